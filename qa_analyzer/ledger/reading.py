"""What readers ask of the ledger: calls, analyses, sums; pages by key, never by offset."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, tuple_

from qa_analyzer.core.codec import from_json
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record

from .packing import unpack_analysis, unpack_listened
from .tables import analyses, calls, criterion_totals, day_totals, listenings

CHUNK = 200
"""Calls read at a time where all are gone through: about 4 MB of bodies."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the ledger knows of a call that a run is asked for."""

    key: str
    state: str
    path: str
    listening: str | None
    corrected_swap: bool | None = None


def known_calls(connection: Connection) -> dict[str, Known]:
    """All calls by id."""
    columns = (calls.c.call_id, calls.c.key, calls.c.state, calls.c.path, listenings.c.key, calls.c.corrected_swap)
    rows = connection.execute(select(*columns).join_from(calls, listenings, isouter=True))
    return {r[0]: Known(*r[1:]) for r in rows}


def listened_under(connection: Connection, key: str) -> Listened | None:
    """What was listened to, None where nothing is kept under the key."""
    body = connection.execute(select(listenings.c.body).where(listenings.c.key == key)).scalar()
    return unpack_listened(body) if body is not None else None


def record_of(row: Row[Any]) -> Record:
    """The record that a row of `calls` holds.  Raises InputError where it is damaged."""
    try:
        return from_json(Record, row.record.encode())
    except ValueError as error:
        found = "what the ledger kept of this call's record cannot be read"
        hint = "`qa-analyzer ledger check` looks for damage; a batch over the archive reads it again"
        raise InputError(found, hint=hint, path=row.path, call_id=row.call_id) from error


def analysis_of(connection: Connection, call_id: str) -> Analysis | None:
    """The present analysis of a call, None where there is none."""
    query = select(analyses.c.body, analyses.c.turns).join_from(calls, analyses, calls.c.analysis_id == analyses.c.id)
    row = connection.execute(query.where(calls.c.call_id == call_id)).first()
    return unpack_analysis(row.body, row.turns) if row is not None else None


def in_chunks(connection: Connection, query: Select[Any]) -> Iterator[Row[Any]]:
    """All rows of a query over `calls` that selects `day` and `id`, in that order, a page by key at a time."""
    after: tuple[str, int] | None = None
    while rows := page_after(connection, query, after):
        yield from rows
        after = rows[-1].day, rows[-1].id


def page_after(connection: Connection, query: Select[Any], after: tuple[str, int] | None) -> Sequence[Row[Any]]:
    """The next `CHUNK` rows after a day and a number; the first ones after None."""
    query = query.order_by(calls.c.day, calls.c.id).limit(CHUNK)
    if after is not None:
        query = query.where(tuple_(calls.c.day, calls.c.id) > tuple_(*after))
    return connection.execute(query).all()


def day_sums(
    connection: Connection, *, agent: str | None = None, team: str | None = None,
    since: str | None = None, until: str | None = None,
) -> Sequence[Row[Any]]:  # fmt: skip
    """Rows (day, agent_id, team, calls, scorable, scored, flagged, ...) of `day_totals`, by day."""
    query = within(select(day_totals), day_totals, agent, team, since, until)
    return connection.execute(query.where(day_totals.c.calls > 0).order_by(day_totals.c.day)).all()


def criterion_sums(
    connection: Connection, *, agent: str | None = None, team: str | None = None,
    since: str | None = None, until: str | None = None,
) -> Sequence[Row[Any]]:  # fmt: skip
    """Rows (agent_id, team, criterion, passed, failed, unsure, na) summed over the days."""
    t = criterion_totals
    by = (t.c.agent_id, t.c.team, t.c.criterion)
    sums = [func.sum(t.c[name]).label(name) for name in ("passed", "failed", "unsure", "na")]
    query = within(select(*by, *sums), t, agent, team, since, until)
    return connection.execute(query.group_by(*by).order_by(*by)).all()


def days_of(connection: Connection, *, agent: str | None = None, team: str | None = None) -> tuple[str, str] | None:
    """The first and the last day with calls of an agent with an id, or a team's; None where there are none."""
    d = day_totals.c.day
    query = select(func.min(d), func.max(d)).where(day_totals.c.calls > 0, day_totals.c.agent_id != "")
    first, last = connection.execute(within(query, day_totals, agent, team, None, None)).one()
    return (first, last) if first is not None else None


def within(
    query: Select[Any], table: Any, agent: str | None, team: str | None, since: str | None, until: str | None
) -> Select[Any]:
    """The query narrowed to an agent, a team, days (inclusive); `table` is that of its columns."""
    if agent is not None:
        query = query.where(table.c.agent_id == agent)
    if team is not None:
        query = query.where(table.c.team == team)
    if since is not None:
        query = query.where(table.c.day >= since)
    if until is not None:
        query = query.where(table.c.day <= until)
    return query
