"""Voice, words and conversation -> moments: a flag for a coach, never points."""
