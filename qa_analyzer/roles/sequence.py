"""Who says what when both sides are in one stream: a chain of two hidden roles over the stretches of speech."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import exp, log

from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Segment

from .chain import posteriors
from .evidence import is_answer, is_question, word_evidence

FIRST_IS_AGENT = {"inbound": 0.85, "outbound": 0.3}
"""Who speaks first: on an inbound call the agent answers; set by hand."""

KNOWN = 0.9999
"""A role that is given, as a probability: all but certain, so that the sums stay defined."""

TOLD = 0.85
"""The chance that the two voices found in a channel are the two people; set by hand."""

WITHIN_TURN = 0.03
"""The chance of another speaker between two sentences of one written turn; set by hand."""

LONG_GAP_S = 10.0
"""After such a gap (a hold) the one who spoke last may as well speak again."""


def agent_probabilities(
    stretches: Sequence[Segment],
    record: Record,
    *,
    whole_turns: bool,
    voices: Sequence[float] = (),
    pieces_of: Sequence[int] = (),
) -> list[float]:
    """P(agent) of each stretch, by forward-backward (Rabiner 1989, section III) over words, voices and turn-taking.

    A stretch whose `speaker` is known stands for itself.
    `whole_turns`: each stretch is a turn of a written transcript, so the next one is mostly the other's; where
    `voices` are told, they say too whether it is so.
    `voices`: P(second voice) of each stretch, 0-1.  Which voice is the agent's, and whether the voices tell the two
    people apart at all, is weighed by how well each reading explains words, voices and turn-taking over the whole call.
    `pieces_of`: the number of the written turn that each stretch is a piece of, below 0 where of none.
    The chances of a change are set by hand, not learnt.
    """
    if not stretches:
        return []
    known = {"agent": KNOWN, "member": 1 - KNOWN}
    words = [known.get(s.speaker or "", 0.0) or _likelihood(s, record) for s in stretches]
    first = FIRST_IS_AGENT["inbound" if record.inbound else "outbound"]
    if not voices:
        changes = [_change(a, b, whole_turns) for a, b in pairwise(stretches)]
        return posteriors([(p, 1 - p) for p in words], changes, first)[0]
    turn_taking = [[_change(a, b, False) for a, b in pairwise(stretches)]]
    if whole_turns:
        turns = pairwise(pieces_of or range(len(stretches)))
        turn_taking.append(
            [
                WITHIN_TURN if n == m >= 0 else _change(a, b, True)
                for (a, b), (n, m) in zip(pairwise(stretches), turns, strict=True)
            ]
        )
    readings = [
        (log(prior) + evidence, found)
        for changes in turn_taking
        for prior, agents in ((TOLD / 2, voices), (TOLD / 2, [1 - v for v in voices]), (1 - TOLD, [0.5] * len(voices)))
        for found, evidence in (
            posteriors([(p * v, (1 - p) * (1 - v)) for p, v in zip(words, agents, strict=True)], changes, first),
        )
    ]
    best = max(weight for weight, _ in readings)
    weights = [exp(weight - best) for weight, _ in readings]
    total = sum(weights)
    return [sum(w * p[i] for w, (_, p) in zip(weights, readings, strict=True)) / total for i in range(len(words))]


def _likelihood(stretch: Segment, record: Record) -> float:
    return 1 / (1 + exp(-word_evidence(stretch.text, record)))


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
