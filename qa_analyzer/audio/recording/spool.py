"""Decoded sound on disk: read at random, never held whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from qa_analyzer.core.span import Span

from .resample import resample

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_BYTES = 2
FULL_SCALE = 32768.0
_MARGIN_S = 0.02
"""Read around a span before resampling, so that the filter does not ring at its ends."""


class SpooledSamples:
    """`core.samples.Samples` over interleaved s16 in an unlinked temporary file.

    `channel_count` may be smaller than the file's (`keep_one_channel`): the first channel then stands for both.
    Reads are positional, so that several threads may share one.
    """

    def __init__(self, spool: IO[bytes], sample_rate_hz: int, file_channels: int, samples: int) -> None:
        self._spool = spool
        self._file_channels = file_channels
        self.sample_count = samples
        self.sample_rate_hz = sample_rate_hz
        self.channel_count = file_channels
        self.duration = samples / sample_rate_hz

    def keep_one_channel(self) -> None:
        """From now on there is one channel, the first."""
        self.channel_count = 1

    def read(self, channel: int, span: Span, *, rate_hz: int | None = None) -> npt.NDArray[np.float32]:
        """Samples of one channel in -1..1 at the spool's rate, or at `rate_hz`; what lies outside is left out.

        Raises IndexError where there is no such channel.
        """
        if not 0 <= channel < self.channel_count:
            raise IndexError(f"channel {channel} of {self.channel_count}")
        rate = self.sample_rate_hz
        first, last = self._bounds(span.start), self._bounds(span.end)
        if rate_hz is None or rate_hz == rate:
            return self._frames(first, last)[:, channel]
        margin = round(_MARGIN_S * rate)
        lead = min(margin, first)
        wide = resample(self._frames(first - lead, min(last + margin, self.sample_count))[:, channel], rate, rate_hz)
        start = round(lead * rate_hz / rate)
        return wide[start : start + round((last - first) * rate_hz / rate)]

    def blocks(self, length: int, step: int | None = None) -> Iterator[npt.NDArray[np.float32]]:
        """Successive blocks of up to `length` samples, `step` (default `length`) apart, shape (n, channels)."""
        for first in range(0, self.sample_count, step or length):
            yield self._frames(first, min(first + length, self.sample_count))

    def close(self) -> None:
        """Give the disk space back."""
        self._spool.close()

    def _bounds(self, time_s: float) -> int:
        return min(max(0, round(time_s * self.sample_rate_hz)), self.sample_count)

    def _frames(self, first: int, last: int) -> npt.NDArray[np.float32]:
        import numpy as np

        width = _BYTES * self._file_channels
        raw = os.pread(self._spool.fileno(), max(0, last - first) * width, first * width)
        whole = np.frombuffer(raw, np.int16).reshape(-1, self._file_channels)
        return whole[:, : self.channel_count].astype(np.float32) / np.float32(FULL_SCALE)
