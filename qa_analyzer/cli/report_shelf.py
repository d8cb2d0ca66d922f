"""Where a run's reports lie: `agents/<id>.<format>`, `for-agents/<id>.<format>`, `teams/<team>.<format>`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from qa_analyzer.reports.files import write_whole

if TYPE_CHECKING:
    from qa_analyzer.ledger.going.files import Covered
    from qa_analyzer.ledger.store.opening import Ledger


class Shelf:
    """The folder of a run.  Each file is in the ledger's register before it is written: so an erasure finds it."""

    def __init__(self, ledger: Ledger, out: Path, ending: str) -> None:
        self._ledger, self._out, self._ending = ledger, out, ending
        self._written: set[Path] = set()

    def put(self, folder: str, stem: str, content: str | bytes, covered: Covered) -> Path:
        """Write a report; only when it stands is it noted what it covers: till then an earlier one may lie there.

        Raises InputError where it cannot be written.
        """
        from qa_analyzer.ledger.going.files import register_report

        path = self.keep(self._path(folder, stem), content)
        with self._ledger.writing() as connection:
            register_report(connection, path, covered)
        return path

    def keep(self, path: Path, content: str | bytes) -> Path:
        """Write a file of the run, registered before.  Raises InputError where it cannot be written."""
        from qa_analyzer.ledger.going.files import register

        with self._ledger.writing() as connection:
            register(connection, path, None)
        self._written.add(write_whole(path, content))
        return path

    def link(self, folder: str, stem: str) -> str | None:
        """A report as seen from the run's folder; None where this run has not written it."""
        path = self._path(folder, stem)
        return quote(path.relative_to(self._out).as_posix()) if path in self._written else None

    def _path(self, folder: str, stem: str) -> Path:
        return self._out / folder / f"{stem}.{self._ending}"
