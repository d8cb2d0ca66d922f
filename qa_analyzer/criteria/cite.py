"""Short ways to cite evidence and to word a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qa_analyzer.core.acts import Act
from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Basis, Evidence, Verdict
from qa_analyzer.timeline.hidden_holds import may_hide
from qa_analyzer.timeline.hold_clock import due_turn

WORDS: frozenset[Basis] = frozenset({"words", "roles"})
TIMED: frozenset[Basis] = frozenset({"words", "roles", "times"})
"""What rests on words and on their order against events."""
SURE_MATTER = 0.8
"""Below this score an account matter alone accuses nobody (set by hand)."""


def turn_evidence(call: Call, index: int, found_by: str = "") -> Evidence:
    """A whole turn; its quote is its text.  An index past the end cites the last turn, one below 0 the first.

    Without turns it is the first second of the recording, or the last for an index below 0.
    """
    if not call.turns:
        first_s = 0.0 if index >= 0 else max(0.0, call.duration - 1.0)
        return Evidence(first_s, min(call.duration, first_s + 1.0), "unknown", "", found_by)
    turn = call.turns[max(0, min(index, len(call.turns) - 1))]
    return Evidence(turn.start, turn.end, turn.role, turn.text, found_by)


def passage_evidence(call: Call, index: int, found_by: str = "") -> Evidence:
    """Of what holds for the whole call: the passage from the member's turn that an agent's turn answers.

    It goes on over whole turns for as long as evidence may, but not into a hold; quoted is the agent's turn alone.
    """
    own = turn_evidence(call, index, found_by)
    if not 0 <= index < len(call.turns):
        return own
    start = call.turns[index - 1].start if index and call.turns[index - 1].role == "member" else own.start
    start = start if own.end - start <= MOST_S else own.start
    held = min((e.start for e in call.events if e.type == "hold" and e.start >= own.end - 1), default=float("inf"))
    until = min(start + MOST_S, held)
    return replace(own, start=start, end=max([own.end, *(t.end for t in call.turns[index + 1 :] if t.end <= until)]))


def two_turns_evidence(call: Call, index: int) -> Evidence:
    """An agent's turn, heard from the start of the agent's turn before it; quoted is the last alone."""
    before = [i for i in range(min(index, len(call.turns))) if call.turns[i].role != "member"]
    return stretch_evidence(call, before[-1] if before else index, index)


def stretch_evidence(call: Call, first: int, last: int) -> Evidence:
    """A turn, heard from the start of an earlier one; quoted is the last alone.

    The last turn alone where a hold lies between, or where all of it lasts longer than evidence may.
    """
    own, since = turn_evidence(call, last), turn_evidence(call, first).start
    held = any(e.type == "hold" and e.start < own.start and since < e.end for e in call.events)
    return own if held or own.end - since > MOST_S else replace(own, start=min(since, own.start))


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


def never_held(call: Call, criterion: str, *, basis: frozenset[Basis] = WORDS) -> Verdict:
    """`na` where the member was never on hold; `unsure` where a silence may have been a hold that nobody can tell."""
    if (hidden := may_hide(call)) is not None:
        return undecided(criterion, hidden)
    return not_applicable(criterion, "The member was never on hold.", basis=basis)


def first_words(call: Call) -> list[int]:
    """The agent's first turn, with the agent turns that follow it before the member speaks; empty without an agent."""
    start = next((i for i, t in enumerate(call.turns) if t.role == "agent"), None)
    if start is None:
        return []
    end = next((i for i in range(start, len(call.turns)) if call.turns[i].role != "agent"), len(call.turns))
    return list(range(start, end))


HOLD_SHOWN_S = 5.0
"""Of a hold its beginning is cited, so that all evidence together stays under 30 s."""
MOST_S = 30.0
"""Evidence lasts at most this long in all (contract)."""


def hold_evidence(call: Call, story: HoldStory, found_by: str = "") -> tuple[Evidence, ...]:
    """Where a hold was asked for, announced, or should have been; then the hold's beginning."""
    turn = due_turn(call, story)
    hold = story.event
    begins = Evidence(hold.start, min(hold.end, hold.start + HOLD_SHOWN_S), "agent", "", found_by or "hold")
    return (begins,) if turn is None else (turn_evidence(call, turn, found_by), begins)


def within_limit(evidence: Iterable[Evidence], most_s: float = MOST_S) -> tuple[Evidence, ...]:
    """The first pieces that together last at most `most_s`; a first one that is longer is cut."""
    kept: list[Evidence] = []
    left = most_s
    for one in evidence:
        if not kept and one.end - one.start > left:
            one = replace(one, end=one.start + left)
        if one.end - one.start > left:
            continue
        kept.append(one)
        left -= one.end - one.start
    return tuple(kept)
