"""Stretches of music, which on a call is hold music: a plain first measure.

Seconds are music where the sound goes on without pauses and is made of tones and not of noise, and either
nobody speaks (the detector is silent) or the notes are held as no voice holds them (singing).  Quiet music, music
of noise (drums alone) and music under a conversation are missed; the limits were chosen on synthetic tones and on
the labelled calls, where speech, noise and music lie far apart (flatness of noise above -7 dB, of music below -14).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.events import Event

from .frames import HOP_S, Frames
from .runs import Mask, frames_in, joined, runs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_BLOCK_S = 1.0
_WINDOW_BLOCKS = 3
_LEAST_DBFS = -50.0
_TONAL_DB = -8.0
_NO_PAUSE_DB = 25.0
_FILLED = 0.9
_NOBODY = 0.25
_HELD = 0.4
_HELD_BESIDE_VOICE = 0.3
_SHORTEST_S = 6.0
_GAP_S = 4.0
_LONG_GAP_S = 25.0
_OTHER_TALKS = 0.2


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
    stretches = joined(runs(mask), frames_in(_GAP_S))
    stretches = _over_announcements(stretches, level, max(floor + 15, _LEAST_DBFS - 5))
    return [_trimmed(a, b, level) for a, b in stretches if b - a >= frames_in(_SHORTEST_S)]


def _is_music(frames: Frames, channel: int, speech: npt.NDArray[np.float32], window: slice) -> bool:
    import numpy as np

    level = frames.level_dbfs[channel][window]
    if level.size < frames_in(_BLOCK_S) or np.median(level) < _LEAST_DBFS:
        return False
    if np.mean(level > level.max() - _NO_PAUSE_DB) < _FILLED:
        return False
    if np.median(frames.flatness_db[channel][window]) > _TONAL_DB:
        return False
    held = float(np.median(frames.persistence[channel][window]))
    voiced = float(np.mean(speech[window]))
    return voiced < _NOBODY or held > _HELD or (voiced < 2 * _NOBODY and held > _HELD_BESIDE_VOICE)


def _over_announcements(
    stretches: list[tuple[int, int]], level: npt.NDArray[np.float32], quiet_dbfs: float
) -> list[tuple[int, int]]:
    """Stretches joined over a gap in which the sound never falls quiet: somebody speaks over music that goes on."""
    import numpy as np

    out: list[tuple[int, int]] = []
    for first, last in stretches:
        if out and first - out[-1][1] <= frames_in(_LONG_GAP_S):
            gap = level[out[-1][1] : first]
            if np.mean(gap > quiet_dbfs) > 0.98:
                out[-1] = (out[-1][0], last)
                continue
        out.append((first, last))
    return out


def _trimmed(first: int, last: int, level: npt.NDArray[np.float32]) -> tuple[int, int]:
    """Ends moved by up to two seconds to where the sound really starts and stops."""
    import numpy as np

    inner = level[first:last]
    loud = float(np.median(inner)) - _NO_PAUSE_DB + 5
    reach = frames_in(2 * _BLOCK_S)
    a, b = max(0, first - reach), min(level.size, last + reach)
    heard = np.flatnonzero(level[a:b] > max(loud, _LEAST_DBFS - 10))
    if not heard.size:
        return first, last
    stretches = joined([(a + int(i), a + int(i) + 1) for i in heard], frames_in(0.3))
    inside = [s for s in stretches if s[1] > first and s[0] < last]
    return (inside[0][0], inside[-1][1]) if inside else (first, last)


def holds(music: list[list[tuple[int, int]]]) -> list[Event]:
    """The music of all channels as events of type `hold`, one for each stretch of time."""
    merged: list[tuple[int, int, int]] = []
    for first, last, channel in sorted((a, b, c) for c, stretches in enumerate(music) for a, b in stretches):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]), merged[-1][2])
        else:
            merged.append((first, last, channel))
    return [Event("hold", a * HOP_S, b * HOP_S, "audio", detail="music", exact=False) for a, b, _ in merged]
