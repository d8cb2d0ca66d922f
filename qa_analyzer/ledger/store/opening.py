"""Opening a ledger: made where there is none, brought up to date by migrations, refused where it is of a later form."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from qa_analyzer.core.errors import StartError

from .address import Address
from .backup import backup
from .engines import engine_of, told

HEAD = "0008"
"""The last migration; a test holds it against the folder."""


class Ledger:
    """An open ledger.  `reading()` and `writing()` are transactions; writers take turns (`engines.engine_of`)."""

    def __init__(self, address: Address, engine: Engine) -> None:
        self.address, self._engine = address, engine
        self._writes = engine.execution_options(writes=True)
        self._reads = engine.execution_options(isolation_level="REPEATABLE READ") if self.shared else engine

    @property
    def shared(self) -> bool:
        """Whether several machines may write at a time."""
        return self.address.file is None

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that changes nothing: one state of the ledger throughout."""
        with told(self.address), self._reads.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction: all of it or nothing."""
        with told(self.address), self._writes.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def held(self) -> Iterator[Connection]:
        """A connection outside any transaction, kept as long as it is wanted."""
        with told(self.address), self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            yield connection

    def alone(self, statement: str) -> None:
        """A statement outside any transaction (VACUUM)."""
        with self.held() as connection:
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
            hint = "`qa-analyzer batch FOLDER` makes one from recordings and transcripts"
            raise StartError(f"{path}: no ledger there", hint=hint, path=str(path))
        _make_file(path)
    ledger = Ledger(address, engine_of(address))
    try:
        with ledger.reading() as connection:
            form = _form(connection, address)
        if form != HEAD:
            _migrate(ledger, form)
    except BaseException:
        ledger.close()
        raise
    return ledger


@contextmanager
def looked_at(address: Address) -> Iterator[tuple[Ledger, str | None]]:
    """A ledger as it is, and its form (None: it has none yet); nothing is made or migrated.

    Raises StartError where it cannot be opened, is no ledger, or is of a later form.
    """
    ledger = Ledger(address, engine_of(address))
    try:
        with ledger.reading() as connection:
            form = _form(connection, address)
        yield ledger, form
    finally:
        ledger.close()


def _make_file(path: Path) -> None:
    """An empty file that nobody else may read: it will hold what members said."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        told = f"{path}: the ledger cannot be made: {error.strerror or error}"
        raise StartError(told, hint="name another place with --ledger", path=str(path)) from error


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
        if _form(connection, ledger.address) == HEAD:  # another program has done it meanwhile
            return
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).resolve().parents[1] / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
