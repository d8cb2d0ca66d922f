"""A bar on a terminal for work of known length; silent elsewhere."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Any


class Counting:
    """`one()` for each thing that is done."""

    def __init__(self, total: int, what: str) -> None:
        self._total, self._what = total, what
        self._bar: Any = None
        self._task: Any = None

    def __enter__(self) -> Counting:
        if sys.stderr.isatty() and self._total > 1:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task(self._what, total=self._total)
        return self

    @property
    def is_shown(self) -> bool:
        """Whether there is a bar."""
        return self._bar is not None

    def one(self) -> None:
        """One more."""
        if self._bar is not None:
            self._bar.advance(self._task)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()
