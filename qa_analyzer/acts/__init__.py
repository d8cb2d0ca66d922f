"""Turns -> speech acts.  One file per family; each holds `RULES`, and may hold `refine`."""
