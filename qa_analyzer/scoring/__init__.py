"""Verdicts + standard -> scorecard, and the document that leaves the program."""
