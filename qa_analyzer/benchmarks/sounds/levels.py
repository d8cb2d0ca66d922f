"""Levels: RMS over what sounds, relative to full scale."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .instruments import RATE_HZ, Rng, Wave


def rms(sound: Wave) -> float:
    """Root of the mean square; 0 for nothing."""
    return float(np.sqrt(np.mean(np.square(sound)))) if len(sound) else 0.0


def dbfs(sound: Wave) -> float:
    """RMS level in dB relative to full scale; -200 for digital silence."""
    return 20 * float(np.log10(max(rms(sound), 1e-10)))


def at_level(sound: Wave, level_dbfs: float) -> Wave:
    """The sound at an RMS level; digital silence stays what it is."""
    now = rms(sound)
    return sound * (10 ** (level_dbfs / 20) / now) if now > 0 else sound


def active_rms(sound: Wave) -> float:
    """RMS of the blocks of 20 ms that are at most 30 dB below the loudest: the level of speech without its pauses."""
    n = RATE_HZ // 50
    blocks = np.mean(np.square(sound[: len(sound) // n * n].reshape(-1, n)), axis=1) if len(sound) >= n else np.zeros(1)
    peak = float(np.percentile(blocks, 99)) if len(blocks) else 0.0
    loud = blocks[blocks > peak * 1e-3]
    return float(np.sqrt(loud.mean())) if len(loud) else 0.0


def floor_like(sound: Wave | npt.NDArray[np.float32], n: int, rng: Rng) -> Wave:
    """Noise as faint as the sound's quiet blocks."""
    size = RATE_HZ // 50
    blocks = np.sqrt(np.mean(np.square(sound[: len(sound) // size * size].reshape(-1, size)), axis=1))
    heard = blocks[blocks > 1e-6]
    return rng.standard_normal(n) * (float(np.percentile(heard, 5)) if len(heard) else 0.0)
