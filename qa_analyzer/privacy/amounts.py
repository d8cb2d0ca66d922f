"""An amount or a count at the end of a row of digits: it is no part of the number before it."""

from __future__ import annotations

import re

from .explained import UNIT_AFTER
from .groups import Atom


def without_amount(text: str, row: list[Atom]) -> list[Atom]:
    """The row without what has a unit at its end, behind a word: "twelve eighty-six, and then ninety-nine cents"."""
    if not UNIT_AFTER.match(text, row[-1].end):
        return row
    gaps = [n for n in range(1, len(row)) if re.search(r"[a-z]", text[row[n - 1].end : row[n].start])]
    return row[: gaps[-1]] if gaps else row
