"""Whose names must not stand in a report that is handed to the agent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from qa_analyzer.coaching.for_agent import Names
    from qa_analyzer.core.coaching_report import CoachingReport


def names_for(connection: Connection, report: CoachingReport, company: Sequence[str]) -> Names:
    """The other agents' names, and by call those that are told in the calls that the report cites."""
    from qa_analyzer.coaching.for_agent import Names
    from qa_analyzer.ledger.desk import agents_within
    from qa_analyzer.ledger.kept import kept_of, texts_of
    from qa_analyzer.privacy.names import names_told

    cited = dict.fromkeys(_cited(report))
    spoken = {n for i in list(cited)[:1] if (kept := kept_of(connection, i)) for n in kept.record.agent.spoken_names}
    own = [*company, report.agent.name or "", *spoken]
    house = [s.name for s in agents_within(connection) if s.name and s.agent_id != report.agent.agent_id]
    return Names(own, house, {i: names_told(texts_of(connection, i), own) for i in cited})


def _cited(report: CoachingReport) -> Iterator[str]:
    for rate in report.agent.criteria:
        yield from (c.call_id for c in (*rate.passes, *rate.fails))
    for point in (*report.points, *report.praise):
        yield from (p.citation.call_id for p in (*point.missed, point.done_well) if p and p.whose == "own")
    yield from (f.call_id for f in report.agent.flagged)
    yield from (h.call_id for h in report.agent.holds)
