"""Whether two channels carry one sound: a stereo file is not two people until proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.span import Span

from ..frames import HOP_S, Frames
from ..recording.spool import SpooledSamples
from ..runs import frames_in

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]
    Numbers = npt.NDArray[np.intp]

_PIECE_S = 1.0
_SPREAD_PIECES, _ODD_PIECES = 50, 30
_LEAST_PIECES = 3
_LONGEST_DELAY_S = 0.03
_LEAST_DBFS = -65.0
_OVER_FLOOR_DB, _FLOOR_UNDER_LOUD_DB = 16.0, 24.0
_ALIKE, _UNLIKE = 0.85, 0.6
_GAIN_OFF_DB, _GAIN_DB = 5.0, 1.0
_FAINT_DB, _FAINT_PIECES, _LEAST_FAINT, _FAINTLY_ALIKE = 8.0, 30, 5, 0.4
"""Pieces 8 to 16 dB above the noise.  One sound has 0.5 and more in them, two people on a line with noise under 0.12
(`benchmark timeline`, noise at 10 dB below the speech)."""
_SHARE = 0.9
_DIFFERENT_SHARE, _MOST_DIFFERENT = 0.05, 4
_CLIPPED_RATIO = 0.002
_RATE_HZ = 8000


def same_sound(samples: SpooledSamples, frames: Frames) -> bool:
    """True where the channels are one sound, also scaled, inverted, noisy or up to 30 ms apart.

    Seconds in which a channel stands 16 dB above its noise are correlated: 50 evenly spread, and the 30 in which the
    channels' levels differ most from what is usual, where two people would show.  Nine in ten must correlate by 0.85
    or more at one gain (an echo correlates too, but its gain turns round when the other person speaks), or by 0.6 at
    just that gain, and at most one in twenty, four at most, may clearly differ.  Music and ringing in both channels
    prove nothing: where the talk does not stand so far above the noise, it must be alike by itself.
    """
    import numpy as np

    if samples.channel_count != 2:
        return False
    pieces = _pieces(frames)
    if pieces is None:
        return False
    odd, spread, faint, loud = pieces
    size = frames_in(_PIECE_S)
    clipped = [frames.clipped_ratio[:, i : i + size].astype(np.float32).mean() > _CLIPPED_RATIO for i in spread + odd]
    found = [_compare(samples, i) for i in spread + odd]
    surely = [gain for likeness, gain in found[: len(spread)] if likeness >= _ALIKE]
    usual = float(np.median(surely)) if surely else 0.0
    nearly = [
        likeness
        for likeness, gain in found[: len(spread)]
        if _UNLIKE <= likeness < _ALIKE and abs(gain - usual) < _GAIN_DB
    ]
    if not surely or len(surely) + len(nearly) < _SHARE * len(spread):
        return False
    different = [
        likeness < _UNLIKE or (abs(gain - usual) > _GAIN_OFF_DB and not cut)
        for (likeness, gain), cut in zip(found, clipped, strict=True)
    ]
    if sum(different) > max(1, min(_MOST_DIFFERENT, _DIFFERENT_SHARE * loud)):
        return False
    likenesses = [_compare(samples, i)[0] for i in faint]
    return len(faint) < _LEAST_FAINT or float(np.median(likenesses)) >= _FAINTLY_ALIKE


def _pieces(frames: Frames) -> tuple[list[int], list[int], list[int], int] | None:
    """First frames of the odd pieces, of the evenly spread ones without these, and of faint ones; how many were loud.

    None where too few are loud to say anything.
    """
    import numpy as np

    size = frames_in(_PIECE_S)
    count = frames.count // size
    if not count:
        return None
    power = 10 ** (frames.level_dbfs[:, : count * size].reshape(2, count, size) / 10)
    level = 10 * np.log10(power.mean(axis=2))
    low, high = (np.percentile(frames.level_dbfs, p, axis=1)[:, None] for p in (10, 99))
    floor = np.maximum(np.minimum(low, high - _FLOOR_UNDER_LOUD_DB), _LEAST_DBFS - _OVER_FLOOR_DB)
    over_db = (level - floor).max(axis=0)
    loud = np.flatnonzero(over_db > _OVER_FLOOR_DB)
    if loud.size < _LEAST_PIECES:
        return None
    spread = _evenly(loud, _SPREAD_PIECES)
    apart = level[0, loud] - level[1, loud]
    order = loud[np.argsort(-np.abs(apart - np.median(apart)), kind="stable")][:_ODD_PIECES]
    odd = np.setdiff1d(order, spread)
    faint = _evenly(np.flatnonzero((over_db > _FAINT_DB) & (over_db <= _OVER_FLOOR_DB)), _FAINT_PIECES)
    return (odd * size).tolist(), (spread * size).tolist(), (faint * size).tolist(), int(loud.size)


def _evenly(pieces: Numbers, most: int) -> Numbers:
    import numpy as np

    if not pieces.size:
        return pieces
    chosen: Numbers = pieces[np.unique(np.linspace(0, pieces.size - 1, min(pieces.size, most)).astype(int))]
    return chosen


def _compare(samples: SpooledSamples, first: int) -> tuple[float, float]:
    """Of the piece from frame `first`: the highest correlation within the delay, 0-1, the second one's gain in dB."""
    import numpy as np

    span = Span(first * HOP_S, first * HOP_S + _PIECE_S)
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
