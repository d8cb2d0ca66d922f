"""Which calls of the archive a run does, in which order."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

from qa_analyzer.core.errors import StartError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger.nights.sources import Sources
from qa_analyzer.ledger.reading import Known
from qa_analyzer.pipeline import Settings

from .asking import asked, day_of, is_remembered, time_of
from .job import Job

Order = Literal["longest", "path", "newest"]


@dataclass(frozen=True, slots=True)
class Choices:
    """What a run is told to do of what it finds.

    `since`: a day, inclusive.  `shard`: (i, n) with 1 <= i <= n, by a hash of the call id, so that n machines share an
    archive without talking.  `limit`: at most so many calls are analysed.
    """

    since: str | None = None
    shard: tuple[int, int] | None = None
    order: Order = "longest"
    limit: int | None = None


@dataclass(slots=True)
class Plan:
    """`todo` in the order of doing; the others by what hinders them."""

    todo: list[CallInput] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    quarantined: list[str] = field(default_factory=list)
    elsewhere: int = 0
    """Calls before `since`, or of another shard."""
    over_limit: int = 0


def plan(
    calls: Sequence[CallInput],
    known: Mapping[str, Known],
    sources: Sources,
    settings: Settings,
    engine: str,
    choices: Choices,
    stale: Container[str],
) -> Plan:
    """What is to be done.  Files are not read: one that changed since it was hashed is to be done.

    `stale`: calls whose pages are missing or older than what the ledger knows.
    """
    made = Plan()
    for call in calls:
        id_ = call.record.call_id
        if _is_elsewhere(call, choices):
            made.elsewhere += 1
            continue
        before = known.get(id_)
        same = before is not None and is_remembered(call, sources)
        if before is not None and same and before.key == asked(call, sources, settings, engine).key:
            if before.state == "quarantined":
                made.quarantined.append(id_)
                continue
            if before.state == "done" and id_ not in stale:
                made.unchanged.append(id_)
                continue
        made.todo.append(call)
    if choices.order == "newest":
        made.todo.sort(key=lambda c: -time_of(c))
    elif choices.order == "longest":
        made.todo.sort(key=lambda c: -Job(c).size)
    if choices.limit is not None:
        made.over_limit = max(0, len(made.todo) - choices.limit)
        del made.todo[choices.limit :]
    return made


def _is_elsewhere(call: CallInput, choices: Choices) -> bool:
    if choices.shard is not None:
        i, n = choices.shard
        if int(sha256(call.record.call_id.encode("utf-8", "surrogatepass")).hexdigest()[:12], 16) % n != i - 1:
            return True
    return choices.since is not None and day_of(call) < choices.since


def read_shard(text: str | None) -> tuple[int, int] | None:
    """`2/8` as (2, 8).  Raises StartError for anything else."""
    if text is None:
        return None
    i, _, n = text.partition("/")
    if not (i.isdecimal() and n.isdecimal() and 1 <= int(i) <= int(n)):
        raise StartError(f"--shard is {text!r}", hint="expected I/N with I from 1 to N, for example 1/4")
    return int(i), int(n)
