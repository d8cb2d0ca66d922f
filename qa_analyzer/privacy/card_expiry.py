"""The expiry date right before or behind a card number in one row of digits with it: it is no part of the number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .card_checks import USUAL, looks_like_card
from .groups import Atom, runs, spelled
from .talk import Pieces

_BEHIND = re.compile(r"(?:0[1-9]|1[0-2])(?:20)?[2-3]\d(?:\d{3,4})?")
"""Month and year in two digits each, and what may be a code."""
_BEFORE = re.compile(r"(?:0?[1-9]|1[0-2])(?:20)?[2-3]\d")
_SAID = re.compile(r"\b(?:exp\w*|valid|good)\b[^.?!]{0,30}$")


def without_expiries(texts: Sequence[str], pieces: Pieces) -> list[list[Atom]]:
    """The pieces of each turn without those of an expiry date that stands in one row with a card number."""
    return [
        [a for row in runs(text, of_turn) for a in _without(text, row)] if len(of_turn) > 1 else list(of_turn)
        for text, of_turn in zip(texts, pieces, strict=True)
    ]


def _without(text: str, row: list[Atom]) -> list[Atom]:
    digits = spelled(row)
    if len(digits) < min(USUAL) + 3:
        return row
    ends = {len(spelled(row[:n])): n for n in range(1, len(row) + 1)}
    for length in USUAL[::-1]:
        told, rest = digits[:length], digits[length:]
        if length in ends and looks_like_card(told) and _BEHIND.fullmatch(rest):
            return row[: ends[length]]
        told, rest = digits[-length:], digits[:-length]
        begins = len(digits) - length
        if begins in ends and looks_like_card(told) and _BEFORE.fullmatch(rest) and _SAID.search(text[: row[0].start]):
            return row[ends[begins] :]
    return row
