"""A choice between a hold and to be called or written to later, and which of the two the member takes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Taken = Literal["hold", "later"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What was offered: the "or", whether the hold came first, and the words of either side alone."""

    where: re.Match[str]
    hold_first: bool
    hold: frozenset[str]
    later: frozenset[str]


_HOLDS = re.compile(
    r"\b(?:hold|holding|wait|waiting|hang(?:ing)? (?:on|about|around|in|there)|stay(?:ing)?(?: on| put| with| here| "
    r"there)?|stick(?:ing)? around|sit(?:ting)? tight|the line|on the phone|mute|stand(?:ing)? by)\b"
)
_LATER = re.compile(
    r"\b(?:call|calls|callback|called|calling|ring|rang|ringing|phone|phoned|phoning|telephone|email|emails|emailed|"
    r"mail|text|message|write|shoot|drop|get back|come back|hear from|later|reach out)\b"
)
_NOT_LATER = re.compile(r"\b(?:on the (?:phone|line|call)|this call|your call|the phone call)\b")
_LONGEST = 14
"""So many words on each side of the "or" belong to the choice (set by hand)."""
_CONDITION = re.compile(r"^(?:if|in case|should we|less|so|more|two|three)\b")

_FIRST = re.compile(r"\b(?:first|former|option one|number one|one please)\b")
_SECOND = re.compile(r"\b(?:second(?! (?:please|then|or))|latter|last|option two|number two|other)\b")
_EITHER = re.compile(
    r"\b(?:either|both|whichever|whatever|no preference|do not mind|not mind|not bothered|not fussed|up to you|"
    r"you (?:choose|decide|pick)|all the same|same to me|makes no (?:odds|difference))\b"
)
_NOW, _THEN = frozenset({"now", "here"}), frozenset({"then", "tomorrow", "afterwards", "tonight", "afternoon"})
"""Words that take the hold, or the later one, though nobody said them before."""
_SMALL = frozenset(
    "i you we me it that this the a an or to and of for is are be do will would can could have on in with at by "
    "up your "
    "my please yes no not okay so well oh then better best fine good rather like want let us get if should "
    "shall".split()
) - {"then"}
_UNWILLING = re.compile(r"\b(?:not|no|never|rather than|instead of|without|hate)\b(?: \w+){0,4}$")


def choice(text: str) -> Choice | None:
    """The choice between a hold and a later call or message that normalised words offer."""
    for match in re.finditer(r"\bor\b", text):
        left = " ".join(text[: match.start()].split()[-_LONGEST:])
        right = " ".join(text[match.end() :].split()[:_LONGEST])
        if _CONDITION.match(right):
            continue
        first = _last(_HOLDS, left), _last(_LATER, _NOT_LATER.sub("", left))
        second = _HOLDS.search(right), _LATER.search(_NOT_LATER.sub("", right))
        one, two = frozenset(left.split()), frozenset(right.split())
        if first[0] is not None and second[1] is not None and second[0] is None:
            return Choice(match, True, one - two | _NOW, two - one | _THEN)
        if first[1] is not None and second[0] is not None and (first[0] is None or first[0] < first[1]):
            return Choice(match, False, two - one | _NOW, one - two | _THEN)
    return None


def taken(answer: str, offered: Choice) -> tuple[Taken, re.Match[str]] | None:
    """Which of the two the answer takes; either will do for the hold.  None where it names neither, or both."""
    if (either := _EITHER.search(answer)) is not None:
        return "hold", either
    hold, later = _HOLDS.search(answer), _LATER.search(_NOT_LATER.sub("", answer))
    if hold is not None and _UNWILLING.search(answer[: hold.start()]):
        return "later", hold
    if later is not None and _UNWILLING.search(answer[: later.start()]):
        return "hold", later
    if hold is not None and later is None:
        return "hold", hold
    if later is not None and hold is None:
        return "later", later
    one, two = _FIRST.search(answer), _SECOND.search(answer)
    if one is not None and two is None:
        return ("hold" if offered.hold_first else "later"), one
    if two is not None and one is None:
        return ("later" if offered.hold_first else "hold"), two
    return _echoed(answer, offered)


def _echoed(answer: str, offered: Choice) -> tuple[Taken, re.Match[str]] | None:
    """The side whose words alone the answer repeats."""
    said = [m for m in re.finditer(r"\w+", answer) if m.group() not in _SMALL]
    sides: list[tuple[Taken, re.Match[str]]] = [("hold", m) for m in said if m.group() in offered.hold]
    sides += [("later", m) for m in said if m.group() in offered.later]
    if not sides or len({side for side, _ in sides}) > 1 or _UNWILLING.search(answer):
        return None
    return sides[0]


def _last(pattern: re.Pattern[str], text: str) -> int | None:
    return max((m.start() for m in pattern.finditer(text)), default=None)
