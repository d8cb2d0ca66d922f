"""The files that a night leaves for those who watch over it: a log by line, and the screen that a mail carries."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from qa_analyzer.core.errors import StartError


@dataclass(frozen=True, slots=True)
class NightFiles:
    """`log`: lines of JSON are added to it; `summary`: replaced by each run, whole or not at all."""

    log: Path | None = None
    summary: Path | None = None

    @contextmanager
    def logging(self) -> Iterator[TextIO | None]:
        """The log, None where none is wanted; its owner alone can read it.  Raises StartError where it cannot be."""
        if self.log is None:
            yield None
            return
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self.log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        except OSError as error:
            told = f"{self.log}: cannot be written: {error.strerror or error}"
            raise StartError(told, hint="name another file with --log", path=str(self.log)) from error
        file = os.fdopen(handle, "a", encoding="utf-8", errors="replace")
        try:
            yield file
        finally:
            with suppress(OSError):  # told when the line was written that it has no room for
                file.close()

    def keep(self, lines: list[str]) -> None:
        """Write the summary.  Raises InputError where it cannot be."""
        from qa_analyzer.reports.files import write_whole

        if self.summary is not None:
            write_whole(self.summary, "\n".join(lines) + "\n")
