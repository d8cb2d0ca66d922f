"""One agent's coaching report: what `coaching` makes of many analyses and what the reports show."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .criterion_rate import CriterionRate
from .moments import Moment


@dataclass(frozen=True, slots=True)
class UnsureReason:
    """One reason for doubt about one criterion, and the calls that gave it."""

    criterion: str
    title: str
    reason: str
    calls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlaggedCall:
    """A call with a frustrated member: since when, after what, and the moments themselves."""

    call_id: str
    started_at: str | None
    onset: str | None
    trigger: str | None
    trigger_start: float | None
    moments: tuple[Moment, ...]
    agent_moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class HoldTold:
    """One hold, in seconds, and its story, one step an item."""

    call_id: str
    started_at: str | None
    start: float
    end: float
    story: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeasureSummary:
    """A measure over the calls that have it; the unit is in the name."""

    name: str
    calls: int
    median: float
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class CallLine:
    """One call of the agent; `percent` 0-100, None where it has no score; `duration` in seconds."""

    call_id: str
    started_at: str | None
    member_name: str | None
    duration: float
    scorable: bool
    why_not: str | None
    percent: float | None
    earned: int
    possible: int
    auto_failed: bool
    failed: int
    unsure: int
    flagged: bool


@dataclass(frozen=True, slots=True)
class AgentReport:
    """One agent, all the given calls in order of time.

    `agent_id` None: calls whose record names no agent id, which may be several people.
    `mean_percent` is the mean of the scores of `scored` calls; calls that are not scorable are listed
    in `calls` and counted nowhere else.  `strengths` and `to_work_on` are criterion ids, best known first.
    """

    agent_id: str | None
    name: str | None
    other_names: tuple[str, ...]
    team: str | None
    scored: int
    not_scorable: int
    mean_percent: float | None
    calls: tuple[CallLine, ...]
    criteria: tuple[CriterionRate, ...]
    strengths: tuple[str, ...]
    to_work_on: tuple[str, ...]
    unsure: tuple[UnsureReason, ...]
    flagged: tuple[FlaggedCall, ...]
    holds: tuple[HoldTold, ...]
    measures: tuple[MeasureSummary, ...]

    def rate(self, criterion: str) -> CriterionRate:
        """The rate of one criterion; `KeyError` where no call was asked it."""
        found = next((c for c in self.criteria if c.id == criterion), None)
        if found is None:
            raise KeyError(criterion)
        return found

    def as_json(self) -> dict[str, Any]:
        """Plain JSON values; times in seconds, rates in percent."""
        return {"schema": "qa-analyzer/agent/1", **asdict(self)}
