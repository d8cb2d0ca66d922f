"""The voice's benchmarks on a made corpus: their form and their arithmetic."""

from __future__ import annotations

import csv
import random
from itertools import pairwise
from pathlib import Path

import pytest

from qa_analyzer.benchmarks import pitch, voice
from qa_analyzer.benchmarks.acted import ActedClip, Measured, acted_clips, auc, examples, measured
from qa_analyzer.benchmarks.acted_calls import TALK, as_call, built
from qa_analyzer.benchmarks.shelf import benchmarks
from qa_analyzer.benchmarks.voice_calls import CALLS, _f1, _flagged, _rise, built_calls
from qa_analyzer.core.errors import StartError
from qa_analyzer.tone.voice_model import load
from qa_analyzer.tone.words import hinted
from qa_analyzer.tone.words_model import chances
from tests.audio.making import RATE, write
from tests.audio.making import voice as made_voice
from tests.cli.test_tone_clips import shouted
from tests.tone.voices import sounds

EMOTIONS = ("neutral", "neutral", "angry", "angry", "happy")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two corpora of two speakers with two calm, two angry and a happy clip each."""
    folder = tmp_path_factory.mktemp("acted")
    rows = []
    for c in range(2):
        for s in range(2):
            for i in range(5):
                angry = i in (2, 3)
                sound = made_voice(1.5, seed=c + 2 * s + 5 * i, pitch_hz=100 + 40 * s + 60 * angry)
                name = f"{c}{s}{i}.wav"
                write(folder / name, [shouted(sound) if angry else sound], RATE)
                rows.append((name, f"c{c}", f"c{c}s{s}", EMOTIONS[i]))
    with (folder / "labels.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("path", "corpus", "speaker", "emotion"), *rows])
    return folder


def test_all_figures_are_there(corpus: Path) -> None:
    figures = {f.name: f.value for f in voice.measure(corpus)}
    assert figures["clips with a voice"] == 20
    for name in ("c0", "c1"):
        for told in ("speaker left out, own", "speaker left out, calm", "other corpus, calm (0.82)"):
            assert 0 <= figures[f"research, {name}, {told}"] <= 1
        assert figures[f"business, {name}, own (0.75)"] > 0.75


def test_clips_keep_their_labels(corpus: Path) -> None:
    known = measured(acted_clips(corpus)[:4])
    assert [(e.speaker, e.group, e.angry, e.calm) for e in examples(known)] == [
        *[("c0s0", "c0", False, True)] * 2,
        *[("c0s0", "c0", True, False)] * 2,
    ]


def test_what_is_no_corpus_is_told(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="labels"):
        acted_clips(tmp_path)
    with pytest.raises(StartError):
        acted_clips(None)
    (tmp_path / "labels.csv").write_text("path,emotion\na,angry\n")
    with pytest.raises(StartError, match="column"):
        acted_clips(tmp_path)


def test_auc() -> None:
    assert auc([3.0, 2.0], [1.0, 2.0]) == pytest.approx(0.875)
    assert auc([], [1.0]) != auc([], [1.0])


def acted(emotion: str, by: float, count: int) -> list[Measured]:
    return [Measured(ActedClip(Path("x"), "c", "s", emotion), sounds(by, level_p80=i % 3 - 1)) for i in range(count)]


def test_a_built_call_is_calm_first() -> None:
    own = acted("neutral", 0.0, 8) + acted("angry", 2.0, 8)
    call = built(own, "neutral", "angry", random.Random(1))
    assert call is not None and call.place == 8
    levels = [s.measures.values["level_p80"] for s in call.voices]
    assert len(levels) == 14 and max(levels[:8]) < min(levels[8:])
    assert all(a.span.end < b.span.start for a, b in pairwise(call.voices))
    assert built(own, "neutral", "happy", random.Random(1)) is None
    even = built(own, "neutral", "neutral", random.Random(1))
    assert even is not None and len(even.voices) == 8 and even.place == 4


def test_the_rise_is_of_the_second_part() -> None:
    own = acted("neutral", 0.0, 10) + acted("angry", 2.0, 8)
    angry, even = (built(own, "neutral", then, random.Random(1)) for then in ("angry", "neutral"))
    assert angry is not None and even is not None
    assert _rise(angry, load("business")) > 1 > abs(_rise(even, load("business")))


def test_what_is_said_in_built_calls_is_plain() -> None:
    own = acted("neutral", 0.0, 20)
    call = built(own, "neutral", "neutral", random.Random(1))
    assert call is not None
    whole = as_call(call.voices, words=True)
    assert [t.text for t in whole.turns if t.role == "member"] == [said for said, _ in TALK]
    assert all(a.end <= b.start for a, b in pairwise(whole.turns))
    assert not hinted(whole, chances(whole))
    assert not as_call(call.voices, words=False).turns


@pytest.mark.parametrize("words", [False, True])
def test_built_calls_go_through_tone(words: bool) -> None:
    own = acted("neutral", 0.0, 20) + acted("angry", 1.6, 8) + acted("happy", 0.2, 20)
    flags = _flagged(built_calls(own), lambda _: load("business"), words=words)
    assert all(flags["angry"]) and len(flags["angry"]) == CALLS
    assert not any(flags["calm"] + flags["happy"] + flags["calm, then happy"])
    assert _f1(flags, "happy") == 1.0


def test_made_signals_are_found() -> None:
    figures = {f.name: f.value for f in pitch._made()}
    assert all(v <= 2 for n, v in figures.items() if "worst" in n)
    assert figures["made, full band: voiced"] > 97


def test_they_are_listed() -> None:
    assert {"voice", "voice_calls", "voice_cost", "pitch"} <= benchmarks().keys()
    assert "acted" not in benchmarks()
