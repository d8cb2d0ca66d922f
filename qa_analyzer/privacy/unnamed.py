"""Numbers that nobody names: what is told digit by digit, or in the groups of a card, is told like a secret."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .beside import alone
from .explained import UNIT_AFTER
from .groups import Atom, spelled
from .lead_words import leads
from .thing_words import NUMBERED, THING

NEAR_CHARACTERS = 60
"""How far back a thing is named right before its number."""
LONG = 7
"""Digits from which a number told as one is masked although nobody names it."""
MOST_AMOUNTS = 3
"""Pieces of a row that may be a year and an amount."""
DICTATED = 5
"""Digits told one by one from which they are masked although more is said in their sentence."""
A_CARDS = 13
"""Digits of a card, whatever thing is said to have them."""
MOST_SINGLE = 0.8
"""Share of a long number's pieces that are single digits where it is told digit by digit."""
_SUM = re.compile(r"\w+(?:[ -]\w+)? thousand,? (?:and )?\w+(?:[ -]\w+)? hundred(?: and)?(?: \w+(?:[ -]\w+)?)?")
"""One amount, told in full: "six thousand two hundred and nine"."""
_RESTARTED = re.compile(r"\b(?:no|sorry|uh|um|wait|er)\b")
_OF_SECRETS = re.compile(
    r"\b(?:card|visa|mastercard|amex|discover|number|code|social|account|routing|phone|cell|mobile|front|back|rest|part"
    r"|digits|security|verification|pin|line)\b",
)
_THING_IS = re.compile(
    r"\b(?!(?:it|that|this|what|which|one|mine|yours|here|there|he|she|his|hers|everyone|thing)\b)([a-z]{3,})"
    r"(?:'s|’s)?\s+(?:is|was|reads?|says?|shows?|number|no|id|are|were)(?:\s+(?:now|number|no|uh|um|like))*\W*$",
)
"""A thing that has the number: a meter reads it, a sign says it."""
_RIGHT_BEFORE = re.compile(r"([a-z]+(?:['’][a-z]+)*)\s+$")
_RIGHT_BEHIND = re.compile(r"\s+([a-z]+(?:['’][a-z]+)*)")
_IS_A_THING = re.compile(
    rf"\W{{0,4}}(?:is|was|that's|thats|that is|it's|its|being|as)\s+(?:the|my|your|our|an?|on)\s+(?:\w+\s+){{0,2}}?"
    rf"(?:{THING}|(?:{NUMBERED})\b)"
)
_TENS = re.compile(r"[a-z]+ty\b")


def told_like_a_secret(text: str, group: Sequence[Atom], kind: str) -> bool:
    """Whether the digits are told as a number that one keeps; `kind`: what was asked for last, or nothing."""
    digits = spelled(group)
    slips = any(a.slip for a in group)
    if len(set(digits)) < 2:
        return False
    if len(digits) < A_CARDS and thing_is(text, group):
        return False
    if UNIT_AFTER.match(text, group[-1].end) and len(group) <= MOST_AMOUNTS:
        return False
    if _SUM.fullmatch(text[group[0].start : group[-1].end]):
        return False
    if len(digits) >= LONG + 2 * slips:
        begun_anew = _RESTARTED.search(text[group[0].start : group[-1].end]) is not None and alone(text, group, 0)
        return contiguous(text, group) or in_fours(text, group) or begun_anew
    if slips or kind or not one_by_one(text, group):
        return False
    return len(digits) >= DICTATED or alone(text, group, 1)


def stands_free(text: str, group: Sequence[Atom]) -> bool:
    """Whether a row of single digits leans on no word: "flashlight, four six one" but not "three oh five numbers"."""
    behind = _RIGHT_BEHIND.match(text, group[-1].end)
    return behind is None or leads(behind[1])


def thing_is(text: str, group: Sequence[Atom], *, asked: bool = False) -> bool:
    """Whether some thing is said to have the number: "the meter reads ...", "fault 104", "104, that's the case".

    Where a number was asked for, what stands right before it may be anything ("hang on, flashlight four six one").
    """
    match = _THING_IS.search(text, max(0, group[0].start - NEAR_CHARACTERS), group[0].start)
    if match is not None:
        return not _OF_SECRETS.search(match[1])
    behind = _RIGHT_BEFORE.search(text, max(0, group[0].start - NEAR_CHARACTERS), group[0].start)
    if not asked and behind is not None and not leads(behind[1]):
        return True
    return _IS_A_THING.match(text, group[-1].end) is not None


def contiguous(text: str, group: Sequence[Atom]) -> bool:
    """Whether a long number is told as one: digit by digit, or with nothing but spaces and dashes between its parts."""
    gaps = [text[a.end : b.start] for a, b in pairwise(group)]
    singles = sum(len(set(a.digits)) == 1 for a in group)
    if singles >= MOST_SINGLE * len(group):
        return True
    return all(re.fullmatch(r"[\s-]*", gap) for gap in gaps) or any(len(a.digits) >= LONG for a in group)


def in_fours(text: str, group: Sequence[Atom]) -> bool:
    """Whether the number is divided as a card's, or told in pairs with pauses: no sum and no list of amounts."""
    sizes = [len(a.digits) for a in group]
    gaps = [text[a.end : b.start] for a, b in pairwise(group)]
    if any(re.search(r"\band\b|(?<!followed )\bby\b", gap) for gap in gaps):
        return False
    fours = sum(size in (4, 6) for size in sizes)
    if fours >= 2 and fours >= MOST_SINGLE * len(sizes) - 1:
        return True
    return sizes.count(2) >= 4 and all(re.fullmatch(r"[\s.-]*", gap) for gap in gaps)


def one_by_one(text: str, group: Sequence[Atom]) -> bool:
    """Whether the digits are told singly (or doubled), as one tells a number that is no quantity; counting is none."""
    digits = spelled(group)
    if len(digits) < 3 or not all(len(set(a.digits)) == 1 and len(a.digits) <= 5 for a in group):
        return False
    if all(_TENS.match(text, a.start) for a in group):
        return False
    steps = {int(b) - int(a) for a, b in pairwise(digits)}
    return steps not in ({1}, {-1}) and digits != "911"
