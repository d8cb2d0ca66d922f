"""Windows hold at most 30 s, lose no speech, and every word finds its way back."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_analyzer.asr.packing import BETWEEN_S, WINDOW_S, pack, pieces_of
from qa_analyzer.core.span import Span, covered_s

span_lists = st.lists(
    st.tuples(st.floats(0, 400), st.floats(0.05, 70)).map(lambda t: Span(t[0], t[0] + t[1])), max_size=20
)


@settings(max_examples=60, deadline=None)
@given(span_lists)
def test_everything_is_packed_and_nothing_twice(speech: list[Span]) -> None:
    pieces = pieces_of(speech, duration=500.0)
    windows = pack(pieces)
    assert [p.source for w in windows for p in w.pieces] == pieces
    assert all(w.duration <= WINDOW_S + 1e-6 for w in windows)
    for before, after in itertools.pairwise(pieces):
        assert before.end <= after.start + 1e-9
    for span in speech:
        common = [both for p in pieces if (both := span & p)]
        assert covered_s(common) == pytest.approx(span.duration, abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(span_lists, st.floats(0.05, 0.95))
def test_a_time_in_a_piece_comes_back_exactly(speech: list[Span], share: float) -> None:
    for window in pack(pieces_of(speech, duration=500.0)):
        for piece in window.pieces:
            time_s = piece.source.start + share * piece.source.duration
            at = piece.at_s + share * piece.source.duration
            placed = window.place(at, at)
            assert (placed.start, placed.end) == pytest.approx((time_s, time_s), abs=1e-6)


def test_short_turns_share_a_window() -> None:
    turns = [Span(i * 20.0, i * 20.0 + 2.0) for i in range(10)]
    assert len(pack(pieces_of(turns, duration=200.0))) == 1  # ten windows would be ten times 30 s of work


def test_a_word_over_a_boundary_belongs_to_one_piece() -> None:
    (window,) = pack(pieces_of([Span(10, 12), Span(100, 103)], duration=200.0))
    gap_start = window.pieces[0].end_s
    late = window.place(gap_start - 0.1, gap_start + BETWEEN_S + 0.4)
    assert late.start >= 99.7 and late.end == pytest.approx(100.2)
    early = window.place(gap_start - 0.5, gap_start + BETWEEN_S + 0.1)
    assert early.start == pytest.approx(11.7) and early.end == pytest.approx(12.2)
    first = window.place(gap_start - 0.5, gap_start + BETWEEN_S + 0.1, first=True)
    assert first.start == pytest.approx(99.8) and first.end == pytest.approx(99.9)


def test_a_word_in_the_silence_between_goes_to_the_next_piece() -> None:
    (window,) = pack(pieces_of([Span(10, 12), Span(100, 103)], duration=200.0))
    placed = window.place(window.pieces[0].end_s + 0.1, window.pieces[0].end_s + 0.2)
    assert placed == Span(99.8, 99.8)
    assert window.place(window.duration + 1, window.duration + 2).end == pytest.approx(103.2)


def test_long_speech_is_cut_where_it_is_quiet() -> None:
    asked: list[Span] = []

    def quietest(span: Span) -> float:
        asked.append(span)
        return span.start + 1.5

    pieces = pieces_of([Span(0, 70)], duration=70.0, quietest=quietest)
    assert [p.start for p in pieces] == pytest.approx([0, 26.5, 53.0])
    assert all(s.duration == pytest.approx(5.0) for s in asked)
