"""One call's rows taken out of the ledger; a tombstone stays."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update

from ..clock import now
from ..listening_rows import forget_listening
from ..tables import analyses, calls, claims, failures, reviews, sources, tombstones, verdicts, word_marks
from ..totals import count


@dataclass(slots=True)
class Erased:
    """What went: calls, files; `left`: what could not be removed, with the reason; `recordings` and transcripts are
    the archive's own and stay where they are; `copies` of the ledger were made earlier and hold the calls still."""

    calls: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    recordings: list[str] = field(default_factory=list)
    copies: list[Path] = field(default_factory=list)


def erase_rows(connection: Connection, call_id: str, why: str, done: Erased) -> None:
    """Take one call's rows out, leave a tombstone; `done` learns which files stay in the archive."""
    connection.execute(delete(failures).where(failures.c.call_id == call_id))
    connection.execute(delete(claims).where(claims.c.call_id == call_id))
    row = connection.execute(select(calls).where(calls.c.call_id == call_id)).first()
    if row is None:
        return
    content = content_of(connection, [call_id])
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


def content_of(connection: Connection, call_ids: Collection[str]) -> set[str]:
    """Hashes of all files that the ledger knows as those of these calls."""
    rows = connection.execute(
        select(calls.c.recording_sha, calls.c.transcript_sha).where(calls.c.call_id.in_(call_ids))
    )
    return {sha for row in rows for sha in row if sha is not None}


def call_sha(call_id: str) -> str:
    """What a tombstone knows of a call's id."""
    return sha256(f"call {call_id}".encode("utf-8", "surrogatepass")).hexdigest()
