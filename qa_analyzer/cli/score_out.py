"""The folder that `--out` names, filled call by call."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qa_analyzer.coaching.agents import agent_reports
from qa_analyzer.reports.write import Names, write_call, write_overview

if TYPE_CHECKING:
    from qa_analyzer.core.document import Analysis, ErrorOut
    from qa_analyzer.imports.call_input import CallInput
    from qa_analyzer.pipeline import Analysed


class Folder:
    """Each call is written as it is done; the overview at the end."""

    def __init__(self, out: Path, calls: Sequence[CallInput]) -> None:
        self._out = out
        self._names = Names([c.record.call_id for c in calls], sorted({c.record.agent.id or "" for c in calls}))

    def add(self, done: Analysed) -> None:
        """Write one call's page and JSON."""
        write_call(self._out, done.analysis, done.audio, self._names)

    def finish(self, analyses: Sequence[Analysis], errors: Sequence[ErrorOut]) -> Path:
        """Write the agents' pages, the table and the index; the index's path."""
        return write_overview(self._out, analyses, errors, agent_reports(analyses), self._names)
