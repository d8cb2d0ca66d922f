"""The calls of the ledger with what was listened to, to be judged again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from qa_analyzer.ledger import reading
from qa_analyzer.ledger.deeds import Asked
from qa_analyzer.ledger.keys import analysis_key
from qa_analyzer.ledger.reviews.corrections import corrected
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import analyses, calls, listenings
from qa_analyzer.pipeline import Settings

from .asking import voice_of


def count_calls(connection: Connection) -> int:
    """How many calls the ledger holds with what was listened to."""
    return connection.execute(select(func.count()).where(calls.c.listening_id.is_not(None))).scalar_one()


def heard_calls(ledger: Ledger) -> Iterator[Row[Any]]:
    """Every call with what was listened to and its analysis."""
    t, a, h = calls, analyses, listenings
    query = (
        select(t, h.c.key.label("listening"), h.c.engine, h.c.body.label("heard"))
        .add_columns(a.c.body.label("analysis"))
        .join_from(t, h, t.c.listening_id == h.c.id)
        .join(a, t.c.analysis_id == a.c.id)
    )
    rows: Sequence[Row[Any]] = ()
    while True:
        with ledger.reading() as connection:  # a transaction a page: a long one would keep SQLite's log from ending
            rows = reading.page_after(connection, query, (rows[-1].day, rows[-1].id) if rows else None)
        if not rows:
            return
        yield from rows


def asked_anew(row: Row[Any], settings: Settings) -> Asked:
    """The call as it is to be judged.  Raises InputError where its record is damaged."""
    record = corrected(reading.record_of(row), row.corrected_swap)
    key = analysis_key(row.listening, record, settings.standard.sha256, voice_of(settings), row.swap, row.redact)
    return Asked(
        record=record, path=row.path, recording_path=row.recording_path, recording_sha=row.recording_sha,
        transcript_sha=row.transcript_sha, engine=row.engine, key=key, listening=row.listening, swap=row.swap,
        redact=row.redact, day=row.day,
    )  # fmt: skip
