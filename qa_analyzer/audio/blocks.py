"""A spooled recording in pieces of whole frames, channel by channel: the one loop of all that is measured by frame."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from .recording.spool import SpooledSamples

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Block(NamedTuple):
    """`frame_count` frames of one channel from frame `first` on; `samples`: these and one more, zeros at the end."""

    channel: int
    first: int
    frame_count: int
    samples: npt.NDArray[np.float32]


def frame_blocks(samples: SpooledSamples, hop: int, most_frames: int) -> Iterator[Block]:
    """Blocks of at most `most_frames` frames of `hop` samples; a remainder shorter than a frame is left out."""
    import numpy as np

    frames = samples.sample_count // hop
    for number, block in enumerate(samples.blocks((most_frames + 1) * hop, most_frames * hop)):
        first = number * most_frames
        count = min(most_frames, frames - first)
        if count <= 0:
            return
        for channel in range(samples.channel_count):
            padded = np.zeros((count + 1) * hop, np.float32)
            padded[: min(padded.size, block.shape[0])] = block[: padded.size, channel]
            yield Block(channel, first, count, padded)
