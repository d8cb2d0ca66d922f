"""A run over the archive: what is new is done, and each call is in the ledger before it is counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger import nights, reading, writing
from qa_analyzer.ledger.corrections import corrected
from qa_analyzer.ledger.deeds import Done, Failed
from qa_analyzer.ledger.opening import Ledger
from qa_analyzer.ledger.sources import Sources
from qa_analyzer.pipeline import Settings

from .crew import Executor, crew
from .job import Job
from .outcome import Outcome, error_out
from .pages import Pages
from .plan import Choices, Plan, plan
from .quarantine import out_of_reach
from .summary import Summary
from .taking import Taken, Taker, is_erased


@dataclass(slots=True)
class Night:
    """One run: `prepare` finds what is to be done, `outcomes` does it, `end` closes it; `summary` counts.

    For one writer of the ledger (`ledger.lock`), or a PostgreSQL server, where calls are claimed.  `engine`:
    `asr.choose.identity_of` the recogniser.  `stop`: asked before each call, whether it is time to end.  `executor`
    does the jobs, wherever; this object alone writes.
    """

    ledger: Ledger
    settings: Settings
    engine: str
    pages: Pages | None = None
    stop: Callable[[], bool] = lambda: False
    call_time_limit_s: float | None = None
    executor: Executor = crew
    summary: Summary = field(default_factory=Summary)
    _began: float = field(default_factory=time.monotonic)
    _plan: Plan = field(default_factory=Plan)
    _sources: Sources = field(default_factory=lambda: Sources({}))
    _stale: set[str] = field(default_factory=set)
    _run: int | None = None
    _in_hand: dict[str, Taken] = field(default_factory=dict)
    _refused: list[Outcome] = field(default_factory=list)

    def prepare(self, calls: Sequence[CallInput], choices: Choices) -> Plan:
        """What is to be done; nothing is written yet."""
        with self.ledger.reading() as connection:
            known = reading.known_calls(connection)
            self._sources = Sources.load(connection)
            self._stale = self.pages.stale(connection) if self.pages is not None else set()
        found_out = {id_: k.corrected_swap for id_, k in known.items()}
        calls = [replace(c, record=corrected(c.record, found_out.get(c.record.call_id))) for c in calls]
        self._plan = made = plan(calls, known, self._sources, self.settings, self.engine, choices, self._stale)
        told = self.summary
        told.found, told.unchanged, told.quarantined = len(calls), len(made.unchanged), len(made.quarantined)
        told.elsewhere, told.not_reached = made.elsewhere, made.over_limit
        told.errors += out_of_reach(self.ledger, made.quarantined)
        return made

    def outcomes(self, workers: int) -> Iterator[Outcome]:
        """Each outcome, once the ledger has it."""
        settings = replace(self.settings, threads=1 if workers > 1 else 0)
        with self.ledger.held() if self.ledger.shared else nullcontext() as life:
            with self.ledger.writing() as connection:
                nights.note_killed(connection)
                self._run = nights.begin_run(connection)
                if life is not None:
                    nights.live(life, self._run)
            for outcome in self.executor(self._jobs(self._run), settings, workers=workers):
                if self._kept(outcome):
                    yield outcome
                yield from self._drained()
            yield from self._drained()

    def end(self, state: str = "done") -> None:
        """Note how the run ended: `done` or `interrupted`."""
        self.summary.elapsed_s = time.monotonic() - self._began
        if self._run is not None:
            with self.ledger.writing() as connection:
                self._sources.write(connection)
                nights.end_run(connection, self._run, state, self.summary.as_json())

    def _jobs(self, run: int) -> Iterator[Job]:
        taker = Taker(self.ledger, self._sources, self.settings, self.engine, run, self.call_time_limit_s, self._stale)
        for at, call in enumerate(self._plan.todo):
            if self.stop():
                self.summary.not_reached += len(self._plan.todo) - at
                return
            try:
                taken = taker.take(call)
            except InputError as error:
                told = error_out(error, call.origin, call.record.call_id)
                self._refused.append(Outcome(call.origin, call.record.call_id, None, told, stage="read"))
                continue
            if isinstance(taken, Taken):
                self._in_hand[call.record.call_id] = taken
                yield taken.job
            else:
                setattr(self.summary, taken, getattr(self.summary, taken) + 1)

    def _kept(self, outcome: Outcome) -> bool:
        """Whether the outcome is in the ledger: not where the call's files changed while it was analysed, or where it
        was erased meanwhile (by another machine that shares the ledger)."""
        taken = self._in_hand.pop(outcome.call_id)
        if not taken.stands():
            self.summary.left += 1
            return False
        paged = outcome.done is not None and self.pages is not None and self._cleared(self.pages, outcome.call_id)
        with self.ledger.writing() as connection:
            if self.ledger.shared and is_erased(connection, taken.asked):
                for path in (taken.asked.path, taken.asked.recording_path):
                    self._sources.fresh.pop(path or "", None)
                self.summary.erased += 1
                return False
            self._sources.write(connection)
            if taken.deed == "page":
                pass  # the ledger has the call; a page that cannot be made takes nothing from it
            elif outcome.done is None:
                self._note_failure(connection, taken, outcome)
            else:
                listened = None if taken.deed == "again" else outcome.done.listened
                writing.write_done(connection, Done(taken.asked, outcome.done.analysis, listened))
            if paged and self.pages is not None:
                self.pages.register(connection, outcome.call_id)
            if self.ledger.shared and self._run is not None:
                nights.release(connection, outcome.call_id, self._run)
        self.summary.add(outcome, taken.deed)
        if paged and self.pages is not None and outcome.done is not None:
            try:
                self.pages.write(outcome.done)
            except InputError as error:  # the ledger has the call: the next run writes its page
                self.summary.errors.append(error_out(error, call_id=outcome.call_id))
        return True

    def _cleared(self, pages: Pages, call_id: str) -> bool:
        """Whether a page can be written: an earlier one goes first, or it would pass for the new one."""
        try:
            pages.remove(call_id)
        except InputError as error:
            self.summary.errors.append(error_out(error, call_id=call_id))
            return False
        return True

    def _note_failure(self, connection: Connection, taken: Taken, outcome: Outcome) -> None:
        if outcome.error is not None:
            failed = Failed(taken.asked, outcome.stage or "analyse", outcome.error.error, outcome.error.hint)
            state = writing.write_failed(connection, failed, self._run)
            self.summary.newly_quarantined += state == "quarantined"

    def _drained(self) -> Iterator[Outcome]:
        while self._refused:
            outcome = self._refused.pop()
            self.summary.add(outcome, "new")
            yield outcome
