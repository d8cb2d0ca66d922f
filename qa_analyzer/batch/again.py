"""Judging the whole archive again from what was listened to: no decoding, no recognition, no recording needed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, func, select

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger import reading, writing
from qa_analyzer.ledger.deeds import Asked, Done
from qa_analyzer.ledger.keys import analysis_key
from qa_analyzer.ledger.opening import Ledger
from qa_analyzer.ledger.packing import unpack_analysis, unpack_listened
from qa_analyzer.ledger.tables import analyses, calls, listenings
from qa_analyzer.pipeline import Settings

from .asking import corrected, voice_of
from .outcome import Outcome, error_out, outcome_of
from .taking import is_erased


@dataclass(frozen=True, slots=True)
class Judged:
    """A call judged anew: `before` is what the ledger has, `outcome` what comes of it now."""

    asked: Asked
    before: Analysis
    outcome: Outcome


def count_calls(connection: Connection) -> int:
    """How many calls the ledger holds with what was listened to."""
    return connection.execute(select(func.count()).where(calls.c.listening_id.is_not(None))).scalar_one()


def judged_again(ledger: Ledger, settings: Settings) -> Iterator[Judged | InputError | None]:
    """Each call of the ledger in order of day; None for one whose analysis is of this standard and checker already,
    an error for one that cannot be read.

    A call keeps the exchange of roles and the redaction with which it was analysed.
    """
    t, a, h = calls, analyses, listenings
    query = (
        select(t, h.c.key.label("listening"), h.c.engine, h.c.body.label("heard"))
        .add_columns(a.c.body.label("analysis"))
        .join_from(t, h, t.c.listening_id == h.c.id)
        .join(a, t.c.analysis_id == a.c.id)
    )
    after: tuple[str, int] | None = None
    while True:
        with ledger.reading() as connection:  # a transaction a page: a long one would keep SQLite's log from ending
            rows = reading.page_after(connection, query, after)
        if not rows:
            return
        for row in rows:
            try:
                yield _judged(row, settings)
            except InputError as error:
                yield error
        after = rows[-1].day, rows[-1].id


def keep(ledger: Ledger, judged: Judged) -> None:
    """Write a call that was judged anew; not one that was erased meanwhile (on another machine)."""
    done = judged.outcome.done
    if done is not None:
        with ledger.writing() as connection:
            if ledger.shared and is_erased(connection, judged.asked):
                return
            writing.write_done(connection, Done(judged.asked, done.analysis, None))


def _judged(row: Row[Any], settings: Settings) -> Judged | None:
    settings = replace(settings, swap=row.swap, redact=row.redact, with_page_audio=False)
    record = corrected(reading.record_of(row), row.corrected_swap)
    key = analysis_key(row.listening, record, settings.standard.sha256, voice_of(settings), row.swap, row.redact)
    if key == row.key:
        return None
    asked = Asked(
        record=record, path=row.path, recording_path=row.recording_path, recording_sha=row.recording_sha,
        transcript_sha=row.transcript_sha, engine=row.engine, key=key, listening=row.listening, swap=row.swap,
        redact=row.redact, day=row.day,
    )  # fmt: skip
    call = CallInput(record, None, Path(row.path), row.path)
    try:
        outcome = outcome_of(call, settings, unpack_listened(row.heard))
    except InputError as error:
        outcome = Outcome(row.path, record.call_id, None, error_out(error, row.path, record.call_id), stage="read")
    return Judged(asked, unpack_analysis(row.analysis, None), outcome)
