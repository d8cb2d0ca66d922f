"""Words by which a secret is asked for or announced, however loosely, and those by which a harmless number is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import cue_words as words
from . import thing_words as things

OTHER, AGAIN, LAST_FOUR, PART = "other", "again", "last four", "part"
"""Kinds of cue that name no secret: a harmless number; what is said anew; the end of some number, or another part."""

_ALL = (
    ("birth", r"\b(?:dates? of birth|birth\s?days?|birth\s?date|d\W?o\W?b|born)\b"),
    (OTHER, things.OTHER),
    (OTHER, things.NUMBER_ON),
    (LAST_FOUR, words.LAST_FOUR),
    ("pin", words.PIN),
    ("social", words.SOCIAL),
    ("bank", words.BANK),
    ("code", words.CODE),
    ("card", words.PAYMENT_CARD),
    ("phone", words.PHONE),
    (PART, words.PART),
    ("unnamed", words.UNNAMED),
    (AGAIN, words.AGAIN),
)
"""Where several begin at one place, the first counts."""
_STRONG = re.compile(
    r"\b(?:numbers?|digits|no|num|details|first|next|rest|sixteen|fifteen|front|which|last|missing|short)\b|\d|:"
)
_DENIED = re.compile(r"\b(?:won't|won’t|never|no need|don't need|not asking|not ask|not need)\b[^.?!]{0,40}$")
_ON_IT = re.compile(
    r"\s+(?:(?:on|of|from|off|for|over|above|under|by|beside|behind|near|next to|at)\s+)?"
    r"(?:(?:the|your|my|that|its|this)\s+)(?:\w+\s+)?"
)
"""A code is the card's that is named with it: "the wee code on your card" asks for no card number."""
_WAS_THAT, _STOPS = (
    re.compile(r"\b(?:that's|that was|that is|not|wasn't|isn't) (?:the|my|its|your) $"),
    re.compile(r"[.?!]"),
)
"""What somebody says that the digits before were ("that's the expiry.") is not what follows."""
_CUES = re.compile(r"\b(?=\w)(?:" + "|".join(f"(?P<k{n}>{pattern})" for n, (_, pattern) in enumerate(_ALL)) + ")")
"""Every cue begins at the beginning of a word: elsewhere none is tried."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say what the next number is: `kind` of secret, `OTHER`, `AGAIN` or `LAST_FOUR`."""

    kind: str
    start: int
    end: int
    strong: bool = False
    """It speaks of a number or its digits."""


def cues(text: str) -> Iterator[Cue]:
    """The cues of a turn, in order."""
    code_end = -1
    for match in _CUES.finditer(text):
        if _DENIED.search(text, max(0, match.start() - 60), match.start()):
            continue
        kind = _ALL[int((match.lastgroup or "k0")[1:])][0]
        if kind == OTHER and _WAS_THAT.search(text, 0, match.start()) and _STOPS.match(text, match.end()):
            continue
        if kind == "card" and code_end >= 0 and _ON_IT.fullmatch(text, code_end, match.start()):
            continue
        code_end = match.end() if kind == "code" else -1
        yield Cue(kind, *match.span(), _STRONG.search(text[match.start() : match.end() + 8]) is not None)
