"""The sound for a call's page: the whole call up to 20 minutes, beyond that its evidence; what is masked is silent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qa_analyzer.audio.recording.clip import opus_clip, waveform
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.samples import Samples
from qa_analyzer.core.span import Span, union
from qa_analyzer.core.words import Turn
from qa_analyzer.privacy.spans import masked_spans_in

from .page_audio import AudioForPage

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LONGEST_WHOLE_S = 20 * 60.0
"""A page carries the whole call up to here: 20 minutes at 24 kbit/s are 3.6 MB."""
BEFORE_S, AFTER_S = 2.0, 1.0
"""A clip starts two seconds before its evidence, so that it can be placed, and ends a second after it."""
WAVEFORM_POINTS = 600


class Muted:
    """Samples of which some spans are silent; else `core.samples.Samples` as they were."""

    def __init__(self, samples: Samples, silent: Sequence[Span]) -> None:
        self._samples, self._silent = samples, silent
        self.sample_rate_hz, self.channel_count = samples.sample_rate_hz, samples.channel_count
        self.duration = samples.duration

    def read(self, channel: int, span: Span, *, rate_hz: int | None = None) -> npt.NDArray[np.float32]:
        """As `Samples.read`, with zeros where the spans are."""
        block = self._samples.read(channel, span, rate_hz=rate_hz)
        rate = rate_hz or self.sample_rate_hz
        for silent in self._silent:
            common = silent & span
            if common:
                block[int((common.start - span.start) * rate) : int((common.end - span.start) * rate) + 1] = 0
        return block

    def close(self) -> None:
        """Nothing of its own to close."""


def page_sound(analysis: Analysis, samples: Samples, masked_turns: Sequence[Turn]) -> AudioForPage:
    """Encoded sound and waveforms; the spans that the redaction masks in `masked_turns` are silent.

    No sound at all where there is something to mask and the turns' times are only estimated.
    """
    if masked_turns and analysis.transcript.times == "estimated" and masked_spans_in(masked_turns):
        return AudioForPage(None)  # nobody knows where in the sound it is
    sound = Muted(samples, masked_spans_in(masked_turns)) if masked_turns else samples
    channels = list(range(samples.channel_count))
    waveforms = [waveform(sound, c, WAVEFORM_POINTS) for c in channels]
    if samples.duration <= LONGEST_WHOLE_S:
        return AudioForPage(opus_clip(sound, None, Span(0.0, samples.duration)), {}, waveforms)
    spans = union([_around(e.start, e.end, samples.duration) for e in _evidence(analysis)])
    return AudioForPage(None, {(s.start, s.end): opus_clip(sound, None, s) for s in spans}, waveforms)


def _evidence(analysis: Analysis) -> list[Span]:
    cited = [Span(e.start, e.end) for c in analysis.criteria for e in c.evidence]
    return [*cited, *(Span(m.start, m.end) for t in (analysis.tone.member, analysis.tone.agent) for m in t.moments)]


def _around(start: float, end: float, duration: float) -> Span:
    first = max(0.0, start - BEFORE_S)
    return Span(first, max(first, min(duration, end + AFTER_S)))
