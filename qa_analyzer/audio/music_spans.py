"""From seconds of music to stretches with true ends, and to the holds that they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.events import Event

from .frames import HOP_S
from .runs import Mask, frames_in, joined, runs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LEAST_DBFS = -50.0
NO_PAUSE_DB = 25.0
_GAP_S = 4.0
_LONG_GAP_S = 25.0
_REACH_S = 2.0
_MOSTLY_MUSIC = 0.4
_VOICELESS, _VOICE_FRAMES = 0.1, 6


def bridged(
    stretches: list[tuple[int, int]], level: npt.NDArray[np.float32], speaks: Mask, quiet_dbfs: float
) -> list[tuple[int, int]]:
    """Stretches joined over a short gap in which nobody speaks, and over a longer one that never falls quiet.

    In the second somebody speaks over music that goes on: a recorded announcement.  Where voices fill two fifths of
    the whole it is a conversation with music behind it, and nothing is joined.  An agent who looks in ends the
    music, and so divides the hold.
    """
    import numpy as np

    out: list[tuple[int, int]] = []
    for first, last in stretches:
        gap = slice(out[-1][1], first) if out else slice(0, 0)
        length = gap.stop - gap.start
        mute = length <= frames_in(_GAP_S) and np.count_nonzero(speaks[gap]) < _VOICE_FRAMES
        covered = 0 < length <= frames_in(_LONG_GAP_S) and np.mean(level[gap] > quiet_dbfs) > 0.98
        if out and (mute or (covered and np.mean(speaks[out[-1][0] : last]) < _MOSTLY_MUSIC)):
            out[-1] = (out[-1][0], last)
        else:
            out.append((first, last))
    return out


def trimmed(first: int, last: int, level: npt.NDArray[np.float32], speaks: Mask) -> tuple[int, int]:
    """Ends moved by up to two seconds to where the sound really starts and stops, and never over somebody's voice."""
    import numpy as np

    noise = min(float(np.percentile(level, 5)), float(np.median(level[first:last])) - 12) + 6
    loud = max(float(np.median(level[first:last])) - NO_PAUSE_DB + 5, LEAST_DBFS - 10, noise)
    reach = frames_in(_REACH_S)
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
