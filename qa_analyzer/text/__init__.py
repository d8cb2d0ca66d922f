"""Text: normalising, phrases, names (spelling and sound), numbers, role cues.  The only room that imports spaCy."""
