"""The samples of a packed window.  Imports numpy when called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.samples import Samples
from qa_analyzer.core.span import Span

from .packing import BETWEEN_S, Quietest, Window

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

RATE_HZ = 16_000
"""Whisper's sample rate."""

QUIET_BLOCK_S = 0.1
"""A cut through speech is put into the quietest block of this length: a tenth of a second is a pause between words."""


def sound_of(window: Window, samples: Samples, channel: int) -> npt.NDArray[np.float32]:
    """The window's pieces of one channel at RATE_HZ, with silence between them; its length is the window's."""
    import numpy as np

    parts: list[npt.NDArray[np.float32]] = []
    for piece in window.pieces:
        if parts:
            parts.append(np.zeros(round(BETWEEN_S * RATE_HZ), np.float32))
        sound = samples.read(channel, piece.source, rate_hz=RATE_HZ)
        length = round(piece.source.duration * RATE_HZ)
        parts.append(np.pad(sound[:length], (0, max(0, length - len(sound)))).astype(np.float32))
    return np.concatenate(parts)


def quietest_in(samples: Samples, channel: int) -> Quietest:
    """For `packing.pieces_of`: the middle of the quietest block of a span of this channel."""

    def quietest(span: Span) -> float:
        import numpy as np

        sound = samples.read(channel, span, rate_hz=RATE_HZ)
        size = round(QUIET_BLOCK_S * RATE_HZ)
        blocks = sound[: len(sound) // size * size].reshape(-1, size)
        if not len(blocks):
            return span.middle
        return span.start + (int(np.argmin((blocks**2).sum(axis=1))) + 0.5) * QUIET_BLOCK_S

    return quietest
