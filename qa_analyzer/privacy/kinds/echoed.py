"""Two digits or more of a card number that are asked back or confirmed in the turns after it: "twenty-seven?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..beside import alone
from ..digit_rows import Row, harmless, rows_of
from ..finding import Finding, finding
from ..talk import Talk

MASK, ORDER = "[card number]", 97
TURNS = 2
"""Turns after a number, or after its last echo, in which a part of it is an echo."""
SHORTEST, LONGEST = 2, 8
"""Digits of an echo; more are found as a part of the number."""
MOST_WORDS = 2
"""Words beside an echo in its sentence that are no mere link.  These bounds were chosen on 300 passages by a writer
who knew none of the rules."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The rows with little else in their sentence whose digits stand one after the other in what was told."""
    cards = [one for one in found if one.mask == MASK]
    if not cards:
        return
    told: list[Row] = [row for row in rows_of(talk, cards) if row.known]
    for row in rows_of(talk, found):
        if row.known or not SHORTEST <= len(row.digits) <= LONGEST:
            continue
        before = [one for one in told if (one.turn, one.end) <= (row.turn, row.start)]
        near = any(row.turn - one.turn <= TURNS for one in before)
        if near and _echoes(talk, row, "".join(one.digits for one in before)):
            told.append(row)
            yield finding(MASK, row.atoms, "said back")


def _echoes(talk: Talk, row: Row, digits: str) -> bool:
    return row.digits in digits and alone(talk.texts[row.turn], row.atoms, MOST_WORDS) and not harmless(talk, row)
