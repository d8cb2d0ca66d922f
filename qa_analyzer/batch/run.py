"""Runs the calls, in this process or over several, and hands each outcome on as it is done."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing import active_children, get_context, resource_tracker

from qa_analyzer.core.document import ErrorOut
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Settings

from .outcome import Outcome, outcome_of


def workers_for(calls: Sequence[CallInput], asked: int | None) -> int:
    """How many processes: what was asked, else one per core for recordings; calls of given words need none."""
    with_sound = sum(c.recording is not None for c in calls)
    return max(1, min(asked or os.cpu_count() or 1, max(with_sound, 1 if asked is None else len(calls))))


def run(calls: Sequence[CallInput], settings: Settings, *, workers: int) -> Iterator[Outcome]:
    """The outcome of each call, as they are done.

    With several workers, a worker that dies (out of memory, a decoder's crash) costs the call that it
    held: the calls in hand are tried once more, each in a process of its own.
    """
    if workers <= 1:
        yield from (outcome_of(c, settings) for c in calls)
        return
    settings = replace(settings, threads=1)
    left = list(calls)
    broken: list[CallInput] = []
    while left:
        left, in_hand = yield from _pool(left, settings, workers)
        broken += in_hand
    for call in broken:
        lost, in_hand = yield from _pool([call], settings, 1)
        if lost or in_hand:
            yield _died(call)


def _pool(
    calls: list[CallInput], settings: Settings, workers: int
) -> Generator[Outcome, None, tuple[list[CallInput], list[CallInput]]]:
    """The outcomes; then the calls not started and those in hand, where a worker died."""
    waiting = list(reversed(calls))
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_die_silently)
    running: dict[Future[Outcome], CallInput] = {}
    try:
        while waiting or running:
            while waiting and len(running) < workers:
                with _interrupts_held_back():  # submitting starts a process
                    running[pool.submit(outcome_of, waiting[-1], settings)] = waiting[-1]
                waiting.pop()  # only now: a pool that is broken takes nothing
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                outcome = future.result()
                del running[future]
                yield outcome
    except BrokenProcessPool:
        return list(reversed(waiting)), list(running.values())
    except BaseException:  # interrupted, or nothing can be analysed: what is in hand is not waited for
        for worker in active_children():
            worker.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return [], []


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


def _died(call: CallInput) -> Outcome:
    found = "the process that analysed it died, twice"
    told = ErrorOut(
        path=call.origin,
        call_id=call.record.call_id,
        error=found,
        hint="look for memory, or for damage in the recording",
    )
    return Outcome(call.origin, call.record.call_id, None, told)
