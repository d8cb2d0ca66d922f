"""Voices inside hold music: an announcement, or an agent who looks in while the music plays on; sound cannot tell.

Instruments do not sound like a voice to the detector (in 6,000 s of rendered music of 28 kinds, one second of voice
was found nine times without a singer), so what is found here was spoken or sung.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.span import Span

from ..frames import HOP_S, Frames
from ..runs import Mask, frames_in, joined, runs, span_of
from .music_bridges import same_recording
from .music_spans import Stretch

_PAUSE_S, _LEAST_S = 1.0, 1.0
"""Pauses within what one voice says, and how much voice is somebody's: less is a note or a breath (set by hand)."""


def held_voices(music: Sequence[Sequence[Stretch]], voices: Sequence[Mask], frames: Frames) -> tuple[Span, ...]:
    """When voices are heard in the stretches of music of any channel, in order; `voices`: frames, per channel.

    What is heard twice in the same way is a recording and left out: nobody says a thing twice alike.
    """
    import numpy as np

    holds = joined(sorted(stretch for stretches in music for stretch in stretches), 0)
    found: list[tuple[int, Stretch]] = []
    for channel, mask in enumerate(voices):
        for first, last in holds:
            for a, b in joined(runs(mask[first:last]), frames_in(_PAUSE_S)):
                if np.count_nonzero(mask[first + a : first + b]) >= frames_in(_LEAST_S):
                    found.append((channel, (first + a, first + b)))
    recorded = [
        any(c == o and one != other and same_recording(frames, voices[c], c, one, other) for o, other in found)
        for c, one in found
    ]
    kept = sorted(stretch for (_, stretch), again in zip(found, recorded, strict=True) if not again)
    return tuple(span_of(a, b, frames.count * HOP_S) for a, b in joined(kept, 0))
