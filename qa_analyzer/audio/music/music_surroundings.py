"""Music, a radio or a noise that is heard beside the talk too: somebody's surroundings, and no hold.

A hold's music begins when the talk ends and ends when it goes on; what plays in somebody's room, and what hums on the
line, fills the pauses of the talk as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..frames import Frames
from ..runs import Mask, frames_in, marked, runs
from .music_spans import Stretch

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_FAINT_VOICE, _BESIDE_VOICE_S = 0.2, 0.13
"""A frame this near to one that is a little like a voice is no pause."""
_LONGEST_PAUSE_S, _AROUND_S, _LEAST_S = 3.0, 60.0, 1.0
"""Pauses within talk, how far from the music they count, and how much of them is needed to tell."""
_PERCENTILES = (50, 75, 90)
_AS_LOUD_DB = 4.0
"""All three levels of the pauses less than this under the music's: of 743 rendered holds at 10 dB SNR and more 3 are
so, of rendered radios, music in rooms and steady noises all but one in twenty."""
_LEAST_TALK_S, _UNDER_DB, _ECHO_DB, _UNDER_RATIO = 3.0, 6.0, 20.0, 0.36
"""So much of the other side's talk is needed; the channel sounds where it is no more than 6 dB under the music and
20 dB under that talk.  Of rendered holds in one channel one in fifty sounds for so much of it, a radio for 0.34 to
0.52."""
_ALSO_OTHER = 0.3
_OTHER, _BOTH, _STANDS_OUT_DB = 0.05, 0.2, 3.0
"""Shares of the time: of the other side's talk and of both sides' in what is a conversation over music."""


def pauses(probability: list[Array], outside: Mask) -> Mask:
    """Frames of short pauses between voices, of any channel; `outside`: frames that count."""
    import numpy as np

    beside = frames_in(_BESIDE_VOICE_S)
    voice = np.logical_or.reduce([p >= _FAINT_VOICE for p in probability])
    near = marked([(max(0, a - beside), b + beside) for a, b in runs(voice)], voice.size)
    between = [(a, b) for a, b in runs(~near) if b - a <= frames_in(_LONGEST_PAUSE_S) and a > 0 and b < voice.size]
    return marked(between, voice.size) & outside


def surrounds(level: Array, speaks: Mask, pause: Mask, stretch: Stretch) -> bool:
    """Whether the pauses of the talk around a stretch are as loud as what sounds in it; `level` in dBFS, `speaks`:
    frames with a voice."""
    import numpy as np

    first, last = stretch
    around = slice(max(0, first - frames_in(_AROUND_S)), last + frames_in(_AROUND_S))
    beside = level[around][pause[around]]
    inside = level[first:last][~speaks[first:last]]
    if min(beside.size, inside.size) < frames_in(_LEAST_S):
        return False
    louder = np.percentile(inside, _PERCENTILES) - np.percentile(beside, _PERCENTILES)
    return bool(np.max(louder) < _AS_LOUD_DB)


def sounds_under(
    channel: int, frames: Frames, stretch: Stretch, talk: list[Mask], played: list[Mask], outside: Mask, pause: Mask
) -> bool:
    """Whether the channel is as loud while another side talks as in the stretch, and not by an echo of that talk.

    What plays in both channels (`played`) speaks in both between two pieces, so that it cannot be told from talk.
    """
    import numpy as np

    if any(np.mean(mask[slice(*stretch)]) > _ALSO_OTHER for c, mask in enumerate(played) if c != channel):
        return False
    inside = frames.level_dbfs[channel, stretch[0] : stretch[1]]
    around = slice(max(0, stretch[0] - frames_in(_AROUND_S)), stretch[1] + frames_in(_AROUND_S))
    quiet = frames.level_dbfs[channel, around][pause[around]]
    least = float(np.percentile(inside, _PERCENTILES[1])) - _UNDER_DB
    if quiet.size >= frames_in(_LEAST_S) / 2:
        least = max(least, float(np.percentile(quiet, _PERCENTILES[1])) + _STANDS_OUT_DB)
    for other, mask in enumerate(talk):
        said = np.flatnonzero((mask & outside)[around])
        if other == channel or said.size < frames_in(_LEAST_TALK_S):
            continue
        own, theirs = (frames.level_dbfs[c, around][said] for c in (channel, other))
        if np.mean((own > least) & (own > theirs - _ECHO_DB)) > _UNDER_RATIO:
            return True
    return False


def conversed_over(level: Array, speaks: Mask, others: list[Mask], stretch: Stretch) -> bool:
    """Whether both sides talk through a stretch: its own channel above the music, and another one."""
    import numpy as np

    inside = slice(*stretch)
    own = speaks[inside]
    if not others or not own.any() or own.all():
        return False
    own = own & (level[inside] > np.median(level[inside][~own]) + _STANDS_OUT_DB)
    other = np.logical_or.reduce([mask[inside] for mask in others])
    return bool(np.mean(other) >= _OTHER and np.mean(own) >= _OTHER and np.mean(own | other) >= _BOTH)


def outside_of(raw: list[list[Stretch]], ringing: Mask, frames: Frames) -> Mask:
    """Frames that are neither music of any channel nor ringing, nor beside them."""
    beside = frames_in(_LEAST_S)
    taken = [(max(0, a - beside), b + beside) for found in (*raw, runs(ringing)) for a, b in found]
    return ~marked(taken, frames.count)
