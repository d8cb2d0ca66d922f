"""How a voice sounds in given spans of a channel: one row of measures a span, and how far each can be trusted.

Spans are read one at a time and in pieces, so that memory does not grow with the recording.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from qa_analyzer.core.samples import Samples
from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceMeasures

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

PIECE_S = 6.0
"""Longer spans are measured in equal pieces and averaged: spreads over one sentence and over ten are not alike."""
LEAST_VOICED_S = 0.2
"""Less voicing tells nothing of a voice: whispers, coughs, silence.  Set by hand; clips of 2 s have 0.6 s and more."""
RANGE_DB = 35.0
"""Frames so far below the loud ones are pauses.  Set by hand."""
NOISY_DB, CLEAN_DB = 7.0, 18.0
"""From the faintest to the loud frames of a span: below the first noise covers the voice, from the second on it is
clear.  White noise at 3 dB below a voice leaves some 5 dB; clean clips of 2 s have 20 and more."""
CLIPPED, CLIPPED_MOST = 0.99, 0.02
"""Level of a clipped sample, and the share of them at which the spectrum is no longer the voice's.  Set by hand."""
LONG_ENOUGH_S = 0.8
"""Seconds of voicing from which the measures are settled.  Set by hand."""


def voice_measures(samples: Samples, channel: int, spans: Sequence[Span]) -> list[VoiceMeasures | None]:
    """The measures of each span of one channel; None where there is too little voice, or only noise."""
    return [joined(samples, channel, span) for span in spans]


def joined(samples: Samples, channel: int, span: Span) -> VoiceMeasures | None:
    """The measures of one span, averaged over its pieces; None where there is too little voice, or only noise."""
    from .pitch import RATE_HZ

    end = min(span.end, samples.duration)
    pieces = max(1, ceil((end - span.start) / PIECE_S))
    step = (end - span.start) / pieces
    found: list[VoiceMeasures] = []
    for i in range(pieces):
        if step <= 0:
            break
        piece = Span(span.start + i * step, span.start + (i + 1) * step)
        measured = measure_voice(samples.read(channel, piece, rate_hz=RATE_HZ))
        if measured is not None:
            found.append(measured)
    if not found:
        return None
    voiced_s = sum(m.voiced_s for m in found)
    values = {n: sum(m.values[n] * m.voiced_s for m in found) / voiced_s for n in found[0].values}
    trust = sum(m.trust * m.voiced_s for m in found) / voiced_s
    return VoiceMeasures(values, voiced_s, trust)


def measure_voice(x: Array) -> VoiceMeasures | None:
    """The measures of one piece of sound (8 kHz, -1..1); None where there is too little voice, or only noise."""
    import numpy as np

    from .vocal_contour import contour
    from .vocal_frames import vocal_frames
    from .vocal_timbre import timbre

    if not np.isfinite(x).all():
        return None
    frames = vocal_frames(x)
    if frames is None:
        return None
    loud, faint = np.percentile(frames.level_db, (95, 3))
    within = np.flatnonzero(frames.level_db > loud - RANGE_DB)
    first, last = int(within[0]), int(within[-1]) + 1
    frames = frames.between(first, last)
    active = frames.level_db > loud - RANGE_DB
    voiced = ~np.isnan(frames.semitones) & active
    voiced_s = float(voiced.sum()) / 100
    clear = float(np.clip((loud - faint - NOISY_DB) / (CLEAN_DB - NOISY_DB), 0, 1))
    if voiced_s < LEAST_VOICED_S or clear == 0:
        return None
    clean = 1 - min(1.0, float((np.abs(x) >= CLIPPED).mean()) / CLIPPED_MOST)
    trust = min(1.0, voiced_s / LONG_ENOUGH_S) * clear * max(0.25, clean)
    values = contour(frames, voiced, active) | timbre(frames, voiced, active)
    return VoiceMeasures({name: float(value) for name, value in values.items()}, voiced_s, trust)
