"""Several workers over many calls: one that dies or hangs costs the call that it holds, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from multiprocessing.connection import wait
from typing import Protocol

from qa_analyzer.core.errors import StartError
from qa_analyzer.pipeline import Settings

from .job import Job
from .outcome import Outcome, lost
from .worker import MOST_GROWTH_MB, Worker, start_worker


class Executor(Protocol):
    """Does jobs, each taken from `jobs` when there is room for it, and hands each outcome on as it is done."""

    def __call__(self, jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
        """Raises StartError where nothing can be analysed."""
        ...


DIED = "the process that analysed it died, twice"


def died(job: Job) -> Outcome:
    """The outcome of a call that ended two processes."""
    return lost(job.call, DIED, "look for memory, or for damage in the recording", "process")


def late(job: Job) -> Outcome:
    """The outcome of a call that took longer than it may."""
    told = f"took longer than {job.limit_s:g} s and was stopped"
    return lost(job.call, told, "the recording may be damaged; --call-time-limit sets the limit", "time")


def crew(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
    """The outcome of each job, as they are done; a job is taken from `jobs` when a worker is free for it.

    A call whose worker died is tried once more, by a new one; a call whose worker hangs is not.  Raises StartError
    where nothing can be analysed.
    """
    waiting = iter(jobs)
    again: list[Job] = []
    tried: set[str] = set()
    crew: list[Worker] = []
    try:
        more = True
        while True:
            while more and sum(w.job is not None for w in crew) < workers:
                job = again.pop() if again else next(waiting, None)
                if job is None:
                    more = False
                    break
                if not _give(crew, job, settings):
                    again.append(job)
            busy = [w for w in crew if w.job is not None]
            if not busy:
                return
            for worker in _ready(busy):
                if not worker.is_ready:
                    _greet(worker)
                    continue
                outcome = _outcome(worker, crew)
                job, worker.job = worker.job, None
                assert job is not None
                if outcome is None and job.call.record.call_id not in tried:
                    tried.add(job.call.record.call_id)
                    again.append(job)
                    more = True
                else:
                    yield outcome or died(job)
    finally:
        for worker in crew:
            worker.end()


def _give(crew: list[Worker], job: Job, settings: Settings) -> bool:
    """Whether a worker has taken the job; one that is found dead leaves the crew."""
    worker = next((w for w in crew if w.job is None), None)
    if worker is None:
        worker = start_worker(settings)
        crew.append(worker)
    try:
        worker.give(job)
    except OSError:
        crew.remove(worker)
        worker.end()
        return False
    return True


def _ready(busy: list[Worker]) -> list[Worker]:
    """The workers that have answered, died, or used up their time."""
    left_s = max(0.0, min(w.until for w in busy) - time.monotonic())
    answered = set(wait([w.pipe for w in busy], timeout=left_s))
    return [w for w in busy if w.pipe in answered or w.until <= time.monotonic()]


def _greet(worker: Worker) -> None:
    """A new worker's first sign of life.  Raises StartError where it died before, or gave none."""
    try:
        if worker.pipe.poll():
            worker.pipe.recv()
            worker.is_ready = True
            worker.until = time.monotonic() + (worker.job.limit_s if worker.job is not None else 0.0)
            return
    except (EOFError, OSError):
        pass
    hint = "look for memory, for limits on processes, or for a broken installation (`qa-analyzer doctor`)"
    raise StartError("a worker process cannot be started: it ended before it took a call", hint=hint)


def _outcome(worker: Worker, crew: list[Worker]) -> Outcome | None:
    """What a worker says of its job, None where it died.  Whoever cannot be used again leaves the crew."""
    assert worker.job is not None
    grown_mb = 0.0
    found: Outcome | StartError | None
    if not worker.pipe.poll():
        found = late(worker.job)
    else:
        try:
            found, grown_mb = worker.pipe.recv()
        except (EOFError, OSError):
            found = None
    if isinstance(found, StartError):
        raise found
    if found is None or found.stage == "time" or grown_mb > MOST_GROWTH_MB:
        crew.remove(worker)
        worker.end()
    return found
