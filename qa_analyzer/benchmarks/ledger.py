"""A ledger of 100,000 calls: what a write costs against one of 1,000, queries by agent and day, a night's memory.

A thousand calls are written as a batch writes them, with the analyses of fixture calls; the rest are copies of these
rows, bodies and all, under other days (1,000 calls a day, 200 agents).  Needs some 4 GB of disk and five minutes.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .figure import Figure, fixtures
from .ledger_filling import BLOCK, copied, fill
from .ledger_night import planned

if TYPE_CHECKING:
    from qa_analyzer.ledger.store.opening import Ledger

CALLS = 100_000
WRITES, ASKED = 200, 15
"""Writes to each ledger, in turn, and times that each query is asked; the medians count."""
ERASED = 100


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """The figures; `limit` calls in place of 100,000, in whole thousands."""
    del corpus
    with tempfile.TemporaryDirectory(prefix="qa-ledger-") as place:
        return list(_figures(Path(place), max(1, (limit or CALLS) // BLOCK)))


def _figures(folder: Path, blocks: int) -> Iterator[Figure]:
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.checking import findings
    from qa_analyzer.ledger.store.opening import open_ledger

    small, large = (open_ledger(address_of(str(folder / f"{name}.sqlite3"))) for name in ("small", "large"))
    calls = fill(small, fixtures())
    fill(large, fixtures())
    copied(large, blocks)
    with large.reading() as connection:
        amiss = list(findings(connection, bodies=False))
    if amiss:
        raise RuntimeError(f"the filled ledger is not whole: {amiss[0]}")
    size_mb = (folder / "large.sqlite3").stat().st_size / 1e6
    yield Figure(f"ledger of {blocks * BLOCK:,} calls", round(size_mb), "MB")
    one, other = _writes(small, large, calls)
    yield Figure("a write at 1,000 calls", round(one, 2), "ms, median")
    yield Figure(f"a write at {blocks * BLOCK:,} calls", round(other, 2), "ms, median")
    yield Figure("the latter over the former (at most 1.3)", round(other / one, 3))
    for name, ask in _queries().items():
        processor, clock = _asked(large, ask)
        yield Figure(
            f"query: {name} (at most 50)", round(processor, 2), f"ms of the processor, {clock:.1f} by the clock"
        )
    memory_mb = planned(folder / "large.sqlite3")[0]
    yield Figure("memory of a night that plans 10,000 calls (at most 300)", round(memory_mb), "MB")
    one, other = (planned(folder / f"{name}.sqlite3")[1] for name in ("small", "large"))
    yield Figure("planning them, over planning at 1,000 calls", round(other - one, 2), "s more")
    yield from _erasures(large)


def _writes(small: Ledger, large: Ledger, calls: list[Any]) -> tuple[float, float]:
    """Milliseconds a call, the two ledgers in turn so that whatever else goes on strikes both."""
    from qa_analyzer.ledger.writing import write_done

    took: tuple[list[float], list[float]] = ([], [])
    for i in range(WRITES):
        call = calls[i % len(calls)]
        record = replace(call.asked.record, call_id=f"new{i}")
        asked = replace(call.asked, record=record, listening=f"new{i}", key=f"new{i}")
        for ledger, times in zip((small, large), took, strict=True):
            began = time.perf_counter()
            with ledger.writing() as connection:
                write_done(connection, replace(call, asked=asked))
            times.append(1000 * (time.perf_counter() - began))
    return statistics.median(took[0]), statistics.median(took[1])


def _queries() -> dict[str, Callable[[Any], object]]:
    from qa_analyzer.ledger import reading
    from qa_analyzer.ledger.nights import standing
    from qa_analyzer.ledger.queue import queue
    from qa_analyzer.ledger.queue.wanted import Wanted

    agent, first = "a-017", date(2026, 1, 1)
    day = (first + timedelta(10)).isoformat()
    return {
        "sums of an agent, all days": lambda c: reading.day_sums(c, agent=agent),
        "criteria of an agent, all days": lambda c: reading.criterion_sums(c, agent=agent),
        "sums of a day, all agents": lambda c: reading.day_sums(c, since=day, until=day),
        "criteria of a day, all agents": lambda c: reading.criterion_sums(c, since=day, until=day),
        "one call with its turns": lambda c: reading.analysis_of(c, "c00017-00001"),
        "queue: an agent's calls": lambda c: queue.waiting(c, Wanted("all", agent=agent)),
        "queue: a day's flagged": lambda c: queue.waiting(c, Wanted("flagged", since=day, until=day)),
        "queue: the lowest of an agent": lambda c: queue.waiting(c, Wanted("low", agent=agent)),
        "ledger status, all calls": standing.standing,
    }


def _erasures(ledger: Ledger) -> Iterator[Figure]:
    from qa_analyzer.ledger.desk import dated_analyses
    from qa_analyzer.ledger.going.erased_rows import Erased, erase_rows
    from qa_analyzer.ledger.going.erasing import overwrite
    from qa_analyzer.ledger.going.retention import outlived

    with ledger.reading() as connection:
        began = time.perf_counter()
        count = len(list(dated_analyses(connection, "a-017", None, None)))
        took_s = time.perf_counter() - began
        yield Figure("reading all analyses of an agent", round(1000 * took_s / count, 2), f"ms each, {count}")
        began = time.perf_counter()
        gone, _ = outlived(connection, 30, date(2027, 1, 1))
        yield Figure("what has outlived its time", round(time.perf_counter() - began, 2), f"s, {len(gone)} calls")
    took = []
    for i in range(ERASED):
        began = time.perf_counter()
        with ledger.writing() as connection:
            erase_rows(connection, f"new{i}", "measured", Erased())
        took.append(1000 * (time.perf_counter() - began))
    yield Figure("erasing a call's rows", round(statistics.median(took), 1), "ms, median")
    began = time.perf_counter()
    overwrite(ledger)
    yield Figure("... and once for all, the file anew", round(time.perf_counter() - began, 1), "s")


def _asked(ledger: Ledger, ask: Callable[[Any], object]) -> tuple[float, float]:
    """Milliseconds of the processor and by the clock, medians."""
    took: list[tuple[float, float]] = []
    for _ in range(ASKED):
        with ledger.reading() as connection:
            began = time.process_time(), time.perf_counter()
            ask(connection)
            took.append((1000 * (time.process_time() - began[0]), 1000 * (time.perf_counter() - began[1])))
    return statistics.median(t[0] for t in took), statistics.median(t[1] for t in took)
