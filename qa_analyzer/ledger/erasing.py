"""Erasing calls so that no byte of them is left: rows, log, files written from them; a tombstone stays."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from glob import escape
from hashlib import sha256
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from qa_analyzer.core.errors import StartError

from .files import reports_on
from .opening import Ledger
from .tables import (
    analyses,
    calls,
    claims,
    failures,
    files,
    metadata,
    reviews,
    sources,
    tombstones,
    verdicts,
    word_marks,
)
from .totals import count
from .writing import forget_listening, now


@dataclass(slots=True)
class Erased:
    """What went: calls, files; `left`: what could not be removed, with the reason; `recordings` and transcripts are
    the archive's own and stay where they are; `copies` of the ledger were made earlier and hold the calls still."""

    calls: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    recordings: list[str] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)


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
    content = _content(connection, ids)
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


def call_sha(call_id: str) -> str:
    """What a tombstone knows of a call's id."""
    return sha256(f"call {call_id}".encode("utf-8", "surrogatepass")).hexdigest()


def _folded(name: str | None) -> str:
    return " ".join((name or "").casefold().split())


def _content(connection: Connection, call_ids: Collection[str]) -> set[str]:
    """Hashes of all files that the ledger knows as those of these calls."""
    rows = connection.execute(
        select(calls.c.recording_sha, calls.c.transcript_sha).where(calls.c.call_id.in_(call_ids))
    )
    return {sha for row in rows for sha in row if sha is not None}


def _erase_files(connection: Connection, which: ColumnElement[bool], done: Erased) -> None:
    for path in connection.execute(select(files.c.path).where(which)).scalars().all():
        if _removed(path, done):
            connection.execute(delete(files).where(files.c.path == path))


def erase_rows(connection: Connection, call_id: str, why: str, done: Erased) -> None:
    """Take one call's rows out, leave a tombstone; `done` learns which files stay in the archive."""
    connection.execute(delete(failures).where(failures.c.call_id == call_id))
    connection.execute(delete(claims).where(claims.c.call_id == call_id))
    row = connection.execute(select(calls).where(calls.c.call_id == call_id)).first()
    if row is None:
        return
    content = _content(connection, [call_id])
    count(connection, row.id, -1)
    for table in (verdicts, reviews, word_marks):
        connection.execute(delete(table).where(table.c.call == row.id))
    connection.execute(update(calls).where(calls.c.id == row.id).values(analysis_id=None, listening_id=None))
    connection.execute(delete(analyses).where(analyses.c.call == row.id))
    connection.execute(delete(calls).where(calls.c.id == row.id))
    if row.listening_id is not None:
        forget_listening(connection, row.listening_id)
    known = sources.c.sha.in_(content) | sources.c.path.in_([p for p in (row.path, row.recording_path) if p])
    paths = {row.path, *connection.execute(select(sources.c.path).where(known)).scalars()}
    done.recordings += sorted(p for p in paths if Path(p).exists() and p not in done.recordings)
    connection.execute(delete(sources).where(known))
    for sha in sorted(content) or [""]:
        told = {"content_sha": sha, "call_sha": call_sha(call_id), "at": now(), "why": why}
        connection.execute(insert(tombstones).values(told))


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
