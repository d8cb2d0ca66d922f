"""Parts of several recordings, decoded side by side by one process and its forks."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

from qa_analyzer.core.errors import InputError
from qa_analyzer.core.samples import Samples

from .caps import Caps
from .spawn import bounds, checked, run_process
from .spool import SpooledSamples
from .spooling import open_file


@dataclass(frozen=True, slots=True)
class Parts:
    """What to decode of a recording: `parts` in seconds, none for all of it.

    Parts are for recordings that were read without losses and are `duration` seconds long.
    """

    path: Path
    parts: Sequence[tuple[float, float]] = ()
    duration: float = 0.0


def read_several(asked: Sequence[Parts], *, caps: Caps = Caps()) -> list[Samples | InputError]:  # noqa: B008 - frozen
    """The samples of each, to be closed, or why there are none.  What is in no part reads as silence.

    Where a recording's parts cannot be told for sure the whole of it is decoded.
    """
    found: list[Samples | InputError | None] = [None] * len(asked)
    with ExitStack() as opened:
        sources: dict[int, BinaryIO] = {}
        for number, wanted in enumerate(asked):
            try:
                sources[number] = opened.enter_context(open_file(wanted.path))
            except InputError as error:
                found[number] = error
        spools = {n: opened.enter_context(tempfile.TemporaryFile(prefix="qa-analyzer-")) for n in sources}
        answers = _decoded([(sources[n], spools[n], asked[n].parts) for n in sources], caps)
        for number, printed in zip(sources, answers, strict=True):
            try:
                told = checked(asked[number].path, printed, None, caps)
            except InputError as error:
                found[number] = error
            else:
                found[number] = _samples(spools[number], told, asked[number].duration)
    return [f for f in found if f is not None]


def _decoded(
    jobs: Sequence[tuple[BinaryIO, IO[bytes], Sequence[tuple[float, float]]]], caps: Caps
) -> list[bytes | None]:
    """What was printed of each: nothing of one that crashed, None of all where the time was up."""
    if not jobs:
        return []
    told = json.dumps([(source.fileno(), spool.fileno(), list(parts)) for source, spool, parts in jobs])
    files = [f for source, spool, _ in jobs for f in (source, spool)]
    printed, _ = run_process("forks", [*bounds(caps), told], files, [spool for _, spool, _ in jobs], caps)
    if printed is None:
        return [None] * len(jobs)
    lines = {json.loads(line)["number"]: line for line in printed.splitlines()}
    return [lines.get(number, b"") for number in range(len(jobs))]


def _samples(spool: IO[bytes], told: dict[str, Any], duration: float) -> Samples:
    """Over a descriptor of their own: the spool that was decoded into is closed by who opened it."""
    count = told["samples"] if told["whole"] else max(told["samples"], round(duration * told["rate_hz"]))
    os.ftruncate(spool.fileno(), 2 * count * told["channels"])
    own = os.fdopen(os.dup(spool.fileno()), "rb")
    return SpooledSamples(own, told["rate_hz"], told["channels"], count)
