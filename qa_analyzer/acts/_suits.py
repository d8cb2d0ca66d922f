"""Questions whether something suits the member, or is a burden to them."""

from __future__ import annotations

import re

FINE = (
    r"(?:okay|all right|fine|good|cool|happy|great|possible|comfortable|content|game|agreeable|acceptable|convenient|"
    r"doable|manageable|tolerable|bearable|workable|survivable|endurable|suitable|fair|deal|agreed|open|up|willing|"
    r"prepared|on board)"
)
HEAVY = (
    r"(?:too (?!late\b|soon\b)\w+|awful|dreadful|terrible|horrible|painful|unbearable|rude|cheeky|"
    r"an? (?:\w+ )?(?:pain|nuisance|bother|problem|burden|"
    r"imposition|trouble|bore|hassle|inconvenience|stretch)|out of the question|much to ask)"
)
_TROUBLES = (
    r"(?:inconvenience|bother|trouble|upset|annoy|put you out|disturb|irk|kill|hurt|offend|vex|irritate|bore|ruin|"
    r"spoil)"
)
BURDEN = re.compile(
    rf"\b(?:would|will|is|does|do|could|might) (?:\w+ ){{1,9}}?(?:be )?{HEAVY}\b|"
    rf"\b(?:would|will|does|do|could|might|is) (?:it|that|this)\b(?: \w+){{0,3}}? {_TROUBLES}\b|"
    r"\bif (?:that|it|this|you) (?:does|do|will|would|is|are) not\b|\b(?:any|some) "
    r"(?:\w+ )?(?:reason (?:not to|why not|i should not)|objections?|problems?|qualms|trouble)\b"
)
"""A question whether something is a burden: "no" agrees to it."""

_PERCEIVES = re.compile(
    r"\b(?:hear|see|got|get|find|found|read|understand|understood|know|remember|follow|open|send|spell|confirm|"
    r"repeat|"
    r"the|your|my|our|one|right|correct|working|clear|sense|yours|same|number|name|email|anything|else|service|him|"
    r"her|them)\b"
)
_COMFORTS = (
    re.compile(r"(?:can|could|would|will|do|might|may|are) you (?:\w+ ){1,5}?(?:that|this|it|me)(?: then| \w+)?"),
    re.compile(r"(?:would|will|could|can|do|may|shall|might|are) (?:you|i|we)(?: mind| please| though| then)?"),
    re.compile(r"(?:would|will|could|might) (?:that|this|it) (?:\w+ ){0,5}?\w+"),
    re.compile(
        rf"(?:is|are|does|do|can) (?:that|this|it|you)(?: \w+){{0,2}}? (?:{FINE}|{HEAVY}|{_TROUBLES}|suit|work|sound)"
        r"(?: \w+){0,3}"
    ),
    re.compile(rf"(?:(?:\w+ )?(?:you|that|this|it|is|sound|sounds|feel) )?(?:{FINE}|{HEAVY}|\w+[ai]ble)(?: enough)?"
               r"(?: (?:with|for|by|to)(?: \w+)?)?(?: then)?"),
    re.compile(r"(?:\w+ )?any (?:\w+ )?(?:objections?|reason (?:not to|why not|i should not)|problems?|issues?|qualms|"
               r"worries|trouble)(?: \w+){0,4}"),
    re.compile(r"how (?:do|would|does|is|are|will) (?:you|that|this|it) (?:feel|sound|strike|suit|sit|be|grab|for)"
               r"(?: \w+){0,4}"),
)  # fmt: skip
"""Whole short questions about the member's comfort, or about "that": they ask for what was said before them."""
MOST_WORDS = 9
"""A question of more words is about a matter of its own (set by hand)."""


def asks_comfort(question: str) -> bool:
    """Whether a question asks only whether what was said before suits the member."""
    if len(question.split()) > MOST_WORDS or _PERCEIVES.search(question):
        return False
    return any(c.fullmatch(question) for c in _COMFORTS)
