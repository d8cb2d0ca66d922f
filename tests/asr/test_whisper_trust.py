"""When the words as a whole are not to be used."""

import pytest

from qa_analyzer.asr.whisper_trust import hearing_of, other_language
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word


def segments(count: int, p: float | None) -> list[Segment]:
    words = tuple(Word(i * 0.4, i * 0.4 + 0.3, "word", p) for i in range(count))
    return [Segment(0, count * 0.4, "...", words, 0)] if words else []


@pytest.mark.parametrize(
    ("count", "p", "speech_s", "usable"),
    [(60, 0.9, 30, True), (60, 0.2, 30, False), (60, None, 30, True), (0, 0.9, 30, False), (0, 0.9, 4, True)],
)
def test_usable(count: int, p: float | None, speech_s: float, usable: bool) -> None:
    hearing = hearing_of("w", segments(count, p), [[Span(0, speech_s)], []], None, "en")
    assert hearing.words_usable is usable
    assert (hearing.note is None) is usable


def test_language_needs_agreement_of_the_channels() -> None:
    assert other_language([("es", 0.9), ("es", 0.95)], "en") == "es"
    assert other_language([("es", 0.9), ("en", 0.95)], "en") is None
    assert other_language([("cy", 0.5), ("cy", 0.6)], "en") is None
    assert other_language([], "en") is None
