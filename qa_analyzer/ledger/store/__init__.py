"""The database itself: where it lies, opened, locked, copied, put back, checked."""
