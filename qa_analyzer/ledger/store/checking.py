"""Is the ledger whole?  Every row is looked at; what does not fit is said."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, case, func, select, text

from qa_analyzer.core.errors import InputError

from ..packing import unpack_analysis, unpack_listened
from ..reading import CHUNK
from ..tables import analyses, calls, criterion_totals, day_totals, listenings, verdicts


def findings(connection: Connection, *, bodies: bool = True) -> Iterator[str]:
    """One line for each thing that is amiss; with `bodies` every stored body is opened too (20 ms a call)."""
    yield from _database(connection)
    yield from _references(connection)
    yield from _sums(connection)
    if bodies:
        yield from _bodies(connection)


def _database(connection: Connection) -> Iterator[str]:
    if connection.dialect.name != "sqlite":
        return
    for row in connection.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            yield f"database: {row[0]}"
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"table {row[0]}, row {row[1]}: refers to a row of {row[2]} that is not there"


def _references(connection: Connection) -> Iterator[str]:
    there = select(analyses.c.id).where(analyses.c.id == calls.c.analysis_id).exists()
    lacking = select(calls.c.call_id).where(calls.c.analysis_id.is_not(None), ~there)
    for call_id in connection.execute(lacking).scalars():
        yield f"call {call_id}: its analysis is not there"
    done = select(calls.c.call_id).where(calls.c.state == "done", calls.c.analysis_id.is_(None))
    for call_id in connection.execute(done).scalars():
        yield f"call {call_id}: done, and has no analysis"


def _sums(connection: Connection) -> Iterator[str]:
    t = calls
    scored = t.c.scorable & t.c.percent.is_not(None)
    counted = select(
        t.c.day, t.c.team, t.c.agent_id, func.count(),
        func.sum(_one(t.c.scorable)), func.sum(_one(scored)), func.sum(_one(t.c.flagged)),
    ).where(t.c.analysis_id.is_not(None)).group_by(t.c.day, t.c.team, t.c.agent_id)  # fmt: skip
    d = day_totals
    kept = select(d.c.day, d.c.team, d.c.agent_id, d.c.calls, d.c.scorable, d.c.scored, d.c.flagged)
    yield from _differing("day", connection.execute(counted), connection.execute(kept.where(d.c.calls != 0)))
    by = (t.c.day, t.c.team, t.c.agent_id, verdicts.c.criterion)
    outcomes = [func.sum(_one(verdicts.c.verdict == v)) for v in ("pass", "fail", "unsure", "na")]
    counted = select(*by, *outcomes).join_from(verdicts, t, verdicts.c.call == t.c.id).where(t.c.scorable).group_by(*by)
    c = criterion_totals
    figures = (c.c.passed, c.c.failed, c.c.unsure, c.c.na)
    kept = select(c.c.day, c.c.team, c.c.agent_id, c.c.criterion, *figures)
    some = (c.c.passed != 0) | (c.c.failed != 0) | (c.c.unsure != 0) | (c.c.na != 0)
    yield from _differing("criterion", connection.execute(counted), connection.execute(kept.where(some)))


def _one(condition: Any) -> Any:
    return case((condition, 1), else_=0)


def _differing(name: str, counted: Any, kept: Any) -> Iterator[str]:
    one, other = set(map(tuple, counted)), set(map(tuple, kept))
    for row in sorted(one ^ other)[:20]:
        yield f"{name} sums: {row} {'counted, not kept' if row in one else 'kept, not counted'}"


def _bodies(connection: Connection) -> Iterator[str]:
    for table, opened in ((listenings, _open_listening), (analyses, _open_analysis)):
        after = 0
        while rows := connection.execute(
            select(table).where(table.c.id > after).order_by(table.c.id).limit(CHUNK)
        ).all():
            for row in rows:
                try:
                    opened(row)
                except (InputError, ValueError, zlib.error) as error:
                    yield f"{table.name}, row {row.id}: cannot be opened: {str(error).splitlines()[0]}"
            after = rows[-1].id


def _open_listening(row: Any) -> None:
    unpack_listened(row.body)


def _open_analysis(row: Any) -> None:
    unpack_analysis(row.body, row.turns)
