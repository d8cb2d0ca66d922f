"""A copy of the ledger that can be restored: made while it is in use, whole, checked."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from qa_analyzer.core.errors import StartError

from .address import Address


def backup(address: Address, why: str = "backup", folder: Path | None = None) -> Path:
    """Copy an SQLite ledger by SQLite's own backup, beside it or into `folder`; the copy's path.

    Raises StartError where there is no ledger, no room, or for a PostgreSQL ledger (`pg_dump` is made for that).
    """
    source = address.file
    if source is None:
        raise StartError("the ledger is on a PostgreSQL server", hint="make its backup with pg_dump")
    if not source.is_file():
        raise StartError(f"{source}: no ledger there", hint="name it with --ledger", path=str(source))
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    target = (folder or source.parent) / f"{source.stem}-{why}-{stamp}.sqlite3"
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            _copy(source, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        told = f"the backup {target} cannot be made: {error}"
        raise StartError(
            told, hint="look for room and permissions there, or name a folder", path=str(target)
        ) from error
    return target


def _copy(source: Path, part: Path) -> None:
    read = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    write = sqlite3.connect(part)
    try:
        read.backup(write)
        write.execute("PRAGMA journal_mode=DELETE")
        found = write.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged: {found}")
    finally:
        read.close()
        write.close()
    with part.open("rb") as file:
        os.fsync(file.fileno())
