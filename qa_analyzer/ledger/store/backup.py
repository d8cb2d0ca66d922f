"""A copy of the ledger that can be restored: made while it is in use, whole, checked."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from qa_analyzer.core.errors import StartError, reason_of

from .address import Address


def backup(address: Address, why: str = "backup", folder: Path | None = None) -> Path:
    """Copy a ledger, beside it or into `folder`; the copy's path.

    SQLite by its own backup; PostgreSQL by `pg_dump`, into the user's data folder where no other is named.
    Raises StartError where there is no ledger, no room, or no `pg_dump`.
    """
    source = address.file
    if source is not None and not source.is_file():
        raise StartError(f"{source}: no ledger there", hint="name it with --ledger", path=str(source))
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S-%f")
    if source is None:
        from platformdirs import user_data_path

        target = (folder or user_data_path("qa_analyzer")) / f"ledger-{why}-{stamp}.pgdump"
    else:
        target = (folder or source.parent) / f"{source.stem}-{why}-{stamp}.sqlite3"
    part = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        try:
            if source is None:
                _dump(address.url, part)
            else:
                _copy(source, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except (OSError, sqlite3.Error, subprocess.SubprocessError) as error:
        told = f"the backup {target} cannot be made: {_reason(error)}"
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


def _dump(url: str, part: Path) -> None:
    from sqlalchemy.engine import make_url

    named = make_url(url)
    at = {
        "PGHOST": named.host or named.query.get("host"), "PGPORT": named.port, "PGUSER": named.username,
        "PGPASSWORD": named.password, "PGDATABASE": named.database,
    }  # fmt: skip
    environment = os.environ | {k: str(v) for k, v in at.items() if v is not None}
    command = ["pg_dump", "--format=custom", "--no-password", f"--file={part}"]
    subprocess.run(command, env=environment, capture_output=True, text=True, check=True)


def _reason(error: Exception) -> str:
    if isinstance(error, subprocess.CalledProcessError):
        return str(error.stderr).strip().split("\n")[0]
    if isinstance(error, FileNotFoundError) and error.filename == "pg_dump":
        return "pg_dump is not installed here (Debian: apt-get install postgresql-client)"
    return reason_of(error)
