"""What the ledger keeps of one call's words and sound, for whoever cuts a clip of it."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass

from sqlalchemy import Connection, select

from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record

from .packing import unpack_listened
from .reading import record_of
from .tables import analyses, calls, listenings


@dataclass(frozen=True, slots=True)
class Kept:
    """What is needed to cut a call's recording: where it lay, its content's hash, what was heard of it."""

    record: Record
    recording_path: str | None
    recording_sha: str | None
    swap: bool
    listened: Listened | None


def texts_of(connection: Connection, call_id: str) -> list[str]:
    """What was said in a call, turn by turn, as its present analysis has it."""
    query = select(analyses.c.turns).join_from(calls, analyses, calls.c.analysis_id == analyses.c.id)
    turns = connection.execute(query.where(calls.c.call_id == call_id)).scalar()
    return [t["text"] for t in json.loads(zlib.decompress(turns))] if turns is not None else []


def kept_of(connection: Connection, call_id: str) -> Kept | None:
    """What the ledger keeps of a call's sound; None where it knows no such call."""
    query = select(calls, listenings.c.recording_sha, listenings.c.body).join_from(calls, listenings, isouter=True)
    row = connection.execute(query.where(calls.c.call_id == call_id)).first()
    if row is None:
        return None
    listened = unpack_listened(row.body) if row.body is not None else None
    return Kept(record_of(row), row.recording_path, row.recording_sha, row.swap, listened)
