"""What is said behind a whole card number or code: told once more, put right, or another matter's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import Asked
from .beside import alone
from .explained import amount
from .groups import Atom, spelled
from .matters import ASKS_OTHERWISE, TAKEN_BACK
from .unnamed import A_CARDS, thing_is

_PARTS = r"first|second|third|fourth|last|middle|final|next|end|ending|set|group|block|part|bit|numbers?|digits?|ones?"
_PART = re.compile(rf"\b(?:{_PARTS}|missing|again|repeat)\b")
_PART_BEFORE = re.compile(
    rf"\b(?:{_PARTS}|no|not|now|sorry|wait|actually|mean|should be|rather|instead)\b[^.?!]{{0,25}}$"
)
_PART_BEHIND = re.compile(r"[^.?!]{0,20}\b(?:first|last|middle|end|again|instead|not)\b")
"""Words by which one speaks of a part of a number, or takes it back."""
_PART_SAID = re.compile(
    r"\b(?:first|second|third|fourth|last|middle|final|next|end|ending|group|block|part|bit|digits?|should be|rather"
    r"|instead|now)\b[^.?!]{0,25}$"
)
_ON_CARD = re.compile(r"\b(?:back|front|behind|code|card|security)\b")
_LENGTHS = frozenset("13 14 15 16 17 18 19".split())
_COUNTS_DIGITS = re.compile(
    r"\b(?:miss(?:ed|ing)?|how many|digits|short|too (?:many|few|long|much)|count|one more|extra)\b"
)
_AGAIN_ASKED = re.compile(
    r"\b(?:again|once more|repeat|slower|slowly|declined|swapped|transposed|pardon|instead|meant|reads?|see"
    r"|looks?|try)\b"
)
"""Words by which a code is asked for or told once more."""


def beside_whole(texts: Sequence[str], asked: Asked, group: list[Atom]) -> bool:
    """Whether digits behind a whole card number are another thing's, an amount, or how many digits it has."""
    turn, digits = group[0].turn, spelled(group)
    if asked.kind != "card" or not asked.whole or len(digits) >= A_CARDS:
        return False
    if digits_counted(texts, group):
        return True
    if digits in asked.told:
        return False
    if digits in asked.things or (turn and ASKS_OTHERWISE.search(texts[turn - 1])):
        return True
    before = texts[turn][: group[0].start]
    taken_back = TAKEN_BACK.search(before) is not None or _PART_SAID.search(before) is not None
    return not (taken_back or _ON_CARD.search(before)) and (thing_is(texts[turn], group) or amount(texts[turn], group))


def digits_counted(texts: Sequence[str], group: Sequence[Atom]) -> bool:
    """ "Is there one missing?" "No, it's nineteen.": how many digits a number has."""
    turn = group[0].turn
    lengths = len(group) == 1 and spelled(group) in _LENGTHS
    return lengths and turn > 0 and _COUNTS_DIGITS.search(texts[turn - 1]) is not None


def corrects(texts: Sequence[str], asked: Asked, group: Sequence[Atom]) -> bool:
    """Whether digits are another telling of a whole code: as many or a part of it, after something was taken back."""
    turn, digits = group[0].turn, spelled(group)
    said = " ".join([*texts[max(0, turn - 1) : turn], texts[turn][: group[0].start]])
    if set(digits) <= set(asked.told) or (turn == asked.turn and alone(texts[turn], group, 0)):
        return True
    if turn and ASKS_OTHERWISE.search(texts[turn - 1]):
        return False
    fits = len(digits) < 3 or len(asked.told) % len(digits) == 0
    return fits and (TAKEN_BACK.search(said) is not None or _AGAIN_ASKED.search(said) is not None)


def beside_it(texts: Sequence[str], told: str, group: Sequence[Atom]) -> bool:
    """Whether digits behind a whole number are another matter's: of a thing, or in a sentence that says more."""
    turn = group[0].turn
    if _PART_BEFORE.search(texts[turn][: group[0].start]) or _PART_BEHIND.match(texts[turn], group[-1].end):
        return False
    if len(spelled(group)) == 1:
        part = turn and _PART.search(texts[turn - 1])
        return not (part or (told.endswith(spelled(group)) and alone(texts[turn], group, 0, clause=True)))
    return thing_is(texts[turn], group) or not alone(texts[turn], group)
