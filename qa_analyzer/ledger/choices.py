"""What a reviewer can choose from: agents, teams, criteria.  Read by jumps along an index, never by a scan."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, Connection, select

from .tables import calls, verdicts


def agents_in(connection: Connection) -> list[tuple[str, str]]:
    """(id, name) of each agent, by id; the name is that of their newest call."""
    newest = select(calls.c.agent_name).order_by(calls.c.day.desc()).limit(1)
    found = _each(connection, calls.c.agent_id)
    return [(a, connection.execute(newest.where(calls.c.agent_id == a)).scalar() or a) for a in found if a]


def teams_in(connection: Connection) -> list[str]:
    """The teams, by name."""
    return [t for t in _each(connection, calls.c.team) if t]


def criteria_in(connection: Connection) -> list[str]:
    """The criteria that any present analysis judged, by id."""
    return list(_each(connection, verdicts.c.criterion))


def _each(connection: Connection, column: Column[str]) -> Iterator[str]:
    """The distinct values, ascending; `column` must be the first of an index."""
    query = select(column).order_by(column).limit(1)
    value = connection.execute(query).scalar()
    while value is not None:
        yield value
        value = connection.execute(query.where(column > value)).scalar()
