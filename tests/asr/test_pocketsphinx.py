from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from scipy.signal import resample_poly

from qa_analyzer.asr.pocketsphinx import PocketSphinx
from qa_analyzer.audio.reader import Recording, read_recording
from qa_analyzer.core.samples import Hints
from qa_analyzer.core.span import Span

from .sounds import MemorySamples

CALL = Path(__file__).parents[2] / "fixtures" / "audio" / "f01.ogg"
GREETING = Span(9.2, 14.77)
"""In f01: "Good morning, thank you for calling AdvisoryCloud.  This is Laura.  May I have your name please?\""""


@pytest.fixture(scope="module")
def recording() -> Iterator[Recording]:
    with read_recording(CALL) as found:
        yield found


@pytest.fixture(scope="module")
def engine() -> PocketSphinx:
    return PocketSphinx()


def test_clear_speech_becomes_words_in_the_time_of_the_recording(recording: Recording, engine: PocketSphinx):
    heard = engine.recognise(recording.samples, [[GREETING], []], Hints(names=("Laura Hayes",)))
    assert heard.hearing.words_usable and heard.hearing.note is None and heard.hearing.engine.startswith("pocketsphinx")
    assert {s.channel for s in heard.segments} == {0}
    text = " ".join(s.text for s in heard.segments)
    assert text.startswith("good morning thank you for calling advisory cloud this is")
    assert text.endswith("may i have your name please")
    words = [w for s in heard.segments for w in s.words]
    assert all(GREETING.start - 0.2 <= w.start <= w.end <= GREETING.end + 0.2 for w in words)
    assert all(a.end <= b.start + 1e-6 for a, b in itertools.pairwise(words))
    assert all(w.probability is not None and 0 <= w.probability <= 1 for w in words)


def test_a_name_that_was_not_said_is_not_made_up(recording: Recording, engine: PocketSphinx):
    names = ("Maura Nagle", "Corwin Adler", "Hugh Fuller")
    heard = engine.recognise(recording.samples, [[GREETING], []], Hints(names=names))
    made_up = {"maura", "nagle", "corwin", "adler", "hugh", "fuller"}
    assert not [w for s in heard.segments for w in s.words if w.text in made_up and (w.probability or 0) >= 0.3]


def test_a_telephone_line_is_owned_up_to(recording: Recording, engine: PocketSphinx):
    wide = recording.samples.read(0, Span(9.2, 11.2), rate_hz=16_000)
    narrow = resample_poly(wide, 1, 2).astype(np.float32)
    speech = [[Span(0, narrow.size / 8000)]]
    for samples in (
        MemorySamples(narrow[None, :], 8000),
        MemorySamples(resample_poly(narrow, 2, 1).astype(np.float32)[None, :], 16_000),
    ):
        heard = engine.recognise(samples, speech, Hints())
        assert not heard.hearing.words_usable
        assert "4 kHz" in (heard.hearing.note or "")


def test_without_speech_there_are_no_words(recording: Recording, engine: PocketSphinx):
    heard = engine.recognise(recording.samples, [[], []], Hints())
    assert heard.segments == () and heard.hearing.words_usable
