"""Measures of pitch, level and rhythm over one stretch of a voice (loaded lazily: numpy stands at the top)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .vocal_frames import VocalFrames

Vector = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

_SMOOTH = 5
"""50 ms: pitch and level are smoothed over it before rises and peaks are sought."""
_SHORTEST_RUN = 6
_PEAK_BELOW_DB, _PEAK_APART, _DIP_DB = 15.0, 8, 1.5
"""Syllable nuclei (after De Jong and Wempe 2009): voiced peaks of level at most 15 dB below the loudest, 80 ms apart,
with a dip between them."""
_FARTHEST = 9.0
"""Semitones from the stretch's median beyond which a pitch is taken for a slip by an octave (set by hand)."""
_JUMP = 1.0
"""Semitones in 10 ms at which a change of pitch counts no further: more is a slip of the tracker."""


def contour(f: VocalFrames, voiced: Mask, active: Mask) -> dict[str, float]:
    """Pitch in semitones above 100 Hz, level in dB, shares 0-1, rates a second."""
    pitch = np.asarray(f.semitones, float)
    level = np.asarray(f.level_db, float)
    own, loud = pitch[voiced], level[voiced]
    near = np.abs(own - np.sort(own)[own.size // 2]) <= _FARTHEST  # the median itself is always near
    own, its_level = own[near], loud[near]
    p10, p50, p90 = np.percentile(own, (10, 50, 90))
    moves = _moves(pitch, voiced)
    steps = np.abs(np.diff(pitch))[voiced[1:] & voiced[:-1]]
    ripple = np.abs(np.diff(level))[voiced[1:] & voiced[:-1]]
    x, y = its_level - its_level.mean(), own - own.mean()
    strength = np.clip(np.asarray(f.strength, float)[voiced], 0.01, 0.99)
    return {
        "pitch_p10": p10,
        "pitch_median": p50,
        "pitch_p90": p90,
        "pitch_range": p90 - p10,
        "pitch_sd": own.std(),
        "pitch_slips": 1 - near.mean(),
        "pitch_rise": np.clip(moves, 0, None).mean() * 100 if moves.size else 0.0,
        "pitch_slope": _slope(np.flatnonzero(voiced)[near].astype(float) * 0.01, own),
        "jitter": np.minimum(steps, _JUMP).mean() if steps.size else 0.0,
        "shimmer": ripple.mean() if ripple.size else 0.0,
        "harmonicity_db": (10 * np.log10(strength / (1 - strength))).mean(),
        "level_p80": np.percentile(loud, 80),
        "level_sd": loud.std(),
        "level_range": np.percentile(loud, 95) - np.percentile(level, 20),
        "level_with_pitch": (x * y).mean() / (x.std() + 0.5),
        "voiced_share": voiced[active].mean(),
        "unvoiced_run": _mean_run(active & ~voiced),
        "syllable_rate": 100 * len(_nuclei(level, voiced)) / level.size,
    }


def runs(mask: Mask) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Starts and ends of the stretches that are true."""
    edges = np.diff(np.concatenate([[0], mask.astype(np.int8), [0]]))
    return np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)


def _smooth(x: Vector) -> Vector:
    padded = np.pad(x, _SMOOTH // 2, mode="edge")
    return np.convolve(padded, np.full(_SMOOTH, 1 / _SMOOTH), "valid")


def _moves(pitch: Vector, voiced: Mask) -> Vector:
    """Changes of the smoothed pitch from frame to frame within voiced runs of at least 60 ms."""
    starts, ends = runs(voiced)
    parts = [np.diff(_smooth(pitch[a:b])) for a, b in zip(starts, ends, strict=True) if b - a >= _SHORTEST_RUN]
    return np.concatenate(parts) if parts else np.zeros(0)


def _mean_run(mask: Mask) -> float:
    starts, ends = runs(mask)
    return float((ends - starts).mean()) if starts.size else 0.0


def _slope(time_s: Vector, pitch: Vector) -> float:
    """Semitones a second, by least squares."""
    t = time_s - time_s.mean()
    return float((t * (pitch - pitch.mean())).sum() / ((t * t).sum() + 1e-6))


def _nuclei(level: Vector, voiced: Mask) -> list[int]:
    smooth = _smooth(level)
    middle = smooth[1:-1]
    peak = (middle > smooth[:-2]) & (middle >= smooth[2:]) & voiced[1:-1]
    peak &= middle > np.percentile(level, 95) - _PEAK_BELOW_DB
    found: list[int] = []
    for i in np.flatnonzero(peak) + 1:
        if found and i - found[-1] < _PEAK_APART:
            if smooth[i] > smooth[found[-1]]:
                found[-1] = int(i)
        elif not found or smooth[i] - smooth[found[-1] : i + 1].min() >= _DIP_DB:
            found.append(int(i))
    return found
