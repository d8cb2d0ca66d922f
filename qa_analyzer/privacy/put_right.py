"""A number said once more with a digit or two changed, soon after it was told: "four six two?", "four six seven"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .explained import alone, explained
from .finding import THING_LABEL, Finding, called_otherwise, finding, outside
from .groups import runs, spelled
from .talk import Talk

TURNS = 2
"""Turns after a number in which it is put right."""
SHORTEST = 3
MOST_WORDS = 4
"""Words beside it in its sentence."""
MOST_CHANGED = 2
"""Digits changed; in three or four digits one."""


def put_right(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The numbers that differ little from one that is masked in the turns before."""
    told = [(f.mask, stretch) for f in found for stretch in f.stretches]
    if not told:
        return
    free = outside(talk.whole, found)
    for mask, (turn, first, last) in told:
        digits = spelled([a for a in talk.whole[turn] if first <= a.start < last])
        for later in range(turn + 1, min(turn + TURNS + 1, len(talk.texts))) if len(digits) >= SHORTEST else ():
            for group in runs(talk.texts[later], free[later]):
                text = talk.texts[later]
                if not _like(digits, spelled(group)) or not alone(text, group, MOST_WORDS):
                    continue
                if not explained(text, group) and not called_otherwise(talk.texts, later, group[0].start, THING_LABEL):
                    yield finding(mask, group, "put right")


def _like(one: str, other: str) -> bool:
    """Whether one is the other with little changed, or with its digits exchanged."""
    if len(one) != len(other) or one == other:
        return False
    changed = sum(a != b for a, b in zip(one, other, strict=True))
    return changed <= (MOST_CHANGED if len(one) > 4 else 1) or (
        changed <= MOST_CHANGED and sorted(one) == sorted(other)
    )
