"""Voices in somebody's surroundings (colleagues, a television): fainter than who speaks, and going on while the other
side does.

A telephone's talk alternates: who is quiet while the other talks is no background, however faint they speak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..runs import Mask, runs
from .echo import EchoPath, highest

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_VOICE = 0.4
_NEAR_FRAMES, _EDGE_FRAMES, _BESIDE_FRAMES = 7, 3, 10
"""A syllable's loudest frame stands for the 0.22 s around it; at the ends of talk for 0.1 s."""
_LEAST_FRAMES, _OTHER_FRAMES = 100, 90
_APART_DB, _LOUD_DB, _TAIL_DB = 12.5, 10.0, 4.0
"""Kinds of voices that are nearer may be one speaker's, or a gain control has made all equally loud: there nobody can
tell, and what is there stays."""
_STEADY_DB, _STEADY_APART_DB = 2.5, 9.0
"""Many voices together are of one loudness (deviations of 1.7 to 2 dB; a television's 3 to 5 dB) and may be nearer."""
_LEAST_SHARE, _LEAST_RATIO, _MOST_RATIO = 0.12, 0.25, 0.5
"""Fainter voices fill so much of the time in which the other side alone is loud, and so much of what they fill
otherwise; loud ones at most half.  Chosen on made conversations of actors' clips: with babble or a television behind
one or both speakers the shares are 0.2 to 0.83 and 0.33 to 1.25 (16 channels), without 0 to 0.04 and 0 to 0.15 (24
channels on quiet and noisy lines)."""
_ROUNDS, _MANY_FRAMES = 40, 4000
_LEAST_DB, _MOST_DB = 1.5, 8.0


class _Two(NamedTuple):
    """Two kinds of voices by loudness: the means in dBFS, faint first, and where one gives way to the other."""

    faint: float
    loud: float
    border: float


def without_background(
    detected: list[Mask], probability: list[Array], level_dbfs: Array, paths: list[EchoPath | None]
) -> list[Mask]:
    """The masks of two channels less voices in the background; one channel alone stays as it is.

    `detected`: frames of speech of each channel; `probability`: of speech, 0-1; `level_dbfs`: shape (channels, frames);
    `paths`: of echoes, which go on while the other side speaks too; a channel with one stays as it is.
    """
    import numpy as np

    if len(detected) != 2:
        return detected
    near = [highest(level, _NEAR_FRAMES, _NEAR_FRAMES) for level in level_dbfs]
    voice = [p >= _VOICE for p in probability]
    loud = [v & (x > np.percentile(x[v], 97) - _LOUD_DB) if v.any() else v for v, x in zip(voice, near, strict=True)]
    kept = []
    for c, mask in enumerate(detected):
        two = _two_kinds(near[c][voice[c]])
        if two is None or paths[c] is not None or not _goes_on(voice[c], near[c] < two.border, loud[1 - c]):
            kept.append(mask)
            continue
        edge = highest(level_dbfs[c], _EDGE_FRAMES, _EDGE_FRAMES)
        own = np.zeros(mask.size, bool)
        for first, last in runs(mask & (edge >= two.border - _TAIL_DB)):
            own[first:last] = (edge[first:last] >= two.border).any()
        kept.append(own)
    return kept


def _two_kinds(level: Array) -> _Two | None:
    """Two normal distributions fitted to the loudness of voices (expectation maximisation); None where they are one."""
    import numpy as np

    if level.size < _LEAST_FRAMES:
        return None
    level = level[:: max(1, level.size // _MANY_FRAMES)]
    mean, width, share = np.percentile(level, (20, 97)).astype(float), np.full(2, 4.0), np.full(2, 0.5)
    for _ in range(_ROUNDS):
        part = share * np.exp(-0.5 * ((level[:, None] - mean) / width) ** 2) / width + 1e-12
        part /= part.sum(axis=1, keepdims=True)
        weight = part.sum(axis=0) + 1e-6
        share = weight / weight.sum()
        mean = (part * level[:, None]).sum(axis=0) / weight
        width = np.sqrt((part * (level[:, None] - mean) ** 2).sum(axis=0) / weight).clip(_LEAST_DB, _MOST_DB)
    if mean[1] - mean[0] < (_APART_DB if width[0] > _STEADY_DB else _STEADY_APART_DB):
        return None
    grid = np.linspace(mean[0], mean[1], 200)
    height = share * np.exp(-0.5 * ((grid[:, None] - mean) / width) ** 2) / width
    return _Two(float(mean[0]), float(mean[1]), float(grid[np.argmax(height[:, 1] > height[:, 0])]))


def _goes_on(voice: Mask, fainter: Mask, other: Mask) -> bool:
    """Whether the faint voices of a channel go on while the other side is loud, as no listener's do."""
    faint, loud = voice & fainter, voice & ~fainter
    quiet = highest(loud.astype("float32"), _BESIDE_FRAMES, _BESIDE_FRAMES) == 0
    meanwhile, otherwise = quiet & other, quiet & ~other
    if meanwhile.sum() < _OTHER_FRAMES:
        return False
    if loud[other].mean() > _MOST_RATIO * loud[~other].mean():
        return False
    share = float(faint[meanwhile].mean())
    usual = float(faint[otherwise].mean()) if otherwise.sum() >= _OTHER_FRAMES else share
    return share >= max(_LEAST_SHARE, _LEAST_RATIO * usual)
