"""Putting a copy in the ledger's place.

Copying the file over is not enough: what SQLite's log (`-wal`) holds of the old ledger would go into the new one.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

from qa_analyzer.core.errors import StartError

from .address import Address


def restore(address: Address, copy: Path) -> Path | None:
    """Put `copy` in the ledger's place; where the former ledger lies now, None where there was none.

    For the ledger's sole writer.  Raises StartError where the copy is not there, damaged or no ledger, and for a
    PostgreSQL ledger (`pg_restore` is made for that).
    """
    target = address.file
    if target is None:
        raise StartError("the ledger is on a PostgreSQL server", hint="restore it with pg_restore --clean")
    _check(copy)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    former = target.with_name(f"{target.name}.before-restore")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copy, part)
        part.chmod(0o600)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        was_there = target.exists()
        if was_there:
            target.replace(former)
        for ending in ("-wal", "-shm"):
            log, aside = Path(f"{target}{ending}"), Path(f"{former}{ending}")
            if log.exists():
                log.replace(aside)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        told = f"{target}: cannot be replaced: {error.strerror or error}"
        raise StartError(told, hint="look for room and permissions there", path=str(target)) from error
    return former if was_there else None


def _check(copy: Path) -> None:
    if not copy.is_file():
        raise StartError(f"{copy}: no such file", hint="name a copy that `ledger backup` made", path=str(copy))
    try:
        raw = sqlite3.connect(f"file:{copy}?mode=ro", uri=True)
        try:
            found = raw.execute("PRAGMA integrity_check").fetchone()[0]
            raw.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            raw.close()
    except sqlite3.Error as error:
        found = str(error)
    if found != "ok":
        raise StartError(f"{copy}: no whole ledger: {found}", hint="try an earlier copy", path=str(copy))
