"""Progress on standard error: a bar on a terminal, a line a call elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING

from qa_analyzer.core.input_text import printable

from .counting import Counting

if TYPE_CHECKING:
    from qa_analyzer.batch.outcome import Outcome
    from qa_analyzer.core.errors import QaAnalyzerError


def tell(errors: Iterable[QaAnalyzerError]) -> None:
    """One line on standard error for each input that could not be taken as a call."""
    for error in errors:
        where = f"{error.call_id}: " if error.call_id else ""
        print(printable(f"{where}not analysed: {error.error} ({error.hint})"), file=sys.stderr)


class Progress:
    """Shows how many calls are done, and what became of each."""

    def __init__(self, total: int, skipped: int) -> None:
        self._total, self._skipped, self._count = total, skipped, 0
        self._counting = Counting(total, "calls")

    def __enter__(self) -> Progress:
        if self._skipped:
            print(f"{self._skipped} files are no calls and were left out", file=sys.stderr)
        self._counting.__enter__()
        return self

    def done(self, outcome: Outcome) -> None:
        """One more call."""
        self._count += 1
        self._counting.one()
        if not self._counting.is_shown and self._total > 1:
            print(f"{self._count}/{self._total} {outcome.call_id}: {_told(outcome)}", file=sys.stderr)
        if outcome.done is not None:
            for warning in outcome.done.warnings:
                print(f"warning: {warning}", file=sys.stderr)
        if outcome.traceback:
            import logging

            logging.getLogger("qa_analyzer").debug(outcome.traceback)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._counting.__exit__(kind, error, tb)


def _told(outcome: Outcome) -> str:
    if outcome.done is None:
        return f"not analysed: {outcome.error.error if outcome.error else 'no reason'}"
    a = outcome.done.analysis
    if not a.scorable:
        return f"not scored: {a.why_not}"
    percent = "nothing to score" if a.score.percent is None else f"{a.score.percent:g} %"
    return f"{percent}, {'flagged' if a.tone.flagged else 'not flagged'}"
