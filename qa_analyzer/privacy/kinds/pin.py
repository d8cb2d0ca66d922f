"""Personal identification numbers: four to six digits where a PIN is named or asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..finding import Finding, finding, outside
from ..groups import Atom, runs, spelled
from ..number_words import HESITATIONS, PAUSES
from ..repeats import Repeats
from ..short_numbers import NEAR_CHARACTERS, is_short_number
from ..talk import Talk

MASK, ORDER = "[security code]", 30

_PIN = re.compile(
    r"\b(?:pin\s+(?:number|code|is)|p\.?i\.?n\b\.?)(?!\w)"
    r"(?![-‐]?\s*(?:board|drop|point|map|location|wheel|stripe|cushion|pad|ball))"
)
_LINK = re.compile(
    r"^(?:\W*\b(?:number|code|is|was|it|it's|it’s|its|that's|be|should|would|as|to|for|the|this|that|my|account|card|"
    r"debit|on|uh|um|er|so|okay|well|think|i|here|s|and|then|please|yes|yeah|sure)\b){0,9}\W*$",
)
SHORTEST_PIN, LONGEST_PIN = 4, 6
"""ISO 9564-1 allows 4 to 12 digits; cards and telephone banking use 4 to 6, and longer numbers are other things."""
NEAR_TURNS = 3
"""The question and the two turns after it."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The PINs, and where the other party repeats one."""
    pieces = outside(talk.plain, found)
    repeats = Repeats(talk.texts, pieces)
    for turn in range(len(talk.texts)):
        for match in talk.named(_PIN, turn, pieces):
            group = _after(talk.texts, pieces, turn, match.end())
            if group is None:
                continue
            yield finding(MASK, group, "called a PIN")
            for again in repeats.of(group):
                yield finding(MASK, again, "repeated")


def _after(texts: Sequence[str], pieces: Sequence[Sequence[Atom]], turn: int, end: int) -> list[Atom] | None:
    """The first number after the words that name it, with nothing but a link between them."""
    for place in range(turn, min(turn + NEAR_TURNS, len(texts))):
        begin = end if place == turn else 0
        for between in (HESITATIONS, PAUSES):
            for group in runs(texts[place], pieces[place], between):
                before = texts[place][begin : max(begin, group[0].start)]
                if group[0].start < begin or len(before) > NEAR_CHARACTERS or not _LINK.match(before):
                    continue
                if SHORTEST_PIN <= len(spelled(group)) <= LONGEST_PIN and is_short_number(texts, group):
                    return group
        if place > turn and len(spelled(pieces[place])) > 2:
            return None
    return None
