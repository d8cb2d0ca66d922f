"""A team's report from sums: no call is opened for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from qa_analyzer.core.coaching_report import MeanScore, Period, Week
from qa_analyzer.core.document import CriterionOut
from qa_analyzer.core.team_report import AgentLine, Cell, TeamReport, TeamRow

from .apart import rates_apart, scores_apart
from .means import LEAST_CALLS, LEVEL, Sums, compared, mean_score
from .unclear import Doubts, unclear
from .weeks import period_before
from .wilson import wilson_percent


@dataclass(frozen=True, slots=True)
class Member:
    """One agent of the team, in sums: `criteria` has passed and failed by criterion."""

    agent_id: str
    name: str | None
    calls: int
    flagged: int
    scores: Sums
    criteria: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class TeamSums:
    """What is known of a team: its agents, scores by day (day, scored, sum), doubts by criterion, and its form."""

    agents: Sequence[Member]
    days: Sequence[tuple[str, int, float]] = ()
    before: Sums = field(default_factory=Sums)
    doubts: Mapping[str, Doubts] = field(default_factory=dict)
    form: Sequence[CriterionOut] = ()


def team_report(team: str, period: Period, found: TeamSums) -> TeamReport:
    """The report.

    An agent, or one agent's rate in one criterion, stands out only where the 95 % interval of the difference from the
    others leaves out zero after it was divided among all that are compared (Bonferroni): by luck alone one team in
    twenty has anybody who stands out.  How one who lies far off is kept from putting the rest apart, `apart` says.
    """
    agents = sorted(found.agents, key=lambda a: ((a.name or a.agent_id).casefold(), a.agent_id))
    whole = sum((a.scores for a in agents), Sums())
    able = sum(a.scores.calls >= LEAST_CALLS for a in agents)
    level = 1 - (1 - LEVEL) / max(1, able)
    lines = tuple(
        AgentLine(a.agent_id, a.name, a.calls, a.flagged, mean_score(a.scores), told)
        for a, told in zip(agents, scores_apart([a.scores for a in agents], level), strict=True)
    )
    ids = _ids(found, agents)
    comparisons = sum(sum(a.criteria.get(i, (0, 0))) >= LEAST_CALLS for i in ids for a in agents)
    forms = {c.id: c for c in found.form}
    then = period_before(period)
    return TeamReport(
        team=team,
        period=period,
        score=mean_score(whole),
        before=then,
        score_before=mean_score(found.before) if then else None,
        against_before=compared(whole, found.before) if then else None,
        calls=sum(a.calls for a in agents),
        flagged=sum(a.flagged for a in agents),
        weeks=_weeks(found.days),
        agents=lines,
        criteria=tuple(_row(i, forms.get(i), agents, comparisons) for i in ids),
        unclear=unclear(ids, forms, found.doubts),
        comparisons=comparisons,
        least_calls=LEAST_CALLS,
    )


def _ids(found: TeamSums, agents: Sequence[Member]) -> list[str]:
    """The form's criteria in its order, then those that only other forms asked."""
    asked = {i for a in agents for i in a.criteria}
    in_form = [c.id for c in found.form if c.id in asked]
    return [*in_form, *sorted(asked - set(in_form))]


def _row(id_: str, form: CriterionOut | None, agents: Sequence[Member], comparisons: int) -> TeamRow:
    counts = {a.agent_id: a.criteria.get(id_, (0, 0)) for a in agents}
    passed, failed = (sum(c[k] for c in counts.values()) for k in (0, 1))
    decided = passed + failed
    low, high = wilson_percent(passed, decided) if decided else (None, None)
    rates = [(own, own + missed) for own, missed in counts.values()]
    cells = [
        Cell(agent_id, own, here, 100 * own / here if here else None, told.against)
        for agent_id, (own, here), told in zip(counts, rates, rates_apart(rates, comparisons), strict=True)
    ]
    percent = 100 * passed / decided if decided else None
    title, section = (form.title or id_, form.section) if form else (id_, "")
    return TeamRow(id_, title, section, passed, decided, percent, low, high, tuple(cells))


def _weeks(days: Sequence[tuple[str, int, float]]) -> tuple[Week, ...]:
    """Means without an interval: the sums of a day do not tell how far its scores lie apart."""
    by_week: dict[date, tuple[int, float]] = {}
    for day, scored, total in days:
        at = date.fromisoformat(day)
        monday = at - timedelta(days=at.weekday())
        calls, sum_ = by_week.get(monday, (0, 0.0))
        by_week[monday] = calls + scored, sum_ + total
    kept = sorted((m, n, t) for m, (n, t) in by_week.items() if n)
    return tuple(Week(m.isoformat(), MeanScore(n, t / n)) for m, n, t in kept)
