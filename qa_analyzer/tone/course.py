"""How a member's turn stands in the course of the call: the numbers from which `words_model` tells frustration.

A turn by itself seldom tells a barb from a plain word ("take your time").  What the member said around it, what phrases
found, and how the agent spoke before and after it tell more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import log
from typing import NamedTuple

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call

_NUMBERS = (
    "odds", "odds before", "odds after", "highest odds around", "highest odds earlier", "second odds around",
    "mean odds around", "phrase", "phrase before", "phrase after", "strongest phrase around",
    "strongest phrase earlier", "second phrase around", "mean phrase around", "soothed after", "soothed before",
    "put off before", "said already", "tells a concern", "log words", "place", "turns soothed",
    "warmth", "warmth before", "warmth after", "highest warmth around", "highest warmth earlier",
    "second warmth around", "mean warmth around",
)  # fmt: skip
"""The numbers of a turn, in order: log-odds of its words and of the member's other turns; strength of the phrases of
displeasure (0-1) likewise; whether the agent's next turn and the last one soothe, whether the last one puts off;
whether the turn complains of repetition or tells a concern; its length; its place in the call (0-1); how many of the
agent's turns soothe; log-odds of warmth of its words and of the member's other turns."""
_HEAT = ("odds", "highest odds around", "mean odds around")
_WEIGHED_BY = ("warmth", "mean warmth around", "log words")
NAMES = (*_NUMBERS, *(f"{a} x {b}" for a in _HEAT for b in _WEIGHED_BY))
"""The same, and products: what reads like heat counts otherwise beside warmth, and in a long turn."""
_PRODUCTS = tuple((_NUMBERS.index(a), _NUMBERS.index(b)) for a in _HEAT for b in _WEIGHED_BY)
AROUND = 12
"""So many of the member's turns on either side are looked at: most calls that taught have no more, and in a call of an
hour the highest of all would be high by chance."""
FEW = 6
"""A mean is over so many turns at least, the missing ones neutral: the calls that taught have more, and in a call of
two turns the one other would weigh as a whole call does."""
CALM_ODDS = -3.5
"""The log-odds of a turn that is not there, and the least that others count with: the median of turns that are not
frustrated in the calls that taught.  Calmer than calm says nothing of the turn beside it."""
LEAST_ODDS = -6.0
"""The least that a turn's own log-odds count with: 6 % of the turns that taught have less, and a product of two numbers
would go on growing."""
NEUTRAL, MOST_WARMTH = -3.0, 3.0
"""The log-odds of warmth of a turn that is not there, the median of turns in the calls that taught, and the least that
a turn counts with (colder than neutral says nothing of heat); and the most (2 % of the turns have more)."""
SOOTHES = (ActKind.EMPATHY, ActKind.APOLOGY)
PUTS_OFF = (
    ActKind.NO_IDEA, ActKind.GUESS, ActKind.ASKS_AGAIN, ActKind.UNPROFESSIONAL, ActKind.HOLD_ANNOUNCEMENT,
    ActKind.HOLD_REQUEST, ActKind.TRANSFER_OFFER, ActKind.TRANSFER_ANNOUNCEMENT, ActKind.UNAVAILABLE,
)  # fmt: skip
"""What callers may have to swallow."""


class Read(NamedTuple):
    """What the words of a turn say by themselves: log-odds of frustration, and of warmth or good humour."""

    odds: float
    warmth: float


def standing(call: Call, read: Mapping[int, Read]) -> dict[int, tuple[float, ...]]:
    """The numbers (`NAMES`) of each of the member's turns, by turn; `read`: what the words of each say."""
    own = [i for i, turn in enumerate(call.turns) if turn.role == "member"]
    words = [max(LEAST_ODDS, read[i].odds) for i in own]
    warmth = [min(MOST_WARMTH, max(NEUTRAL, read[i].warmth)) for i in own]
    others = [max(CALM_ODDS, one) for one in words]
    strength = _phrases(call)
    phrases = [strength.get(i, 0.0) for i in own]
    said, told, soothing, put_off = (
        {a.turn for a in call.acts_of(*kinds)}
        for kinds in ((ActKind.ALREADY_SAID,), (ActKind.CONCERN,), SOOTHES, PUTS_OFF)
    )
    before, after = _agents_beside(call)
    soothed = float(sum(call.turns[i].role != "member" for i in soothing))
    numbers = {
        i: (
            words[n], *_around(others, n, CALM_ODDS), phrases[n], *_around(phrases, n, 0.0),
            float(after[i] in soothing), float(before[i] in soothing), float(before[i] in put_off),
            float(i in said), float(i in told),
            log(1 + len(call.turns[i].text.split())), i / len(call.turns), soothed,
            warmth[n], *_around(warmth, n, NEUTRAL),
        )
        for n, i in enumerate(own)
    }  # fmt: skip
    return {i: (*row, *(row[a] * row[b] for a, b in _PRODUCTS)) for i, row in numbers.items()}


def _phrases(call: Call) -> dict[int, float]:
    """The strongest displeasure that a phrase found in each turn, 0-1."""
    found: dict[int, float] = {}
    for act in call.acts_of(ActKind.UPSET):
        if not act.learnt:
            found[act.turn] = max(found.get(act.turn, 0.0), act.score)
    return found


def _agents_beside(call: Call) -> tuple[dict[int, int], dict[int, int]]:
    """The last turn before each turn, and the next one after it, that is not the member's; -1 where there is none."""
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    for beside, order in ((before, range(len(call.turns))), (after, range(len(call.turns) - 1, -1, -1))):
        nearest = -1
        for i in order:
            beside[i] = nearest
            if call.turns[i].role != "member":
                nearest = i
    return before, after


def _around(values: Sequence[float], n: int, absent: float) -> tuple[float, ...]:
    """Of the member's turn before and after one; highest around and earlier, second and mean around."""
    earlier = values[max(0, n - AROUND) : n]
    later = values[n + 1 : n + 1 + AROUND]
    around = sorted([*earlier, *later], reverse=True)
    return (
        earlier[-1] if earlier else absent,
        later[0] if later else absent,
        around[0] if around else absent,
        max(earlier, default=absent),
        around[1] if len(around) > 1 else absent,
        (sum(around) + absent * max(0, FEW - len(around))) / max(FEW, len(around)),
    )
