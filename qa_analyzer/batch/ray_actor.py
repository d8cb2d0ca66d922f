"""An actor of a Ray cluster that analyses calls, and how some are started."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from qa_analyzer.asr.choose import choose, identity_of
from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.keys import checker
from qa_analyzer.pipeline import Settings

from .job import Job
from .worker import Bench

START_S = 120.0
"""How long an actor may take to start; the package takes 5 s on an idle machine."""


class RayBench(Bench):
    """A bench in an actor's process."""

    def alike(self) -> tuple[str, str]:
        """What its results rest on: recogniser with weights, and checker."""
        return alike(self._settings)


def alike(settings: Settings) -> tuple[str, str]:
    """Recogniser with weights, and checker, of this machine; the error in place of the first where it has none."""
    try:
        heard = identity_of(choose(settings.asr, settings.model))
    except StartError as error:
        heard = f"{error.error} ({error.hint})"
    return heard, checker()


@dataclass(slots=True)
class Actor:
    """A running actor with the call that it holds, and until when it may (`time.monotonic`)."""

    handle: Any
    job: Job | None = None
    until: float = 0.0
    alive: bool = True

    def give(self, job: Job) -> Any:
        """Hand it a call; the reference of its answer."""
        self.job, self.until = job, time.monotonic() + job.limit_s
        return self.handle.do.remote(job)


@dataclass(slots=True)
class Starting:
    """What every actor is started with; those that run."""

    ray: Any
    settings: Settings
    gpus: float
    running: list[Actor] = field(default_factory=list)

    def start(self) -> Actor:
        """A new actor, perhaps not up yet.  It is never restarted by Ray: a call that kills is not to kill for ever."""
        remote = self.ray.remote(num_cpus=1, num_gpus=self.gpus, max_restarts=0, max_task_retries=0)(RayBench)
        actor = Actor(remote.remote(self.settings))
        self.running.append(actor)
        return actor

    def end(self, actor: Actor) -> None:
        """End one, whatever it does."""
        actor.alive = False
        self.running.remove(actor)
        self.ray.kill(actor.handle)

    def end_all(self) -> None:
        """End all."""
        for actor in list(self.running):
            self.end(actor)


def start_actors(starting: Starting, count: int) -> list[Actor]:
    """So many actors that are up, or fewer where the cluster has no room for more.

    Raises StartError where none comes up and none runs, or where one does not hear and judge as this machine does.
    """
    asked = {(a := starting.start()).handle.alike.remote(): a for _ in range(count)}
    up, down = starting.ray.wait(list(asked), num_returns=count, timeout=START_S)
    for ref in down:
        starting.end(asked[ref])
    here, reason = alike(starting.settings), f"it has no room for {count} workers within {START_S:g} s"
    ready: list[Actor] = []
    for ref in up:
        try:
            found = starting.ray.get(ref)
        except starting.ray.exceptions.RayError as error:
            reason = f"a worker died as it began: {_last_line(error)}"
            starting.end(asked[ref])
            continue
        if found != here:
            raise StartError(_differs(found, here), hint="install the same program and weights on all machines")
        ready.append(asked[ref])
    if not ready and not starting.running:
        raise StartError(f"the Ray cluster gives no worker: {reason}", hint="`ray status` shows what it has")
    return ready


def _differs(found: tuple[str, str], here: tuple[str, str]) -> str:
    name, of = ("recogniser", 0) if found[0] != here[0] else ("checker", 1)
    return f"a machine of the Ray cluster has another {name} ({found[of]}) than this one ({here[of]})"


def _last_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1][:300] if lines else type(error).__name__
