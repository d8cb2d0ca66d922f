"""The two databases behind one form: how each is connected to, and how their writers take turns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError

from qa_analyzer.core.errors import DamagedError, StartError

from .address import Address

WAIT_S = 30.0
"""How long a writer waits for another (the console beside a batch; a commit takes milliseconds)."""
LOCK = 7163
"""The number of PostgreSQL's advisory lock that a writer holds until its transaction ends; the number means nothing."""
_IDLE_S = 600
"""A PostgreSQL transaction in which nothing happens for so long is ended by the server: its machine has gone."""


def engine_of(address: Address) -> Engine:
    """An engine whose transactions with the option `writes` run one after the other, on SQLite and on PostgreSQL.

    So a row that a transaction has looked for and not found is not made by another meanwhile, and no two transactions
    wait for each other's rows.  SQLite takes its write lock at the beginning, PostgreSQL an advisory lock.
    """
    if address.file is None:
        options = f"-c lock_timeout={WAIT_S:.0f}s -c idle_in_transaction_session_timeout={_IDLE_S}s"
        engine = create_engine(address.url, pool_pre_ping=True, connect_args={"options": options})
        event.listen(engine, "begin", _take_turn)
        return engine
    engine = create_engine(address.url, connect_args={"timeout": WAIT_S, "check_same_thread": False})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def told(address: Address) -> Iterator[None]:
    """The database's own complaints as ours, in one line."""
    try:
        yield
    except DBAPIError as error:
        reason = str(error.orig).strip().split("\n")[0]
        if "malformed" in reason or "not a database" in reason:
            hint = "`qa-analyzer ledger restore` puts a backup in its place"
            raise DamagedError(f"the ledger {address.shown}: {reason}", hint=hint) from error
        if isinstance(error, OperationalError) and ("locked" in reason or "lock timeout" in reason):
            hint = f"another program has held it for {WAIT_S:g} s; wait for it"
        elif "readonly" in reason or "read-only" in reason:
            reason = "its file or folder cannot be written to, and without that it cannot be read"
            hint = "give the user who runs this the right to, or copy the file and its -wal to where you may write"
        elif "disk is full" in reason or "disk I/O" in reason:
            hint = "make room or mend the disk, and run it again: it goes on where it was"
        elif address.file is None and isinstance(error, OperationalError):
            hint = "look whether the server runs and can be reached from here; a batch goes on where it was"
        else:
            hint = "`qa-analyzer ledger check` looks for damage; look for room and permissions there"
        raise StartError(f"the ledger {address.shown}: {reason}", hint=hint) from error


def _take_turn(connection: Connection) -> None:
    if connection.get_execution_options().get("writes"):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")


def _set_up(connection: Any, _: object) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
