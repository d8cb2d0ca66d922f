"""How people say who they are, and what they say in the same words of how they feel ("I'm grateful to you")."""

from __future__ import annotations

import re

INTRODUCES = re.compile(
    r"\b(?:this is|my name is|my name's|name is|name's|i am|i'm|speaking with|speaking to|talking to|thank you|thanks"
    r"|call me|mr|mrs|ms|miss|mister|dr|doctor|hi|hello|hey|dear|bye)[.,]?\s+$"
)
"""Behind these words stands a name."""
LOOSELY = re.compile(r"\b(?:this is|i am|i'm|thank you|thanks|hi|hello|hey|bye)[.,]?\s+$")
"""Of these, those behind which something else may stand as well."""
OWN = re.compile(r"\s+(?:here|speaking)\b", re.I)
"""Words behind a name that its bearer says."""
PARTICLES = frozenset("de la le du da di del der den van von bin ibn al el y st".split())
"""Small words between the parts of a name."""
_STATE = re.compile(r"\w{2,}(?:ful|ous|able|ible|less|ish|ed|ing|ly|ive|ent|ant|ated|ified)$")
_NAMES = frozenset(
    "alfred fred wilfred winifred mildred manfred siegfried ned ted jed ahmed mohammed muhammad hamed javed majed syed"
    " saeed reed jared rashed khaled waleed sterling irving king ming ping ling jing ying xing bing harding fielding"
    " golding keating emily kelly sally molly lily billy polly holly beverly kimberly carly shelly ally milly elly"
    " willy tilly reilly riley connelly donnelly kennelly bradly grady olive clive vincent laurent brent kent trent"
    " grant bryant durant constant clement florent garant ingrid nish danish rish harish satish girish manish".split()
)
"""Names that end as words for states do."""
_GOES_ON = re.compile(
    r"\s+(?:to (?:you|hear|see|say|have|be|know|them|him|her)|about|that|because|of (?:you|this|it|that)"
    r"|at (?:you|this|how|that)|by|with (?:you|this|that|it|how|what)|for (?:you|your|all|everything))\b",
    re.I,
)


def is_state(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word behind "I'm", "this is" or "thanks" says how things are: by its ending, or by what it leads to."""
    before = text[:start].casefold()
    if not LOOSELY.search(before) or word in _NAMES:
        return False
    leads_on = re.search(r"\b(?:i am|i'm)\s+$", before) is not None and _GOES_ON.match(text, end) is not None
    return _STATE.fullmatch(word) is not None or (leads_on and not text[start].isupper())


def ends_as_state(word: str) -> bool:
    """Whether a word has the ending of a state or an adverb, and is no name."""
    return _STATE.fullmatch(word) is not None and word not in _NAMES
