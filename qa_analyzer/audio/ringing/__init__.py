"""Ring-back tones, keys and other signals."""
