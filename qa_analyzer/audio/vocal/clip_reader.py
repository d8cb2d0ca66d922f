"""A clip: a short recording of one voice, decoded as any recording but not searched for speech, ringing or voices."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

from qa_analyzer.core.errors import InputError
from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceMeasures

from ..recording.caps import Caps
from ..recording.spawn import decode
from ..recording.spool import SpooledSamples
from ..recording.spooling import open_file
from .vocal_measures import joined, measure_voice

LONGEST_S = 600.0
"""A clip is one utterance or a few; what is longer is read so far (set by hand)."""


def read_clip(path: Path) -> SpooledSamples:
    """The samples of one clip at 8 or 16 kHz, however short; `close` them.

    Raises InputError for what is not there, cannot be read or is no sound; the decoder runs in a process of its own.
    """
    spool: IO[bytes] = tempfile.TemporaryFile(prefix="qa-analyzer-")  # noqa: SIM115 - the samples close it
    try:
        with open_file(path) as source:
            found = decode(path, source, spool, Caps(), declares=False)
    except BaseException:
        spool.close()
        raise
    return SpooledSamples(spool, found["rate_hz"], found["channels"], found["samples"])


def measure_clip(path: Path) -> VoiceMeasures | None:
    """How the voice of a clip sounds; None where there is too little voice, or only noise.  Of two channels the louder
    is taken.  Raises InputError as `read_clip`."""
    samples = read_clip(path)
    try:
        span = Span(0.0, min(LONGEST_S, samples.duration))
        return joined(samples, _louder(samples, span), span)
    finally:
        samples.close()


def measure_clips(paths: Sequence[Path]) -> Iterator[VoiceMeasures | InputError | None]:
    """`measure_clip` of each, in order, several at once; an error stands in its clip's place."""
    import numpy as np

    measure_voice(np.zeros(800, np.float32))  # loads what all need, before threads do so at once
    with ThreadPoolExecutor(min(8, 1 + (os.cpu_count() or 1))) as pool:
        yield from pool.map(_measured, paths)


def _measured(path: Path) -> VoiceMeasures | InputError | None:
    try:
        return measure_clip(path)
    except InputError as error:
        return error


def _louder(samples: SpooledSamples, span: Span) -> int:
    if samples.channel_count == 1:
        return 0
    power = [float((samples.read(c, span) ** 2).sum()) for c in range(samples.channel_count)]
    return power.index(max(power))
