"""A death in the caller's life, told by the caller: no time to ask how they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

_KIN = (
    r"(?:father|mother|dad|mum|mom|mam|husband|wife|partner|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|"
    r"friend|boss|colleague|parents?|child|grand\w+)"
)
_LATELY = r"(?:(?:has|had|have|just|sadly|suddenly|unexpectedly|recently|very) ){0,3}"
_DEATH = re.compile(
    rf"\b(?:{_KIN}|he|she|who) {_LATELY}(?:died|passed away|was killed)\b|"
    rf"\b{_KIN} {_LATELY}(?:passed (?:on$|suddenly|in (?:his|her|the|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)|last (?:week|month|year|night|spring|summer|autumn|fall|winter))|"
    r"is no longer with us)\b|"
    rf"\b(?:lost|buried|burying|mourning) my (?:\w+ )?{_KIN}\b|\bwidow(?:er)? of\b|\bi am (?:now )?(?:a|his|her) "
    rf"widow(?:er)?\b|\bmy late {_KIN}\b|\bthe funeral (?:is|was)\b|\b(?:his|her|my {_KIN}(?: s)?) (?:funeral|death)\b|"
    rf"\bdeath in (?:my|our|the) family\b|\bmy {_KIN} s passing\b"
)


def told_death(turns: Sequence[Turn], until: int) -> bool:
    """Whether the member told of somebody's death up to turn `until`."""
    return any(
        turn.role == "member" and _DEATH.search(" ".join(t.text for t in tokens(turn.text)))
        for turn in turns[: until + 1]
    )
