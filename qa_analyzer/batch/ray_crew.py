"""Workers on the machines of a Ray cluster (extra `[cluster]`): actors that hold a model, with a share of a GPU each.

The driver hands out calls, takes outcomes and alone writes.  Every machine needs this program, the same weights, and
the archive under the same paths.  Without `RAY_ADDRESS` a cluster of this machine alone is started, on its loopback.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

from qa_analyzer.core.errors import StartError
from qa_analyzer.pipeline import Settings

from .crew import Executor, died, late
from .job import Job
from .outcome import Outcome
from .ray_actor import Actor, Starting, start_actors
from .worker import MOST_GROWTH_MB

_OBJECTS_B = 500_000_000
"""Memory for outcomes on their way, on a cluster of our own: a call's page with its sound takes 10 MB an hour."""


def ray_executor(gpus_per_worker: float = 0.0) -> Executor:
    """The executor, each of its workers with a share of a GPU.  Raises StartError where Ray is not installed."""
    _ray()
    return partial(ray_crew, gpus_per_worker=gpus_per_worker)


def ray_crew(
    jobs: Iterable[Job], settings: Settings, *, workers: int, gpus_per_worker: float = 0.0
) -> Iterator[Outcome]:
    """The outcome of each job, as they are done; a job is taken from `jobs` when an actor is free for it.

    As `crew.crew`: a call whose actor died is tried once more, by a new one; a call that takes longer than it may
    costs its actor and is not.  Raises StartError where nothing can be analysed, or no machine of the cluster has room
    for an actor, or hears and judges otherwise than this one.
    """
    ray = _ray()
    ours = not ray.is_initialized()
    if ours:
        _join(ray, workers)
    starting = Starting(ray, settings, gpus_per_worker)
    free: list[Actor] = []
    try:
        free = start_actors(starting, workers)
        yield from _outcomes(jobs, free, starting)
    finally:
        starting.end_all()
        if ours:
            ray.shutdown()


def _outcomes(jobs: Iterable[Job], free: list[Actor], starting: Starting) -> Iterator[Outcome]:
    waiting, again, tried = iter(jobs), list[Job](), set[str]()
    busy: dict[Any, Actor] = {}
    more = True
    while True:
        while free and more:
            job = again.pop() if again else next(waiting, None)
            if job is None:
                more = False
                break
            actor = free.pop()
            busy[actor.give(job)] = actor
        if not busy:
            return
        left_s = max(0.0, min(a.until for a in busy.values()) - time.monotonic())
        answered, _ = starting.ray.wait(list(busy), timeout=left_s, fetch_local=False)
        over = [ref for ref, a in busy.items() if ref not in answered and a.until <= time.monotonic()]
        for ref in [*answered, *over]:
            actor = busy.pop(ref)
            job = actor.job
            assert job is not None
            outcome = _outcome(starting, ref, actor, is_late=ref in over)
            free += [actor] if actor.alive else start_actors(starting, 1)
            if outcome is None and job.call.record.call_id not in tried:
                tried.add(job.call.record.call_id)
                again.append(job)
                more = True
            else:
                yield outcome or died(job)


def _outcome(starting: Starting, ref: Any, actor: Actor, *, is_late: bool) -> Outcome | None:
    """What an actor says of its job, None where it died.  Whoever cannot be used again is ended."""
    job, actor.job = actor.job, None
    assert job is not None
    found: Outcome | StartError | None
    grown_mb = 0.0
    if is_late:
        found = late(job)
    else:
        try:
            found, grown_mb = starting.ray.get(ref)
        except starting.ray.exceptions.RayError:
            found = None
    if isinstance(found, StartError):
        raise found
    if found is None or is_late or grown_mb > MOST_GROWTH_MB:
        starting.end(actor)
    return found


def _ray() -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would tell its makers of every start
    try:
        import ray
    except ImportError as error:
        hint = "pip install 'qa-analyzer[cluster]', or --executor local"
        raise StartError("--executor ray: Ray is not installed", hint=hint) from error
    return ray


def _join(ray: Any, workers: int) -> None:
    quiet = {"log_to_driver": False, "logging_level": "ERROR"}
    address = os.environ.get("RAY_ADDRESS")
    ended_by = signal.getsignal(signal.SIGTERM)
    try:
        if address:
            ray.init(address=address, **quiet)
        else:
            ray.init(
                address="local", num_cpus=workers, include_dashboard=False, object_store_memory=_OBJECTS_B,
                _node_ip_address="127.0.0.1", **quiet,
            )  # fmt: skip
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        told = str(error).strip().split("\n")[0]
        raise StartError(
            f"the Ray cluster {address or 'of this machine'} cannot be joined: {told}",
            hint="RAY_ADDRESS names a cluster; without it one is started here",
        ) from error
    finally:
        with suppress(ValueError):  # raised outside the main thread, where Ray takes it neither
            signal.signal(signal.SIGTERM, ended_by)  # Ray takes it, and would end without the night's last words
