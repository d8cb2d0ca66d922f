"""The lines of which a burst in the band of ring-back tones is made, and whether they are a telephone's."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from qa_analyzer.core.span import Span

from ..recording.spool import SpooledSamples

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_PURE = 0.8
_LINES, _LINE_DB = 3, 12.0
_CLOSEST_HZ, _WANDERS_HZ = 12.0, 2.0
"""A sung note has lines 5 to 7 Hz beside it (vibrato), or wanders; ring-back tones have lines 16.7 Hz apart and more
(ITU-T E.180 Supplement 2), and one line wanders by 0.1 Hz, beside noise 8 dB below it too (rendered)."""
_EDGE_S = 0.05


def lines_of(samples: SpooledSamples, channel: int, span: Span) -> tuple[float, ...]:
    """The lines of a burst from one long spectrum, to about 1 Hz; none where the band holds more than lines."""
    import numpy as np

    x = samples.read(channel, Span(span.start + _EDGE_S, max(span.start + _EDGE_S, span.end - _EDGE_S)))
    if x.size < 0.06 * samples.sample_rate_hz:
        return ()
    size = 4 * x.size
    power = np.abs(np.fft.rfft((x - x.mean()) * np.hanning(x.size), size)) ** 2
    step = samples.sample_rate_hz / size
    low, high = round(375 / step), round(508 / step)
    band = power[low:high].copy()
    beside = np.median(
        np.concatenate([power[round(250 / step) : round(350 / step)], power[round(550 / step) : round(700 / step)]])
    )
    total = max(float(band.sum()) - float(beside) * 1.4 * band.size, 1e-20)
    width = round(2.2 * samples.sample_rate_hz / x.size / step)
    lines, held, most = [], 0.0, float(band.max())
    for _ in range(_LINES):
        peak = int(band.argmax())
        if band[peak] < most * 10 ** (-_LINE_DB / 10):
            break
        around = slice(max(0, peak - width), peak + width + 1)
        held += float(band[around].sum())
        lines.append((low + peak) * step)
        band[around] = 0
    return tuple(sorted(lines)) if held > _PURE * total else ()


def sung(lines_hz: tuple[float, ...], hz: Array) -> bool:
    """Whether a burst's lines lie too close for a telephone's tone, or its one line does not hold still."""
    import numpy as np

    if any(b - a < _CLOSEST_HZ for a, b in pairwise(lines_hz)):
        return True
    return len(lines_hz) == 1 and hz.size > 1 and float(np.std(hz)) > _WANDERS_HZ
