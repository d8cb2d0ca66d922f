"""Where each channel speaks, and what is heard there beside speech: echo, voices behind, silence."""
