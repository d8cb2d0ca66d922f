"""Hold music: where it plays, where it ends, and what only sounds like it."""
