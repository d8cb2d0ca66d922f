"""A recording in memory for the engines' tests."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from qa_analyzer.core.span import Span


class MemorySamples:
    """`core.samples.Samples` over an array of shape (channels, n); resamples by picking, which is enough for noise."""

    def __init__(self, sound: npt.NDArray[np.float32], sample_rate_hz: int) -> None:
        self.sound, self.sample_rate_hz = sound, sample_rate_hz
        self.channel_count, self.duration = len(sound), sound.shape[1] / sample_rate_hz
        self.asked: list[tuple[int, Span]] = []

    def read(self, channel: int, span: Span, *, rate_hz: int | None = None) -> npt.NDArray[np.float32]:
        self.asked.append((channel, span))
        rate = rate_hz or self.sample_rate_hz
        n = round(span.duration * rate)
        at = ((span.start + np.arange(n) / rate) * self.sample_rate_hz).astype(int)
        return self.sound[channel][np.minimum(at, self.sound.shape[1] - 1)]

    def close(self) -> None:
        pass


def bursts(speech: list[list[Span]], duration: float, rate_hz: int = 8000) -> MemorySamples:
    """Noise where there is speech, faint noise elsewhere."""
    random = np.random.default_rng(3)
    sound = random.normal(0, 1e-4, (len(speech), round(duration * rate_hz))).astype(np.float32)
    for channel, spans in enumerate(speech):
        for span in spans:
            sound[channel, round(span.start * rate_hz) : round(span.end * rate_hz)] *= 1000
    return MemorySamples(sound, rate_hz)
