"""What tells music from talk and noise, each half second: how the sound goes on, holds, moves and repeats.

Imported only from within functions, so numpy may stand at the top.  All measures are of one channel and, but for
the first, of shape and not of level.  Windows of 2 s (notes, pauses), 4 s (syllables) and 8 s (beat, level), centred.
"""

from __future__ import annotations

import itertools

import numpy as np
import numpy.typing as npt

from ..frames import BANDS, Frames

Array = npt.NDArray[np.float32]

STEP = 16
"""Frames from one measure to the next: 0.512 s."""
_SHORT, _MIDDLE, _LONG = 64, 128, 256
_LAGS = slice(8, 76)
"""0.26-2.4 s: from an eighth note to a slow bar."""
_BLOCK_STEPS = 117
_QUIET_DBFS = -65.0
_RANGE_DB = 45.0
_MODULATION_HZ = (0.2, 1.0, 2.5, 6.0, 10.0, 15.0)
NAMES = (
    "level", "fill_25", "fill_10", "level_std", "level_low", "level_high", "fill_25_long", "fill_10_long",
    "level_std_long", "held", "held_p25", "held_p75", "held_long", "held_256", "held_256_p75", "held_256_long",
    "flat", "flat_p25", "flat_p75", "flat_std_long", "voice", "voice_long", "voice_share_long", "voice_p10_long",
    "shape_std", "flux", "flux_std", "flux_long", "mod_1", "mod_2", "mod_6", "mod_10", "mod_15", "repeat",
    "repeat_fast", "repeat_slow", "steady_long",
)  # fmt: skip
"""The measures in order, as the model's file lists them."""


def measures(frames: Frames, channel: int, probability: Array) -> Array:
    """Shape (steps, measures); step `i` stands for frames `[i * STEP, (i + 1) * STEP)`."""
    steps = -(-frames.count // STEP)
    out = np.zeros((steps, len(NAMES)), np.float32)
    for first in range(0, steps, _BLOCK_STEPS):
        count = min(_BLOCK_STEPS, steps - first)
        out[first : first + count] = _block(frames, channel, probability, first, count)
    return out


def _windows(values: npt.NDArray[np.floating], first: int, count: int, length: int) -> Array:
    """Windows centred on the steps, (count, length, ...); beyond the ends the edge is repeated."""
    start = first * STEP + STEP // 2 - length // 2
    at = np.clip(start + np.arange(count)[:, None] * STEP + np.arange(length), 0, max(0, values.shape[0] - 1))
    found: Array = values[at].astype(np.float32)
    return found


def _block(frames: Frames, channel: int, probability: Array, first: int, count: int) -> Array:
    near, far = (np.maximum(_windows(frames.level_dbfs[channel], first, count, n), -90) for n in (_SHORT, _LONG))
    held = _windows(frames.persistence[channel], first, count, _SHORT)
    kept = _windows(frames.persistence_long[channel], first, count, _SHORT)
    flat = _windows(frames.flatness_db[channel], first, count, _SHORT)
    voice, voices = (_windows(probability, first, count, n) for n in (_SHORT, _LONG))
    low, middle, high = np.percentile(near, (10, 50, 90), axis=1)
    tops, far_tops = near.max(axis=1, keepdims=True), far.max(axis=1, keepdims=True)
    bands = _windows(frames.bands_db[channel], first, count, _LONG)
    bands = np.maximum(bands, bands.max(axis=(1, 2), keepdims=True) - _RANGE_DB)
    flux = np.abs(np.diff(bands, axis=1)).mean(axis=2)
    part = slice((_LONG - _SHORT) // 2, (_LONG + _SHORT) // 2)
    shape = bands[:, part] - bands[:, part].mean(axis=2, keepdims=True)
    out = [
        np.clip(middle, _QUIET_DBFS, -45), (near > tops - 25).mean(1), (near > tops - 10).mean(1), near.std(1),
        middle - low, high - middle, (far > far_tops - 25).mean(1), (far > far_tops - 10).mean(1), far.std(1),
        held.mean(1), *np.percentile(held, (25, 75), axis=1), _mean(frames.persistence[channel], first, count),
        kept.mean(1), np.percentile(kept, 75, axis=1), _mean(frames.persistence_long[channel], first, count),
        flat.mean(1), *np.percentile(flat, (25, 75), axis=1),
        _windows(frames.flatness_db[channel], first, count, _LONG).std(1),
        voice.mean(1), voices.mean(1), (voices > 0.5).mean(1), np.percentile(voices, 10, axis=1),
        shape.std(axis=1).mean(1), flux[:, part].mean(1), flux[:, part].std(1), flux.mean(1),
        *_modulation(bands).T, *_repetition(bands).T,
        (bands - bands.mean(axis=2, keepdims=True)).std(axis=1).mean(1),
    ]  # fmt: skip
    return np.stack(out, axis=1).astype(np.float32)


def _mean(values: Array, first: int, count: int) -> Array:
    mean: Array = _windows(values, first, count, _LONG).mean(axis=1)
    return mean


def _modulation(bands: Array) -> Array:
    """Shares of how fast the bands' levels move; a voice moves most at 3-6 Hz, by its syllables."""
    part = bands[:, (_LONG - _MIDDLE) // 2 : (_LONG + _MIDDLE) // 2]
    part = (part - part.mean(axis=1, keepdims=True)) * np.hanning(_MIDDLE).astype(np.float32)[:, None]
    power = (np.abs(np.fft.rfft(part, axis=1)) ** 2).sum(axis=2)
    hz = np.fft.rfftfreq(_MIDDLE, 0.032)
    edges = itertools.pairwise(_MODULATION_HZ)
    shares = np.stack([power[:, (hz >= a) & (hz < b)].sum(axis=1) for a, b in edges], axis=1)
    total: Array = shares / (shares.sum(axis=1, keepdims=True) + 1)
    return total


def _repetition(bands: Array) -> Array:
    """How alike the moving spectrum is to itself a beat later: the best lag of all, below 0.8 s, and above."""
    moving = bands - bands.mean(axis=1, keepdims=True)
    spectrum = np.abs(np.fft.rfft(moving, 2 * _LONG, axis=1)) ** 2
    alike = np.fft.irfft(spectrum.sum(axis=2), axis=1)[:, : _LAGS.stop]
    alike = alike / (alike[:, :1] + BANDS * _LONG * 0.5) * (_LONG / (_LONG - np.arange(_LAGS.stop)))
    lags = alike[:, _LAGS]
    rises = np.maximum(0, lags - np.minimum.accumulate(lags, axis=1))
    return np.stack([rises.max(1), lags[:, :18].max(1), lags[:, 18:].max(1)], axis=1).astype(np.float32)
