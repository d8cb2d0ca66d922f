"""Audio in: a file becomes channels and samples; speech, ringing, music and silence are measured from the sound."""
