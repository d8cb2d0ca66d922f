"""Erasing calls so that no byte of them is left: rows, log, files written from them; a tombstone stays."""

from __future__ import annotations

from collections.abc import Sequence
from glob import escape
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, delete, select, update

from qa_analyzer.core.errors import StartError

from ..store.opening import Ledger
from ..tables import calls, failures, files, metadata
from .erased_rows import Erased, content_of, erase_rows
from .files import reports_on


def calls_of(connection: Connection, *, call: str | None = None, member: str | None = None) -> list[str]:
    """Ids of the calls by id, or by the member's name (whatever its case), and of all that hold the same content.

    Raises StartError where one of them is on legal hold.
    """
    wanted = " ".join((member or "").casefold().split())
    rows = connection.execute(select(calls.c.call_id, calls.c.member_name))
    ids = {r.call_id for r in rows if r.call_id == call or (wanted and wanted == _folded(r.member_name))}
    if call is not None:  # a call that never got so far, or whose erasure was cut short
        for table in (failures, files):
            ids |= set(connection.execute(select(table.c.call_id).where(table.c.call_id == call)).scalars())
    content = content_of(connection, ids)
    same = calls.c.recording_sha.in_(content) | calls.c.transcript_sha.in_(content)
    ids |= set(connection.execute(select(calls.c.call_id).where(same)).scalars())
    held = select(calls.c.call_id).where(calls.c.call_id.in_(ids), calls.c.kept_for == "legal_hold")
    if (first := connection.execute(held).scalar()) is not None:
        hint = f"first take it off: `qa-analyzer ledger retain --call {first} --keep by_rule`"
        raise StartError(f"call {first!r} is on legal hold; nothing was erased", hint=hint)
    return sorted(ids)


def erase(ledger: Ledger, call_ids: Sequence[str], why: str) -> Erased:
    """Erase calls.  For the ledger's sole writer; may be killed at any moment and done again.

    Files that stand on many calls (index, agents' pages, summary, the reports on these calls) go first: the next run or
    report writes them anew.
    """
    done = Erased()
    if call_ids:
        with ledger.writing() as connection:
            for path in reports_on(connection, call_ids):  # one that cannot be removed now goes at the next erasure
                connection.execute(update(files).where(files.c.path == path).values(call_id=None))
            _erase_files(connection, files.c.call_id.is_(None), done)
    for call_id in call_ids:
        with ledger.writing() as connection:
            _erase_files(connection, files.c.call_id == call_id, done)
            erase_rows(connection, call_id, why, done)
            done.calls.append(call_id)
    if done.calls:
        try:
            overwrite(ledger)
        except StartError as error:
            done.left.append(f"traces in the database's own files ({error.error}); `ledger erase --overwrite` goes on")
    if ledger.address.file is not None:
        file = ledger.address.file
        for part in file.parent.glob(f".{file.stem}-*.part"):  # a backup that was killed
            _removed(str(part), done)
        done.copies = sorted(p for p in file.parent.glob(f"{file.stem}-*.sqlite3") if p != file)
    return done


def _folded(name: str | None) -> str:
    return " ".join((name or "").casefold().split())


def _erase_files(connection: Connection, which: ColumnElement[bool], done: Erased) -> None:
    for path in connection.execute(select(files.c.path).where(which)).scalars().all():
        if _removed(path, done):
            connection.execute(delete(files).where(files.c.path == path))


def _removed(path: str, done: Erased) -> bool:
    file = Path(path)
    try:
        file.unlink(missing_ok=True)
        for part in file.parent.glob(f".{escape(file.name[:100])}.*.part"):  # half written by a run that was killed
            part.unlink(missing_ok=True)
    except OSError as error:
        done.left.append(f"{path}: {error.strerror or error}")
        return False
    done.files.append(Path(path))
    return True


def overwrite(ledger: Ledger) -> None:
    """Take what was erased out of the database's own files; again where an earlier erasure was cut short there.

    SQLite keeps deleted rows in its log and in free pages (the latter zeroed by secure_delete) until then, PostgreSQL
    in the tables and in its statistics.  The log of a PostgreSQL server, its copies and replicas are its own.
    """
    if ledger.shared:
        for table in (*metadata.tables, "pg_statistic"):  # of the last only its owner's: others get a warning
            ledger.alone(f"VACUUM (FULL{'' if table == 'pg_statistic' else ', ANALYZE'}) {table}")
        return
    ledger.alone("VACUUM")
    ledger.alone("PRAGMA wal_checkpoint(TRUNCATE)")
