"""Two workers against one, and two actors of Ray against two processes, on calls that last a second.

The calls are stubs: their file takes a second of the processor (`burning`) or of waiting (`waiting`: what handing out
calls and taking outcomes costs, also on a busy machine) to be read; judging it comes on top.  Starting is left out:
the rate counts from the second outcome of each worker on.
"""

from __future__ import annotations

import importlib.util
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qa_analyzer.batch.crew import Executor, crew
from qa_analyzer.batch.job import Job
from qa_analyzer.core.record import Record
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Settings

from .figure import Figure

CALLS = 24
LASTS_S = 1.0
_WORDS = {"turns": [{"speaker": "agent", "start": 0.5, "end": 2.5, "text": "Thank you for calling, this is Ada."}]}


class Burning(type(Path())):  # type: ignore[misc]
    """A file that takes a second of the processor to be looked at."""

    def stat(self, **more: Any) -> Any:
        """Burn, then look."""
        until = time.process_time() + LASTS_S
        while time.process_time() < until:
            pass
        return Path(self).stat(**more)

    def open(self, *words: Any, **more: Any) -> Any:
        """As any file."""
        return Path(self).open(*words, **more)

    def read_bytes(self) -> bytes:
        """As any file."""
        return Path(self).read_bytes()


class Waiting(Burning):
    """A file that takes a second to be looked at, and no processor."""

    def stat(self, **more: Any) -> Any:
        """Wait, then look."""
        time.sleep(LASTS_S)
        return Path(self).stat(**more)


def measure(corpus: Path | None, limit: int | None = None) -> list[Figure]:
    """Calls a minute of one and two processes, of two actors where Ray is installed, and what they come to."""
    count = limit or CALLS
    with tempfile.TemporaryDirectory() as folder:
        found = dict(_rates(stub(Path(folder)), count))
    figures = [Figure(name, round(value, 2), "calls/min") for name, value in found.items()]
    figures.append(
        Figure("burning: two over one", round(found["burning: 2 processes"] / found["burning: 1 process"], 3))
    )
    if "waiting: 2 actors" in found:
        ratio = found["waiting: 2 actors"] / found["waiting: 2 processes"]
        figures.append(Figure("waiting: actors over processes", round(ratio, 3)))
    return figures


def _rates(path: Path, count: int) -> Iterator[tuple[str, float]]:
    yield "burning: 1 process", rate(crew, Burning(path), count, 1)
    yield "burning: 2 processes", rate(crew, Burning(path), count, 2)
    yield "waiting: 2 processes", rate(crew, Waiting(path), count, 2)
    if importlib.util.find_spec("ray") is not None:
        from qa_analyzer.batch.ray_crew import ray_executor

        yield "waiting: 2 actors", rate(ray_executor(), Waiting(path), count, 2)


def stub(folder: Path) -> Path:
    """A call that is judged in no time."""
    path = folder / "call.json"
    path.write_text(json.dumps(_WORDS), encoding="utf-8")
    return path


def rate(executor: Executor, path: Path, count: int, workers: int) -> float:
    """Calls a minute, once all workers have loaded what they need."""
    from qa_analyzer.standards.find import load

    settings = Settings(load("advisorycloud-phone"), asr="none", threads=1)
    jobs = [Job(CallInput(Record(f"c{i}"), None, path, f"c{i}")) for i in range(count)]
    at = [time.perf_counter() for outcome in executor(jobs, settings, workers=workers) if outcome.done is not None]
    first = 2 * workers
    return 60 * (len(at) - first) / (at[-1] - at[first - 1])
