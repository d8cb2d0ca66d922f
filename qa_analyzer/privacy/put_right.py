"""A number said once more, also with a digit or two changed: "four six two?", "four six seven"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .beside import alone
from .explained import explained
from .finding import THING_LABEL, Finding, called_otherwise, finding, outside
from .groups import Atom, runs, spelled
from .talk import Talk

TURNS = 2
"""Turns before and after a number in which it is said, and put right."""
SHORTEST = 3
MOST_WORDS = 4
"""Words beside it in its sentence."""
MOST_CHANGED = 2
"""Digits changed; in three or four digits one."""


def put_right(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The numbers that differ little from one that is masked in the turns around."""
    told = [(f.mask, stretch) for f in found for stretch in f.stretches]
    if not told:
        return
    readings = (talk.whole, talk.loose, talk.joined) if talk.has_slips else (talk.whole,)
    free = outside(talk.loose if talk.has_slips else talk.whole, found)
    for mask, (turn, first, last) in told:
        read = {spelled([a for a in pieces[turn] if first <= a.start < last]) for pieces in readings}
        variants = [digits for digits in read if len(digits) >= SHORTEST]
        if not variants:
            continue
        for later in range(max(0, turn - TURNS), min(turn + TURNS + 1, len(talk.texts))):
            text = talk.texts[later]
            for group in runs(text, free[later]):
                again = any(_again(text, last, digits, group, later - turn) for digits in variants)
                if not again or not alone(text, group, MOST_WORDS) or explained(text, group):
                    continue
                if not called_otherwise(talk.texts, later, group[0].start, THING_LABEL):
                    yield finding(mask, group, "said again")


def _again(text: str, last: int, digits: str, group: list[Atom], turns: int) -> bool:
    """Whether a number is said again some turns later, or put right; in its own turn (0), its end."""
    if turns == 0 and _end_again(text, last, digits, group):
        return True
    return spelled(group) == digits or (turns > 0 and _like(digits, spelled(group)))


def _end_again(text: str, last: int, digits: str, group: list[Atom]) -> bool:
    """Whether the last digits of it are said once more right behind it: "... four nine ten - what? - four nine oh"."""
    said = spelled(group)
    near = last <= group[0].start and len(text[last : group[0].start].split()) <= MOST_WORDS
    return near and SHORTEST < len(said) < len(digits) and _like(digits[-len(said) :], said)


def _like(one: str, other: str) -> bool:
    """Whether one is the other with little changed, or with its digits exchanged."""
    if len(one) != len(other):
        return False
    changed = sum(a != b for a, b in zip(one, other, strict=True))
    return changed <= (MOST_CHANGED if len(one) > 4 else 1) or (
        changed <= MOST_CHANGED and sorted(one) == sorted(other)
    )
