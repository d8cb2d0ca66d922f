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

    Array = npt.NDArray[np.float32]

_PIECE_S = 1.0
_SPREAD_PIECES, _ODD_PIECES = 50, 30
_LEAST_PIECES = 3
_LONGEST_DELAY_S = 0.03
_LEAST_DBFS = -65.0
_OVER_FLOOR_DB, _FLOOR_UNDER_LOUD_DB = 16.0, 24.0
_ALIKE, _UNLIKE = 0.85, 0.6
_GAIN_OFF_DB = 5.0
_SHARE = 0.9
_DIFFERENT_SHARE, _MOST_DIFFERENT = 0.05, 4
_CLIPPED_RATIO = 0.002
_RATE_HZ = 8000


def same_sound(samples: SpooledSamples, frames: Frames) -> bool:
    """True where the channels are one sound, also scaled, inverted, noisy or up to 30 ms apart.

    Seconds in which a channel stands 16 dB above its noise are correlated: 50 evenly spread, and the 30 in which the
    channels' levels differ most from what is usual, where two people would show.  Nine in ten must correlate by 0.85
    or more at one gain (an echo correlates too, but its gain turns round when the other person speaks), and at most
    one in twenty, four at most, may clearly differ: music in both channels for half an hour proves nothing.
    """
    import numpy as np

    if samples.channel_count != 2:
        return False
    odd, spread, loud = _pieces(frames)
    if loud < _LEAST_PIECES:
        return False
    size = frames_in(_PIECE_S)
    clipped = [frames.clipped_ratio[:, i : i + size].astype(np.float32).mean() > _CLIPPED_RATIO for i in spread + odd]
    found = [_compare(samples, Span(i * HOP_S, i * HOP_S + _PIECE_S)) for i in spread + odd]
    alike = [gain for likeness, gain in found[: len(spread)] if likeness >= _ALIKE]
    if len(alike) < _SHARE * len(spread):
        return False
    usual = float(np.median(alike))
    different = [
        likeness < _UNLIKE or (abs(gain - usual) > _GAIN_OFF_DB and not cut)
        for (likeness, gain), cut in zip(found, clipped, strict=True)
    ]
    return sum(different) <= max(1, min(_MOST_DIFFERENT, _DIFFERENT_SHARE * loud))


def _pieces(frames: Frames) -> tuple[list[int], list[int], int]:
    """First frames of the odd pieces and of the evenly spread ones, without any twice, and how many were loud."""
    import numpy as np

    size = frames_in(_PIECE_S)
    count = frames.count // size
    power = 10 ** (frames.level_dbfs[:, : count * size].reshape(2, count, size) / 10)
    level = 10 * np.log10(power.mean(axis=2)) if count else np.zeros((2, 0))
    if not count:
        return [], [], 0
    low, high = (np.percentile(frames.level_dbfs, p, axis=1)[:, None] for p in (10, 99))
    floor = np.maximum(np.minimum(low, high - _FLOOR_UNDER_LOUD_DB), _LEAST_DBFS - _OVER_FLOOR_DB)
    loud = np.flatnonzero((level > floor + _OVER_FLOOR_DB).any(axis=0))
    if not loud.size:
        return [], [], 0
    spread = loud[np.unique(np.linspace(0, loud.size - 1, min(loud.size, _SPREAD_PIECES)).astype(int))]
    apart = level[0, loud] - level[1, loud]
    order = loud[np.argsort(-np.abs(apart - np.median(apart)), kind="stable")][:_ODD_PIECES]
    odd = np.setdiff1d(order, spread)
    return [int(i) * size for i in odd], [int(i) * size for i in spread], int(loud.size)


def _compare(samples: SpooledSamples, span: Span) -> tuple[float, float]:
    """The highest normalised correlation within the delay, 0-1, and the second channel's gain in dB."""
    import numpy as np

    margin = round(_LONGEST_DELAY_S * _RATE_HZ)
    a = _centred(samples.read(0, span, rate_hz=_RATE_HZ))
    # past the ends of the recording there is nothing: padded, so that lag 0 lies at `margin`
    wide = samples.read(1, Span(max(0.0, span.start - _LONGEST_DELAY_S), span.end + _LONGEST_DELAY_S), rate_hz=_RATE_HZ)
    b = np.zeros(a.size + 2 * margin, np.float32)
    at = 0 if span.start >= _LONGEST_DELAY_S else margin - round(span.start * _RATE_HZ)
    wide = _centred(wide)[: b.size - at]
    b[at : at + wide.size] = wide
    size = a.size + b.size
    product = np.fft.irfft(np.fft.rfft(b, size) * np.conj(np.fft.rfft(a, size)), size)[: 2 * margin + 1]
    lag = int(np.abs(product).argmax())
    other = b[lag : lag + a.size]
    power = float(np.dot(a, a)), float(np.dot(other, other))
    if min(power) <= 1e-9:
        return 0.0, 0.0
    return float(abs(product[lag])) / (power[0] * power[1]) ** 0.5, 10 * float(np.log10(power[1] / power[0]))


def _centred(x: Array) -> Array:
    centred: Array = x - x.mean()
    return centred
