"""Who says what when both sides are in one stream: a chain of two hidden roles over the stretches of speech."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Segment

from .evidence import is_answer, is_question, word_evidence

FIRST_IS_AGENT = {"inbound": 0.85, "outbound": 0.3}
"""Who speaks first: on an inbound call the agent answers; set by hand."""

KNOWN = 0.9999
"""A role that is given, as a probability: all but certain, so that the sums stay defined."""

LONG_GAP_S = 10.0
"""After such a gap (a hold) the one who spoke last may as well speak again."""


def agent_probabilities(stretches: Sequence[Segment], record: Record, *, whole_turns: bool) -> list[float]:
    """P(agent) of each stretch, by forward-backward (Rabiner 1989, section III) over words and turn-taking.

    A stretch whose `speaker` is known stands for itself.
    `whole_turns`: each stretch is a turn of a written transcript, so the next one is mostly the other's.
    The chances of a change are set by hand, not learnt.
    """
    if not stretches:
        return []
    known = {"agent": KNOWN, "member": 1 - KNOWN}
    likelihoods = [known.get(s.speaker or "", 0.0) or _likelihood(s, record) for s in stretches]
    changes = [_change(a, b, whole_turns) for a, b in pairwise(stretches)]
    first = FIRST_IS_AGENT["inbound" if record.inbound else "outbound"]
    return _posteriors(likelihoods, changes, first)


def _likelihood(stretch: Segment, record: Record) -> float:
    return 1 / (1 + math.exp(-word_evidence(stretch.text, record)))


def _change(before: Segment, after: Segment, whole_turns: bool) -> float:
    """The chance that another speaks `after` than `before`."""
    gap = after.start - before.end
    if gap >= LONG_GAP_S:
        return 0.5
    if is_question(before.text):
        return 0.95 if is_answer(after.text) else 0.9
    if whole_turns:
        return 0.9
    if gap < 0.2:
        return 0.2
    return 0.4 if gap < 0.4 else 0.55


def _posteriors(agent: Sequence[float], changes: Sequence[float], first: float) -> list[float]:
    """P(agent | all) from P(agent | words alone) at even odds, scaled at each step against underflow."""
    ahead = [_even(first * agent[0], (1 - first) * (1 - agent[0]))]
    for p, c in zip(agent[1:], changes, strict=True):
        q = ahead[-1]
        ahead.append(_even(p * (q * (1 - c) + (1 - q) * c), (1 - p) * (q * c + (1 - q) * (1 - c))))
    back = [0.5]
    for p, c in zip(reversed(agent[1:]), reversed(changes), strict=True):
        b = back[-1]
        a, m = p * b, (1 - p) * (1 - b)
        back.append(_even((1 - c) * a + c * m, c * a + (1 - c) * m))
    return [_even(f * b, (1 - f) * (1 - b)) for f, b in zip(ahead, reversed(back), strict=True)]


def _even(a: float, b: float) -> float:
    return a / (a + b) if a + b > 0 else 0.5
