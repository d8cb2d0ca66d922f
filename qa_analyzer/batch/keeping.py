"""From an outcome to the ledger: the call, its page, and the run's figures, all of it or nothing."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import Connection

from qa_analyzer.core.errors import InputError
from qa_analyzer.ledger import writing
from qa_analyzer.ledger.deeds import Done, Failed
from qa_analyzer.ledger.nights import nights
from qa_analyzer.ledger.nights.sources import Sources
from qa_analyzer.ledger.store.opening import Ledger

from .outcome import Outcome, error_out
from .pages import Pages
from .summary import Summary
from .taking import Taken, is_erased


@dataclass(frozen=True, slots=True)
class Keeper:
    """Keeps the outcomes of one run, begun at `began` (`time.monotonic`), and counts them."""

    ledger: Ledger
    sources: Sources
    pages: Pages | None
    summary: Summary
    run: int
    began: float

    def keep(self, taken: Taken, outcome: Outcome) -> bool:
        """Whether the outcome is in the ledger: not where the call's files changed while it was analysed, or where it
        was erased meanwhile (by another machine that shares the ledger).  It is counted either way."""
        if not taken.stands():
            self.summary.pass_over("unsettled")
            return False
        pages = self._cleared(outcome)
        with self.ledger.writing() as connection:
            erased = self.ledger.shared and is_erased(connection, taken.asked)
            quarantined = not erased and self._write(connection, taken, outcome)
            if erased:
                self._forget(taken)
            elif pages is not None:
                pages.register(connection, outcome.call_id)
        if erased:
            self.summary.pass_over("erased")
            return False
        self.summary.add(outcome, taken.deed, quarantined=quarantined)
        if pages is not None and outcome.done is not None:
            try:
                pages.write(outcome.done)
            except InputError as error:  # the ledger has the call: the next run writes its page
                self.summary.leave_unwritten(error_out(error, call_id=outcome.call_id))
        return True

    def _write(self, connection: Connection, taken: Taken, outcome: Outcome) -> bool:
        """Write what became of a call, and the figures that count it; whether it is in quarantine from now on."""
        self.sources.write(connection)
        state = ""
        if taken.deed == "page":
            pass  # the ledger has the call; a page that cannot be made takes nothing from it
        elif outcome.done is not None:
            listened = None if taken.deed == "again" else outcome.done.listened
            writing.write_done(connection, Done(taken.asked, outcome.done.analysis, listened))
        elif outcome.error is not None:
            failed = Failed(taken.asked, outcome.stage or "analyse", outcome.error.error, outcome.error.hint)
            state = writing.write_failed(connection, failed, self.run)
        if self.ledger.shared:
            nights.release(connection, outcome.call_id, self.run)
        so_far = self.summary.with_one(outcome, taken.deed, quarantined=state == "quarantined")
        so_far.elapsed_s = time.monotonic() - self.began
        nights.note(connection, self.run, so_far.as_json())
        return state == "quarantined"

    def _forget(self, taken: Taken) -> None:
        """The hashes of its files go unwritten."""
        for path in (taken.asked.path, taken.asked.recording_path):
            self.sources.fresh.pop(path or "", None)

    def _cleared(self, outcome: Outcome) -> Pages | None:
        """Where its page can be written: an earlier one goes first, or it would pass for the new one."""
        if self.pages is None or outcome.done is None:
            return None
        try:
            self.pages.remove(outcome.call_id)
        except InputError as error:
            self.summary.leave_unwritten(error_out(error, call_id=outcome.call_id))
            return None
        return self.pages
