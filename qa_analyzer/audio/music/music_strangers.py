"""Whether the voice between two pieces of music is a recording's: nobody's who talks elsewhere in the call.

Voices are compared by the mean spectra of 1.3 s, scaled so that one voice's scatter by about 1 (within-class
covariance normalisation, Hatch 2006).  A recording is unlike both people of the call, and has the music's loudness and
not theirs.
Imported only from within functions, so numpy may stand at the top.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..frames import Frames
from ..runs import Mask, joined, runs
from .music_spans import Stretch

Array = npt.NDArray[np.float32]
Rows = npt.NDArray[np.float64]

_PIECE_FRAMES = 40
"""Frames with a voice (1.3 s) whose mean spectrum stands for the speaker; the next piece begins halfway."""
_LEAST_PIECES, _LEAST_PAIRS = 4, 15
_SHRINK, _USED_PAIRS, _RIDGE = 0.3, 85, 0.3
"""As for the voices of one channel (`voice_windows`)."""
_NEAREST, _NEAR, _LOUD, _FURTHEST_DB = 2, 25, 75, 10.0
"""How many pieces of talk are the nearest; percentiles of a gap's distances and of the music's level; the most that a
difference of levels counts."""
WEIGHTS = {"apart": 3.97, "off_talk": 0.56, "off_music": -0.44}
BASE = -0.08
"""Logistic regression of models/hold-music/voices_between.py on 659 gaps in rendered calls of one channel, both sides
weighted alike; left out in turn, 1 recording in 16 is taken for an agent and 1 agent in 27 for a recording."""


@dataclass(frozen=True, slots=True)
class Talk:
    """The talk of a call away from its music: pieces of voice, scaled, and the level of each; how others are scaled."""

    pieces: Rows
    dbfs: Rows
    scale: Rows


def talk_of(frames: Frames, spoken: list[Mask], elsewhere: Mask, gaps: list[tuple[int, Stretch]]) -> Talk | None:
    """The talk in frames of `elsewhere`, in all channels; None where there is too little to compare with.

    `gaps`: channel and frames of what will be compared; how its pieces scatter counts as the talk's does.
    """
    found = [run for c, mask in enumerate(spoken) for run in _pieces(frames, c, mask & elsewhere)]
    if sum(map(len, found)) < _LEAST_PIECES:
        return None
    scale = _scale([*found, *(run for c, gap in gaps for run in _pieces(frames, c, _inside(spoken[c], gap)))])
    rows = np.concatenate(found)
    return Talk(rows[:, 1:] @ scale, rows[:, 0], scale)


def recording_odds(frames: Frames, channel: int, voice: Mask, gap: Stretch, beside: list[Stretch], talk: Talk) -> float:
    """Log-odds that the voice in a gap is a recording's; `beside`: the music before and after it, in that channel."""
    found = measures(frames, channel, voice, gap, beside, talk)
    return -np.inf if found is None else BASE + sum(weight * found[name] for name, weight in WEIGHTS.items())


def measures(
    frames: Frames, channel: int, voice: Mask, gap: Stretch, beside: list[Stretch], talk: Talk
) -> dict[str, float] | None:
    """What tells a recording; None where there is too little voice.

    apart      log of how far the voice is from the nearest talk
    off_talk   decibels, 10 at most, between its level and that of the nearest talk;  off_music  and that of the music
    """
    runs_ = _pieces(frames, channel, _inside(voice, gap))
    if not runs_:
        return None
    rows = np.concatenate(runs_)
    own, levels = rows[:, 1:] @ talk.scale, rows[:, 0]
    apart = _distances(own, talk.pieces)
    nearest = np.argsort(apart, axis=1)[:, :_NEAREST]
    off_talk = float(np.median(np.abs(levels - talk.dbfs[nearest].mean(axis=1))))
    music = np.concatenate([frames.level_dbfs[channel, a:b] for a, b in beside])
    off_music = abs(float(np.median(levels) - np.percentile(music, _LOUD)))
    near = np.take_along_axis(apart, nearest, axis=1).mean(axis=1)
    return {
        "apart": float(np.log(0.1 + np.percentile(near, _NEAR))),
        "off_talk": min(_FURTHEST_DB, off_talk),
        "off_music": min(_FURTHEST_DB, off_music),
    }


def _inside(voice: Mask, gap: Stretch) -> Mask:
    inside = np.zeros(voice.size, bool)
    inside[gap[0] : gap[1]] = voice[gap[0] : gap[1]]
    return inside


def _distances(a: Rows, b: Rows) -> Rows:
    found: Rows = np.sqrt(((a[:, None] - b[None]) ** 2).mean(axis=2))
    return found


def _pieces(frames: Frames, channel: int, voice: Mask) -> list[Rows]:
    """Of each 1.3 s of voice the level and the mean spectrum without it, (n, 1 + bands), run by run."""
    out = []
    for first, last in joined(runs(voice), _PIECE_FRAMES):
        at = first + np.flatnonzero(voice[first:last])
        cut = [at[i : i + _PIECE_FRAMES] for i in range(0, max(1, at.size - _PIECE_FRAMES // 2), _PIECE_FRAMES // 2)]
        cut = [c for c in cut if c.size >= _PIECE_FRAMES // 2]
        if cut:
            means = np.array([frames.bands_db[channel][c].astype(np.float32).mean(axis=0) for c in cut])
            level = np.array([np.percentile(frames.level_dbfs[channel][c], _LOUD) for c in cut])
            out.append(np.column_stack([level, means - means.mean(axis=1, keepdims=True)]).astype(float))
    return out


def _scale(every: list[Rows]) -> Rows:
    """What scales spectra so that one voice's scatter by about 1 in each direction; each run is of one voice."""
    rows = np.concatenate(every)[:, 1:]
    total = np.cov(rows.T) + 1e-3 * np.eye(rows.shape[1])
    apart = np.concatenate([(run[2:] - run[:-2])[:, 1:] for run in every])
    within = total / 2
    if len(apart) >= _LEAST_PAIRS:
        size = np.linalg.norm(apart / np.sqrt(np.diag(total)), axis=1)
        apart = apart[size <= np.percentile(size, _USED_PAIRS)]
        within = apart.T @ apart / len(apart) / 2
    values, directions = np.linalg.eigh((1 - _SHRINK) * within + np.diag(_SHRINK * np.diag(within) + _RIDGE))
    scale: Rows = directions / np.sqrt(values)
    return scale
