"""The words that a text shares with what the call has had before it."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import DIGIT_WORDS, tokens

_EVERYDAY = frozenset(
    "a about all also am an and any anything are as at back be been but by call can could day did do does "
    "done for from get go going good got had has have he help her here him his how i if in into is it "
    "just know let like look make me more much my need no not now of off oh okay on one only or our out over "
    "please right said say see she should so some something take thank thanks that the them then there "
    "these they thing this those time to today too two up us want was way we well were what when where which who "
    "will with would yourself myself nobody somebody "
    "yeah yes yep you your sorry sure great lovely perfect".split()
)
"""Words that every call has: sharing them tells nothing."""


def shared_words(text: str, index: int, turns: Sequence[Turn]) -> set[str]:
    """The words of a text, but everyday ones, that the call has had before (their first four letters suffice)."""
    earlier = {t.text for other in turns[:index] for t in tokens(other.text)} - _EVERYDAY - DIGIT_WORDS
    stems = {e[:4] for e in earlier if len(e) > 4} | {e.removesuffix("s") for e in earlier if len(e) > 3}
    words = [w for w in text.split() if w not in _EVERYDAY and w not in DIGIT_WORDS]
    return {w for w in words if w in earlier or w.removesuffix("s") in stems or (len(w) > 4 and w[:4] in stems)}
