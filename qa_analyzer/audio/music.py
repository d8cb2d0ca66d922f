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
from .speech import ON

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_BLOCK_S = 1.0
_WINDOW_BLOCKS = 3
_LEAST_DBFS = -50.0
_TONAL_DB, _TONAL_PERCENT = -7.0, 75
"""Three frames in four are tones: on a noisy line the pauses of speech are noise, and fail this."""
_NO_PAUSE_DB = 25.0
_FILLED = 0.9
_NOBODY = 0.25
_HELD = 0.4
_HELD_BESIDE_VOICE = 0.3
_SHORTEST_S = 6.0
_GAP_S = 4.0
_LONG_GAP_S = 25.0
_OTHER_TALKS = 0.2
_PLAIN_TONE, _PLAIN_TONE_DB = 0.85, 1.5
"""A dial or fax tone: nothing changes."""
_VOICELESS, _VOICE_FRAMES = 0.1, 6


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
    stretches = _bridged(runs(mask), level, speech >= ON, max(floor + 15, _LEAST_DBFS - 5))
    least = frames_in(_SHORTEST_S)
    return [_trimmed(a, b, level, speech >= ON) for a, b in stretches if b - a >= least]


def _is_music(frames: Frames, channel: int, speech: npt.NDArray[np.float32], window: slice) -> bool:
    import numpy as np

    level = frames.level_dbfs[channel][window]
    if level.size < frames_in(_BLOCK_S) or np.median(level) < _LEAST_DBFS:
        return False
    if np.mean(level > level.max() - _NO_PAUSE_DB) < _FILLED:
        return False
    if np.percentile(frames.flatness_db[channel][window], _TONAL_PERCENT) > _TONAL_DB:
        return False
    held = float(np.median(frames.persistence[channel][window]))
    if held > _PLAIN_TONE and float(np.ptp(np.percentile(level, (10, 90)))) < _PLAIN_TONE_DB:
        return False
    voiced = float(np.mean(speech[window]))
    return voiced < _NOBODY or held > _HELD or (voiced < 2 * _NOBODY and held > _HELD_BESIDE_VOICE)


def _bridged(
    stretches: list[tuple[int, int]], level: npt.NDArray[np.float32], speaks: Mask, quiet_dbfs: float
) -> list[tuple[int, int]]:
    """Stretches joined over a short gap in which nobody speaks, and over a longer one that never falls quiet.

    In the second somebody speaks over music that goes on: a recorded announcement.  An agent who looks in ends the
    music, and so divides the hold.
    """
    import numpy as np

    out: list[tuple[int, int]] = []
    for first, last in stretches:
        gap = slice(out[-1][1], first) if out else slice(0, 0)
        length = gap.stop - gap.start
        mute = length <= frames_in(_GAP_S) and np.count_nonzero(speaks[gap]) < _VOICE_FRAMES
        covered = length <= frames_in(_LONG_GAP_S) and bool(length) and np.mean(level[gap] > quiet_dbfs) > 0.98
        if out and (mute or covered):
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return out


def _trimmed(first: int, last: int, level: npt.NDArray[np.float32], speaks: Mask) -> tuple[int, int]:
    """Ends moved by up to two seconds to where the sound really starts and stops, and never over somebody's voice."""
    import numpy as np

    noise = min(float(np.percentile(level, 5)), float(np.median(level[first:last])) - 12) + 6
    loud = max(float(np.median(level[first:last])) - _NO_PAUSE_DB + 5, _LEAST_DBFS - 10, noise)
    reach = frames_in(2 * _BLOCK_S)
    a, b = max(0, first - reach), min(level.size, last + reach)
    heard = joined([(a + x, a + y) for x, y in runs(level[a:b] > loud)], frames_in(0.3))
    inside = [s for s in heard if s[1] > first and s[0] < last]
    start, end = (inside[0][0], inside[-1][1]) if inside else (first, last)
    if np.mean(speaks[first + reach : last - reach]) < _VOICELESS:
        before = [start + y for x, y in runs(speaks[start : first + reach]) if y - x >= _VOICE_FRAMES]
        after = [last - reach + x for x, y in runs(speaks[last - reach : end]) if y - x >= _VOICE_FRAMES]
        start, end = max([start, *before]), min([end, *after])
    return start, end


def holds(music: list[list[tuple[int, int]]], spoken: list[Mask]) -> list[Event]:
    """The music of all channels as events of type `hold`, one for each stretch of time that nobody's voice divides."""
    import numpy as np

    merged: list[tuple[int, int]] = []
    for first, last in sorted(stretch for stretches in music for stretch in stretches):
        before = merged[-1][1] if merged else -frames_in(_LONG_GAP_S)
        quiet = first - before <= frames_in(_GAP_S) and not any(
            np.count_nonzero(mask[max(0, before) : max(0, first)]) >= _VOICE_FRAMES for mask in spoken
        )
        if merged and (first <= before or quiet):
            merged[-1] = (merged[-1][0], max(last, before))
        else:
            merged.append((first, last))
    return [Event("hold", a * HOP_S, b * HOP_S, "audio", detail="music", exact=False) for a, b in merged]
