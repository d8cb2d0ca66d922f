"""Which calls wait for a reviewer, and those in which words were said."""
