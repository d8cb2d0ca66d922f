"""What is no hold music though it sounds like it: signal tones, music behind a conversation, another channel's echo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..frames import Frames
from ..runs import Mask
from .music_spans import Stretch

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_TALK = (0.2, 6.0)
"""Share of the time, and decibels above the music."""
_ECHO_DB = 12.0
"""A hybrid's or a loudspeaker's echo is 15 dB and more below its source; the same music played to both is not."""
_TONE_ACTIVE_DB, _TONE_ALIKE = 10.0, 0.995
"""Cosine of nine in ten spectra with their mean: no piece that was tried reaches 0.99, no tone is below 0.998."""
_DATA_SPREAD_DB, _DATA_ALIKE = 2.5, 0.93
"""Data (V.21 before each fax page, V.22, the page itself) and steady noises: of one loudness where they sound, and
nearly of one spectrum.  Of 400 rendered holds none is both."""
_CONSTANT_DB = 0.5
"""A fax's tones and data one after the other: no rendered hold's loudness varies by less than 0.9 dB."""


def without_echoed(raw: list[list[Stretch]], frames: Frames) -> list[list[Stretch]]:
    """The stretches of each channel without those that are mostly the other's music, picked up `_ECHO_DB` fainter."""
    import numpy as np

    kept = []
    for channel, stretches in enumerate(raw):
        level = frames.level_dbfs[channel]
        own = []
        for first, last in stretches:
            louder = 0
            for other, theirs in enumerate(raw):
                for a, b in theirs if other != channel else ():
                    both = slice(max(a, first), min(b, last))
                    if both.stop > both.start:
                        gap_db = np.median(frames.level_dbfs[other][both]) - np.median(level[both])
                        louder += (both.stop - both.start) * bool(gap_db > _ECHO_DB)
            if louder <= (last - first) / 2:
                own.append((first, last))
        kept.append(own)
    return kept


def talked_over(level: Array, speaks: Mask) -> bool:
    """Whether it is music behind a conversation: voices much of the time, and they stand above it as no singer does."""
    import numpy as np

    if not _TALK[0] < np.mean(speaks) < 1:
        return False
    return float(np.median(level[speaks]) - np.median(level[~speaks])) > _TALK[1]


def is_signal(frames: Frames, channel: int, first: int, last: int) -> bool:
    """A tone (dial, busy, fax, test), data or a steady noise: its spectrum or its loudness never changes."""
    import numpy as np

    level = frames.level_dbfs[channel, first:last]
    sounding = level > np.percentile(level, 95) - _TONE_ACTIVE_DB
    size = 10 ** (frames.bands_db[channel, first:last][sounding].astype(np.float32) / 20)
    shape = size / np.linalg.norm(size, axis=1, keepdims=True)
    usual = shape.mean(axis=0)
    alike = float(np.percentile(shape @ usual, 10)) / float(np.linalg.norm(usual))
    even = float(np.ptp(np.percentile(level[sounding], (10, 90)))) < _DATA_SPREAD_DB
    constant = float(np.ptp(np.percentile(level, (10, 90)))) < _CONSTANT_DB
    return alike > _TONE_ALIKE or constant or (even and alike > _DATA_ALIKE)
