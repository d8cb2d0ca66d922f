"""The ends of a stretch of music, found anew by the call's own sound.

The model judges half seconds by up to 8 s around them, and rules look for a pause nearby: a bar without drums, an
announcement or a voice that sets in at once can leave an end several seconds wrong.  Here half seconds around an end
are held against the inside of the stretch and against the call elsewhere (nearest neighbours), and the end is where
likeness to the one changes into likeness to the other.  Nothing is trained: any music is told by its own call alone.
Imported only from within functions, so numpy may stand at the top.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from ..frames import BANDS, Frames
from ..runs import Mask, frames_in, joined, marked, runs
from ..speech.speech import ON
from .music_spans import SUNG, Stretch

Array = npt.NDArray[np.float32]
Rows = npt.NDArray[np.float64]

_WINDOW, _HOP = 16, 4
"""Frames that are compared at once (0.5 s: longer than a beat, so that the gap between two is no silence), and from one
such window to the next."""
_WITHIN_S, _BEYOND_S = 4.0, 15.0
"""How far an end may move into the stretch and out of it: the ends that were wrong were so up to 14 s (set by hand)."""
_INSIDE_S, _ELSEWHERE_S = 30.0, 60.0
"""How much of the stretch, and of the call before and after, is compared with (set by hand)."""
_LEAST_S = 6.0
"""With less of either to compare with an end stays (set by hand)."""
_NEAR_S = 0.5
"""An end that would move by less stays: a window is as long, and pauses, by which it was found, tell more finely."""
_NEIGHBOURS, _NEAREST = 3, 0.3
"""How many stand for a place's density, and the least distance that counts, in scatters of the measures."""
_STAYS, _PASSES = 0.3, 0.1
"""Log odds in each window for the end as it was found, and where somebody speaks: a rest as like a pause moves none."""
_SUREST = 1.0  # log odds: no window says more
_LEVELS_DB = (-60.0, -80.0, -30.0)
"""Lower bounds of a band's level, the whole level and flatness: what lies below is all the same."""
_VOICE, _HELD, _EVEN = 8.0, 20.0, 0.5
"""A voice and a held note in decibels, and how many are added to each measure's scatter, by which it is divided: what
hardly ever changes tells nothing (set by hand)."""
_VOICE_AT = BANDS + 3
"""The voice's column, behind bands, level, flatness and held notes."""


def settled(
    found: Sequence[Sequence[Stretch]], frames: Frames, probability: Sequence[Array], ringing: Mask
) -> list[list[Stretch]]:
    """The stretches of each channel, in order, with both ends moved to where the sound changes.

    No end moves into another stretch of its channel or into ringing.  Where too little of the call is neither music
    nor ringing, or the stretch is too short, an end stays.
    """
    elsewhere = ~ringing
    for stretches in found:
        elsewhere &= ~marked(stretches, frames.count)
    out = []
    for channel, stretches in enumerate(found):
        moved = []
        ahead = _Channel(frames, channel, probability[channel], elsewhere)
        behind = ahead.backwards()
        for first, last in stretches:
            end = ahead.end_of(first, last)
            start = frames.count - behind.end_of(frames.count - last, frames.count - first)
            moved.append((start, end) if start < end else (first, last))
        out.append(joined(sorted(moved), 0))
    return out


