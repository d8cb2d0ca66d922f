"""What every engine does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.samples import Hints, Samples
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment


@dataclass(frozen=True, slots=True)
class Heard:
    """Segments in order of time, each with its channel and words, and how far they can be trusted.

    `language`: the code of the language that was heard ("en", "es"), None where the engine cannot tell.
    """

    segments: tuple[Segment, ...]
    hearing: Hearing
    language: str | None = None


class Engine(Protocol):
    """A recogniser.  `name` is what `transcript.engine` shows, for example `faster-whisper small.en`."""

    name: str

    def recognise(self, samples: Samples, speech: Sequence[Sequence[Span]], hints: Hints) -> Heard:
        """The words in the speech of each channel (`speech[channel]`: spans in seconds)."""
        ...
