"""The embedded recogniser: pocketsphinx, its wheel's English sounds, and our own model of how calls are worded.

Used where no Whisper weights are found.  It reads clear 16 kHz speech; a telephone's 8 kHz defeat its
acoustic model, and it says so instead of passing off what it made up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.samples import Hints, Samples
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word

from .engine import Heard
from .sphinx_chunks import MERGE_GAP_MONO_S, MERGE_GAP_S, stretches
from .sphinx_decoder import RawWord, Sphinx
from .sphinx_lexicon import decoder, name_words
from .sphinx_names import doubted
from .sphinx_sound import RATE_HZ, as_pcm, is_narrow, power_by_band
from .sphinx_trust import probability
from .sphinx_voice import TRIAL_S, best_factor, stretched

TELEPHONE_NOTE = (
    "the sound holds nothing above 4 kHz, as on a telephone line, and the embedded recogniser cannot read that; "
    "its words are shown for orientation only (Whisper weights would give words that can be judged)"
)
SHORTEST_VOICE_S = 1.5
"""A shorter stretch does not tell whose voice it is; the voice before it is assumed."""


class PocketSphinx:
    """`asr.engine.Engine` on pocketsphinx.  Decoders are made on first use and kept.

    Word probabilities are calibrated (`sphinx_trust`); a name of the record that a decoder without the record's names
    does not confirm has one under 0.3.
    """

    name = "pocketsphinx en-us, calls"

    @cached_property
    def _plain(self) -> Sphinx:
        return decoder()

    @cached_property
    def _trial(self) -> Sphinx:
        return decoder(fast=True)

    def recognise(self, samples: Samples, speech: Sequence[Sequence[Span]], hints: Hints) -> Heard:
        """The words in the speech of each channel; segments in order of time.

        `words_usable` is False, with a note, where any channel's speech is band-limited to a telephone's.
        """
        shared = sum(1 for spans in speech if spans) == 1  # one channel may hold two voices
        gap_s = MERGE_GAP_MONO_S if shared else MERGE_GAP_S
        work = [stretches(spans, samples.duration, gap_s) for spans in speech]
        names = name_words(hints.names)
        primed = decoder(hints.names) if names else self._plain
        segments: list[Segment] = []
        narrow = samples.sample_rate_hz < 12_000
        for channel, spans in enumerate(work):
            factor = Fraction(1) if shared or narrow else self._factor(samples, channel, spans)
            low, high = 0.0, 0.0
            for span in spans:
                sound = samples.read(channel, span, rate_hz=RATE_HZ)
                below, above = power_by_band(sound)
                low, high = low + below, high + above
                if shared and not narrow and span.duration >= SHORTEST_VOICE_S:
                    factor = best_factor([sound], self._trial)
                pcm = as_pcm(stretched(sound, factor))
                words = self._words(pcm, primed, names)
                if words:
                    segments.append(_segment(words, span, channel, float(factor)))
            narrow = narrow or is_narrow(low, high)
        hearing = Hearing(self.name, words_usable=not narrow, note=TELEPHONE_NOTE if narrow else None)
        return Heard(tuple(sorted(segments, key=lambda s: (s.start, s.end))), hearing)

    def _words(self, pcm: bytes, primed: Sphinx, names: Mapping[str, str]) -> list[RawWord]:
        words = primed.decode(pcm)
        if any(w.text in names for w in words):
            return doubted(words, self._plain.decode(pcm), names)
        return words

    def _factor(self, samples: Samples, channel: int, spans: Sequence[Span]) -> Fraction:
        """How the speaker of a channel is best stretched, tried on up to TRIAL_S of the longest stretches."""
        pieces, left_s = [], TRIAL_S
        for span in sorted(spans, key=lambda s: -s.duration):
            if left_s > 1.0:
                piece = Span(span.start, min(span.end, span.start + left_s))
                pieces.append(samples.read(channel, piece, rate_hz=RATE_HZ))
                left_s -= piece.duration
        return best_factor(pieces, self._trial)


def _segment(words: Sequence[RawWord], span: Span, channel: int, factor: float) -> Segment:
    """Words of a stretch that was drawn out by `factor`, in the recording's time."""
    timed = []
    for word in words:
        start = min(span.start + word.start / factor, span.end)
        end = min(max(start, span.start + word.end / factor), span.end)
        timed.append(Word(round(start, 3), round(end, 3), word.text, round(probability(word.posterior), 3)))
    return Segment(timed[0].start, timed[-1].end, " ".join(w.text for w in timed), tuple(timed), channel)
