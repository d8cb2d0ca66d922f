"""The console and the reports over 100,000 calls: 95th percentiles of its pages over HTTP, a report of an agent.

The ledger is made in a temporary folder as for `benchmark ledger`, with rare words and 5 % of the calls reviewed; the
console runs as `qa-analyzer review`.  Every time is that of the whole answer by the clock, on a connection of its own;
beside it stands what the processor did for it, which a busy machine changes little.  Some 2 GB, ten minutes.
"""

from __future__ import annotations

import math
import random
import re
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote_plus

from .commands import took
from .desk_asking import Visitor, console
from .desk_filling import filled, word_of
from .figure import Figure
from .ledger_filling import AGENTS, BLOCK

CALLS = 100_000
ROUNDS = 20
"""Times that each kind of page is asked for, each time of another agent, day, place or word."""
REPORTS = 8


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """The figures; `limit` calls in place of 100,000, in whole thousands."""
    del corpus
    blocks = max(1, (limit or CALLS) // BLOCK)
    with tempfile.TemporaryDirectory(prefix="qa-desk-") as place:
        return list(_figures(Path(place), blocks))


def _figures(folder: Path, blocks: int) -> Iterator[Figure]:
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.opening import open_ledger

    path, rng = folder / "desk.sqlite3", random.Random(1)
    ledger = open_ledger(address_of(str(path)))
    filled(ledger, blocks)
    ledger.close()
    with console(path) as visitor:
        first, _ = visitor.page("/")
        yield Figure(f"queue, first page after the start, {blocks * BLOCK:,} calls", round(first), "ms")
        found, _ = visitor.page("/?view=all&words=thanks")
        yield Figure("words, first search after the start", round(found), "ms")
        for _ in range(ROUNDS):
            visitor.page("/")  # what the console reads ahead is read by then
        for kinds, name in (
            (_queue(visitor, rng, blocks), "queue (at most 200)"),
            (_words(rng), "words said (200 is the queue's aim)"),
            ({"call": [f"/call/{rng.randrange(1, blocks * BLOCK + 1)}?view=all" for _ in range(10 * ROUNDS)]},
             "call page (at most 300)"),
        ):  # fmt: skip
            yield from _asked(visitor, kinds, name)
    yield from _reports(path, folder, blocks)


def _queue(visitor: Visitor, rng: random.Random, blocks: int) -> dict[str, list[str]]:
    """Addresses of lists, filtered lists, and of pages deep in a list."""
    from datetime import date, timedelta

    def day() -> str:
        return (date(2026, 1, 1) + timedelta(rng.randrange(blocks))).isoformat()

    def agent() -> str:
        return f"a-{rng.randrange(AGENTS):03}"

    criteria = re.findall(r'<option value="([a-z_]+)"', visitor.page("/")[1].split('name="criterion"')[1])
    kinds = {v: [f"/?view={v}" for _ in range(ROUNDS)] for v in ("flagged", "unsure", "low", "disputed", "all")}
    kinds["sample"] = [f"/?view=sample&seed={rng.random()}" for _ in range(ROUNDS)]
    kinds |= {
        f"{v} of an agent": [f"/?view={v}&agent={agent()}" for _ in range(ROUNDS)] for v in ("flagged", "low", "all")
    }
    kinds["flagged of a day"] = [f"/?since={(d := day())}&until={d}" for _ in range(ROUNDS)]
    kinds["a criterion's fails"] = [f"/?view=all&criterion={rng.choice(criteria)}&verdict=fail" for _ in range(ROUNDS)]
    kinds["a criterion's fails of an agent"] = [
        f"/?view=all&criterion={rng.choice(criteria)}&verdict=fail&agent={agent()}" for _ in range(ROUNDS)
    ]
    kinds["deep in all calls"] = [f"/?view=all&after={day()}~{rng.randrange(blocks * BLOCK)}" for _ in range(ROUNDS)]
    return kinds


def _words(rng: random.Random) -> dict[str, list[str]]:
    """Addresses of searches.  No search is asked for twice: the console keeps the candidates of the last ones."""

    def rare() -> str:
        return word_of(rng.randrange(BLOCK))

    searches = {
        "a word of one call in a thousand": [rare() for _ in range(ROUNDS)],
        "such a word and a common one": [f"thank {rare()}" for _ in range(ROUNDS)],
        "a word of nobody": [f"nobody{rare()}" for _ in range(ROUNDS)],
        "a common phrase": [f'"thank you" {w}' for w in _COMMON],
        "common words": list(_COMMON),
    }
    return {name: [f"/?view=all&words={quote_plus(w)}" for w in words] for name, words in searches.items()}


_COMMON = (
    "hold help account name good may today email morning please have email password here number call can the".split()
)


def _asked(visitor: Visitor, kinds: dict[str, list[str]], name: str) -> Iterator[Figure]:
    """Over all kinds, asked in turn; which kind is the slowest."""
    times: dict[str, list[float]] = {kind: [] for kind in kinds}
    used_s = visitor.used_s()
    for kind, addresses in kinds.items():
        for address in addresses:
            times[kind].append(visitor.page(address)[0])
    whole = sorted(t for found in times.values() for t in found)
    yield Figure(f"{name}: 95th percentile", round(percentile(whole, 0.95), 1), f"ms, {len(whole)} pages")
    yield Figure(f"{name}: median", round(statistics.median(whole), 1), "ms")
    each_ms = 1000 * (visitor.used_s() - used_s) / len(whole)
    yield Figure(f"{name}: mean", round(each_ms, 1), "ms of the processor a page")
    slowest = max(times, key=lambda kind: percentile(times[kind], 0.95))
    if len(times) > 1:
        told = f"ms at the 95th percentile, the slowest kind: {slowest}"
        yield Figure(f"{name}: slowest kind", round(percentile(times[slowest], 0.95), 1), told)


def percentile(values: list[float], share: float) -> float:
    """The smallest value that at least this share of the values does not exceed."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def _reports(ledger: Path, folder: Path, blocks: int) -> Iterator[Figure]:
    """A report of the last week of an agent, as a command, start-up and all; the recordings are not there."""
    from datetime import date, timedelta

    last = date(2026, 1, 1) + timedelta(blocks - 1)
    given = ("--ledger", ledger, "--since", last - timedelta(6), "--until", last, "--out", folder / "reports")
    each = [took("report", "--agent", f"a-{17 + i:03}", *given) for i in range(REPORTS)]
    told = f"s, the slowest of {REPORTS} agents, start-up and all"
    yield Figure("report of an agent's week (at most 2)", round(max(e.clock_s for e in each), 2), told)
    yield Figure("report of an agent's week: median", round(statistics.median(e.clock_s for e in each), 2), "s")
    processor_s = statistics.median(e.processor_s for e in each)
    yield Figure("report of an agent's week: median", round(processor_s, 2), "s of the processor")
    begun = took("report", "--help").clock_s
    team = took("report", "--team", "team 3", *given).clock_s
    yield Figure("each of a team of ten and its own report", round((team - begun) / 11, 2), "s, start-up apart")
