"""How a voice sounds: pitch, level, timbre, effort; what tone is heard by."""
