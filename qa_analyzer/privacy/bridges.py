"""Joins what is masked in pieces: the words by which one takes back or hesitates within a secret go with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from .finding import APART_CHARACTERS, Finding
from .matters import OTHER_MATTER
from .number_words import PLURALS

_WITHIN = re.compile(
    r"\W*(?:(?:uh|um|er|erm|and|then|no|or|sorry|wait|so|okay|ok|not|hang on|hold on|i mean|scratch that|make that"
    r"|actually|oops|excuse me|comma|dash|hyphen|space)\b\W*){1,4}",
)
_WITHIN_A_DATE = re.compile(r"\W*(?:(?:uh|um|and|so|that'd|thatd|that's|thats|be|in|on|which|is)\b\W*){1,4}")
_ALL_THE = re.compile(rf"(?:\W*(?:and\s+)?all\s+(?:the\s+)?(?:{'|'.join(PLURALS)})| (?:hundred|thousand))\b")
"""The end of a number in one word: "and all the fours", "... thirty-eight thousand"."""
_LETTER = re.compile(r"[a-z]")
_BEFORE_TELEPHONE = re.compile(r"(?:\bplus\s+|\b(?:area|country|dial(?:ing|ling)) code,?\s+(?:is\s+)?)$")


def bridges(texts: Sequence[str], found: Sequence[Finding]) -> Iterator[Finding]:
    """What stands between two stretches of one kind in a turn, where it is no talk of its own; and a "plus" before."""
    stretches = sorted({(turn, first, last, f.mask) for f in found for turn, first, last in f.stretches})
    for turn, first, last, mask in stretches:
        if mask == "[telephone number]" and (before := _BEFORE_TELEPHONE.search(texts[turn][:first])):
            yield Finding(mask, ((turn, before.start(), last),), "said before it")
        if mask == "[card number]" and (behind := _ALL_THE.match(texts[turn], last)):
            yield Finding(mask, ((turn, first, behind.end()),), "said behind it")
    for (turn, first, last, mask), (other, start, end, same) in pairwise(stretches):
        if turn != other or mask != same or last > start:
            continue
        between = texts[turn][last:start]
        of_it = mask == "[card number]" and _LETTER.search(between) and not OTHER_MATTER.search(between)
        if (
            (of_it and len(between) <= APART_CHARACTERS)
            or _WITHIN.fullmatch(between)
            or (mask == "[date of birth]" and _WITHIN_A_DATE.fullmatch(between))
        ):
            yield Finding(mask, ((turn, first, max(last, end)),), "with what stands between")
