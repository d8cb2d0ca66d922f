"""What comes in: which file is what, foreign transcripts and call records -> our own."""
