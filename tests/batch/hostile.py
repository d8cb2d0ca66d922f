"""Inputs whose analysis ends the process, or goes wrong in other ways.  Workers import this module by name."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.record import Record
from qa_analyzer.imports.call_input import CallInput

FIXTURES = Path(__file__).parents[2] / "fixtures" / "transcripts"


class _Path(type(Path())):  # type: ignore[misc]
    """A transcript's path; looking at the file does something else."""

    def stat(self, **_: Any) -> os.stat_result:
        self.act()
        raise AssertionError("not reached")

    open = read_bytes = read_text = stat

    def act(self) -> None:
        raise NotImplementedError


class Deadly(_Path):
    """Ends the process at once, as a crash of a decoder or the killer of processes out of memory does."""

    def act(self) -> None:
        os._exit(9)


class DeadlyOnce(_Path):
    """Ends the process the first time: leaves a file beside itself, and is harmless where that is there."""

    def stat(self, **more: Any) -> os.stat_result:
        mark = Path(str(self) + ".tried")
        if not mark.exists():
            mark.touch()
            os._exit(9)
        return Path(self).stat(**more)

    def open(self, *words: Any, **more: Any) -> Any:
        return Path(self).open(*words, **more)

    def read_bytes(self) -> bytes:
        return Path(self).read_bytes()


class Sleepy(_Path):
    """Hangs."""

    def act(self) -> None:
        time.sleep(600)


class NoModel(_Path):
    """Nothing can be analysed."""

    def act(self) -> None:
        raise StartError("the model has gone", hint="bring it back")


class Broken(_Path):
    """A mistake in the program."""

    def act(self) -> None:
        raise ZeroDivisionError("of all things")


def good(call_id: str) -> CallInput:
    """A call that can be analysed."""
    return CallInput(Record(call_id), None, FIXTURES / "f09.json", f"{call_id}.json")


def bad(call_id: str, kind: type[_Path], path: str = "hostile") -> CallInput:
    """A call that cannot."""
    return CallInput(Record(call_id), None, kind(path), f"{call_id}.json")
