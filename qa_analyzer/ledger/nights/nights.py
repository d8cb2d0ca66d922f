"""Runs of the batch: begun, ended, and which calls one of several machines has in hand."""

from __future__ import annotations

import json
import socket
import time
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from ..clock import now
from ..tables import claims, runs

LIFE = 7164
"""The first number of a run's advisory lock on a PostgreSQL server; it means nothing."""


def begin_run(connection: Connection) -> int:
    """A new run; its number."""
    made = {"began_at": now(), "host": socket.gethostname(), "state": "running"}
    return int(connection.execute(insert(runs).values(made)).inserted_primary_key[0])  # type: ignore[index]


def note_killed(connection: Connection) -> None:
    """Runs that never ended were killed.  On SQLite, whoever says so is the ledger's sole writer; on PostgreSQL, those
    are spared that still hold their sign of life (`live`)."""
    running = connection.execute(select(runs.c.id).where(runs.c.state == "running")).scalars().all()
    dead = [run for run in running if connection.dialect.name != "postgresql" or is_dead(connection, run)]
    connection.execute(update(runs).where(runs.c.id.in_(dead)).values(state="killed"))


def is_dead(connection: Connection, run: int) -> bool:
    """Whether a run on a PostgreSQL server has lost its sign of life; of one on SQLite nothing is known: False."""
    if connection.dialect.name != "postgresql":
        return False
    if not connection.execute(select(func.pg_try_advisory_lock(LIFE, run))).scalar():
        return False
    connection.execute(select(func.pg_advisory_unlock(LIFE, run)))
    return True


def live(connection: Connection, run: int) -> None:
    """Let the run live as long as this connection: the server ends both together, whatever becomes of the machine."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_try_advisory_lock(LIFE, run)))


def note(connection: Connection, run: int, summary: dict[str, Any]) -> None:
    """The run's figures so far, in the transaction that keeps what they count."""
    connection.execute(update(runs).where(runs.c.id == run).values(summary=json.dumps(summary)))


def end_run(connection: Connection, run: int, state: str, summary: dict[str, Any]) -> None:
    """The run's end: `done`, `interrupted`, or `failed` where it could not go on."""
    told = {"ended_at": now(), "state": state, "summary": json.dumps(summary)}
    connection.execute(update(runs).where(runs.c.id == run).values(told))
    connection.execute(delete(claims).where(claims.c.run == run))


def claim(connection: Connection, call_id: str, run: int, for_s: float) -> bool:
    """Take a call in hand, unless another run has it and its time is not up."""
    at = _clock(connection)
    insert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(claims)
    mine = {"run": run, "until": at + for_s}
    taken = insert.values(call_id=call_id, **mine).on_conflict_do_update(
        index_elements=["call_id"], set_=mine, where=(claims.c.until < at) | (claims.c.run == run)
    )
    connection.execute(taken)
    return connection.execute(select(claims.c.run).where(claims.c.call_id == call_id)).scalar() == run


def _clock(connection: Connection) -> float:
    """Seconds since 1970 by one clock for all who share the ledger: the server's, where there is one."""
    if connection.dialect.name != "postgresql":
        return time.time()
    return float(connection.execute(select(func.extract("epoch", func.clock_timestamp()))).scalar_one())


def release(connection: Connection, call_id: str, run: int) -> None:
    """Give a call back."""
    connection.execute(delete(claims).where(claims.c.call_id == call_id, claims.c.run == run))
