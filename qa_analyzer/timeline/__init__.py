"""Sound, words and record reconciled: ringing, holds and their story, silence, overlap, the course of the talk."""
