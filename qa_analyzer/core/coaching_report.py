"""One agent's coaching report for a period: what `coaching` makes of a ledger's calls and what the reports show."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from .agent_report import AgentReport
from .criterion_rate import Citation, CriterionRate

Against = Literal["above", "below", "not distinguishable", "too few calls"]
"""One figure against another: told apart only where the interval of their difference leaves out zero."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days `YYYY-MM-DD`, both inclusive; None where the ledger's own first or last day bounds it."""

    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class MeanScore:
    """The mean of the scores of `calls` calls, 0-100, with its 95 % interval; None where there are too few for it."""

    calls: int
    mean_percent: float | None
    low_percent: float | None = None
    high_percent: float | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A difference, this one less the other, in percent points, with its 95 % interval (None: too few calls)."""

    against: Against
    difference_percent: float | None = None
    low_percent: float | None = None
    high_percent: float | None = None


@dataclass(frozen=True, slots=True)
class Week:
    """One week's scores; `monday` is the day on which it begins."""

    monday: str
    score: MeanScore


@dataclass(frozen=True, slots=True)
class Passage:
    """A place to listen to.  `whose` tells whether the agent speaks, or a colleague whose name is taken out.

    `instead`: what would have made the verdict a pass, "" where nothing is known.
    """

    citation: Citation
    whose: Literal["own", "colleague"] = "own"
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Point:
    """A criterion to work on.

    `lost_percent`: how many points of every hundred that could be earned it cost; `sure_percent`: what of that is
    certain, by which points are ranked.  `missed` and `done_well` are the passages to play.
    """

    rate: CriterionRate
    lost_percent: float
    sure_percent: float
    missed: tuple[Passage, ...]
    done_well: Passage | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A point of the period before, and what became of it."""

    criterion: str
    title: str
    passed_before: int
    decided_before: int
    passed: int
    decided: int
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class MeasureBeside:
    """An agent's median of a measure beside the middle eight tenths of the team's calls; the unit is in the name."""

    name: str
    calls: int
    median: float
    team_calls: int
    team_low: float | None
    team_median: float | None
    team_high: float | None


@dataclass(frozen=True, slots=True)
class Said:
    """What a coach wrote down as agreed, or the agent said of a call; `at` as the ledger has it (UTC)."""

    at: str
    who: str
    text: str
    call_id: str | None


@dataclass(frozen=True, slots=True)
class CoachingReport:
    """One agent and period.

    `agent` holds the rates, flags, holds and calls with what people corrected; `machine` is the mean of the scores as
    the program gave them (None: all are shown as it gave them).  `team_score` is the colleagues' mean, without this
    agent, as the program gave it, and `against_team` compares the like with it; both are None where the report is for
    the agent alone.  `before` is the period of equal length before.  `advisory`: criteria that people overrule too
    often; they are in no score shown, and no point or strength.
    """

    agent: AgentReport
    period: Period
    score: MeanScore
    machine: MeanScore | None
    corrected_calls: int
    team_score: MeanScore | None
    against_team: Comparison | None
    before: Period | None
    score_before: MeanScore | None
    against_before: Comparison | None
    weeks: tuple[Week, ...]
    praise: tuple[Point, ...]
    points: tuple[Point, ...]
    moved: tuple[Moved, ...]
    measures: tuple[MeasureBeside, ...]
    agreed: tuple[Said, ...]
    comments: tuple[Said, ...]
    least_calls: int
    advisory: tuple[str, ...] = ()
    for_agent: bool = False

    def as_json(self) -> dict[str, Any]:
        """Plain JSON values: the agent's report, and beside its fields those of the period."""
        own = {k: v for k, v in asdict(self).items() if k not in ("agent", "measures")}
        return {**self.agent.as_json(), **own, "measures_beside_team": [asdict(m) for m in self.measures]}
