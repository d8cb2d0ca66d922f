"""Commands of this program in a process of their own, and what they take."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from .figure import fixtures


class Took(NamedTuple):
    """Seconds by the clock, and of the processor (the command's and its workers'), start-up and all."""

    clock_s: float
    processor_s: float


def took(*words: object, env: Mapping[str, str] | None = None) -> Took:
    """Run `qa-analyzer <words>`.  Raises CalledProcessError where its status is not 0."""
    command = [sys.executable, "-c", "from qa_analyzer.cli.main import run; run()", *map(str, words)]
    began, used = time.monotonic(), used_s()
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, **(env or {})})
    return Took(time.monotonic() - began, used_s() - used)


def used_s() -> float:
    """Seconds of the processor that the processes of this one have taken so far, those that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def other_standard(folder: Path) -> Path:
    """The phone standard under another version: whatever was judged by it is to be judged again."""
    text = Path(__file__).parents[1].joinpath("standards", "advisorycloud-phone.toml").read_text(encoding="utf-8")
    path = folder / "other.toml"
    path.write_text(text.replace('version = "1"', 'version = "2"', 1), encoding="utf-8")
    return path


def copies(folder: Path, count: int) -> Path:
    """A folder of recordings of 20 s, copies of one in mu-law that differ in their last samples."""
    folder.mkdir()
    data = bytearray((fixtures() / "audio" / "f09.wav").read_bytes())
    for i in range(count):
        data[-2:] = i.to_bytes(2, "little")
        (folder / f"n{i:05}.wav").write_bytes(data)
    return folder
