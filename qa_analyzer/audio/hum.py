"""Mains hum taken out of spectra: lines that never stop are neither notes nor anybody's voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_FIRST = 2
"""Bins from 31 Hz on; below, the mean has been taken away.  To the end: mu-law gives hum harmonics everywhere."""
_LEAST_FRAMES = 300
_NEVER_BELOW_PERCENT = 10
_OVER_NEIGHBOURS = 10.0
"""10 dB over the quietest of its neighbours in nine frames of ten; between two harmonics of 50 Hz a Hann window of
64 ms falls by 20 dB.  Speech and music stop or move within a minute."""
_NEIGHBOURS = 4
_REMOVED = 2.5
"""So many times the line's floor is taken away: hum breathes a little, and beats with the frame."""


def without_hum_lines(spectrum: Array) -> tuple[Array, Array | None]:
    """Power spectra, shape (frames, bins of 15.6 Hz), less the lines that hold all the time.

    Beside them the share 0-1 of each frame's power that is left, shape (frames,), None where no line was found.
    """
    import numpy as np

    if spectrum.shape[0] < _LEAST_FRAMES:
        return spectrum, None
    low = spectrum[:, _FIRST:]
    floor = np.percentile(low, _NEVER_BELOW_PERCENT, axis=0)
    padded = np.pad(floor, _NEIGHBOURS, mode="edge")
    valley = np.lib.stride_tricks.sliding_window_view(padded, 2 * _NEIGHBOURS + 1).min(axis=1)
    lines = np.flatnonzero(floor > _OVER_NEIGHBOURS * valley)
    if not lines.size:
        return spectrum, None
    left = spectrum.copy()
    left[:, lines + _FIRST] = np.maximum(low[:, lines] - _REMOVED * floor[lines], valley[lines])
    share: Array = (left.sum(axis=1) / spectrum.sum(axis=1)).astype(np.float32)
    return left, share
