"""What the guards look at: a recogniser's output of one channel, in recording time, before anything is believed."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_analyzer.core.span import Span, union
from qa_analyzer.core.words import Word

TOLERANCE_S = 0.2
"""How far beside speech a word may lie: word times of Whisper stray by 0.1 to 0.2 s (Bain et al. 2023, WhisperX, judge
them with a collar of 0.2 s)."""


@dataclass(frozen=True, slots=True)
class RawSegment:
    """One segment as decoded, with the decoder's own doubts.

    `avg_logprob`: mean log probability of its tokens (<= 0).  `no_speech_prob`: 0-1, that of the whole 30 s window.
    `compression_ratio`: length of the text over its zlib length; above 2.4 it repeats itself.
    """

    words: tuple[Word, ...]
    avg_logprob: float = 0.0
    no_speech_prob: float = 0.0
    compression_ratio: float = 1.0


@dataclass(frozen=True, slots=True)
class Removed:
    """A word that was not believed, and why (`loop`, `subtitle`, `silence`, `music`, `echo`, `noise tag`, ...)."""

    word: Word
    why: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A run of words of one segment up to a full stop, and the segment that it is of."""

    words: tuple[Word, ...]
    segment: RawSegment

    @property
    def key(self) -> str:
        """Its words in lower case with single spaces, without punctuation."""
        return " ".join(filter(None, (bare(w.text) for w in self.words)))

    @property
    def probability(self) -> float:
        """Mean word probability, 0-1; 1 where no word carries one."""
        known = [w.probability for w in self.words if w.probability is not None]
        return sum(known) / len(known) if known else 1.0

    def heard_ratio(self, speech: Speech) -> float:
        """The share of its words whose middle lies in speech, 0-1."""
        inside = [bool(speech.touched((w.start + w.end) / 2, (w.start + w.end) / 2)) for w in self.words]
        return sum(inside) / len(inside) if inside else 0.0


class Speech:
    """Where a channel has speech, made to be asked often.

    `spans`: as given, in order, without overlap.  A word may lie TOLERANCE_S beside them.
    """

    def __init__(self, spans: Sequence[Span]) -> None:
        self.spans = union(list(spans))
        self._starts = [s.start - TOLERANCE_S for s in self.spans]
        self._ends = [s.end + TOLERANCE_S for s in self.spans]

    def touched(self, start: float, end: float) -> list[Span]:
        """The spans that `[start, end]` touches, in order."""
        return self.spans[bisect_left(self._ends, start) : bisect_right(self._starts, end)]


def bare(text: str) -> str:
    """A word in lower case without the punctuation around it: `" Thanks!"` is `"thanks"`."""
    return re.sub(r"^\W+|\W+$", "", text.lower().replace("’", "'"))


def sentences(segment: RawSegment) -> Iterator[Sentence]:
    """The segment cut after `. ! ?`."""
    run: list[Word] = []
    for word in segment.words:
        run.append(word)
        if word.text.rstrip("\"')”’ ").endswith((".", "!", "?")):
            yield Sentence(tuple(run), segment)
            run = []
    if run:
        yield Sentence(tuple(run), segment)
