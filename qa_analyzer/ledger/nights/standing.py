"""How the ledger stands: what a person wants to know of it in the morning."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, func, select, update

from ..tables import calls, failures, runs
from .nights import is_dead
from .standards import kept_to


def standing(connection: Connection, *, idle: bool = False) -> dict[str, Any]:
    """Calls by state, span of days, flagged calls, the last runs, and what is failed or in quarantine.

    `idle`: nobody writes to the ledger, so a run that has not ended was killed; on PostgreSQL the server knows.
    """
    counted = connection.execute(select(calls.c.state, func.count()).group_by(calls.c.state))
    by_state: dict[str, int] = {r[0]: r[1] for r in counted}
    first, last = connection.execute(select(func.min(calls.c.day), func.max(calls.c.day))).one()
    flagged = connection.execute(select(func.count()).where(calls.c.flagged.is_(True))).scalar()
    kept = kept_to(connection)
    nights = connection.execute(select(runs).order_by(runs.c.id.desc()).limit(5)).all()
    return {
        "calls": {state: by_state.get(state, 0) for state in ("done", "failed", "quarantined")},
        "first_day": first,
        "last_day": last,
        "flagged": flagged,
        "standard": {"name": kept.name, "version": kept.version, "since": kept.at} if kept is not None else None,
        "runs": [
            {"id": r.id, "began_at": r.began_at, "ended_at": r.ended_at, "host": r.host,
             "state": "killed" if r.state == "running" and (idle or is_dead(connection, r.id)) else r.state,
             "summary": json.loads(r.summary) if r.summary else None}
            for r in nights
        ],
        "troubled": troubled(connection),
    }  # fmt: skip


def last_moment(connection: Connection) -> str | None:
    """When anything was last done, ISO 8601 in UTC; None in a ledger that holds nothing."""
    columns = (runs.c.began_at, runs.c.ended_at, calls.c.done_at)
    found = [connection.execute(select(func.max(c))).scalar() for c in columns]
    return max((f for f in found if f is not None), default=None)


def troubled(connection: Connection) -> list[dict[str, Any]]:
    """Failed and quarantined calls with their last error, the latest first."""
    latest = select(func.max(failures.c.id)).group_by(failures.c.call_id)
    query = (
        select(calls.c.call_id, calls.c.path, calls.c.state, calls.c.attempts)
        .add_columns(failures.c.stage, failures.c.error, failures.c.hint, failures.c.at)
        .join_from(calls, failures, calls.c.call_id == failures.c.call_id)
        .where(calls.c.state != "done", failures.c.id.in_(latest))
        .order_by(failures.c.id.desc())
    )
    return [dict(r._mapping) for r in connection.execute(query)]


def retry(connection: Connection, call_ids: list[str]) -> list[str]:
    """Let failed and quarantined calls be tried anew, all where none is named; their ids."""
    return _set(connection, call_ids, calls.c.state != "done", {"state": "failed", "attempts": 0})


def quarantine(connection: Connection, call_ids: list[str]) -> list[str]:
    """Keep calls that failed from being tried again with the same content, standard and program; their ids."""
    return _set(connection, call_ids, calls.c.state == "failed", {"state": "quarantined"})


def _set(connection: Connection, call_ids: list[str], which: Any, values: dict[str, Any]) -> list[str]:
    if call_ids:
        which = which & calls.c.call_id.in_(call_ids)
    found = list(connection.execute(select(calls.c.call_id).where(which).order_by(calls.c.id)).scalars())
    connection.execute(update(calls).where(which).values(**values))
    return found
