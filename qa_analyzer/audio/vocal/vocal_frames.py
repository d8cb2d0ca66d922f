"""What is measured of a voice each 10 ms: level, pitch, where in the spectrum its power lies and how fast that changes.

Only 300-3400 Hz count, what every telephone line carries, so that telephone and wide-band sound give like measures,
even of pitch, which is found through its harmonics.  One FFT a frame serves both.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from . import pitch
from .pitch_path import best_path

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

BANDS = 18
LOWEST_HZ, HIGHEST_HZ, MIDDLE_HZ = 300.0, 3400.0, 2000.0
"""The telephone's band (ITU-T G.712), and the limit of the Hammarberg index (Hammarberg et al. 1980)."""
_FLUX_FRAMES = 2
"""Windows of 48 ms that lie 20 ms apart: change, and not only the next sample of the same."""
_FLOOR = 1e-10


@dataclass(frozen=True, slots=True)
class VocalFrames:
    """One row each 10 ms.

    `level_db`: power in 300-3400 Hz; `semitones`: pitch above 100 Hz, NaN where unvoiced; `strength`: 0-1, how
    periodic; `bands_db`: (n, 18) mel-spaced; `low_peak_db`, `high_peak_db`: strongest bins of 300-2000 and
    2000-3400 Hz; `flux`: 0-1, change of the spectrum's shape within 20 ms; `flatness_db`: <= 0, noise highest.
    """

    level_db: Array
    semitones: Array
    strength: Array
    bands_db: Array
    low_peak_db: Array
    high_peak_db: Array
    flux: Array
    flatness_db: Array

    def between(self, first: int, last: int) -> VocalFrames:
        """The frames `[first, last)`."""
        return VocalFrames(**{name: getattr(self, name)[first:last] for name in VocalFrames.__slots__})


def vocal_frames(x: Array) -> VocalFrames | None:
    """The frames of a piece of sound (8 kHz, -1..1; at most half a minute); None where it is shorter than 50 ms."""
    import numpy as np

    count = x.size // round(pitch.RATE_HZ * pitch.HOP_S)
    if count < 5:
        return None
    windows = pitch.windows(x, 0, count)
    power = pitch.power_spectra(windows) * np.float32((8 / 3) / windows.shape[1] ** 2)
    low, middle, high = (round(hz * pitch.FFT / pitch.RATE_HZ) for hz in (LOWEST_HZ, MIDDLE_HZ, HIGHEST_HZ))
    power[:, : low + 1] = power[:, high:] = 0
    band = power[:, low + 1 : high] + np.float32(_FLOOR)
    lags, heights = pitch.candidates(power)
    f0_hz, strength = best_path(lags, heights, np.sqrt(band.sum(axis=1)))
    middle -= low + 1
    shape = np.sqrt(band)
    shape /= np.linalg.norm(shape, axis=1, keepdims=True)
    flux = np.zeros(count, np.float32)
    flux[_FLUX_FRAMES:] = 1 - (shape[_FLUX_FRAMES:] * shape[:-_FLUX_FRAMES]).sum(axis=1)
    return VocalFrames(
        level_db=_db(band.sum(axis=1)),
        semitones=(12 * np.log2(f0_hz / 100)).astype(np.float32),
        strength=strength,
        bands_db=_db((power @ _mel_bands()).astype(np.float32)),
        low_peak_db=_db(band[:, :middle].max(axis=1)),
        high_peak_db=_db(band[:, middle:].max(axis=1)),
        flux=flux,
        flatness_db=(10 / np.log(10) * np.log(band).mean(axis=1) - _db(band.mean(axis=1))).astype(np.float32),
    )


def _db(power: Array) -> Array:
    import numpy as np

    db: Array = (10 * np.log10(power + np.float32(_FLOOR))).astype(np.float32)
    return db


@lru_cache(maxsize=1)
def _mel_bands() -> Array:
    """Triangles, evenly spaced on the mel scale (O'Shaughnessy 1987) over the telephone's band: (bins, bands)."""
    import numpy as np

    low, high = (2595 * np.log10(1 + hz / 700) for hz in (LOWEST_HZ, HIGHEST_HZ))
    edges = 700 * (10 ** (np.linspace(low, high, BANDS + 2) / 2595) - 1)
    hz = np.arange(pitch.FFT // 2 + 1)[:, None] * pitch.RATE_HZ / pitch.FFT
    rising = (hz - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - hz) / (edges[2:] - edges[1:-1])
    triangles: Array = np.maximum(0, np.minimum(rising, falling)).astype(np.float32)
    return triangles
