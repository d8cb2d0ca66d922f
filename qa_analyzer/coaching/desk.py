"""One agent's coaching report from the calls of a period, the period before, and what the team did meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles

from qa_analyzer.core.agent_report import AgentReport
from qa_analyzer.core.coaching_report import CoachingReport, MeasureBeside, Moved, Passage, Period, Point, Said
from qa_analyzer.core.document import Analysis

from .agent_report import agent_report
from .differences import compared_rates
from .gain import Finder, points, praise
from .means import LEAST_CALLS, Sums, compared, mean_score
from .weeks import period_before, weeks

Dated = tuple[str, Analysis]
"""The day that the ledger counts a call to, and its analysis."""
BESIDE = (
    "talk_ratio_agent", "silence_s", "longest_silence_s", "overlap_s", "interruptions_by_agent",
    "words_per_minute_agent", "hold_s",
)  # fmt: skip
"""Measures shown beside the team's."""


def nobody(criterion: str) -> Passage | None:
    """Where no colleague's passage is to be shown."""
    return None


@dataclass(frozen=True, slots=True)
class Team:
    """What is known of the colleagues, without the agent: sums of scores, measures of some calls, good passages.

    `passage` is asked only where the agent has no own passage to show.
    """

    scores: Sums = field(default_factory=Sums)
    measures: Mapping[str, Sequence[float]] = field(default_factory=dict)
    passage: Finder = nobody


@dataclass(frozen=True, slots=True)
class Calls:
    """An agent's calls of one period as they are shown.

    `machine_percents`: by call id, the program's own scores of those that are shown otherwise; `corrected`: in how many
    people changed a verdict.
    """

    dated: Sequence[Dated]
    machine_percents: Mapping[str, float | None] = field(default_factory=dict)
    corrected: int = 0


def coaching_report(
    agent_id: str, period: Period, now: Calls, before: Calls, team: Team,
    *, agreed: Sequence[Said] = (), comments: Sequence[Said] = (), advisory: Collection[str] = (),
) -> CoachingReport:  # fmt: skip
    """The report.  `before` holds the calls of `weeks.period_before(period)`, none where that is None.

    An own passage that did a criterion well is preferred to a colleague's.
    """
    judged = [a for _, a in now.dated if a.scorable]
    report = agent_report(agent_id, [a for _, a in now.dated])
    sums, sums_before = Sums.of(_percents(now)), Sums.of(_percents(before))
    work = points(report, judged, team.passage, advisory)
    then = period_before(period)
    judged_before = [a for _, a in before.dated if a.scorable]
    report_before = agent_report(agent_id, judged_before)
    return CoachingReport(
        agent=report,
        period=period,
        score=mean_score(sums),
        machine=mean_score(Sums.of(_machine(now))) if now.machine_percents else None,
        corrected_calls=now.corrected,
        team_score=mean_score(team.scores),
        against_team=compared(Sums.of(_machine(now)), team.scores),
        before=then,
        score_before=mean_score(sums_before) if then else None,
        against_before=compared(sums, sums_before) if then else None,
        weeks=weeks((d, a.score.percent) for d, a in now.dated if a.scorable and a.score.percent is not None),
        praise=praise(report, judged, work, advisory),
        points=work,
        moved=_moved(points(report_before, judged_before, nobody, advisory), report),
        measures=tuple(m for name in BESIDE if (m := _beside(name, judged, team.measures.get(name, ())))),
        agreed=tuple(agreed),
        comments=tuple(comments),
        least_calls=LEAST_CALLS,
        advisory=tuple(sorted(advisory)),
    )


def _percents(calls: Calls) -> list[float]:
    return [a.score.percent for _, a in calls.dated if a.scorable and a.score.percent is not None]


def _machine(calls: Calls) -> list[float]:
    found = [calls.machine_percents.get(a.call.call_id, a.score.percent) for _, a in calls.dated if a.scorable]
    return [p for p in found if p is not None]


def _moved(earlier: Sequence[Point], report: AgentReport) -> tuple[Moved, ...]:
    rates = {r.id: r for r in report.criteria}
    found = []
    for point in earlier:
        was, now = point.rate, rates.get(point.rate.id)
        passed, decided = (now.passed, now.decided) if now else (0, 0)
        told = compared_rates(passed, decided, was.passed, was.decided)
        found.append(Moved(was.id, was.title, was.passed, was.decided, passed, decided, told))
    return tuple(found)


def _beside(name: str, judged: Sequence[Analysis], team: Sequence[float]) -> MeasureBeside | None:
    own = [v for a in judged if (v := a.measures.get(name)) is not None]
    if not own:
        return None
    if len(team) < LEAST_CALLS:
        return MeasureBeside(name, len(own), median(own), len(team), None, None, None)
    tenths = quantiles(team, n=10, method="inclusive")
    return MeasureBeside(name, len(own), median(own), len(team), tenths[0], median(team), tenths[-1])
