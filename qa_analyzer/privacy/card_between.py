"""Short parts of a card number between two longer ones in one turn: "five one nine oh, then double zero, ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .explained import explained
from .finding import Finding, finding
from .groups import runs
from .matters import OTHER_MATTER
from .talk import Pieces

MOST_CHARACTERS = 60
"""Between the two parts."""


def between_parts(texts: Sequence[str], pieces: Pieces, found: Sequence[Finding]) -> Iterator[Finding]:
    """What nothing explains between two stretches of card numbers that stand near each other; `pieces` are free."""
    stretches = sorted({stretch for one in found for stretch in one.stretches})
    for (turn, _, first), (other, last, _) in pairwise(stretches):
        if (
            turn != other
            or not first < last <= first + MOST_CHARACTERS
            or OTHER_MATTER.search(texts[turn], first, last)
        ):
            continue
        for group in runs(texts[turn], [a for a in pieces[turn] if first <= a.start and a.end <= last]):
            if not explained(texts[turn], group):
                yield finding("[card number]", group, "between two parts of it")
