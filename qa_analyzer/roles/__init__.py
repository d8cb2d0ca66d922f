"""Segments become turns with a role: by what the record says, by channel, by what is said."""
