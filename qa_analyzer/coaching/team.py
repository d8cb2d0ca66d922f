"""A team's report from sums: no call is opened for it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from qa_analyzer.core.coaching_report import Comparison, MeanScore, Period, Week
from qa_analyzer.core.document import CriterionOut
from qa_analyzer.core.team_report import AgentLine, TeamReport

from .apart import scores_apart
from .corrected import Corrected, Counts
from .means import LEAST_CALLS, LEVEL, Sums, compared, mean_score
from .team_row import team_row
from .unclear import Doubts, unclear
from .weeks import period_before


@dataclass(frozen=True, slots=True)
class Member:
    """One agent of the team, in the program's sums: `criteria` has passed and failed by criterion.

    `corrected`: what people changed in them.
    """

    agent_id: str
    name: str | None
    calls: int
    flagged: int
    scores: Sums
    criteria: Mapping[str, Counts]
    corrected: Corrected = field(default_factory=Corrected)

    @property
    def shown(self) -> Mapping[str, Counts]:
        """Passed and failed by criterion, as people left them."""
        return self.corrected.counts(self.criteria)


@dataclass(frozen=True, slots=True)
class TeamSums:
    """What is known of a team: its agents, scores by day (day, scored, sum), doubts by criterion, and its form.

    `days` are the program's, `before` is with what people corrected.
    """

    agents: Sequence[Member]
    days: Sequence[tuple[str, int, float]] = ()
    before: Sums = field(default_factory=Sums)
    doubts: Mapping[str, Doubts] = field(default_factory=dict)
    form: Sequence[CriterionOut] = ()
    advisory: Collection[str] = ()


def team_report(team: str, period: Period, found: TeamSums) -> TeamReport:
    """The report.

    An agent, or one agent's rate in one criterion, stands out only where the 95 % interval of the difference from the
    others leaves out zero after it was divided among all that are compared (Bonferroni): by luck alone one team in
    twenty has anybody who stands out.  How one who lies far off is kept from putting the rest apart, `apart` says.
    Scores are compared as the program gave them: people look at some agents' calls more than at others'.
    """
    agents = sorted(found.agents, key=lambda a: ((a.name or a.agent_id).casefold(), a.agent_id))
    whole = sum((a.scores for a in agents), Sums())
    shown = sum((a.corrected.scores for a in agents), whole)
    able = sum(a.scores.calls >= LEAST_CALLS for a in agents)
    level = 1 - (1 - LEVEL) / max(1, able)
    lines = tuple(map(_line, agents, scores_apart([a.scores for a in agents], level)))
    ids = _ids(found, agents)
    counts = {a.agent_id: (a.criteria, a.shown) for a in agents}
    comparisons = sum(sum(now.get(i, (0, 0))) >= LEAST_CALLS for i in ids for _, now in counts.values())
    forms = {c.id: c for c in found.form}
    then = period_before(period)
    return TeamReport(
        team=team,
        period=period,
        score=mean_score(shown),
        before=then,
        score_before=mean_score(found.before) if then else None,
        against_before=compared(shown, found.before) if then else None,
        calls=sum(a.calls for a in agents),
        flagged=sum(line.flagged for line in lines),
        weeks=_weeks([*found.days, *((d, n, t) for a in agents for d, (n, t) in a.corrected.days.items())]),
        agents=lines,
        criteria=tuple(team_row(i, forms.get(i), counts, comparisons) for i in ids),
        unclear=unclear(ids, forms, found.doubts),
        comparisons=comparisons,
        least_calls=LEAST_CALLS,
        machine=mean_score(whole) if any(line.machine for line in lines) else None,
        corrected_calls=sum(a.corrected.calls for a in agents),
        advisory=tuple(sorted(found.advisory)),
    )


def _line(a: Member, told: Comparison) -> AgentLine:
    own, changed = mean_score(a.scores), a.corrected
    shown = mean_score(a.scores + changed.scores) if changed.calls else own
    machine = own if shown != own else None
    return AgentLine(
        a.agent_id, a.name, a.calls, a.flagged + changed.flagged, shown, told, machine, corrected_calls=changed.calls
    )


def _ids(found: TeamSums, agents: Sequence[Member]) -> list[str]:
    """The form's criteria in its order, then those that only other forms asked."""
    asked = {i for a in agents for i in a.shown}
    in_form = [c.id for c in found.form if c.id in asked]
    return [*in_form, *sorted(asked - set(in_form))]


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
