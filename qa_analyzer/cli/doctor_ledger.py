"""What `doctor` says of the ledger: reachable, of this form, whole, private, with room, and a clock that goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from qa_analyzer.core.errors import LockedError, StartError

if TYPE_CHECKING:
    from qa_analyzer.ledger.store.address import Address
    from qa_analyzer.ledger.store.opening import Ledger

Check = tuple[bool, str, str]
"""Whether it is good, what was found, what to do."""
FREE_MB = 2000
"""10,000 calls take 150 MB of ledger (`benchmark ledger`); an erasure writes the whole file anew beside itself."""
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock that goes right is before this program was written."""
SLACK = timedelta(minutes=5)
"""By how much clocks of machines that share a ledger may differ; set by hand."""


def ledger_checks(url: str | None) -> Iterator[Check]:
    """Checks of the ledger at a URL; nothing is made or migrated."""
    from qa_analyzer.ledger.store.address import address_of

    yield _sqlite(sqlite3.sqlite_version_info, sqlite3.sqlite_version)
    try:
        address = address_of(url)
        if address.file is not None:
            yield from _file(address.file)
            if not address.file.exists():
                yield True, f"no ledger yet at {address.file} (`qa-analyzer batch` makes it)", ""
                yield _clock(None)
                return
            yield _lock(address)
        yield from _content(address)
    except StartError as error:
        yield False, error.error, error.hint


def _sqlite(version: tuple[int, ...], shown: str) -> Check:
    told = f"SQLite {shown}"
    if (3, 7, 0) <= version <= (3, 51, 2):
        told += (
            " (3.7.0 to 3.51.2 may, rarely, damage a ledger that several programs write at once: the lock prevents it)"
        )
    return version >= (3, 24), told, "SQLite 3.24 or later is needed"


def _file(path: Path) -> Iterator[Check]:
    folder = next(p for p in path.parents if p.exists())
    free_mb = shutil.disk_usage(folder).free / 1e6
    needed_mb = max(FREE_MB, path.stat().st_size / 1e6 if path.exists() else 0)
    yield free_mb > needed_mb, f"{free_mb / 1000:.1f} GB free at the ledger", f"{needed_mb:.0f} MB are needed there"
    yield os.access(folder, os.W_OK), f"{folder} can be written to", "give the user that runs the batch the right to"
    if os.name != "posix":
        return
    if folder.stat().st_mode & stat.S_IWOTH and not folder.stat().st_mode & stat.S_ISVTX:
        yield False, f"{folder} can be written to by everybody", f"chmod o-w {folder}"
    copies = [p for p in path.parent.glob(f"{path.stem}*") if p.suffix in (".sqlite3", path.suffix) or p == path]
    beside = [path.with_name(path.name + ending) for ending in ("-wal", "-shm")]
    for found in sorted({*copies, *(p for p in beside if p.exists())}):
        mode = stat.S_IMODE(found.stat().st_mode)
        if mode & 0o077:
            yield False, f"{found} can be read by others (mode {mode:o})", f"chmod 600 {found}"


def _lock(address: Address) -> Check:
    from qa_analyzer.ledger.store.lock import is_idle, sole_writer

    if is_idle(address):
        return True, "no batch is writing to the ledger", ""
    try:
        with sole_writer(address):  # it says what is wrong with the lock
            return True, "no batch is writing to the ledger", ""
    except LockedError:
        return True, "a batch, rescore or erasure is writing to the ledger now", ""


def _content(address: Address) -> Iterator[Check]:
    from qa_analyzer.ledger.nights.standing import last_moment, standing
    from qa_analyzer.ledger.store.checking import findings
    from qa_analyzer.ledger.store.opening import HEAD, looked_at

    with looked_at(address) as (ledger, form):
        if form != HEAD:
            told = f"form {form or 'none'} (this program's is {HEAD})"
            yield True, f"ledger {address.shown}: {told}; the next batch brings it up to date after a backup", ""
            return
        with ledger.reading() as connection:
            counts = standing(connection)["calls"]
            amiss = list(findings(connection, bodies=False))
            last = last_moment(connection)
        if ledger.shared:
            yield _server(ledger)
        told = ", ".join(f"{n} {state}" for state, n in counts.items())
        yield True, f"ledger {address.shown}: form {form}, {told}", ""
        yield not amiss, "the ledger is whole" if not amiss else f"ledger: {amiss[0]}", "`qa-analyzer ledger check`"
        yield _clock(last)


def _server(ledger: Ledger) -> Check:
    from sqlalchemy import text

    with ledger.reading() as connection:
        version = connection.execute(text("SHOW server_version")).scalar()
    return True, f"PostgreSQL {version}, to be shared", ""


def _clock(last: str | None) -> Check:
    at = datetime.now(UTC)
    hint = "set the clock of this machine"
    if at < EARLIEST:
        return False, f"the clock says {at:%Y-%m-%d}", hint
    if last is not None and at < datetime.fromisoformat(last) - SLACK:
        return False, f"the clock says {at:%Y-%m-%d %H:%M} UTC, and the ledger was written to at {last}", hint
    return True, f"the clock says {at:%Y-%m-%d %H:%M} UTC", ""
