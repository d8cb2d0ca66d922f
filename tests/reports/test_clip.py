from __future__ import annotations

import io

import numpy as np
import pytest

from qa_analyzer.core.span import Span
from qa_analyzer.reports.clip import LONGEST_S, SHORTEST_S, clip_span, cut


class Tone:
    """A minute of a steady tone in two channels."""

    sample_rate_hz, channel_count, duration = 8000, 2, 60.0

    def read(self, channel: int, span: Span, *, rate_hz: int | None = None):
        times = np.arange(round(span.start * 8000), round(min(span.end, self.duration) * 8000)) / 8000
        return (0.3 * np.sin(2 * np.pi * 440 * times)).astype(np.float32)

    def close(self) -> None: ...


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (20.0, 22.0, (18.0, 28.0)),
        (20.0, 33.0, (18.0, 34.0)),
        (20.0, 150.0, (18.0, 38.0)),
        (0.5, 1.0, (0.0, 10.0)),
        (58.0, 59.0, (50.0, 60.0)),
        (61.0, 62.0, (50.0, 60.0)),
    ],
)
def test_a_clip_lasts_ten_to_twenty_seconds(start: float, end: float, expected: tuple[float, float]) -> None:
    span = clip_span(start, end, 60.0)
    assert (span.start, span.end) == expected and SHORTEST_S <= span.duration <= LONGEST_S


def test_a_short_call_is_played_whole() -> None:
    assert clip_span(1.0, 2.0, 6.0) == Span(0.0, 6.0)


def loudness(sound: bytes) -> list[float]:
    """The level of each second of a clip."""
    import av

    with av.open(io.BytesIO(sound)) as container:
        frames = [f.to_ndarray().astype(float).reshape(-1) for f in container.decode(audio=0)]
        rate = container.streams.audio[0].rate
    x = np.concatenate(frames)
    return [float(np.sqrt(np.mean(x[i : i + rate] ** 2))) for i in range(0, len(x) - rate, rate)]


def test_what_is_masked_is_silent_and_the_rest_is_heard() -> None:
    clip = cut(Tone(), 20.0, 22.0, [Span(22.5, 25.5)])  # seconds 4.5 to 7.5 of the clip
    assert (clip.start, clip.end, clip.why_not) == (18.0, 28.0, "")
    assert clip.uri.startswith("data:audio/ogg;base64,") and len(clip.sound) < 60_000
    levels = loudness(clip.sound)
    assert max(levels[5:7]) < 0.01 * min(levels[1:4]) and min(levels[8:9]) > 0.5 * levels[2]


def test_past_the_end_there_is_nothing_to_cut() -> None:
    class Nothing(Tone):
        duration = 0.0

    assert cut(Nothing(), 20.0, 22.0, []).why_not
