"""One thing to mask, and how a label in front of a number is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .digits import Atom

Mask = Literal["[card number]", "[security code]", "[social security number]"]

_LINKS = (
    r"(?:\W*\b(?:number|numbers|no|num|id|code|is|was|it|its|it's|the|your|my|our|s|that|that's|of|as|here|here's|"
    r"for|this|reads|would|be|uh|um|so|okay|a)\b){0,5}\W*$"
)
OTHER_LABEL = re.compile(
    r"\b(?:(?:order|tracking|reference|ref|confirmation|invoice|ticket|serial|policy|routing|imei|phone|cell|mobile|"
    r"telephone|fax|licen[cs]e|shipment|parcel|barcode|upc|isbn|sku|vin|passport|extension|ext|booking)s?"
    r"|(?:part|case|model|claim|request|transaction|meter|quote)\s+(?:number|no|id)\b)" + _LINKS,
    re.I,
)
"""A number that is called something else is not masked: the label stands right before it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What to mask: stretches of characters, each in one turn."""

    mask: Mask
    stretches: tuple[tuple[int, int, int], ...]
    """(turn, first character, last character + 1)"""


def finding(mask: Mask, pieces: Sequence[Atom]) -> Finding:
    """The stretch of each turn that the pieces cover."""
    by_turn: dict[int, tuple[int, int]] = {}
    for piece in pieces:
        first, last = by_turn.get(piece.turn, (piece.start, piece.end))
        by_turn[piece.turn] = (min(first, piece.start), max(last, piece.end))
    return Finding(mask, tuple((turn, *span) for turn, span in by_turn.items()))


def called_otherwise(text: str, start: int) -> bool:
    """Whether the number that starts at `start` bears another label (order, tracking, phone, ...)."""
    return OTHER_LABEL.search(text[max(0, start - 60) : start]) is not None


def outside(pieces: Sequence[Sequence[Atom]], found: Sequence[Finding]) -> list[list[Atom]]:
    """The pieces of each turn that are part of nothing found so far."""
    taken: dict[int, set[int]] = {}
    for one in found:
        for turn, first, last in one.stretches:
            taken.setdefault(turn, set()).update(range(first, last))
    return [[a for a in of_turn if a.start not in taken.get(turn, ())] for turn, of_turn in enumerate(pieces)]
