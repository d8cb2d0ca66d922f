"""The echo of one channel in the other: found by its course, which follows the other's at one delay and gain."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..runs import Mask, frames_in, joined, marked, runs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_VOICE = 0.4
_LONGEST_DELAY = 20
"""Frames: 0.64 s; a hybrid's or a loudspeaker's echo over two mobile networks comes within 0.6 s."""
_LOUD_DB, _UNDER_DB, _PAUSE_S = 10.0, 6.0, 0.5
"""Where echo is looked for: in the other side's talk, brief pauses included, while the channel itself is fainter."""
_LEAST_FRAMES, _RANGE_DB, _NEAR, _STILL_DB = 100, 35.0, 7, 1e-3
_ALIKE = 0.5
"""Correlation of both levels over such frames.  On made conversations of actors' clips it is 0.76 and more with an echo
(20 channels), 0.19 and less with babble, a television, noise or nothing (40 channels)."""
_OVER_DB, _SMEAR, _FALLS_DB = 5.0, 3, 1.6
"""So far above what the echo should be, a frame is somebody's own; frames over which an echo is spread; and how fast a
room's tail falls, in dB a frame (a reverberation of 1.2 s).  Chosen on the same conversations."""
_OWN_GAP_FRAMES, _LEAST_OWN_FRAMES = 6, 4
_RUN = 0.6
_LOUDER_DB, _UNDER_OWN_DB, _WITHIN_S, _OWN_FRAMES = 15.0, 10.0, 0.32, 30


class EchoPath(NamedTuple):
    """How a channel picks up the other: so many frames later, with this gain (below 0 dB); None where nobody can tell,
    as too little was said."""

    delay: int
    gain_db: float | None


def echo_paths(level_dbfs: Array, probability: list[Array]) -> list[EchoPath | None]:
    """For each of two channels the path by which it echoes the other; None where it does not, as for one channel."""
    return (
        [_path(level_dbfs[c], level_dbfs[1 - c], probability[1 - c]) for c in (0, 1)]
        if len(probability) == 2
        else [None]
    )


def _path(own: Array, theirs: Array, probability: Array) -> EchoPath | None:
    import numpy as np

    voice = probability >= _VOICE
    if not voice.any():
        return None
    top = float(np.percentile(theirs[voice], 95))
    turns = marked(joined(runs(voice & (theirs > top - _LOUD_DB)), frames_in(_PAUSE_S)), voice.size)
    at = np.flatnonzero(turns & (highest(own, _NEAR, _NEAR) < highest(theirs, _NEAR, _NEAR) - _UNDER_DB))
    at = at[at > _LONGEST_DELAY]
    if at.size < _LEAST_FRAMES:
        return EchoPath(0, None)
    heard = np.maximum(own[at], np.percentile(own, 10))
    if np.std(heard) < _STILL_DB:
        return None

    def said(late: int) -> Array:
        return np.maximum(theirs[at - late], np.float32(top - _RANGE_DB))

    alike = [float(np.corrcoef(said(late), heard)[0, 1]) for late in range(_LONGEST_DELAY)]
    best = int(np.argmax(alike))
    course = said(best)
    loud = course > np.median(course)
    return EchoPath(best, float(np.median((heard - course)[loud]))) if alike[best] >= _ALIKE else None


def without_echo(masks: list[Mask], level_dbfs: Array, paths: list[EchoPath | None]) -> list[Mask]:
    """The masks of two channels without what one only picks up from the other.

    `paths`: from `echo_paths`.  A frame is echo where it is no louder than the path lets expect; what is left of
    somebody's own is no shorter than 0.13 s.
    """
    out = []
    for c, (mask, path) in enumerate(zip(masks, paths, strict=True)):
        if path is not None and path.gain_db is None:
            mask = _without_fainter(mask, level_dbfs[c], level_dbfs[1 - c])
        elif path is not None and path.gain_db is not None:
            expected = _expected(level_dbfs[1 - c], path.delay, path.gain_db)
            own = mask & (level_dbfs[c] > expected + _OVER_DB)
            talk = ((a, b) for a, b in joined(runs(own), _OWN_GAP_FRAMES) if b - a >= _LEAST_OWN_FRAMES)
            mask = mask & marked(talk, mask.size)
        out.append(mask)
    return out


def _without_fainter(mask: Mask, own: Array, theirs: Array) -> Mask:
    """Where too little was said to find a path: a frame is echo where the other channel was 15 dB louder within the
    last third of a second and the channel is 10 dB below its own speech, if it has any of its own."""
    import numpy as np

    recent = highest(theirs, frames_in(_WITHIN_S), 1)
    solo = mask & (recent < own - 3)
    echo = mask & (recent > own + _LOUDER_DB)
    if np.count_nonzero(solo) >= _OWN_FRAMES:
        echo &= own < np.median(own[solo]) - _UNDER_OWN_DB
    kept = mask & ~echo
    for first, last in runs(mask):
        if np.count_nonzero(echo[first:last]) > _RUN * (last - first):
            kept[first:last] = False
    return kept


def _expected(theirs: Array, delay: int, gain_db: float) -> Array:
    """The level of the echo: the other channel's at the delay, spread, and falling no faster than a room does."""
    import numpy as np

    late = np.concatenate([np.full(delay, -200, np.float32), theirs])[: theirs.size]
    spread = highest(late, _SMEAR, 1) + np.float32(gain_db)
    fall = _FALLS_DB * np.arange(spread.size, dtype=np.float32)
    expected: Array = np.maximum.accumulate(spread + fall) - fall
    return expected


def highest(values: Array, back: int, ahead: int) -> Array:
    """The highest value from `back` frames before to `ahead` frames after each."""
    import numpy as np

    if not values.size:
        return values
    padded = np.pad(values, (back, ahead), mode="edge")
    found: Array = np.lib.stride_tricks.sliding_window_view(padded, back + ahead + 1).max(axis=1)
    return found
