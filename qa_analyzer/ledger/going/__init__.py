"""What goes, what is kept longer, and the files that an erasure must find."""
