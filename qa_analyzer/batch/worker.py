"""A process that analyses one call after the other, and what the parent holds of it."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from qa_analyzer.core.collecting import collect_seldom
from qa_analyzer.core.errors import StartError
from qa_analyzer.core.lifeline import die_with_parent
from qa_analyzer.pipeline import Settings

from .job import Job
from .outcome import Outcome

MOST_GROWTH_MB = 1000.0
"""A worker that has grown by so much since its first call is replaced.  Set by hand: an hour of stereo takes 250 MB on
top of the models, and comes back; what does not come back is a leak."""


class Bench:
    """Does one call after the other in the process that it stands in; what is loaded stays for the next."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._first_mb: float | None = None

    def do(self, job: Job) -> tuple[Outcome | StartError, float]:
        """What became of the job, and by how many MB the process has grown since its first."""
        try:
            found: Outcome | StartError = job.do(self._settings)
        except StartError as error:
            found = error
        held_mb = _resident_mb()
        self._first_mb = held_mb if self._first_mb is None else self._first_mb
        return found, held_mb - self._first_mb


START_LIMIT_S = 300.0
"""A process starts in a second or two; on a machine that swaps, in minutes (set by hand)."""


@dataclass(slots=True)
class Worker:
    """A running process with the call that it holds, and until when it may (`time.monotonic`).

    `is_ready`: it has come so far that it takes calls; what happens before is no call's fault.
    """

    process: BaseProcess
    pipe: Connection
    job: Job | None = None
    until: float = 0.0
    is_ready: bool = False

    def give(self, job: Job) -> None:
        """Hand it a call.  Raises OSError where it has died."""
        self.job, self.until = job, time.monotonic() + (job.limit_s if self.is_ready else START_LIMIT_S)
        self.pipe.send(job)

    def end(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


def start_worker(settings: Settings) -> Worker:
    """A new process that waits for calls."""
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, settings, os.getpid()), daemon=True)
    with _interrupts_held_back():
        process.start()
    theirs.close()
    return Worker(process, ours)


def _work(pipe: Connection, settings: Settings, parent: int) -> None:
    die_with_parent(parent)
    _die_silently()
    collect_seldom()
    bench = Bench(settings)
    pipe.send(None)
    while True:
        try:
            job: Job = pipe.recv()
        except EOFError:
            return
        pipe.send(bench.do(job))


def _resident_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """An interrupt from the keyboard waits; a process begun meanwhile holds it back until `_die_silently`."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # it would let interrupts through as it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _die_silently() -> None:
    """An interrupt from the keyboard reaches the workers too; they end without a traceback."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
