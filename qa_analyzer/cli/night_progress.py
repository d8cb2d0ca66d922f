"""Progress of a batch on standard error: a bar on a terminal, a line of JSON a call elsewhere."""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, TextIO

from qa_analyzer.batch.outcome import error_out
from qa_analyzer.core.errors import InputError

from .wordless import wordless

if TYPE_CHECKING:
    from qa_analyzer.batch.outcome import Outcome
    from qa_analyzer.batch.summary import Summary


class NightProgress:
    """Rate, time left and failures.  No word of any call: ids, states and figures alone.

    `log` gets the lines too, on a terminal or not, and one with the figures of the night at its end.
    """

    def __init__(self, total: int, summary: Summary, log: TextIO | None = None) -> None:
        self._total, self._summary, self._count, self._log = total, summary, 0, log
        self._began = time.monotonic()
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> NightProgress:
        if sys.stderr.isatty() and self._total:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task("", total=self._total)
        return self

    def done(self, outcome: Outcome) -> None:
        """One more call."""
        self._count += 1
        per_h = 3600 * self._count / max(1e-9, time.monotonic() - self._began)
        if self._bar is not None:
            failed = f", {self._summary.failed} failed" if self._summary.failed else ""
            self._bar.update(self._task, advance=1, description=f"{per_h:,.0f} calls/h{failed}")
        if self._bar is None or self._log is not None:
            self._tell(self._line(outcome, per_h))
        if outcome.traceback:
            import logging

            logging.getLogger("qa_analyzer").debug(outcome.traceback)

    def _tell(self, told: dict[str, Any], *, log_alone: bool = False) -> None:
        if self._bar is None and not log_alone:
            with suppress(OSError):  # nobody reads it any more
                print(json.dumps(told, ensure_ascii=False), file=sys.stderr, flush=True)
        if self._log is not None:
            at = datetime.now().astimezone().isoformat(timespec="seconds")
            try:
                print(json.dumps({"at": at} | told, ensure_ascii=False), file=self._log, flush=True)
            except OSError as error:
                self._log = None  # the night goes on without it
                told_once = f"the log cannot be written: {error.strerror or error}"
                self._summary.leave_unwritten(error_out(InputError(told_once, hint="look for room where --log lies")))

    def _line(self, outcome: Outcome, per_h: float) -> dict[str, Any]:
        told: dict[str, Any] = {"call_id": outcome.call_id, "state": "done" if outcome.done else "failed"}
        if outcome.done is not None:
            a = outcome.done.analysis
            told |= {"scorable": a.scorable, "percent": a.score.percent, "flagged": a.tone.flagged}
            if outcome.done.warnings:
                told["warnings"] = [wordless(w) for w in outcome.done.warnings]
        elif outcome.error is not None:
            told |= {"stage": outcome.stage, "error": wordless(outcome.error.error)}
            told["hint"] = wordless(outcome.error.hint)
        left_s = 3600 * (self._total - self._count) / per_h
        return told | {"count": self._count, "total": self._total, "per_hour": round(per_h), "left_s": round(left_s)}

    def end(self, state: str) -> None:
        """The last line: how the run ended (`done` or `interrupted`), with its figures."""
        if self._log is not None:
            self._tell({"night": state, "summary": self._summary.as_json()}, log_alone=True)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()
