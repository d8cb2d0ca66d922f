"""A colleague's passage that did a criterion well, with nothing in it that says whose it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_analyzer.core.coaching_report import Passage, Period

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from qa_analyzer.core.document import Analysis
    from qa_analyzer.ledger.desk import Someone


class Colleagues:
    """Those of one agent: of the team, else of the house.  `real_ids`: the passages' calls by the ids shown instead."""

    def __init__(self, connection: Connection, who: Someone, period: Period, company: tuple[str, ...]) -> None:
        self._connection, self._who, self._period, self._company = connection, who, period, company
        self.real_ids: dict[str, str] = {}

    def passage(self, criterion: str) -> Passage | None:
        """The surest passage with words in the team's calls of the period, else in anybody's; None where none."""
        for team in dict.fromkeys((self._who.team or None, None)):
            found = self._within(criterion, team)
            if found is not None:
                return found
        return None

    def _within(self, criterion: str, team: str | None) -> Passage | None:
        from qa_analyzer.ledger.desk import passes_of_others

        found = passes_of_others(
            self._connection, criterion, self._who.agent_id, team=team,
            since=self._period.since, until=self._period.until,
        )  # fmt: skip
        for analysis in found:
            passage = self._of(analysis, criterion)
            if passage is not None:
                return passage
        return None

    def _of(self, analysis: Analysis, criterion: str) -> Passage | None:
        from qa_analyzer.coaching.praiseworthy import praiseworthy
        from qa_analyzer.coaching.rates import cite
        from qa_analyzer.ledger.kept import texts_of
        from qa_analyzer.privacy.names import names_told, without_names

        verdict = next((c for c in analysis.criteria if c.id == criterion), None)
        if verdict is None or not verdict.evidence or not verdict.evidence[0].quote:
            return None
        if not praiseworthy(analysis, verdict):
            return None
        call = analysis.call
        names = [n.name for n in (call.agent, call.member) if n is not None and n.name]
        keep = (*self._company, call.company or "")
        names += names_told(texts_of(self._connection, call.call_id), keep)
        shown = f"colleague/{criterion}"
        self.real_ids[shown] = call.call_id
        cited = cite(analysis, verdict)
        quote, reason = (without_names(text, names, keep) for text in (cited.quote, cited.reason))
        return Passage(replace(cited, call_id=shown, started_at=None, quote=quote, reason=reason), "colleague")
