"""Judging the whole archive again from what was listened to: no decoding, no recognition, no recording needed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Row

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger import writing
from qa_analyzer.ledger.deeds import Asked, Done
from qa_analyzer.ledger.packing import unpack_analysis, unpack_listened
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.pipeline import Settings

from .crew import crew
from .heard_calls import asked_anew, heard_calls
from .job import Job
from .outcome import Outcome
from .run import here
from .taking import is_erased

GROUP = 25
"""Calls that are written in one transaction: a commit waits for the disk as long as two calls take to be judged."""
EACH = 100
"""So many calls are judged in the time that one more process needs to start (three seconds; measured)."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A call judged anew: `before` is what the ledger has, `outcome` what comes of it now."""

    asked: Asked
    before: Analysis
    outcome: Outcome


Found = Judged | InputError | None
"""What became of a call of the ledger: None where it was up to date, an error where it cannot be read."""


def workers_for(calls: int, asked: int | None) -> int:
    """How many processes: what was asked, else one more, up to the cores, for every EACH calls."""
    return asked or min(os.cpu_count() or 1, 1 + calls // EACH)


def judged_again(ledger: Ledger, settings: Settings, *, workers: int = 1) -> Iterator[Found]:
    """Each call of the ledger in order of day; None for one whose analysis is of this standard and checker already,
    an error for one that cannot be read.

    A call keeps the exchange of roles and the redaction with which it was analysed.  Whatever the number of
    workers, the same comes in the same order.
    """
    pending: dict[str, tuple[int, Asked, Analysis]] = {}
    ready: dict[int, Found] = {}

    def jobs() -> Iterator[Job]:
        for at, row in enumerate(heard_calls(ledger)):
            try:
                asked = asked_anew(row, settings)
                if asked.key == row.key:
                    ready[at] = None
                    continue
                before = unpack_analysis(row.analysis, None)
                call = CallInput(asked.record, None, Path(row.path), row.path)
                job = Job(call, unpack_listened(row.heard), swap=row.swap, redact=row.redact)
            except InputError as error:
                ready[at] = _named(error, row)
                continue
            pending[row.call_id] = at, asked, before
            yield job

    last = 0
    executor = crew if workers > 1 else here
    for outcome in executor(jobs(), replace(settings, with_page_audio=False, threads=1), workers=workers):
        at, asked, before = pending.pop(outcome.call_id)
        ready[at] = Judged(asked, before, outcome)
        while last in ready:
            yield ready.pop(last)
            last += 1
    yield from (ready[at] for at in sorted(ready))


def kept(ledger: Ledger, found: Iterable[Found]) -> Iterator[Found]:
    """Each of them, once the ledger has it: GROUP calls a transaction."""
    held: list[Found] = []
    for each in found:
        held.append(each)
        if len(held) == GROUP:
            keep(ledger, held)
            yield from held
            held = []
    keep(ledger, held)
    yield from held


def keep(ledger: Ledger, found: Iterable[Found]) -> None:
    """Write calls that were judged anew; not one that was erased meanwhile (on another machine)."""
    judged = [(j.asked, j.outcome.done) for j in found if isinstance(j, Judged)]
    if not any(done for _, done in judged):
        return
    with ledger.writing() as connection:
        for asked, done in judged:
            if done is not None and not (ledger.shared and is_erased(connection, asked)):
                writing.write_done(connection, Done(asked, done.analysis, None))


def _named(error: InputError, row: Row[Any]) -> InputError:
    error.path, error.call_id = error.path or row.path, error.call_id or row.call_id
    return error
