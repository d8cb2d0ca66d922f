"""One run of the batch from its plan to its summary, with what people see of it."""

from __future__ import annotations

import json
import signal
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from qa_analyzer.batch.crew import Executor, crew
from qa_analyzer.batch.night import Night
from qa_analyzer.batch.outcome import error_out
from qa_analyzer.batch.pages import Pages
from qa_analyzer.batch.plan import Choices
from qa_analyzer.core.errors import InputError, QaAnalyzerError
from qa_analyzer.imports.discover import Found
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.pipeline import Settings

from .dates import now
from .night_files import NightFiles
from .night_progress import NightProgress
from .night_told import plan_lines, summary_lines
from .wordless import wordless


class NightRun:
    """`all` does the run, `plan_alone` says what it would do; both return the exit status."""

    def __init__(
        self,
        ledger: Ledger,
        settings: Settings,
        engine: str,
        found: Found,
        out: Path | None,
        stop_time: datetime | None,
        call_time_limit_s: float | None,
        executor: Executor = crew,
        files: NightFiles = NightFiles(),
    ) -> None:
        self._ledger, self._found, self._files = ledger, found, files
        self._pages = Pages(out, found.calls) if out is not None else None
        self._night = Night(
            ledger,
            settings,
            engine,
            self._pages,
            lambda: stop_time is not None and now() >= stop_time,
            call_time_limit_s,
            executor,
        )
        self._night.summary.no_calls = found.skipped
        self._night.summary.refuse([error_out(e) for e in found.errors])

    def plan_alone(self, choices: Choices, as_json: bool) -> int:
        """Print what would be done."""
        plan = self._night.prepare(self._found.calls, choices)
        todo = [c.record.call_id for c in plan.todo]
        print(self._json(todo=todo) if as_json else "\n".join(plan_lines(plan, self._night.summary)))
        return 1 if self._night.summary.errors else 0

    def all(self, choices: Choices, workers: int, as_json: bool) -> int:
        """Do the run.  What stops a service (SIGTERM, SIGHUP) ends it as an interrupt from the keyboard does."""
        for stops in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(stops, signal.default_int_handler)
        summary = self._night.summary
        if self._pages is not None:
            self._pages.prepare()
        plan = self._night.prepare(self._found.calls, choices)
        with self._files.logging() as log, NightProgress(len(plan.todo), summary, log) as progress:
            try:
                for outcome in self._night.outcomes(workers):
                    progress.done(outcome)
                self._night.end()
                progress.end("done")
                index = self._overview()
            except KeyboardInterrupt:
                self._cut_short("interrupted", progress, "interrupted")
                raise
            except Exception as error:
                found = wordless(error.error) if isinstance(error, QaAnalyzerError) else type(error).__name__
                self._cut_short("failed", progress, f"ended early: {found}")
                raise
        self._keep(self._lines())
        print(self._json() if as_json else "\n".join(self._lines()))
        if index is not None:
            print(f"open {index}", file=sys.stderr if as_json else sys.stdout)
        return 1 if summary.errors else 0

    def _cut_short(self, state: str, progress: NightProgress, told: str) -> None:
        """Leave what is known of a run that was not finished, as far as there is room for it."""
        with suppress(QaAnalyzerError):
            self._night.end(state)
        progress.end(state)
        lines = [told, *self._lines()]
        self._keep(lines)
        with suppress(OSError):
            print("\n".join(lines[1:]), file=sys.stderr)

    def _lines(self) -> list[str]:
        return summary_lines(self._night.summary, self._ledger.address.shown)

    def _keep(self, lines: list[str]) -> None:
        try:
            self._files.keep(lines)
        except InputError as error:  # the night is done all the same
            self._night.summary.leave_unwritten(error_out(error))

    def _overview(self) -> Path | None:
        if self._pages is None:
            return None
        with self._ledger.writing() as connection:
            self._pages.register_overview(connection)
        try:
            with self._ledger.reading() as connection:
                return self._pages.overview(connection, self._night.summary.errors)
        except InputError as error:
            self._night.summary.leave_unwritten(error_out(error))
            return None

    def _json(self, **more: object) -> str:
        summary = self._night.summary
        errors = [e.model_dump(mode="json") for e in summary.errors]
        return json.dumps({"summary": {**summary.as_json(), **more}, "errors": errors}, ensure_ascii=False)
