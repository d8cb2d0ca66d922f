"""What people say and do of a call, and what it comes to."""
