"""Whether two channels carry one sound: a stereo file is not two people until proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.span import Span

from .frames import HOP_S, Frames
from .runs import frames_in
from .spool import SpooledSamples

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_PIECE_S = 1.0
_MOST_PIECES = 60
_LONGEST_DELAY_S = 0.03
_ALIKE = 0.9
_SHARE = 0.9
_GAIN_SPREAD_DB = 2.0
_LEAST_DBFS = -50.0
_LEAST_PIECES = 2
_RATE_HZ = 8000


def same_sound(samples: SpooledSamples, frames: Frames) -> bool:
    """True where the channels are one sound, also scaled, inverted or up to 30 ms apart.

    Up to 60 seconds with sound, evenly spread, are correlated.  Nine in ten must correlate by 0.9 or more, at one
    gain: an echo correlates too, but its gain turns round when the other person speaks.
    """
    import numpy as np

    if samples.channel_count != 2:
        return False
    loud = frames.level_dbfs.max(axis=0)
    piece = frames_in(_PIECE_S)
    starts = [i for i in range(0, max(1, frames.count - piece + 1), piece) if loud[i : i + piece].max() > _LEAST_DBFS]
    if len(starts) < _LEAST_PIECES:
        return False
    chosen = [starts[int(i)] for i in np.linspace(0, len(starts) - 1, min(len(starts), _MOST_PIECES))]
    measured = [_compare(samples, Span(i * HOP_S, i * HOP_S + _PIECE_S)) for i in chosen]
    alike = [gain for likeness, gain in measured if likeness >= _ALIKE]
    if len(alike) < _SHARE * len(measured):
        return False
    middle = float(np.median(alike))
    return float(np.mean([abs(g - middle) <= 2 * _GAIN_SPREAD_DB for g in alike])) >= _SHARE


def _compare(samples: SpooledSamples, span: Span) -> tuple[float, float]:
    """The highest normalised correlation within the delay, 0-1, and the second channel's gain in dB."""
    import numpy as np

    a, b = (_centred(samples.read(c, span, rate_hz=_RATE_HZ)) for c in (0, 1))
    n = min(a.size, b.size)
    power = float(np.dot(a[:n], a[:n])), float(np.dot(b[:n], b[:n]))
    if min(power) <= 1e-9:
        return 0.0, 0.0
    size = 2 * n
    product = np.fft.irfft(np.fft.rfft(a[:n], size) * np.conj(np.fft.rfft(b[:n], size)), size)
    lags = round(_LONGEST_DELAY_S * _RATE_HZ)
    peak = float(np.abs(np.concatenate([product[: lags + 1], product[-lags:]])).max())
    return peak / (power[0] * power[1]) ** 0.5, 10 * float(np.log10(power[1] / power[0]))


def _centred(x: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    centred: npt.NDArray[np.float32] = x - x.mean()
    return centred
