"""Two digits or more of a card number that are asked back or confirmed in the turns after it: "twenty-seven?"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from ..beside import alone
from ..digit_rows import Row, harmless, rows_of
from ..finding import Finding, finding
from ..groups import Atom, spelled
from ..talk import Talk

MASK, ORDER = "[card number]", 97
TURNS = 2
"""Turns after a number, or after its last echo, in which a part of it is an echo."""
SHORTEST, LONGEST = 2, 8
"""Digits of an echo; more are found as a part of the number."""
MOST_SPOKEN = 2
"""Digits of a piece that is said as one; longer ones are written, and may be said in any way."""
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
        if near and _echoes(talk, row, [atom for one in before for atom in one.atoms]):
            told.append(row)
            yield finding(MASK, row.atoms, "said back")


def _echoes(talk: Talk, row: Row, told: Sequence[Atom]) -> bool:
    """Whether it says what was told as it was told: "4 2 | 5 6" has no "25", where it was told in pairs."""
    borders = set(accumulate((len(a.digits) for a in told), initial=0))
    digits = spelled(told)
    borders |= {n for a, end in zip(told, accumulate(len(a.digits) for a in told), strict=True)
                if len(a.digits) > MOST_SPOKEN for n in range(end - len(a.digits), end)}  # fmt: skip
    starts = (n for n in sorted(borders) if digits.startswith(row.digits, n))
    fits = any(n + len(row.digits) in borders for n in starts)
    return fits and alone(talk.texts[row.turn], row.atoms, MOST_WORDS) and not harmless(talk, row)
