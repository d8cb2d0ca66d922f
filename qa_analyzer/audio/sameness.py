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
_NOISE_PERCENT, _OVER_NOISE = 10, 4.0
"""A channel's own noise is what one frame in ten does not exceed; pieces under four times its power are left out."""


def same_sound(samples: SpooledSamples, frames: Frames) -> bool:
    """True where the channels are one sound, also scaled, inverted or up to 30 ms apart.

    Up to 60 seconds with sound, evenly spread, are correlated, each channel's own noise set aside.  Nine in ten must
    correlate by 0.9 or more, at one gain: an echo correlates too, but its gain turns round when the other speaks.
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
    noise: npt.NDArray[np.float64] = 10 ** (np.percentile(frames.level_dbfs, _NOISE_PERCENT, axis=1) / 10)
    compared = [_compare(samples, Span(i * HOP_S, i * HOP_S + _PIECE_S), noise) for i in chosen]
    measured = [c for c in compared if c is not None]
    if len(measured) < _LEAST_PIECES:
        return False
    alike = [gain for likeness, gain in measured if likeness >= _ALIKE]
    if len(alike) < _SHARE * len(measured):
        return False
    middle = float(np.median(alike))
    return float(np.mean([abs(g - middle) <= 2 * _GAIN_SPREAD_DB for g in alike])) >= _SHARE


def _compare(samples: SpooledSamples, span: Span, noise: npt.NDArray[np.float64]) -> tuple[float, float] | None:
    """The highest normalised correlation within the delay, 0-1, and the second channel's gain in dB.

    `noise`: power of each channel's own noise; a steady sound in one channel counts as such.  None where a piece
    hardly rises above it in both.
    """
    import numpy as np

    a, b = (_centred(samples.read(c, span, rate_hz=_RATE_HZ)) for c in (0, 1))
    n = min(a.size, b.size)
    power = np.array([np.dot(a[:n], a[:n]), np.dot(b[:n], b[:n])], np.float64)
    over = power > _OVER_NOISE * n * noise
    if not over.any():
        return None
    power = np.where(over, power - n * noise, power)
    if power.min() <= 1e-9:
        return 0.0, 0.0
    size = 2 * n
    product = np.fft.irfft(np.fft.rfft(a[:n], size) * np.conj(np.fft.rfft(b[:n], size)), size)
    lags = round(_LONGEST_DELAY_S * _RATE_HZ)
    peak = float(np.abs(np.concatenate([product[: lags + 1], product[-lags:]])).max())
    return min(1.0, peak / float(power.prod()) ** 0.5), 10 * float(np.log10(power[1] / power[0]))


def _centred(x: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    centred: npt.NDArray[np.float32] = x - x.mean()
    return centred
