"""Measures of timbre and vocal effort over one stretch of a voice (loaded lazily: numpy stands at the top).

Effort flattens a voice's spectrum: the Hammarberg index (Hammarberg et al. 1980) and the alpha ratio (Frokjaer-Jensen
and Prytz 1976), both cut to what a telephone carries, and the slope over mel bands.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .vocal_frames import BANDS, VocalFrames

Vector = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

_LOW_BANDS = 9
"""The lower half of the mel bands, to about 1 kHz: the limit of the alpha ratio."""
_LAGS = (2, 4, 8)
"""Change of the spectrum over 20, 40 and 80 ms: within a sound, and from one to the next."""
CEPSTRA = 12
_DCT = np.cos(np.pi * np.outer(np.arange(BANDS) + 0.5, np.arange(CEPSTRA + 1)) / BANDS) * np.sqrt(2 / BANDS)
_SLOPE = np.arange(BANDS) - (BANDS - 1) / 2


def timbre(f: VocalFrames, voiced: Mask, active: Mask) -> dict[str, float]:
    """Ratios and slopes in dB, means (`cepstrum_*`), spreads and changes of cepstra (Davis and Mermelstein 1980)."""
    bands = np.asarray(f.bands_db, float)
    level = np.asarray(f.level_db, float)
    weight = np.where(voiced, 10 ** ((level - level.max()) / 20), 0)
    weight /= weight.sum()
    power = 10 ** (bands / 10)
    alpha = 10 * np.log10(power[:, :_LOW_BANDS].sum(axis=1) / power[:, _LOW_BANDS:].sum(axis=1))
    hammarberg = np.asarray(f.low_peak_db, float) - f.high_peak_db
    tilt = bands @ _SLOPE / (_SLOPE**2).sum()
    low_band = bands[:, 0] - bands.mean(axis=1)
    unvoiced = active & ~voiced
    flux = np.asarray(f.flux, float)
    return {
        "hammarberg_db": hammarberg[voiced].mean(),
        "hammarberg_loud_db": (hammarberg * weight).sum(),
        "hammarberg_sd": hammarberg[voiced].std(),
        "alpha_db": (alpha * weight).sum(),
        "alpha_sd": alpha[voiced].std(),
        "tilt_db": (tilt * weight).sum(),
        "low_band_db": (low_band * weight).sum(),
        "flatness_db": float(np.mean(f.flatness_db[voiced])),
        "flux_voiced": flux[voiced].mean(),
        "flux_unvoiced": flux[unvoiced].mean() if unvoiced.any() else 0.0,
        "flux_sd": flux[active].std(),
    } | _cepstra(bands @ _DCT, voiced, unvoiced, voiced & (level >= np.percentile(level[voiced], 60)))


def _cepstra(c: Vector, voiced: Mask, unvoiced: Mask, loud: Mask) -> dict[str, float]:
    found: dict[str, float] = {}
    breath = unvoiced if unvoiced.sum() > 4 else voiced | unvoiced
    columns = {
        "cepstrum": c[voiced].mean(axis=0),
        "cepstrum_sd": c[voiced].std(axis=0),
        "cepstrum_loud": c[loud].mean(axis=0),
        "cepstrum_unvoiced": c[breath].mean(axis=0),
    }
    for name, column in columns.items():
        found |= {f"{name}_{k}": column[k] for k in range(1, CEPSTRA + 1)}
    for lag in _LAGS:
        both = voiced[lag:] & voiced[:-lag]
        moved = np.abs(c[lag:] - c[:-lag])[both]
        change = moved.mean(axis=0) if moved.size else np.zeros(c.shape[1])
        found |= {f"change_{10 * lag}ms_{k}": change[k] for k in range(8)}
    return found
