"""What was listened to, as rows of the ledger: written with its first call, gone with its last."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from qa_analyzer.core.listened import LISTENING_VERSION, Listened

from .clock import now
from .deeds import Asked
from .packing import pack_listened
from .tables import calls, listenings


def listening_row(connection: Connection, asked: Asked, listened: Listened | None) -> int:
    """The number of what a call was listened to, written where the ledger does not hold it yet."""
    known = connection.execute(select(listenings.c.id).where(listenings.c.key == asked.listening)).scalar()
    if known is not None:
        return int(known)
    if listened is None:
        raise ValueError(f"call {asked.call_id}: judged from a listening that the ledger does not hold")
    made = {
        "key": asked.listening, "recording_sha": asked.recording_sha, "transcript_sha": asked.transcript_sha,
        "engine": listened.hearing.engine, "version": LISTENING_VERSION, "made_at": now(),
        "body": pack_listened(listened),
    }  # fmt: skip
    return int(connection.execute(insert(listenings).values(made)).inserted_primary_key[0])  # type: ignore[index]


def forget_listening(connection: Connection, listening: int) -> None:
    """What was listened to goes with the last call that rests on it."""
    used = select(calls.c.id).where(calls.c.listening_id == listening)
    if connection.execute(used).first() is None:
        connection.execute(delete(listenings).where(listenings.c.id == listening))
