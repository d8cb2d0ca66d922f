"""From a file in the archive to a job: is it whole, is it ours, has it been heard before?"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, select

from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger import reading
from qa_analyzer.ledger.deeds import Asked
from qa_analyzer.ledger.going.erased_rows import call_sha
from qa_analyzer.ledger.nights import nights
from qa_analyzer.ledger.nights.renaming import former_id, rename
from qa_analyzer.ledger.nights.sources import Sources, Stamp, stamp_of
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import calls, tombstones
from qa_analyzer.pipeline import Settings

from .asking import asked
from .contents import being_written
from .job import Job
from .summary import Deed, NotDone


@dataclass(frozen=True, slots=True)
class Taken:
    """A call in hand: the job for a worker, what the ledger will hold of it, and how its files stood."""

    job: Job
    asked: Asked
    stamps: tuple[Stamp | None, ...]

    @property
    def deed(self) -> Deed:
        """What is done with it."""
        if self.job.kept is not None:
            return "page"
        return "again" if self.job.listened is not None else "new"

    def stands(self) -> bool:
        """Whether its files are as they were."""
        return self.stamps == _stamps(self.job.call)


@dataclass(frozen=True, slots=True)
class Taker:
    """Takes calls in hand for one run.  `stale`: calls whose page is wanted, whatever becomes of them."""

    ledger: Ledger
    sources: Sources
    settings: Settings
    engine: str
    run: int
    call_time_limit_s: float | None
    stale: Container[str]

    def take(self, call: CallInput) -> Taken | NotDone:
        """The call as a job, or why not.  Raises InputError where it cannot be read, or bears another call's id."""
        if being_written(call.recording) or being_written(call.transcript):
            return "unsettled"
        stamps = _stamps(call)
        wanted = asked(call, self.sources, self.settings, self.engine)
        job = Job(call, None, self.call_time_limit_s)
        with self.ledger.writing() if self.ledger.shared else self.ledger.reading() as connection:
            if is_erased(connection, wanted):
                return "erased"
            before = _row(connection, wanted.call_id)
            former = former_id(connection, wanted) if before is None else None
            analysed = before is not None and before.analysis_id is not None
            done = before is not None and before.state == "done" and before.key == wanted.key
            if analysed and before.path != wanted.path and not _same_content(before, wanted):
                raise _other_call(before.path, wanted)
            is_kept = done and before.path == wanted.path
            if self.ledger.shared and not nights.claim(connection, wanted.call_id, self.run, 2 * job.limit_s):
                return "in_other_hands"
            if (done if self.ledger.shared else is_kept) and wanted.call_id not in self.stale:
                nights.release(connection, wanted.call_id, self.run)
                return "unchanged"
            listened = reading.listened_under(connection, wanted.listening)
            kept = reading.analysis_of(connection, wanted.call_id) if is_kept else None
        if former is not None:
            with self.ledger.writing() as connection:
                rename(connection, former, wanted.call_id)
        return Taken(replace(job, listened=listened, kept=kept), wanted, stamps)


def _row(connection: Connection, call_id: str) -> Any:
    return connection.execute(select(calls).where(calls.c.call_id == call_id)).first()


def _same_content(row: Row[Any], wanted: Asked) -> bool:
    """Whether one of a call's files holds what it held."""
    pairs = ((row.recording_sha, wanted.recording_sha), (row.transcript_sha, wanted.transcript_sha))
    return any(before is not None and before == now for before, now in pairs)


def _other_call(before: str, wanted: Asked) -> InputError:
    return InputError(
        f"{wanted.path}: the ledger has another call under the id {wanted.call_id!r}: {before}",
        hint="give each call its own call_id (sidecar, --manifest, --name-pattern), or erase the other",
        path=wanted.path,
        call_id=wanted.call_id,
    )


def _stamps(call: CallInput) -> tuple[Stamp | None, ...]:
    return tuple(stamp_of(p) for p in (call.recording, call.transcript) if p is not None)


def is_erased(connection: Connection, wanted: Asked) -> bool:
    """Whether a call of this content was erased."""
    content = [s for s in (wanted.recording_sha, wanted.transcript_sha) if s is not None]
    same = tombstones.c.content_sha.in_(content) | (tombstones.c.call_sha == call_sha(wanted.call_id))
    found = select(tombstones.c.id).where(same)
    return connection.execute(found).first() is not None
