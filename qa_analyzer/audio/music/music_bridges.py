"""Which gaps between stretches of music belong to the hold: pauses, and announcements of the queue.

An agent who looks in ends the music and so divides the hold; a recording that speaks between two pieces does not.
They are told apart by the other side, who answers an agent and no recording, and by the voice and its loudness
(`music_strangers`).
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..frames import Frames
from ..runs import Mask, frames_in, joined
from .music_spans import Stretch

if TYPE_CHECKING:
    from .music_strangers import Talk

_PAUSE_S = 8.0
"""Between two pieces, with nobody speaking."""
_ANNOUNCEMENT_S = 25.0
_VOICE_FRAMES = 6
_ANSWER_S, _UNANSWERED, _MUTTERED = 1.0, -1.0, 2.0
"""Where the other side has a channel of its own: so much speech in it is an answer, to an agent; without any the voice
need not be so surely a recording's (log-odds), and with a little, which may be an echo, all the more (set by hand)."""
_PIECE_FRAMES = 40
"""Frames with a voice (1.3 s) from which on a recording can be known again."""
_AGAIN, _RANGE_DB = 0.8, 40.0
_SAME_SOUND_DB, _SAME_SOUND = 10.0, 0.8


@dataclass(frozen=True, slots=True)
class Heard:
    """The frames; where each channel has a voice; the same without echo."""

    frames: Frames
    voices: list[Mask]
    spoken: list[Mask]


@dataclass(frozen=True, slots=True)
class Gap:
    """Frames between two stretches of music, the channels that both have, and the stretches."""

    span: Stretch
    channels: set[int]
    beside: tuple[Stretch, Stretch]

    @property
    def length(self) -> int:
        """Frames."""
        return self.span[1] - self.span[0]


def bridged(music: list[list[Stretch]], heard: Heard) -> list[list[Stretch]]:
    """The stretches of each channel with those gaps closed that belong to the hold."""
    every = sorted((a, b, c) for c, stretches in enumerate(music) for a, b in stretches)
    blocks: list[tuple[int, int, set[int]]] = []
    for first, last, channel in every:
        if blocks and first < blocks[-1][1]:
            blocks[-1] = (blocks[-1][0], max(last, blocks[-1][1]), blocks[-1][2] | {channel})
        else:
            blocks.append((first, last, {channel}))
    out = [list(stretches) for stretches in music]
    gaps = [Gap((a[1], b[0]), a[2] & b[2], (a[:2], b[:2])) for a, b in itertools.pairwise(blocks) if a[2] & b[2]]
    talk = _talk(heard, [b[:2] for b in blocks], gaps)
    for gap in gaps:
        if _belongs(gap, heard, talk, gaps):
            for channel in gap.channels:
                out[channel].append((gap.span[0] - 1, gap.span[1] + 1))
    return [joined(sorted(stretches), 0) for stretches in out]


def _talk(heard: Heard, blocks: list[Stretch], gaps: list[Gap]) -> Talk | None:
    import numpy as np

    from .music_strangers import talk_of

    if not gaps:
        return None
    elsewhere = np.ones(heard.frames.count, bool)
    for first, last in joined(blocks, frames_in(_ANNOUNCEMENT_S)):
        elsewhere[first:last] = False
    compared = [(min(g.channels), g.span) for g in gaps if g.length <= frames_in(_ANNOUNCEMENT_S)]
    return talk_of(heard.frames, heard.spoken, elsewhere, compared)


def _belongs(gap: Gap, heard: Heard, talk: Talk | None, gaps: list[Gap]) -> bool:
    import numpy as np

    from .music_strangers import recording_odds

    inside = slice(*gap.span)
    said = [int(np.count_nonzero(mask[inside])) for mask in heard.spoken]
    if max(said) < _VOICE_FRAMES:
        return gap.length <= frames_in(_PAUSE_S)
    if gap.length > frames_in(_ANNOUNCEMENT_S):
        return False
    answer = max((n for c, n in enumerate(said) if c not in gap.channels), default=None)
    if answer is not None and answer >= frames_in(_ANSWER_S):
        return False
    if len(gap.channels) > 1 and not _one_sound(heard.frames, inside):
        return False
    channel = min(gap.channels)
    voice = heard.spoken[channel]
    others = [g.span for g in gaps if g is not gap and g.length <= frames_in(_ANNOUNCEMENT_S)]
    if any(same_recording(heard.frames, voice, channel, gap.span, other) for other in others):
        return True
    if talk is None:
        return False
    least = 0.0 if answer is None else _UNANSWERED if answer < _VOICE_FRAMES else _MUTTERED
    return recording_odds(heard.frames, channel, voice, gap.span, list(gap.beside), talk) > least


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
