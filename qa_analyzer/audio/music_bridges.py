"""Which gaps between stretches of music belong to the hold: pauses, and announcements of the queue.

An agent who looks in ends the music and so divides the hold; a recording that speaks between two pieces does not.
They are told apart by the other side, who answers an agent and no recording, and by the voice: an announcement
is spoken by nobody who is heard elsewhere in the call.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .frames import Frames
from .music_spans import Stretch
from .runs import Mask, frames_in, joined, runs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_PAUSE_S = 8.0
"""Between two pieces, with nobody speaking."""
_ANNOUNCEMENT_S = 25.0
_VOICE_FRAMES = 6
_PIECE_FRAMES = 40
"""Frames with a voice (1.3 s) whose mean spectrum stands for the speaker."""
_STRANGE_DB, _STRANGE_MONO_DB = 2.4, 2.7
_AGAIN, _RANGE_DB = 0.8, 40.0
_SAME_SOUND_DB, _SAME_SOUND = 10.0, 0.8


@dataclass(frozen=True, slots=True)
class Heard:
    """The frames; where each channel has a voice; the same without echo."""

    frames: Frames
    voices: list[Mask]
    spoken: list[Mask]


def bridged(music: list[list[Stretch]], heard: Heard) -> list[list[Stretch]]:
    """The stretches of each channel with those gaps closed that belong to the hold."""
    import numpy as np

    every = sorted((a, b, c) for c, stretches in enumerate(music) for a, b in stretches)
    blocks: list[tuple[int, int, set[int]]] = []
    for first, last, channel in every:
        if blocks and first < blocks[-1][1]:
            blocks[-1] = (blocks[-1][0], max(last, blocks[-1][1]), blocks[-1][2] | {channel})
        else:
            blocks.append((first, last, {channel}))
    elsewhere = np.ones(heard.frames.count, bool)
    for first, last in joined([(a, b) for a, b, _ in blocks], frames_in(_ANNOUNCEMENT_S)):
        elsewhere[first:last] = False
    talk = _pieces(heard, range(len(music)), elsewhere) if len(blocks) > 1 else []
    out = [list(stretches) for stretches in music]
    gaps = [(a[1], b[0], a[2] & b[2]) for a, b in itertools.pairwise(blocks) if a[2] & b[2]]
    for first, last, shared in gaps:
        others = [g[:2] for g in gaps if g[0] != first and g[1] - g[0] <= frames_in(_ANNOUNCEMENT_S)]
        if _belongs((first, last), shared, heard, talk, others):
            for channel in shared:
                out[channel].append((first - 1, last + 1))
    return [joined(sorted(stretches), 0) for stretches in out]


def _belongs(gap: Stretch, channels: set[int], heard: Heard, talk: list[Array], others: list[Stretch]) -> bool:
    import numpy as np

    inside = slice(*gap)
    length = gap[1] - gap[0]
    said = [int(np.count_nonzero(mask[inside])) for mask in heard.spoken]
    if max(said) < _VOICE_FRAMES:
        return length <= frames_in(_PAUSE_S)
    if length > frames_in(_ANNOUNCEMENT_S):
        return False
    if any(n >= _VOICE_FRAMES for c, n in enumerate(said) if c not in channels):
        return False
    if len(channels) > 1 and not _one_sound(heard.frames, inside):
        return False
    channel = min(channels)
    if any(same_recording(heard.frames, heard.spoken[channel], channel, gap, other) for other in others):
        return True
    return _stranger(heard, channel, gap, talk)


def _one_sound(frames: Frames, inside: slice) -> bool:
    """Whether both channels carry the same here: an announcement comes where the music comes."""
    import numpy as np

    a, b = (np.maximum(frames.level_dbfs[c, inside], -70) for c in (0, 1))
    if abs(float(np.percentile(a, 90) - np.percentile(b, 90))) > _SAME_SOUND_DB:
        return False
    return bool(np.std(a) and np.std(b)) and float(np.corrcoef(a, b)[0, 1]) > _SAME_SOUND


def same_recording(frames: Frames, voice: Mask, channel: int, one: Stretch, other: Stretch) -> bool:
    """Whether the same recording speaks in two stretches: their spectra move alike, at some shift.

    `voice`: frames with a voice in the channel.
    """
    import numpy as np

    bands = frames.bands_db[channel]
    moves = []
    for first, last in (one, other):
        voiced = np.flatnonzero(voice[first:last])
        if voiced.size < _PIECE_FRAMES:
            return False
        part = bands[first + voiced[0] : first + voiced[-1] + 1].astype(np.float32)
        part = np.maximum(part, part.max() - _RANGE_DB)
        moves.append(part - part.mean(axis=0))
    size = 2 * max(len(m) for m in moves)
    a, b = (np.fft.rfft(m, size, axis=0) for m in moves)
    peak = np.fft.irfft((a * np.conj(b)).sum(axis=1), size).max()
    return float(peak) > _AGAIN * float(np.sqrt(np.prod([np.sum(m**2) for m in moves])))


def _stranger(heard: Heard, channel: int, gap: Stretch, talk: list[Array]) -> bool:
    """Whether the voice in a gap is like none that talks in the call away from the music."""
    import numpy as np

    where = np.zeros(heard.frames.count, bool)
    where[gap[0] : gap[1]] = True
    said = _pieces(heard, [channel], where)
    if not said or not talk:
        return False
    apart = [min(float(np.sqrt(np.mean((piece - other) ** 2))) for other in talk) for piece in said]
    return float(np.median(apart)) > (_STRANGE_DB if len(heard.spoken) > 1 else _STRANGE_MONO_DB)


def _pieces(heard: Heard, channels: range | list[int], where: Mask) -> list[Array]:
    """Mean spectra, without their level, of each 1.3 s of voice."""
    import numpy as np

    out = []
    for channel in channels:
        bands = heard.frames.bands_db[channel]
        for first, last in joined(runs(heard.spoken[channel] & where), _PIECE_FRAMES):
            at = first + np.flatnonzero((heard.spoken[channel] & where)[first:last])
            for i in range(0, max(1, at.size - _PIECE_FRAMES // 2), _PIECE_FRAMES):
                if at[i : i + _PIECE_FRAMES].size >= _PIECE_FRAMES // 2:
                    mean = bands[at[i : i + _PIECE_FRAMES]].astype(np.float32).mean(axis=0)
                    out.append(mean - mean.mean())
    return out
