"""Stretches of music, which on a call is hold music: a plain first measure.

Seconds are music where the sound goes on without pauses and is made of tones and not of noise, and either
nobody speaks (the detector is silent) or the notes are held as no voice holds them (singing).  Quiet music, music
of noise (drums alone) and music under a conversation are missed; the limits were chosen on synthetic tones and on
the labelled calls, where speech, noise and music lie far apart (flatness of noise above -7 dB, of music below -14).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .frames import Frames
from .music_spans import LEAST_DBFS, NO_PAUSE_DB, bridged, trimmed
from .runs import Mask, frames_in, runs
from .speech import ON

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_BLOCK_S = 1.0
_WINDOW_BLOCKS = 3
_TONAL_DB, _TONAL_PERCENT = -7.0, 75
"""Three frames in four are tones: on a noisy line the pauses of speech are noise, and fail this."""
_FILLED = 0.9
_NOBODY = 0.25
_HELD = 0.4
_HELD_BESIDE_VOICE = 0.3
_SHORTEST_S = 6.0
_OTHER_TALKS = 0.2
_TALK = (0.3, 6.0)
"""Share of the time, and decibels above the music."""
_PLAIN_TONE, _PLAIN_TONE_DB = 0.85, 1.5
"""A dial or fax tone: nothing changes."""


def find_music(
    frames: Frames, probability: list[npt.NDArray[np.float32]], spoken: list[Mask], ringing: Mask
) -> list[list[tuple[int, int]]]:
    """For each channel, the stretches `[first, last)` of frames that are music.

    `probability`: of speech, per channel; `spoken`: frames with speech that is no echo, per channel; `ringing`:
    frames that are ringing and so are no music.  Where the other channel talks a fifth of the time, it is music
    in the background of a conversation and nothing is found.
    """
    import numpy as np

    found = []
    for channel, speech in enumerate(probability):
        candidates = _candidates(frames, channel, speech, ringing)
        kept = []
        for first, last in candidates:
            others = [mask[first:last] for c, mask in enumerate(spoken) if c != channel]
            if all(np.mean(mask) < _OTHER_TALKS for mask in others):
                kept.append((first, last))
        found.append(kept)
    return found


def _candidates(frames: Frames, channel: int, speech: npt.NDArray[np.float32], ringing: Mask) -> list[tuple[int, int]]:
    import numpy as np

    level = frames.level_dbfs[channel]
    block, count = frames_in(_BLOCK_S), frames.count
    mask = np.zeros(count, bool)
    for first in range(0, count, block):
        window = slice(max(0, first - block), first + (_WINDOW_BLOCKS - 1) * block)
        if not ringing[window].any() and _is_music(frames, channel, speech, window):
            mask[first : first + block] = True
    floor = float(np.percentile(level, 5))
    stretches = bridged(runs(mask), level, speech >= ON, max(floor + 15, LEAST_DBFS - 5))
    least = frames_in(_SHORTEST_S)
    kept = [(a, b) for a, b in stretches if b - a >= least and not _talked_over(level[a:b], speech[a:b] >= ON)]
    return [trimmed(a, b, level, speech >= ON) for a, b in kept]


def _talked_over(level: npt.NDArray[np.float32], speaks: Mask) -> bool:
    """Whether it is music behind a conversation: voices much of the time, and they stand above it as no singer does."""
    import numpy as np

    if not _TALK[0] < np.mean(speaks) < 1:
        return False
    return float(np.median(level[speaks]) - np.median(level[~speaks])) > _TALK[1]


def _is_music(frames: Frames, channel: int, speech: npt.NDArray[np.float32], window: slice) -> bool:
    import numpy as np

    level = frames.level_dbfs[channel][window]
    if level.size < frames_in(_BLOCK_S) or np.median(level) < LEAST_DBFS:
        return False
    if np.mean(level > level.max() - NO_PAUSE_DB) < _FILLED:
        return False
    if np.percentile(frames.flatness_db[channel][window], _TONAL_PERCENT) > _TONAL_DB:
        return False
    held = float(np.median(frames.persistence[channel][window]))
    if held > _PLAIN_TONE and float(np.ptp(np.percentile(level, (10, 90)))) < _PLAIN_TONE_DB:
        return False
    voiced = float(np.mean(speech[window]))
    return voiced < _NOBODY or held > _HELD or (voiced < 2 * _NOBODY and held > _HELD_BESIDE_VOICE)
