"""Thanks on the return from a hold that do not name the wait, and can mean nothing else."""

from __future__ import annotations

import re

from qa_analyzer.text.normalise import tokens

from .hold_cues import plain

_THANKS = (
    r"(?:(?<!no )thank you|(?<!no )thanks|cheers|(?<!no )ta|much obliged|bless you|i appreciate|appreciate|grateful|"
    r"(?:many|a thousand) thanks|hats? off to you|in your debt|(?<!they )owe you(?: one)?)"
)
_OPENS = r"^(?:(?!(?:sorry|thank\w*|no|not|they|he|she|said|says)\b)\w+ ){0,6}?"
_BARE = re.compile(
    rf"{_OPENS}(?P<thanks>{_THANKS})(?! (?:to|god|goodness|heavens?|lord|fully)\b)"
    r"(?! (?:(?:so|very|ever|a) (?:much|kindly|lot|million|bunch) |again |\w+ )?for (?!that\b|this\b|(?:the|those|"
    r"these|"
    r"your|all|so|"
    r"much|that) (?:\w+ )?(?:wait|time|minutes?|moments?|forbearance|indulgence|endurance|understanding|stamina|"
    r"kindness|grace)\b))"
    r"(?! (?:needed|if you|that you)\b)"
)
"""Thanks that open a return and name nothing else."""
_FOR_DOING = re.compile(
    rf"{_OPENS}(?P<thanks>{_THANKS}) (?:(?:so|very|ever so|ever|a|you|again|indeed|\w+) (?:much |kindly |lot |"
    rf"million |bunch )?)?"
    r"(?:for )(?:(?:being|all|your|so|very|kindly|just) )*(?P<what>\w+)"
)
_OTHER_DOING = re.compile(
    r"^(?:call|calling|ringing|phoning|reaching|letting|telling|giving|confirming|sending|choosing|joining|checking|"
    r"asking|saying|sharing|verifying|providing|spelling|reading|answering|explaining|reporting|raising|mentioning|"
    r"pointing|bringing|clearing|repeating|updating|paying|using|coming|contacting|writing|number|details?|email|"
    r"information|info|name|address|order|payment|call|question|feedback|message|business|loyalty|membership|a|an|"
    r"the|member|reference|code|help|helping|honest|with|today|confirmation)$"
)
_GAVE_TIME = re.compile(
    r"^letting (?:me|us) (?!know\b|have\b|in\b)|^(?:giving|sparing|lending) (?:me|us|him|her|them) (?:(?:(?:\w+ "
    r"){1,3}?(?:minutes?|time|moments?|seconds?|"
    r"while))\b|"
    r"(?:that|it|this|those)\b(?! (?:e ?mail|\w*number|address|code|details?|information|info|name|date|one)\b))"
)
"""Time that the member gave, not something told."""
_WELL_WAITED = re.compile(
    r"\b(?P<thanks>well (?:waited|held|endured|borne|sat)|(?:angel|saint|star|hero|legend|gem|treasure|trooper|"
    r"champ\w*|darling|"
    r"sport|rock|dear|sweetheart) (?:\w+ ){0,2}?(?:for|to) (?:\w+ing|wait|hold|sit|stay|hang))\b"
)
LEAST_WORDS = 4
"""Bare thanks need a turn of so many words: alone they are what recognisers invent in silence (set by hand)."""


def thanks_for_the_wait(text: str) -> str:
    """The words of a turn that thank for the wait: for what was done meanwhile, or for nothing that is named.

    For the first turn after a hold in which the member said nothing; empty where there are none.
    """
    said = plain(text)
    match = thanks_for_doing(said) or (_BARE.search(said) if len(said.split()) >= LEAST_WORDS else None)
    if match is None:
        return ""
    heard = tokens(text)
    first, last = (said.count(" ", 0, i) for i in (match.start("thanks"), match.end() - 1))
    return text[heard[first].start : heard[last].end]


def thanks_for_doing(said: str) -> re.Match[str] | None:
    """Thanks in normalised words, near their beginning, for something that the member did meanwhile."""
    if (waited := _WELL_WAITED.search(said)) is not None:
        return waited
    match = _FOR_DOING.search(said)
    if match is None:
        return None
    if _OTHER_DOING.match(match["what"]) and not _GAVE_TIME.match(said[match.start("what") :]):
        return None
    return match if match["what"].endswith("ing") or " being " in match.group() else None