class _Channel:
    """A channel's measures of each frame, and the frames that are neither music nor ringing."""

    def __init__(self, frames: Frames, channel: int, probability: Array, elsewhere: Mask) -> None:
        self._of = (
            frames.bands_db[channel], frames.level_dbfs[channel], frames.flatness_db[channel],
            frames.persistence[channel], probability,
        )  # fmt: skip
        self._elsewhere = elsewhere

    def backwards(self) -> _Channel:
        """The same with time turned round, so that beginnings are ends."""
        out = object.__new__(_Channel)
        out._of = tuple(values[::-1] for values in self._of)  # type: ignore[assignment]
        out._elsewhere = self._elsewhere[::-1]
        return out

    def end_of(self, first: int, last: int) -> int:
        """Where the stretch `[first, last)` truly ends."""
        within = last - frames_in(_WITHIN_S)
        taken = np.flatnonzero(~self._elsewhere[last : last + frames_in(_BEYOND_S)])
        beyond = min(self._elsewhere.size, last + (int(taken[0]) if taken.size else frames_in(_BEYOND_S)))
        if within - first < frames_in(_LEAST_S):
            return last
        inside = self._windows(max(first, within - frames_in(_INSIDE_S)), within)
        other = [rows for part in self._elsewhere_than(first, last) for rows in self._windows(*part)[1:] if len(rows)]
        at, asked = self._windows(within, beyond)
        if sum(map(len, other)) * _HOP < frames_in(_LEAST_S) or not at.size:
            return last
        odds = _odds(asked, inside[1], np.concatenate(other))
        said = (asked[:, _VOICE_AT] >= ON * _VOICE) & (asked[:, _VOICE_AT - 1] < SUNG * _HELD)
        odds[said] = np.minimum(odds[said], 0)  # a voice is passed only where music surely goes on behind it
        gathered = np.cumsum(odds + np.where(at < last, 1, -1) * np.where(said, _PASSES, _STAYS))
        best = int(np.argmax(gathered))
        found = int(at[best]) + _HOP // 2 if gathered[best] > 0 else within
        return last if abs(found - last) <= frames_in(_NEAR_S) else found

    def _elsewhere_than(self, first: int, last: int) -> Iterator[Stretch]:
        """The call's sound nearest to a stretch, but for what may yet turn out to be part of it."""
        beside, most = frames_in(_BEYOND_S), frames_in(_ELSEWHERE_S)
        before = np.flatnonzero(self._elsewhere[: max(0, first - beside)])[-most:]
        after = np.flatnonzero(self._elsewhere[last + beside :])[:most] + last + beside
        for part in (before, after):
            if part.size:
                chosen = np.zeros(int(part[-1]) + 1, bool)
                chosen[part] = True
                yield from runs(chosen)

    def _windows(self, first: int, last: int) -> tuple[npt.NDArray[np.int_], Rows]:
        """Middles of the windows in `[first, last)`, and their measures: means, and how much the levels move."""
        begins = np.arange(0, last - first - _WINDOW + 1, _HOP)
        bands, level, flatness, held, voice = (values[first:last].astype(float) for values in self._of)
        columns = [np.maximum(bands, _LEVELS_DB[0]), np.maximum(level, _LEVELS_DB[1]),
                   np.maximum(flatness, _LEVELS_DB[2]), held * _HELD, voice * _VOICE]  # fmt: skip
        rows = np.column_stack(columns)
        sums, squares = (np.concatenate([np.zeros((1, x.shape[1])), np.cumsum(x, axis=0)]) for x in (rows, rows**2))
        mean = (sums[begins + _WINDOW] - sums[begins]) / _WINDOW
        spread = np.sqrt(np.maximum((squares[begins + _WINDOW] - squares[begins]) / _WINDOW - mean**2, 0))
        moves = np.column_stack([spread[:, :BANDS].mean(axis=1), spread[:, -1]])
        return first + begins + _WINDOW // 2, np.column_stack([mean, moves])


def _odds(asked: Rows, inside: Rows, elsewhere: Rows) -> npt.NDArray[np.float64]:
    """Log odds, within +-_SUREST, that each row is like the rows inside rather than those elsewhere."""
    scale = np.concatenate([inside, elsewhere]).std(axis=0) + _EVEN
    near, far = (_distances(asked / scale, rows / scale) for rows in (inside, elsewhere))
    odds: npt.NDArray[np.float64] = np.clip(2 * np.log((far + _NEAREST) / (near + _NEAREST)), -_SUREST, _SUREST)
    return odds


def _distances(asked: Rows, rows: Rows) -> npt.NDArray[np.float64]:
    """Of each row asked about, the mean distance to its nearest neighbours."""
    squares = (asked**2).sum(axis=1)[:, None] + (rows**2).sum(axis=1) - 2 * asked @ rows.T
    many = min(_NEIGHBOURS, rows.shape[0] - 1)
    nearest = np.partition(np.maximum(squares, 0), many, axis=1)[:, :_NEIGHBOURS]
    mean: npt.NDArray[np.float64] = np.sqrt(nearest).mean(axis=1)
    return mean
