"""The batch as a command: a night over new calls, the next over unchanged ones, two workers against one."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from qa_analyzer.batch.crew import crew

from .commands import copies, took
from .executors import Burning, Waiting, rate, stub
from .figure import Figure

CALLS, WITH_TWO = 1000, 60
"""Recordings of 20 s that a night listens to, without a recogniser (`--limit` sets them); with two workers and again
with one at most so many of them."""
STUBS, REPEATED = 12, 3
"""Stub calls of a second each, and how often one worker and two do them in turn; the median ratio counts."""


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """Ratios within one run; whatever else the machine does meanwhile strikes both sides of each."""
    del corpus
    with tempfile.TemporaryDirectory(prefix="qa-night-") as place:
        folder = Path(place)
        return [*_unchanged(folder, limit or CALLS), *_real(folder, min(limit or CALLS, WITH_TWO)), *_stub(folder)]


def _unchanged(folder: Path, count: int) -> Iterator[Figure]:
    calls = copies(folder / "calls", count)
    words = ("batch", calls, "--asr", "none", "--workers", 1, "--ledger", folder / "one.sqlite3")
    first, again = took(*words), took(*words)
    for name, each in (("a night, sound alone, one worker", first), ("the next, nothing changed", again)):
        yield Figure(name, round(each.processor_s, 2), f"s of the processor; {each.clock_s:.1f} by the clock")
    ratio, clock = again.processor_s / first.processor_s, again.clock_s / first.clock_s
    yield Figure(
        "unchanged against new (at most 0.01)", round(ratio, 4), f"{count} calls of 20 s; {clock:.4f} by the clock"
    )


def _real(folder: Path, count: int) -> Iterator[Figure]:
    calls = copies(folder / "some", count)
    words = ("batch", calls, "--asr", "none")
    one = took(*words, "--workers", 1, "--ledger", folder / "a.sqlite3")
    two = took(*words, "--workers", 2, "--ledger", folder / "b.sqlite3")
    ratio = one.clock_s / two.clock_s
    yield Figure("real path: one worker's time over two's", round(ratio, 2), f"{count} calls, start-up and all")
    cores = one.processor_s / one.clock_s
    yield Figure("... cores that one worker used", round(cores, 2), "its libraries have threads of their own")


def _stub(folder: Path) -> Iterator[Figure]:
    path = stub(folder)
    for name, kind in (("burns CPU", Burning(path)), ("waits", Waiting(path))):
        ratios = [rate(crew, kind, STUBS, 2) / rate(crew, kind, STUBS, 1) for _ in range(REPEATED)]
        each = ", ".join(f"{r:.2f}" for r in ratios)
        yield Figure(f"stub that {name}: two workers over one (1.7)", round(statistics.median(ratios), 2), each)
