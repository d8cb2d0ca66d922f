"""Reads what a coaching report needs from the ledger, and has it made."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qa_analyzer.core.coaching_report import CoachingReport, Period, Said

from .report_colleague import Colleagues

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from qa_analyzer.coaching.desk import Calls, Team
    from qa_analyzer.coaching.means import Sums
    from qa_analyzer.ledger.desk import Someone
    from qa_analyzer.ledger.reviews.review_state import Reviewed

SAID = 5
"""Entries shown of what was agreed, and of the agent's comments: the latest."""


@dataclass(slots=True)
class Desk:
    """One run of `report`: the ledger as it is now, and the teams' sums, each read once."""

    connection: Connection
    period: Period
    company: tuple[str, ...] = ()
    advisory: frozenset[str] = frozenset()
    _sums: dict[str, dict[str, Sums]] = field(default_factory=dict)

    def report(self, who: Someone) -> tuple[CoachingReport, Mapping[str, str]]:
        """The report of one agent, and the calls that colleagues' passages come from, by the ids shown instead."""
        from qa_analyzer.coaching.desk import Calls, coaching_report
        from qa_analyzer.coaching.weeks import period_before

        with _no_collecting():
            reviewed = self._reviewed(who.agent_id)
            now = self._calls(who.agent_id, self.period, reviewed)
            then = period_before(self.period)
            before = self._calls(who.agent_id, then, reviewed) if then is not None else Calls(())
            colleagues = Colleagues(self.connection, who, self.period, self.company)
            report = coaching_report(
                who.agent_id, self.period, now, before, self._team(who, colleagues),
                agreed=_said(reviewed, "agreed"), comments=_said(reviewed, "comments"), advisory=self.advisory,
            )  # fmt: skip
        return report, colleagues.real_ids

    def sums(self, team: str) -> dict[str, Sums]:
        """Sums of scores by agent, of one team; of all agents where the team is not known ("")."""
        from qa_analyzer.coaching.means import Sums
        from qa_analyzer.ledger.desk import score_sums

        if team not in self._sums:
            found = score_sums(self.connection, team=team or None, since=self.period.since, until=self.period.until)
            self._sums[team] = {id_: Sums(*s) for id_, s in found.items() if id_}
        return self._sums[team]

    def _reviewed(self, agent: str) -> dict[str, Reviewed]:
        from qa_analyzer.ledger.reviews.reviewing import reviewed_within

        return dict(reviewed_within(self.connection, agent=agent, until=self.period.until))

    def _calls(self, agent: str, period: Period, reviewed: Mapping[str, Reviewed]) -> Calls:
        """The agent's calls as people left them; the program's scores of those that are shown otherwise."""
        from qa_analyzer.coaching.desk import Calls
        from qa_analyzer.ledger.desk import dated_analyses
        from qa_analyzer.ledger.reviews.review_shown import shown
        from qa_analyzer.ledger.reviews.review_state import Reviewed

        dated, machine, corrected = [], {}, 0
        nothing = Reviewed()
        for day, analysis in dated_analyses(self.connection, agent, period.since, period.until):
            state = reviewed.get(analysis.call.call_id, nothing)
            corrected += bool(state.overrides)
            if state.overrides or self.advisory:
                machine[analysis.call.call_id] = analysis.score.percent
            dated.append((day, shown(analysis, state, self.advisory) if state.history or self.advisory else analysis))
        return Calls(dated, machine, corrected)

    def _team(self, who: Someone, colleagues: Colleagues) -> Team:
        from qa_analyzer.coaching.desk import Team
        from qa_analyzer.coaching.means import Sums
        from qa_analyzer.ledger.desk import measures_sample

        sums = sum((s for id_, s in self.sums(who.team).items() if id_ != who.agent_id), Sums())
        since, until = self.period.since, self.period.until
        measures = measures_sample(self.connection, who.agent_id, team=who.team or None, since=since, until=until)
        return Team(sums, measures, colleagues.passage)


def advisory_criteria(connection: Connection) -> frozenset[str]:
    """The criteria whose fails people overrule too often to count in the scores shown (`coaching.trust`)."""
    from qa_analyzer.coaching.trust import trust
    from qa_analyzer.ledger.reviews.signed import pairs

    return frozenset(t.criterion for t in trust(pairs(connection)) if t.advisory)


def _said(reviewed: Mapping[str, Reviewed], what: str) -> list[Said]:
    """The latest entries of that kind, the newest first; of comments those of the agent."""
    found = [(e, call_id) for call_id, state in reviewed.items() for e in getattr(state, what)]
    kept = [(e, call_id) for e, call_id in found if what != "comments" or e.role == "agent"]
    kept.sort(key=lambda f: (f[0].at, f[0].id), reverse=True)
    return [Said(e.at, e.who, e.deed.note or "", call_id) for e, call_id in kept[:SAID]]


@contextmanager
def _no_collecting() -> Iterator[None]:
    """No garbage is looked for while thousands of documents are read: none of them is any, and it doubles the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
