"""The fundamental frequency of a voice each 10 ms, fast: autocorrelation by FFT in blocks, one path through all peaks.

After Boersma 1993 (the window's own autocorrelation divided out; costs for low pitch, jumps and changes of voicing), at
8 kHz.  The missing fundamental of a telephone line does little harm: the harmonics still repeat at its period.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

RATE_HZ = 8000
HOP_S = 0.01
WINDOW_S = 0.048
LOWEST_HZ, HIGHEST_HZ = 65.0, 550.0
"""From a deep male voice to a woman or child crying out; three periods of the lowest fit the window."""
FFT = 512
_HOP, _WINDOW = 80, 384
_FINER = 2
"""The autocorrelation is interpolated to 16 kHz through its spectrum: lags fall between samples."""
_CANDIDATES = 5
_ROOT_SHARE = 0.7
"""Weak harmonics are raised: so much of the spectrum to the power 0.5, the rest to 0.75.  Chosen on some 5,000 clips of
Polish and German actors in a telephone's band: with less, deep voices come out an octave or two too high; with more,
fewer frames are voiced where `librosa.pyin` says so."""
_UNDONE = 0.8
"""Power of the window's own autocorrelation that is divided out: all of it, and noise makes two periods likelier than
one (chosen on harmonic complexes at 3 to 30 dB)."""
_SHORTER = 0.02
"""Of peaks of like height the shorter period is kept, so much an octave."""
_BLOCK_FRAMES = 3000


@dataclass(frozen=True, slots=True)
class PitchTrack:
    """One value each 10 ms, at the middle of windows of 48 ms: `time_s`, `f0_hz` (NaN where unvoiced), `strength` 0-1
    (height of the autocorrelation's peak; where unvoiced that of the strongest candidate)."""

    time_s: npt.NDArray[np.float64]
    f0_hz: Array
    strength: Array

    @property
    def voiced(self) -> npt.NDArray[np.bool_]:
        """Which frames have a pitch."""
        import numpy as np

        return ~np.isnan(self.f0_hz)


def pitch_track(x: Array) -> PitchTrack:
    """The pitch of the sound `x` (8 kHz, -1..1), in blocks of half a minute; silence at its ends is assumed."""
    import numpy as np

    from .pitch_path import best_path

    count = x.size // _HOP
    lags, strengths, levels = [], [], []
    for first in range(0, count, _BLOCK_FRAMES):
        frames = windows(x, first, min(first + _BLOCK_FRAMES, count))
        lag, strength = candidates(power_spectra(frames))
        lags.append(lag)
        strengths.append(strength)
        levels.append(np.sqrt(frames.var(axis=1)))
    if not lags:
        empty = np.zeros(0, np.float32)
        return PitchTrack(np.zeros(0, np.float64), empty, empty)
    f0_hz, strength = best_path(np.concatenate(lags), np.concatenate(strengths), np.concatenate(levels))
    return PitchTrack(np.arange(count, dtype=np.float64) * HOP_S, f0_hz, strength)


def windows(x: Array, first: int, last: int) -> Array:
    """Windows of 48 ms around the middles of the frames `[first, last)`, without their means; zeros beyond the ends."""
    import numpy as np

    begin = first * _HOP - _WINDOW // 2
    end = begin + (last - first - 1) * _HOP + _WINDOW
    block = np.pad(x[max(0, begin) : min(x.size, end)], (max(0, -begin), max(0, end - x.size)))
    view = np.lib.stride_tricks.sliding_window_view(block, _WINDOW)[::_HOP]
    plain: Array = view - view.mean(axis=1, keepdims=True)
    return plain


def power_spectra(frames: Array) -> Array:
    """Power spectra of windows, Hann-shaped, 257 bins of 15.6 Hz."""
    import numpy as np
    from scipy import fft

    spectra = fft.rfft(frames * np.hanning(_WINDOW).astype(np.float32), FFT, axis=1)
    power: Array = spectra.real**2 + spectra.imag**2
    return power


def candidates(power: Array) -> tuple[Array, Array]:
    """The best peaks of each frame's normalised autocorrelation: lags in seconds, heights; (frames, 5), 0 if none."""
    import numpy as np
    from scipy import fft

    rate = RATE_HZ * _FINER
    low, high = int(rate / HIGHEST_HZ) - 1, int(rate / LOWEST_HZ) + 2
    own = fft.irfft(_compressed(np.abs(np.fft.rfft(np.hanning(_WINDOW), FFT))[None] ** 2), FFT * _FINER)[0, :high]
    likeness = fft.irfft(_compressed(power), FFT * _FINER, axis=1)[:, :high]
    r = (likeness[:, low:] / (likeness[:, :1] + np.float32(1e-9)) / (own[low:] / own[0]) ** _UNDONE).astype(np.float32)
    middle = r[:, 1:-1]
    peak = (middle > r[:, :-2]) & (middle >= r[:, 2:]) & (middle > 0)
    octaves = np.log2(np.arange(low + 1, high - 1) / rate * HIGHEST_HZ).astype(np.float32)
    ranked = np.where(peak, middle - np.float32(_SHORTER) * octaves, -1)
    best = np.argpartition(-ranked, _CANDIDATES, axis=1)[:, :_CANDIDATES]
    at = np.arange(r.shape[0])[:, None]
    found = ranked[at, best] > -1
    left, top, right = r[at, best], r[at, best + 1], r[at, best + 2]
    bend = left - 2 * top + right
    shift = np.where(np.abs(bend) > 1e-9, 0.5 * (left - right) / np.where(np.abs(bend) > 1e-9, bend, 1), 0)
    lag = np.where(found, (best + 1 + low + np.clip(shift, -0.5, 0.5)) / rate, 0)
    height = np.where(found, np.minimum(top - 0.25 * (left - right) * shift, 1.0), 0)
    return lag.astype(np.float32), height.astype(np.float32)


def _compressed(power: Array) -> Array:
    """Power spectra with weak harmonics raised, each part of sum 1."""
    import numpy as np

    root = np.sqrt(power)
    parts = ((root, _ROOT_SHARE), (root * np.sqrt(root), 1 - _ROOT_SHARE))
    raised: Array = sum(x * np.float32(w) / (x.sum(axis=1, keepdims=True) + np.float32(1e-12)) for x, w in parts)
    return raised
