"""Short ways to cite evidence and to word a verdict."""

from __future__ import annotations

from collections.abc import Iterable

from qa_analyzer.core.acts import Act
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Basis, Evidence, Verdict

WORDS: frozenset[Basis] = frozenset({"words", "roles"})


def turn_evidence(call: Call, index: int, found_by: str = "") -> Evidence:
    """A whole turn; its quote is its text.  An index past the end cites the last turn."""
    if not call.turns:
        return Evidence(0.0, call.duration and min(call.duration, 1.0), "unknown", "", found_by)
    turn = call.turns[max(0, min(index, len(call.turns) - 1))]
    return Evidence(turn.start, turn.end, turn.role, turn.text, found_by)


def acts_evidence(acts: Iterable[Act]) -> tuple[Evidence, ...]:
    """The acts' own words, in the order given."""
    return tuple(Evidence.of_act(a) for a in acts)


def passed(
    criterion: str, reason: str, evidence: Iterable[Evidence], *, confidence: float = 0.9,
    window: Span | None = None, basis: frozenset[Basis] = WORDS,
) -> Verdict:  # fmt: skip
    """It applied, and the agent did it."""
    return Verdict(criterion, "pass", reason, tuple(evidence), confidence, window, basis)


def failed(
    criterion: str, reason: str, evidence: Iterable[Evidence], *, confidence: float = 0.8,
    window: Span | None = None, basis: frozenset[Basis] = WORDS,
) -> Verdict:  # fmt: skip
    """It applied, and was not heard; the evidence is where it was due."""
    return Verdict(criterion, "fail", reason, tuple(evidence), confidence, window, basis)


def not_applicable(criterion: str, reason: str, *, confidence: float = 0.9, basis: frozenset[Basis] = WORDS) -> Verdict:
    """Its trigger is missing."""
    return Verdict(criterion, "na", reason, (), confidence, None, basis)


def undecided(criterion: str, reason: str, evidence: Iterable[Evidence] = ()) -> Verdict:
    """There is evidence that cannot be read."""
    return Verdict(criterion, "unsure", reason, tuple(evidence), 0.5)


def first_words(call: Call) -> list[int]:
    """The agent's first turn, with the agent turns that follow it before the member speaks; empty without an agent."""
    start = next((i for i, t in enumerate(call.turns) if t.role == "agent"), None)
    if start is None:
        return []
    end = next((i for i in range(start, len(call.turns)) if call.turns[i].role != "agent"), len(call.turns))
    return list(range(start, end))
