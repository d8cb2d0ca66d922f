"""The batch as a command: a night over new calls, the next over unchanged ones, rescoring, two workers against one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from .figure import Figure, fixtures

CALLS, RECOGNISED = 100, 8
"""Recordings of the archive that is only listened to, and of the one that is recognised too; `--limit` sets the first.
Each is 20 s of a fixture recording, no two alike."""


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """Ratios within one run, by wall clock; whatever else the machine does meanwhile spoils the last one."""
    del corpus
    with tempfile.TemporaryDirectory(prefix="qa-night-") as place:
        return list(_figures(Path(place), limit or CALLS))


def _figures(folder: Path, count: int) -> Iterator[Figure]:
    calls = _archive(folder / "calls", count)
    one = _took(folder, "one", "batch", calls, "--asr", "none", "--workers", 1)
    again = _took(folder, "one", "batch", calls, "--asr", "none", "--workers", 1)
    two = _took(folder, "two", "batch", calls, "--asr", "none", "--workers", 2)
    yield Figure("a night, sound alone, one worker", round(one, 1), f"s, {count} recordings of 20 s")
    yield Figure("the next, nothing changed", round(again, 2), "s")
    yield Figure("unchanged against new (at most 0.01 of 1,000 calls)", round(again / one, 4), f"{count} calls")
    yield Figure("one worker against two", round(one / two, 2), "as long, on the real path")
    few = _archive(folder / "few", RECOGNISED)
    heard = _took(folder, "few", "batch", few, "--workers", 1)
    form = folder / "other.toml"
    text = Path(__file__).parents[1].joinpath("standards", "advisorycloud-phone.toml").read_text(encoding="utf-8")
    form.write_text(text.replace('version = "1"', 'version = "2"', 1), encoding="utf-8")
    nothing = _took(folder, "few", "ledger", "status")
    rescored = _took(folder, "few", "rescore", "--standard", form)
    yield Figure("a night with recognition, one worker", round(heard, 1), f"s, {RECOGNISED} recordings")
    yield Figure("rescoring them", round(rescored - nothing, 2), "s, the program's start apart")
    yield Figure("rescoring against the night (at most 0.005)", round((rescored - nothing) / heard, 4))


def _took(folder: Path, ledger: str, *words: object) -> float:
    command = [sys.executable, "-c", "from qa_analyzer.cli.main import run; run()", *map(str, words)]
    began = time.monotonic()
    subprocess.run(
        [*command, "--ledger", str(folder / f"{ledger}.sqlite3")], check=True, capture_output=True, env=os.environ
    )
    return time.monotonic() - began


def _archive(folder: Path, count: int) -> Path:
    """Copies of one mu-law recording that differ in their last samples."""
    folder.mkdir()
    data = bytearray((fixtures() / "audio" / "f09.wav").read_bytes())
    for i in range(count):
        data[-2:] = i.to_bytes(2, "little")
        (folder / f"n{i:05}.wav").write_bytes(data)
    return folder
