"""Who broke in on whom, and when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from qa_analyzer.core.audio import Channels
from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Party
from qa_analyzer.core.span import Span, union
from qa_analyzer.core.standard import TimelineLimits

from .sides import side

PAUSE_S = 0.5
"""Speech of one side with shorter pauses is one stretch (set by hand; a breath lasts 0.2 to 0.5 s)."""
TOGETHER_S = 0.2
"""Who starts within this of the other starts together with them: people do not react faster (Stivers et al. 2009,
"Universals and cultural variation in turn-taking", find 0.2 s between turns)."""


@dataclass(frozen=True, slots=True)
class Interruption:
    """`by` begins to speak at `start` while `of` is speaking, and goes on; until `end` (seconds) both speak."""

    start: float
    end: float
    by: Party
    of: Party


def interruptions(call: Call, channels: Channels, limits: TimelineLimits) -> list[Interruption] | None:
    """All interruptions in order of time; None where the sides cannot be told apart."""
    agent, member = side(call, "agent", channels), side(call, "member", channels)
    if agent is None or member is None:
        return None
    found = [*_by("agent", agent, "member", member, limits), *_by("member", member, "agent", agent, limits)]
    return sorted(found, key=lambda i: (i.start, i.by))


def _by(
    by: Party, cutting: Sequence[Span], of: Party, cut: Sequence[Span], limits: TimelineLimits
) -> list[Interruption]:  # fmt: skip
    found: list[Interruption] = []
    stretches = _stretches(cut)
    for s in _stretches(cutting):
        if s.duration < limits.lasts_s:
            continue
        for o in stretches:
            both = s & o
            if s.start - o.start >= limits.interrupted_after_s and both and both.duration >= limits.cut_in_s:
                found.append(Interruption(s.start, both.end, by, of))
                break
    return found


def told_who(events: Sequence[Event], call: Call, channels: Channels) -> tuple[Event, ...]:
    """The events, each overlap with the side that came in second; None where both began together or none is known."""
    sides: Mapping[Party, list[Span] | None] = {
        "agent": side(call, "agent", channels),
        "member": side(call, "member", channels),
    }
    return tuple(replace(e, by=_second(e.span, sides)) if e.type == "overlap" else e for e in events)


def _second(overlap: Span, sides: Mapping[Party, list[Span] | None]) -> Party | None:
    began: dict[Party, float] = {}
    for role, spans in sides.items():
        over = [s.start for s in _stretches(spans or ()) if s & overlap]
        if not over:
            return None
        began[role] = min(over)
    if abs(began["agent"] - began["member"]) <= TOGETHER_S:
        return None
    return "agent" if began["agent"] > began["member"] else "member"


def _stretches(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in union(list(spans)):
        if joined and span.start - joined[-1].end < PAUSE_S:
            joined[-1] = joined[-1] | span
        else:
            joined.append(span)
    return joined
