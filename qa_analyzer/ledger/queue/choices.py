"""What a reviewer can choose from: agents, teams, criteria.  Read by jumps along an index, never by a scan."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Connection, func, select

from qa_analyzer.core.document import CriterionOut

from ..packing import unpack_analysis
from ..tables import analyses, calls, verdicts


def agents_in(connection: Connection) -> list[tuple[str, str]]:
    """(id, name) of each agent, by id; the name is that of their newest call."""
    newest = select(calls.c.agent_name).order_by(calls.c.day.desc()).limit(1)
    found = _each(connection, calls.c.agent_id)
    return [(a, connection.execute(newest.where(calls.c.agent_id == a)).scalar() or a) for a in found if a]


def teams_in(connection: Connection) -> list[str]:
    """The teams, by name."""
    return [t for t in _each(connection, calls.c.team) if t]


def criteria_in(connection: Connection) -> dict[str, str]:
    """The criteria that any present analysis judged, id to title, in the order of the form.

    Of a criterion in several standards the title is that of its newest call; an id stands where there is no title.
    """
    wanted = list(_each(connection, verdicts.c.criterion))
    found: dict[str, str] = {}
    for criterion in wanted:
        if criterion not in found:
            for c in _newest_form(connection, criterion):
                found.setdefault(c.id, c.title or c.id)
    return {c: title for c, title in found.items() if c in wanted}


def _newest_form(connection: Connection, criterion: str) -> list[CriterionOut]:
    """All criteria of the newest analysis that judged this one."""
    newest = select(func.max(verdicts.c.call)).where(verdicts.c.criterion == criterion).scalar_subquery()
    query = select(analyses.c.body).join(calls, calls.c.analysis_id == analyses.c.id).where(calls.c.id == newest)
    body = connection.execute(query).scalar()
    return unpack_analysis(body, None).criteria if body is not None else []


def _each(connection: Connection, column: Column[str]) -> Iterator[str]:
    """The distinct values, ascending; `column` must be the first of an index."""
    query = select(column).order_by(column).limit(1)
    value = connection.execute(query).scalar()
    while value is not None:
        yield value
        value = connection.execute(query.where(column > value)).scalar()
