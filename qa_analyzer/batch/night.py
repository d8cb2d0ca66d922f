"""A run over the archive: what is new is done, and each call is in the ledger before it is counted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace

from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger import reading
from qa_analyzer.ledger.nights import nights
from qa_analyzer.ledger.nights.sources import Sources
from qa_analyzer.ledger.reviews.corrections import corrected
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.pipeline import Settings

from .crew import Executor, crew
from .job import Job
from .keeping import Keeper
from .outcome import Outcome, error_out
from .pages import Pages
from .plan import Choices, Plan, plan
from .quarantine import out_of_reach
from .summary import Summary
from .taking import Taken, Taker


@dataclass(slots=True)
class Night:
    """One run: `prepare` finds what is to be done, `outcomes` does it, `end` closes it; `summary` counts.

    For one writer of the ledger (`ledger.store.lock`), or a PostgreSQL server, where calls are claimed.  `engine`:
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
        told.found += len(calls)
        told.unchanged, told.quarantined = len(made.unchanged), len(made.quarantined)
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
                nights.note(connection, self._run, self.summary.as_json())
                if life is not None:
                    nights.live(life, self._run)
            keeper = Keeper(self.ledger, self._sources, self.pages, self.summary, self._run, self._began)
            for outcome in self.executor(self._jobs(self._run), settings, workers=workers):
                kept = keeper.keep(self._in_hand[outcome.call_id], outcome)
                del self._in_hand[outcome.call_id]
                if kept:
                    yield outcome
                yield from self._drained()
            yield from self._drained()

    def end(self, state: str = "done") -> None:
        """Note how the run ended: `done`, `interrupted`, or `failed` where it could not go on."""
        for _ in self._drained():
            pass
        told = self.summary
        told.close(time.monotonic() - self._began)
        if self._run is not None:
            with self.ledger.writing() as connection:
                self._sources.write(connection)
                nights.end_run(connection, self._run, state, told.as_json())

    def _jobs(self, run: int) -> Iterator[Job]:
        taker = Taker(self.ledger, self._sources, self.settings, self.engine, run, self.call_time_limit_s, self._stale)
        for call in self._plan.todo:
            if self.stop():
                return
            try:
                taken = taker.take(call)
            except InputError as error:
                told = error_out(error, call.origin, call.record.call_id)
                self._refused.append(Outcome(call.origin, call.record.call_id, None, told, stage="read"))
                continue
            if not isinstance(taken, Taken):
                self.summary.pass_over(taken)
                continue
            self._in_hand[call.record.call_id] = taken
            yield taken.job

    def _drained(self) -> Iterator[Outcome]:
        while self._refused:
            outcome = self._refused.pop()
            self.summary.add(outcome, "new")
            yield outcome
