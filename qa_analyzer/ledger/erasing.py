"""Erasing calls so that no byte of them is left: rows, log, files written from them; a tombstone stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, delete, insert, or_, select, update

from qa_analyzer.core.errors import StartError

from .opening import Ledger
from .tables import (
    analyses,
    calls,
    claims,
    failures,
    files,
    listenings,
    metadata,
    reviews,
    sources,
    tombstones,
    verdicts,
)
from .totals import count
from .writing import now


@dataclass(slots=True)
class Erased:
    """What went: calls, files; `left`: what could not be removed, with the reason; `recordings` are the archive's own
    and stay where they are; `copies` of the ledger were made earlier and hold the calls still."""

    calls: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    recordings: list[str] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)


def calls_of(connection: Connection, *, call: str | None = None, member: str | None = None) -> list[str]:
    """Ids of the calls by id, or by the member's name (whatever its case)."""
    ids = []
    for row in connection.execute(select(calls.c.call_id, calls.c.member_name)):
        named = member is not None and (row.member_name or "").casefold().split() == member.casefold().split()
        if row.call_id == call or named:
            ids.append(row.call_id)
    if call is not None and not ids:  # a call that never got so far has failures alone
        ids = list(
            connection.execute(select(failures.c.call_id).where(failures.c.call_id == call).distinct()).scalars()
        )
    return ids


def erase(ledger: Ledger, call_ids: Sequence[str], why: str) -> Erased:
    """Erase calls.  For the ledger's sole writer.

    Files that stand on many calls (index, agents' pages, summary) go too: the next run or report writes them anew.
    """
    done = Erased()
    for call_id in call_ids:
        with ledger.writing() as connection:
            paths = connection.execute(select(files.c.path).where(files.c.call_id == call_id)).scalars().all()
            for path in (p for p in paths if _removed(p, done)):
                connection.execute(delete(files).where(files.c.path == path))
            erase_rows(connection, call_id, why, done)
            done.calls.append(call_id)
    if done.calls:
        with ledger.writing() as connection:
            for path in connection.execute(select(files.c.path).where(files.c.call_id.is_(None))).scalars().all():
                if _removed(path, done):
                    connection.execute(delete(files).where(files.c.path == path))
        try:
            overwrite(ledger)
        except StartError as error:
            done.left.append(f"traces in the database's own files ({error.error}); `ledger erase --overwrite` goes on")
    if ledger.address.file is not None:
        file = ledger.address.file
        done.copies = sorted(p for p in file.parent.glob(f"{file.stem}-*.sqlite3") if p != file)
    return done


def erase_rows(connection: Connection, call_id: str, why: str, done: Erased) -> None:
    """Take one call's rows out, leave a tombstone; `done` learns which recordings stay in the archive."""
    connection.execute(delete(failures).where(failures.c.call_id == call_id))
    connection.execute(delete(claims).where(claims.c.call_id == call_id))
    row = connection.execute(select(calls).where(calls.c.call_id == call_id)).first()
    if row is None:
        return
    count(connection, row.id, -1)
    for table in (verdicts, reviews):
        connection.execute(delete(table).where(table.c.call == row.id))
    connection.execute(update(calls).where(calls.c.id == row.id).values(analysis_id=None, listening_id=None))
    connection.execute(delete(analyses).where(analyses.c.call == row.id))
    connection.execute(delete(calls).where(calls.c.id == row.id))
    paths = [p for p in {row.path, row.recording_path} if p is not None]
    done.recordings += [p for p in paths if Path(p).exists()]
    content = set(connection.execute(select(sources.c.sha).where(sources.c.path.in_(paths))).scalars())
    connection.execute(delete(sources).where(sources.c.path.in_(paths)))
    heard = connection.execute(select(listenings).where(listenings.c.id == row.listening_id)).first()
    if heard is not None:
        content |= {s for s in (heard.recording_sha, heard.transcript_sha) if s is not None}
        used = select(calls.c.id).where(calls.c.listening_id == heard.id)
        if connection.execute(used).first() is None:
            connection.execute(delete(listenings).where(listenings.c.id == heard.id))
        same = or_(listenings.c.recording_sha.in_(content), listenings.c.transcript_sha.in_(content))
        still = select(calls.c.id).where(calls.c.listening_id == listenings.c.id).exists()
        connection.execute(delete(listenings).where(same, ~still))
    connection.execute(delete(sources).where(sources.c.sha.in_(content)))  # also of the transcript beside a recording
    for sha in sorted(content):
        connection.execute(insert(tombstones).values(content_sha=sha, at=now(), why=why))


def _removed(path: str, done: Erased) -> bool:
    try:
        Path(path).unlink(missing_ok=True)
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
