"""A call's own row: what is known of it before it is analysed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from qa_analyzer.core.codec import from_json, to_json
from qa_analyzer.core.record import Record

from .clock import now
from .deeds import Asked
from .tables import calls
from .totals import count


def uncounted(connection: Connection, asked: Asked) -> int:
    """The call's row, made where there is none; what is known without analysing it is brought up to date.

    It is taken out of the sums, where it may stand under another day or agent: whoever asks counts it again.
    """
    record = asked.record
    known = connection.execute(select(calls).where(calls.c.call_id == asked.call_id)).first()
    told: dict[str, Any] = {
        "path": asked.path, "recording_path": asked.recording_path, "swap": asked.swap, "redact": asked.redact,
        "record": to_json(record if known is None else _uncorrected(record, known)).decode(),
        "day": asked.day, "started_at": record.started_at.isoformat() if record.started_at else None,
        "agent_id": record.agent.id or "", "agent_name": record.agent.name, "team": record.agent.team or "",
        "member_name": record.member_name, "direction": record.direction,
        "recording_sha": asked.recording_sha, "transcript_sha": asked.transcript_sha,
    }  # fmt: skip
    if known is None:
        first = {"call_id": asked.call_id, "key": asked.key, "state": "failed", "attempts": 0, "first_at": now()}
        return int(connection.execute(insert(calls).values(**first, **told)).inserted_primary_key[0])  # type: ignore[index]
    count(connection, known.id, -1)
    connection.execute(update(calls).where(calls.c.id == known.id).values(**told))
    return int(known.id)


def _uncorrected(record: Record, known: Row[Any]) -> Record:
    """The record as it came, so that a correction of its roles can be taken back."""
    if known.corrected_swap is None:
        return record
    return replace(record, swap=from_json(Record, known.record.encode()).swap, exchanged=False)
