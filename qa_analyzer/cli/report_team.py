"""Reads what a team's report needs from the ledger: sums, and one analysis for the titles of its form."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .report_reading import Desk

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from qa_analyzer.coaching.corrected import Corrected
    from qa_analyzer.coaching.unclear import Doubts
    from qa_analyzer.core.team_report import TeamReport
    from qa_analyzer.ledger.reviews.review_state import Reviewed


def team_report_of(desk: Desk, team: str) -> TeamReport:
    """The report of one team."""
    from qa_analyzer.coaching.means import Sums
    from qa_analyzer.coaching.team import Member, TeamSums, team_report
    from qa_analyzer.coaching.weeks import period_before
    from qa_analyzer.ledger.desk import agents_within, form_of, score_sums
    from qa_analyzer.ledger.reading import criterion_sums, day_sums
    from qa_analyzer.ledger.reviews.reviewing import reviewed_within

    connection, period = desk.connection, desk.period
    since, until = period.since, period.until
    rows = criterion_sums(connection, team=team, since=since, until=until)
    criteria: dict[str, dict[str, tuple[int, int]]] = {}
    for r in rows:
        criteria.setdefault(r.agent_id, {})[r.criterion] = (int(r.passed), int(r.failed))
    days = day_sums(connection, team=team, since=since, until=until)
    flagged = Counter[str]()
    for d in days:
        flagged[d.agent_id] += d.flagged
    sums = desk.sums(team)
    states = dict(reviewed_within(connection, team=team, since=since, until=until))
    changed = _corrected(connection, states)
    members = [
        Member(i, s.name, s.calls, flagged[i], sums.get(i, Sums()), criteria.get(i, {}), changed[i])
        for s in agents_within(connection, team=team, since=since, until=until)
        for i in (s.agent_id,)
    ]
    then, before = period_before(period), Sums()
    if then is not None:
        found = score_sums(connection, team=team, since=then.since, until=then.until)
        was = dict(reviewed_within(connection, team=team, since=then.since, until=then.until))
        people = (c.scores for id_, c in _corrected(connection, was).items() if id_)
        before = sum([Sums(*s) for id_, s in found.items() if id_] + list(people), Sums())
    named = [(d.day, d.scored, d.percent_sum) for d in days if d.agent_id]
    doubts = _doubts(connection, states, [(r.criterion, r.passed + r.failed, r.unsure) for r in rows])
    form = form_of(connection, team=team, since=since, until=until)
    return team_report(team, period, TeamSums(members, named, before, doubts, form, desk.advisory))


def _corrected(connection: Connection, states: Mapping[str, Reviewed]) -> defaultdict[str, Corrected]:
    """What people changed in the calls that have these states, by agent."""
    from qa_analyzer.coaching.corrected import Corrected
    from qa_analyzer.ledger.desk import analyses_by_id
    from qa_analyzer.ledger.reviews.review_shown import shown

    touched = {call_id: state for call_id, state in states.items() if state.overrides or state.moments}
    found: defaultdict[str, Corrected] = defaultdict(Corrected)
    for agent, day, analysis in analyses_by_id(connection, list(touched)):
        found[agent].add(day, analysis, shown(analysis, touched[analysis.call.call_id]))
    return found


def _doubts(
    connection: Connection, states: Mapping[str, Reviewed], counted: list[tuple[str, int, int]]
) -> dict[str, Doubts]:
    """By criterion; what was reviewed counts over the whole house: a standard is one for all."""
    from qa_analyzer.coaching.trust import trust
    from qa_analyzer.coaching.unclear import Doubts
    from qa_analyzer.ledger.reviews.signed import pairs

    asked, unsure, said = Counter[str](), Counter[str](), Counter[str]()
    for criterion, decided, doubtful in counted:
        asked[criterion] += int(decided + doubtful)
        unsure[criterion] += int(doubtful)
    for state in states.values():
        said.update(c for c, entry in (state.overrides or {}).items() if entry.deed.reason == "standard_unclear")
    judged = {t.criterion: t.agreed for t in trust(pairs(connection))}
    made = {}
    for id_ in {*asked, *said, *judged}:
        share = judged.get(id_)
        reviewed, agreed = (share.whole, share.part) if share else (0, 0)
        made[id_] = Doubts(asked[id_], unsure[id_], reviewed, reviewed - agreed, said[id_])
    return made
