"""The folder that a batch writes beside its ledger: pages, JSON, the overview."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, select

from qa_analyzer.coaching.agents import agent_reports
from qa_analyzer.core.document import Analysis, ErrorOut
from qa_analyzer.core.errors import InputError, StartError
from qa_analyzer.ledger.going.files import register
from qa_analyzer.ledger.packing import unpack_analysis
from qa_analyzer.ledger.reading import in_chunks
from qa_analyzer.ledger.tables import analyses, calls, files
from qa_analyzer.reports.write import Names, write_call, write_overview

if TYPE_CHECKING:
    from qa_analyzer.imports.call_input import CallInput
    from qa_analyzer.pipeline import Analysed

_FOLDERS = ("", "calls", "agents")


class Pages:
    """Each call's page and JSON are registered in the ledger, then written; the overview comes at the end."""

    def __init__(self, out: Path, found: Sequence[CallInput]) -> None:
        self._out = out.absolute()
        self._names = Names([c.record.call_id for c in found], sorted({c.record.agent.id or "" for c in found}))

    def prepare(self) -> None:
        """Make the folder, and remove what a killed run left half written.  Raises StartError where that cannot be."""
        try:
            self._out.mkdir(parents=True, exist_ok=True)
            for path in [p for name in _FOLDERS for p in (self._out / name).glob(".*.part") if not _alive(p)]:
                path.unlink(missing_ok=True)
        except OSError as error:
            told = f"{self._out}: cannot be written to: {error.strerror or error}"
            hint = "give a folder with --out that you may write to"
            raise StartError(told, hint=hint, path=str(self._out)) from error

    def stale(self, connection: Connection) -> set[str]:
        """The calls whose page is missing, or stands on an earlier analysis (ledgers of earlier programs: is older)."""
        done_at = {r.call_id: r.done_at or "" for r in connection.execute(select(calls.c.call_id, calls.c.done_at))}
        written = {Path(r.path): r.at for r in connection.execute(select(files.c.path, files.c.at))}
        return {
            id_
            for id_ in self._names.calls
            if any(written.get(p, "") < done_at.get(id_, "") or not p.is_file() for p in self._paths(id_))
        }

    def register(self, connection: Connection, call_id: str) -> None:
        """Note a call's files, in the transaction that keeps its analysis."""
        for path in self._paths(call_id):
            register(connection, path, call_id)

    def remove(self, call_id: str) -> None:
        """Remove a call's earlier files: were the run killed before the new ones are written, they would pass for them.

        Raises InputError where they cannot be.
        """
        for path in self._paths(call_id):
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                told = f"cannot replace {path}: {error.strerror or error}"
                raise InputError(told, hint="give a folder with --out that you may write to", path=str(path)) from error

    def write(self, done: Analysed) -> None:
        """Write one call's page and JSON.  Raises InputError where there is no room or no right to."""
        write_call(self._out, done.analysis, done.audio, self._names)

    def overview(self, connection: Connection, errors: Sequence[ErrorOut]) -> Path:
        """Write what stands on all calls of the run that the ledger knows; the index's path."""
        query = select(calls.c.day, calls.c.id, calls.c.call_id, analyses.c.body).join_from(
            calls, analyses, calls.c.analysis_id == analyses.c.id
        )
        rows = (r for r in in_chunks(connection, query) if r.call_id in self._names.calls)
        found = {r.call_id: unpack_analysis(r.body, None) for r in rows}
        ordered: list[Analysis] = [found[id_] for id_ in self._names.calls if id_ in found]
        return write_overview(self._out, ordered, errors, agent_reports(ordered), self._names)

    def register_overview(self, connection: Connection) -> None:
        """Note the files that `overview` writes; pages of agents who have no call any more are removed."""
        agents = [f"agents/{stem}.{ending}" for stem in self._names.agents.values() for ending in ("html", "json")]
        written = [self._out / name for name in ("summary.csv", "index.html", *agents)]
        for path in written:
            register(connection, path, None)
        for name in connection.execute(select(files.c.path).where(files.c.call_id.is_(None))).scalars().all():
            path = Path(name)
            if path.parent == self._out / "agents" and path not in written:
                with contextlib.suppress(OSError):
                    path.unlink(missing_ok=True)
                    connection.execute(delete(files).where(files.c.path == name))

    def _paths(self, call_id: str) -> list[Path]:
        stem = self._names.calls[call_id]
        return [self._out / "calls" / f"{stem}.{ending}" for ending in ("json", "html")]


def _alive(part: Path) -> bool:
    """Whether the process that writes a `.name.PID.part` still runs."""
    number = part.name.split(".")[-2]
    if not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
