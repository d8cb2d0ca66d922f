"""Of each frame's candidates for a period, the likeliest path, voiced or not: Viterbi over pieces side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

OCTAVE_COST = 0.02
"""So much an octave in favour of the shorter of two periods of like height (Boersma 1993: 0.01)."""
JUMP_COST, VOICING_COST = 1.5, 0.6
"""Cost of an octave's jump, and of a change of voicing, between frames of 10 ms.  After Boersma 1993, raised on some
5,000 clips of actors in a telephone's band, as all of this file: agreement with `librosa.pyin` on the full band."""
VOICED_ABOVE = 0.2
"""Height of the autocorrelation above which a frame is voiced (Praat: 0.45 for spectra that are not compressed)."""
SILENT_BELOW = 0.003
"""Level against the loudest below which nothing is voiced (Praat: 0.03; telephone speech fades more)."""
_SHORTEST_HZ = 550.0
_PIECE, _WARM = 100, 25
"""Frames decided at once, and frames of context on either side: a path forgets in less than a quarter of a second."""


def best_path(lag_s: Array, height: Array, level: Array) -> tuple[Array, Array]:
    """F0 in Hz (NaN: unvoiced) and strength 0-1 of each frame, from its candidates (frames, n) and its RMS level."""
    import numpy as np

    count, n = lag_s.shape
    real = lag_s > 0
    octave = np.log2(np.where(real, lag_s, 1 / _SHORTEST_HZ) * _SHORTEST_HZ).astype(np.float32)
    score = np.full((count, n + 1), -9, np.float32)
    score[:, 1:] = np.where(real, height - OCTAVE_COST * octave, -9)
    loudest = float(np.percentile(level, 99)) if count else 0.0
    quiet = np.maximum(0, 2 - level / (loudest * SILENT_BELOW + 1e-7) / (1 + VOICED_ABOVE))
    score[:, 0] = VOICED_ABOVE + np.minimum(quiet, 2)
    octaves = np.concatenate([np.zeros((count, 1), np.float32), octave], axis=1)
    path = _viterbi(score, octaves)
    at = np.arange(count)
    chosen = np.maximum(path - 1, 0)
    f0 = np.where(path > 0, 1 / np.where(real, lag_s, 1)[at, chosen], np.nan)
    strength = np.where(path > 0, height[at, chosen], height.max(axis=1))
    return f0.astype(np.float32), np.clip(strength, 0, 1).astype(np.float32)


def _viterbi(score: Array, octave: Array) -> npt.NDArray[np.int64]:
    """The best state of each frame; pieces of a second run at once, each with context that is thrown away."""
    import numpy as np

    count, states = score.shape
    pieces = -(-count // _PIECE)
    length = _PIECE + 2 * _WARM
    back = pieces * _PIECE - count + _WARM
    quiet = np.zeros((1, states), np.float32)
    quiet[0, 1:] = -9
    padded = np.concatenate([np.repeat(quiet, _WARM, 0), score, np.repeat(quiet, back, 0)])
    pitch = np.pad(octave, ((_WARM, back), (0, 0)))
    take = np.arange(pieces)[:, None] * _PIECE + np.arange(length)
    best, came = padded[take[:, 0]], np.zeros((length, pieces, states), np.int8)
    at, each = np.arange(pieces)[:, None], np.arange(states)
    for t in range(1, length):
        before, now = pitch[take[:, t - 1]], pitch[take[:, t]]
        cost = np.float32(JUMP_COST) * np.abs(now[:, None, :] - before[:, :, None])
        cost[:, 0, :] = cost[:, :, 0] = VOICING_COST
        cost[:, 0, 0] = 0
        total = best[:, :, None] - cost
        came[t] = total.argmax(axis=1)
        best = total[at, came[t], each] + padded[take[:, t]]
    state = best.argmax(axis=1)
    path = np.zeros((length, pieces), np.int64)
    for t in range(length - 1, -1, -1):
        path[t] = state
        state = came[t, np.arange(pieces), state]
    return path[_WARM : _WARM + _PIECE].T.reshape(-1)[:count]
