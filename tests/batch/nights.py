"""Nights over a small archive of given transcripts, analysed in this process."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from qa_analyzer.batch.night import Night
from qa_analyzer.batch.plan import Choices
from qa_analyzer.batch.run import here
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import Ledger, open_ledger
from qa_analyzer.pipeline import Settings
from qa_analyzer.standards.find import load

from .hostile import FIXTURES

SETTINGS = Settings(load("advisorycloud-phone"), asr="none")


def archive(folder: Path, *names: str) -> Path:
    """A folder of calls."""
    folder.mkdir(exist_ok=True)
    for name in names:
        shutil.copy(FIXTURES / f"{name}.json", folder)
    return folder


def opened(folder: Path) -> Ledger:
    return open_ledger(address_of(str(folder / "ledger.sqlite3")))


def night(ledger: Ledger, calls: Path, choices: Choices = Choices(), **more: Any) -> Night:  # noqa: B008 - frozen
    """A whole run; its outcomes' ids, in order, are in `night.ids`."""
    made = Night(ledger, more.pop("settings", SETTINGS), "none", executor=more.pop("executor", here), **more)
    made.prepare(find_calls([calls]).calls, choices)
    for _ in made.outcomes(1):
        pass
    made.end()
    return made
