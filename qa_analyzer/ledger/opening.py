"""Opening a ledger: made where there is none, brought up to date by migrations, refused where it is of a later form."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError, OperationalError

from qa_analyzer.core.errors import StartError

from .address import Address
from .backup import backup

HEAD = "0002"
"""The last migration; a test holds it against the folder."""
WAIT_S = 30.0
"""How long a writer waits for another (the console beside a batch; a commit takes milliseconds)."""


class Ledger:
    """An open ledger.  `reading()` and `writing()` are transactions; the latter takes SQLite's write lock at once."""

    def __init__(self, address: Address, engine: Engine) -> None:
        self.address, self._engine = address, engine

    @property
    def shared(self) -> bool:
        """Whether several machines may write at a time."""
        return self.address.file is None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that changes nothing: one state of the ledger throughout."""
        with _told(self.address), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: all of it or nothing."""
        engine = self._engine.execution_options(writes=True)
        with _told(self.address), engine.connect() as connection, connection.begin():
            yield connection

    def alone(self, statement: str) -> None:
        """A statement outside any transaction (VACUUM)."""
        with _told(self.address), self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(statement))

    def close(self) -> None:
        """Give all connections back."""
        self._engine.dispose()


def open_ledger(address: Address, *, create: bool = True) -> Ledger:
    """The ledger at an address, in the form of this program.

    A ledger of an earlier form is migrated in one transaction, an SQLite file after a backup beside it.
    Raises StartError where it cannot be opened, is damaged or no ledger, is of a later form, or, without `create`,
    is not there.
    """
    path = address.file
    if path is not None and not path.exists():
        if not create:
            raise StartError(f"{path}: no ledger there", hint="`qa-analyzer batch` makes one", path=str(path))
        _make_file(path)
    ledger = Ledger(address, _engine(address))
    try:
        with ledger.reading() as connection:
            form = _form(connection, address)
        if form != HEAD:
            _migrate(ledger, form)
    except BaseException:
        ledger.close()
        raise
    return ledger


def _make_file(path: Path) -> None:
    """An empty file that nobody else may read: it will hold what members said."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        told = f"{path}: the ledger cannot be made: {error.strerror or error}"
        raise StartError(told, hint="name another place with --ledger", path=str(path)) from error


def _engine(address: Address) -> Engine:
    if address.file is None:
        return create_engine(address.url, pool_pre_ping=True)
    engine = create_engine(address.url, connect_args={"timeout": WAIT_S, "check_same_thread": False})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _: object) -> None:
    connection.isolation_level = None  # transactions are begun below, not by the driver
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _form(connection: Connection, address: Address) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables:
            raise StartError(f"{address.shown}: holds other tables and is no ledger", hint="name another with --ledger")
        return None
    form = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if form is not None and form > HEAD:
        raise StartError(
            f"{address.shown}: written by a later program (form {form}; this one knows {HEAD})",
            hint="upgrade qa-analyzer on this machine, or restore the backup made before the upgrade",
        )
    return form


def _migrate(ledger: Ledger, form: str | None) -> None:
    from alembic import command
    from alembic.config import Config

    if form is not None:
        backup(ledger.address, f"before-form-{HEAD}")
    with ledger.writing() as connection:
        if ledger.shared:  # two machines may open it at once
            connection.execute(text("SELECT pg_advisory_xact_lock(7163)"))
        if _form(connection, ledger.address) == HEAD:
            return
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def _told(address: Address) -> Iterator[None]:
    """The database's own complaints as ours, in one line."""
    try:
        yield
    except DBAPIError as error:
        reason = str(error.orig).strip().split("\n")[0]
        if isinstance(error, OperationalError) and "locked" in reason:
            hint = f"another program has held it for {WAIT_S:g} s; wait for it"
        else:
            hint = "`qa-analyzer ledger check` looks for damage; look for room and permissions there"
        raise StartError(f"the ledger {address.shown}: {reason}", hint=hint) from error
