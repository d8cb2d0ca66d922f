"""Every constructed raw output of `fixtures/transcripts/guards` comes out as it should."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_analyzer.asr.guards import guard, to_segments
from qa_analyzer.asr.guards_raw import RawSegment
from qa_analyzer.core.span import Span, union
from qa_analyzer.core.words import Word

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures/transcripts/guards").glob("*.json"))


def raw_of(segments: list[dict]) -> list[RawSegment]:
    return [
        RawSegment(
            tuple(Word(start, end, text, p) for text, start, end, p in s["words"]),
            s["avg_logprob"],
            s["no_speech_prob"],
            s["compression_ratio"],
        )
        for s in segments
    ]


def test_there_are_enough_and_each_names_its_thread() -> None:
    assert len(FIXTURES) >= 20
    for path in FIXTURES:
        assert json.loads(path.read_text())["after"].startswith("constructed after "), path.name


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_guarding(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    speech = [Span(*s) for s in case["speech"]]
    guarded = guard(raw_of(case["segments"]), speech, case.get("fed", ()))
    words = [w for s in guarded.segments for w in s.words]
    assert " ".join(w.text for w in words) == case["expected"], [(r.word.text, r.why) for r in guarded.removed]
    total = sum(len(s["words"]) for s in case["segments"])
    assert len(words) + len(guarded.removed) == total  # nothing vanishes without a reason
    for word in words:
        assert any(s.start - 0.201 <= word.start <= word.end <= s.end + 0.201 for s in speech)
    for s in guarded.segments:
        assert [w.start for w in s.words] == sorted(w.start for w in s.words)
    if "expected_times" in case:
        found = [(w.start, w.end) for w in words]
        assert found == [pytest.approx(pair, abs=0.011) for pair in case["expected_times"]]


def test_a_loop_leaves_a_doubtful_copy() -> None:
    words = tuple(Word(i * 0.3, i * 0.3 + 0.2, t, 0.97) for i, t in enumerate("we will see. ".split() * 5))
    guarded = guard([RawSegment(words, compression_ratio=3.0)], [Span(0, 5)])
    assert [w.probability for s in guarded.segments for w in s.words] == [0.5, 0.5, 0.5]
    assert {r.why for r in guarded.removed} == {"loop"}


def test_segments_are_divided_at_pauses_and_bear_the_channel() -> None:
    words = (Word(1.0, 1.3, "Hello.", 0.9), Word(1.3, 1.6, "Yes.", 0.9), Word(9.0, 9.4, "Sure.", 0.9))
    guarded = guard([RawSegment(words)], [Span(0.9, 1.7), Span(8.9, 9.5)])
    segments = to_segments(guarded, channel=1)
    assert [(s.text, s.channel) for s in segments] == [("Hello. Yes.", 1), ("Sure.", 1)]
    assert segments[0].end == pytest.approx(1.6)


numbers = st.floats(0, 100, allow_nan=False)
raw_words = st.builds(
    lambda start, length, text, p: Word(start, start + length, text, p),
    numbers,
    st.floats(-1, 12),
    st.sampled_from(["yes.", "Thank", "you.", "hold", "on", "♪", "4165551234", "bye", "I", "see."]),
    st.none() | st.floats(0, 1),
)
raw_segments = st.builds(
    lambda words, lp, ns, cr: RawSegment(tuple(sorted(words, key=lambda w: w.start)), lp, ns, cr),
    st.lists(raw_words, max_size=12),
    st.floats(-3, 0),
    st.floats(0, 1),
    st.floats(0.5, 6),
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(raw_segments, max_size=5), st.lists(st.tuples(numbers, st.floats(0.1, 20)), max_size=6), st.integers(0, 2)
)
def test_whatever_comes_words_end_up_in_speech(
    raw: list[RawSegment], spans: list[tuple[float, float]], fed: int
) -> None:
    speech = [Span(start, start + length) for start, length in spans]
    guarded = guard(raw, speech, ["hold on", "yes"][:fed])
    kept = [w for s in guarded.segments for w in s.words]
    assert len(kept) + len(guarded.removed) == sum(len(s.words) for s in raw)
    for s in guarded.segments:
        assert [w.start for w in s.words] == sorted(w.start for w in s.words)
    for word in kept:
        assert word.start <= word.end <= word.start + 5.0 + 1e-6  # ten digits, at most
        assert any(s.start - 0.2 - 1e-6 <= word.start and word.end <= s.end + 0.2 + 1e-6 for s in union(speech))
    segments = to_segments(guarded, 0)
    assert [s.start for s in segments] == sorted(s.start for s in segments)


def test_an_hour_of_words_takes_no_time() -> None:
    words = [Word(i * 0.4, i * 0.4 + 0.3, f"word{i % 97}{'.' * (i % 9 == 0)}", 0.9) for i in range(9000)]
    raw = [RawSegment(tuple(words[i : i + 9])) for i in range(0, 9000, 9)]
    speech = [Span(i * 4.0, i * 4.0 + 3.7) for i in range(900)]
    began = time.process_time()
    guarded = guard(raw, speech)
    assert time.process_time() - began < 5.0
    assert sum(len(s.words) for s in guarded.segments) > 8000
