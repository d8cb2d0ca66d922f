"""Whether a row of digits is of the secret that was asked for last, and of which secret its own words speak."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import LONGEST, MASKS, Asked
from .beside import alone, bare
from .card_layouts import PRICES
from .cues import Cue
from .digits import WORDS
from .explained import amount
from .groups import Atom, spelled
from .unnamed import thing_is
from .whole_told import beside_it, corrects

ZIP = 5
"""A first group of so many digits, where a card was only mentioned beside other matters, is a postal code."""
LINE = 4
"""The last digits of a telephone number, by which it is put right."""
SHORTEST_TELEPHONE = 7
"""Digits of a telephone number without its area code; fewer, that are no single digits, are a count beside it."""
STILL_TELLING = 2
"""Turns after which digits that stand alone are still of a number that seemed whole: something was said twice."""
_STUTTER = re.compile(r"\.\.|…|\b(?:no|sorry|uh|um|wait|er)\b")
_EXPIRY = re.compile(r"\bexp\w*\b[^.?!]{0,40}$|\bvalid\b[^.?!]{0,40}$")
_NUMBER_BEHIND = re.compile(rf"\W{{0,3}}(?:(?:is|was|it's|its|the|uh|um)\W+){{0,2}}(?:\d|(?:{'|'.join(WORDS)})\b)")
"""The number that a name behind another number is of."""
_PAID = re.compile(r"\b(?:was|were|paid|costs?|charged|comes to|came to|about|only)\s+$")
_THEREFORE = re.compile(
    r"^[^\w.?!]*(?:(?:is|are|was|that's|that is|on|as|for|being|it's|from|at|the|my|your|is that|that|this|thing"
    r"|still|now|also|one|number|bit|code"
    r"|printed|there|little|small|which|what)[^\w.?!]+){0,5}$",
)


def divided_by_pauses(text: str, group: list[Atom]) -> list[list[Atom]]:
    """The parts of a row that pauses divide: "280. Or 230. 280", "one twenty-eight, nine nine four"."""
    parts: list[list[Atom]] = [[]]
    for atom in group:
        if parts[-1] and re.search(r"[.?!,;…]", text[parts[-1][-1].end : atom.start]):
            parts.append([])
        parts[-1].append(atom)
    return parts if len(parts) > 1 else []


def divided_by_and(text: str, group: list[Atom]) -> list[list[Atom]]:
    """The parts of a row that "and" divides, where the first is another thing's: "expires 11 29 and then 663"."""
    parts: list[list[Atom]] = [[]]
    for atom in group:
        gap = text[parts[-1][-1].end : atom.start] if parts[-1] else ""
        if ("," in gap and after_expiry(text, parts[-1])) or re.search(r"\band\b", gap):
            parts.append([])
        parts[-1].append(atom)
    return parts if len(parts) > 1 else []


def after_expiry(text: str, group: list[Atom]) -> bool:
    """Whether digits are of a card's expiry date: what follows them is its security code."""
    return _EXPIRY.search(text[: group[0].start]) is not None


def of_it(texts: Sequence[str], asked: Asked, group: list[Atom]) -> bool:
    """Whether the digits may be of what was asked for."""
    turn = group[0].turn
    text = texts[turn]
    digits = spelled(group)
    again = asked.kind == "code" and _STUTTER.search(text[group[0].start : group[-1].end]) is not None
    stuttered = again and len(digits) <= 2 * LONGEST["code"] and alone(text, group, 1)
    if len(digits) > LONGEST[asked.kind] and not stuttered:
        return False
    if asked.told and turn == asked.turn and re.fullmatch(r"[\s-]*", text[asked.end : group[0].start]):
        return True
    if asked.kind == "unnamed" and thing_is(text, group, asked=asked.strong):
        return False
    if asked.kind == "unnamed" and not asked.strong and not alone(text, group, 3):
        return False
    singly = all(len(set(a.digits)) == 1 for a in group)
    halfway = asked.told and not asked.whole
    if asked.kind == "phone" and thing_is(text, group):
        return False
    line = asked.whole and asked.again and len(digits) == LINE
    if asked.kind == "phone" and not (singly or halfway or line or len(digits) >= SHORTEST_TELEPHONE):
        return False
    short = asked.kind in ("code", "pin")
    if asked.whole and not asked.again:
        repeated = digits in asked.told and len(digits) > 1 and alone(text, group, 0 if len(group) > 1 else 4)
        still = not short and turn - asked.turn <= STILL_TELLING and len(digits) > 1 and alone(text, group, 0)
        return repeated or still or (short and len(digits) in (3, 4) and turn == asked.turn)
    if short and asked.whole and digits not in asked.told and not corrects(texts, asked, group):
        return False
    if asked.whole and (len(digits) < 2 or digits not in asked.told) and beside_it(texts, asked.told, group):
        return False
    if not short and amount(text, group) and not alone(text, group, 0):
        return False
    mentioned = not asked.told and not asked.strong
    priced = mentioned or (not asked.told and _PAID.search(text[: group[0].start]))
    if priced and asked.kind == "card" and _price(group):
        return False
    if len(digits) > 2:
        zip_code = len(digits) == ZIP and turn - asked.other_turn <= ZIP
        counted = digits == "123" and not short and not asked.told
        return not counted and (not mentioned or not (zip_code or thing_is(text, group, asked=len(digits) > ZIP)))
    if not (
        asked.told or (asked.strong and asked.kind in ("card", "code", "pin", "social") and turn - asked.turn <= 2)
    ):
        return False
    if short and len(digits) == 1 and not asked.told:
        return False  # how many there are; a code told digit by digit is found as one
    word = text[group[0].start : group[0].end]
    prose = len(group) == 1 and (group[0].aside or (word in ("one", "oh") and not bare(text, group[0])))
    return not prose and alone(text, group, len(digits) - 1 if singly else 0, clause=True)


def _price(group: Sequence[Atom]) -> bool:
    """Whether digits are told as prices are: "three ninety", "twenty-nine ninety-five"."""
    sizes = [len(a.digits) for a in group]
    return sizes in ([1, 2], [2, 2]) and (group[1].digits in PRICES or group[1].digits.endswith("0"))


def named_after(text: str, group: list[Atom], named: Sequence[Cue]) -> str:
    """ "Nine four one on the back": the kind of a secret that is named right behind its digits."""
    end = group[-1].end
    for cue in named:
        if cue.start < end < cue.end and cue.kind in MASKS and len(spelled(group)) > 2:
            return cue.kind
        if cue.start >= end and cue.kind in MASKS and len(spelled(group)) > 2:
            own = _THEREFORE.match(text[end : cue.start]) and not _NUMBER_BEHIND.match(text, cue.end)
            return cue.kind if own else ""
    return ""
