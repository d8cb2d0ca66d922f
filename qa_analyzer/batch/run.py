"""Runs the calls, in this process or over several, and hands each outcome on as it is done."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Settings

from .crew import crew
from .job import Job
from .outcome import Outcome


def workers_for(calls: Sequence[CallInput], asked: int | None) -> int:
    """How many processes: what was asked, else one per core for recordings; calls of given words need none."""
    with_sound = sum(c.recording is not None for c in calls)
    return max(1, min(asked or os.cpu_count() or 1, max(with_sound, 1 if asked is None else len(calls))))


def run(calls: Sequence[CallInput], settings: Settings, *, workers: int) -> Iterator[Outcome]:
    """The outcome of each call, as they are done; with one worker in this process, in order."""
    jobs = (Job(c) for c in calls)
    if workers <= 1:
        yield from here(jobs, settings, workers=1)
    else:
        yield from crew(jobs, replace(settings, threads=1), workers=workers)


def here(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
    """The executor that is this very process: one job after the other."""
    del workers
    for job in jobs:
        yield job.do(settings)
