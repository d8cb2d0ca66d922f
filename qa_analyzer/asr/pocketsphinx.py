"""The embedded recogniser: pocketsphinx with the English model of its wheel.

Used where no Whisper weights are found.  It reads clear 16 kHz speech; a telephone's 8 kHz defeat its
acoustic model, and it says so instead of passing off what it made up.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.samples import Hints, Samples
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word

from .engine import Heard, Progress
from .sphinx_chunks import stretches
from .sphinx_decoder import RawWord, Sphinx
from .sphinx_sound import NARROW_SHARE, RATE_HZ, as_pcm, power_by_band

TELEPHONE_NOTE = (
    "The sound holds nothing above 4 kHz, as on a telephone line; the embedded recogniser cannot read that. "
    "Words are shown for orientation only: install a Whisper model for words that can be judged."
)


class PocketSphinx:
    """`asr.engine.Engine` on pocketsphinx.  The decoder is made on first use and kept."""

    name = "pocketsphinx en-us"

    @cached_property
    def _decoder(self) -> Sphinx:
        return Sphinx()

    def recognise(
        self, samples: Samples, speech: Sequence[Sequence[Span]], hints: Hints, progress: Progress | None = None
    ) -> Heard:
        """The words in the speech of each channel; segments in order of time.

        `words_usable` is False, with a note, where any channel's speech is band-limited to a telephone's.
        """
        work = [(c, s) for c, spans in enumerate(speech) for s in stretches(spans, samples.duration)]
        total_s = sum(s.duration for _, s in work) or 1.0
        power = [[0.0, 0.0] for _ in speech]
        segments: list[Segment] = []
        done_s = 0.0
        for channel, span in work:
            sound = samples.read(channel, span, rate_hz=RATE_HZ)
            low, high = power_by_band(sound)
            power[channel][0] += low
            power[channel][1] += high
            words = self._decoder.decode(as_pcm(sound))
            if words:
                segments.append(_segment(words, span, channel))
            done_s += span.duration
            if progress is not None:
                progress(done_s / total_s)
        narrow = samples.sample_rate_hz < 12_000 or any(high < NARROW_SHARE * low for low, high in power)
        hearing = Hearing(self.name, words_usable=not narrow, note=TELEPHONE_NOTE if narrow else None)
        return Heard(tuple(sorted(segments, key=lambda s: (s.start, s.end))), hearing)


def _segment(words: Sequence[RawWord], span: Span, channel: int) -> Segment:
    timed = tuple(
        Word(round(span.start + w.start, 3), round(min(span.start + w.end, span.end), 3), w.text, w.posterior)
        for w in words
    )
    return Segment(timed[0].start, timed[-1].end, " ".join(w.text for w in timed), timed, channel)
