"""What a time that an agent names is for: when something was, or which thing is meant, is no promise."""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act
from qa_analyzer.core.words import Turn

from ._time_phrases import MONTH, ORDINAL

_CLAUSE = re.compile(r"[.,;:?!]|\b(?:so|and|but|then|which|because)\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|went|came|sent|got|did|happened|started|renewed|charged|delivered|posted|opened|billed|paid|ran|"
    r"failed|declined|joined|signed|expired|arrived|shipped|left|had|made|took|lapsed|bounced|closed|changed|asked|called|"
    r"wrote|since|last)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|going to|gonna|should|would|can|could|may|might|takes?|gets?|comes?|goes|is|are|by|within|until)\b|"
    r"'ll\b|\b(?:it|that|he|she|they|we|i|you)ll\b",
    re.IGNORECASE,
)


def _past(act: Act, turn: Turn) -> bool:
    """Whether the time tells when something was ("it went out on the first"), not when it will be."""
    at = turn.text.find(act.quote)
    if at < 0 or act.slots.get("exact") != "yes":
        return False
    before = _CLAUSE.split(turn.text[:at])[-1]
    after = _CLAUSE.split(turn.text[at + len(act.quote) :])[0]
    return _PAST.search(before) is not None and _AHEAD.search(f"{before} {act.quote} {after}") is None


_MONTH_NOUN = re.compile(rf"^(?:the|your|that|this|of) (?:\w+ )?(?:{MONTH})$", re.IGNORECASE)
_ORDINALS = frozenset(ORDINAL.split("|"))
_NO_NOUN = frozenset("at or for in on by and to if when then so but i we you it they that this will is".split())


def _which(act: Act, turn: Turn) -> bool:
    """Whether the time tells which one is meant ("the March payment", "next week's calls")."""
    at = turn.text.find(act.quote)
    after = turn.text[at + len(act.quote) :]
    if at < 0 or act.slots.get("exact") != "yes":
        return False
    if re.match(
        r"['’]s (?!run|batch|post|mail|round|sweep|delivery|update|upload)\w",
        act.quote[-2:] + after if act.quote[-2:] in ("'s", "’s") else after,
    ):
        return True
    noun = re.match(r" ([a-z]+)", after)
    before = turn.text[:at].split()[-2:]
    whole = _MONTH_NOUN.match(" ".join([*before, act.quote])) or _MONTH_NOUN.match(act.quote)
    return whole is not None and noun is not None and noun[1] not in _NO_NOUN and noun[1] not in _ORDINALS


_PERIOD = re.compile(r"(?:an?|per|each|every|the) (?:hour|day|week|month|quarter|year)$", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?:\d|\b(?:dollars?|bucks|pounds|quid|euros?|cents|hundred|thousand|grand|\w+teen|\w+ty|ten|eleven|twelve|(?:\w+ty|"
    r"oh|hundred)[ -](?:one|two|three|four|five|six|seven|eight|nine)))\s$",
    re.IGNORECASE,
)


def _price(act: Act, turn: Turn) -> bool:
    """Whether the time is what an amount is for ("nineteen a month")."""
    at = turn.text.find(act.quote)
    return at > 0 and _PERIOD.match(act.quote) is not None and _AMOUNT.search(turn.text[:at]) is not None


def tells_no_promise(act: Act, turn: Turn) -> bool:
    """Whether the time tells when something was, which one is meant, or what an amount is paid for."""
    return _past(act, turn) or _which(act, turn) or _price(act, turn)
