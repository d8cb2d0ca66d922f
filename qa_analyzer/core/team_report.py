"""A team's report for a period: agents and criteria side by side, and where the standard itself is unclear."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .coaching_report import Against, Comparison, MeanScore, Period, Week


@dataclass(frozen=True, slots=True)
class AgentLine:
    """One agent of the team: `calls` in the period, how they score, and how that stands against the others.

    `score` is with what people corrected in `corrected_calls` calls, `machine` the program's own, None where that is
    the same.  `against_others` compares the program's own scores.
    """

    agent_id: str
    name: str | None
    calls: int
    flagged: int
    score: MeanScore
    against_others: Comparison
    machine: MeanScore | None = None
    corrected_calls: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One agent's pass rate in one criterion, against the others' together; `percent` None where none was decided.

    People's verdicts stand in place of the program's, which counted `machine_passed` of `machine_decided` (None: the
    same).  `against` tells what both show.
    """

    agent_id: str
    passed: int
    decided: int
    percent: float | None
    against: Against
    machine_passed: int | None = None
    machine_decided: int | None = None


@dataclass(frozen=True, slots=True)
class TeamRow:
    """One criterion: the team's rate with its 95 % interval, 0-100, and a cell for each agent in their order.

    `machine_passed` of `machine_decided`: the program's own counts, None where people changed none.
    """

    id: str
    title: str
    section: str
    passed: int
    decided: int
    percent: float | None
    low_percent: float | None
    high_percent: float | None
    cells: tuple[Cell, ...]
    machine_passed: int | None = None
    machine_decided: int | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """A criterion that may ask what nobody can tell.

    `unsure` of `asked` verdicts could not be decided; of `reviewed` verdicts people overruled `overruled`; `said_so`
    times a reviewer gave the standard as the reason.  `why` names which of the three is too many: unsure, overruled,
    said so.
    """

    id: str
    title: str
    sentence: str
    asked: int
    unsure: int
    reviewed: int
    overruled: int
    said_so: int
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TeamReport:
    """One team and period; `agents` are in order of their names.

    `comparisons`: how many cells were compared at once, among which the 95 % are divided.  `score`, `score_before` and
    `weeks` are with what people corrected; `machine` is the program's own mean, None where that is the same.
    `advisory`: criteria that people overrule too often; they count in these scores, unlike in the agents' reports.
    """

    team: str
    period: Period
    score: MeanScore
    before: Period | None
    score_before: MeanScore | None
    against_before: Comparison | None
    calls: int
    flagged: int
    weeks: tuple[Week, ...]
    agents: tuple[AgentLine, ...]
    criteria: tuple[TeamRow, ...]
    unclear: tuple[Unclear, ...]
    comparisons: int
    least_calls: int
    machine: MeanScore | None = None
    corrected_calls: int = 0
    advisory: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {"schema": "qa-analyzer/team/1", **asdict(self)}
