from __future__ import annotations

import itertools
from fractions import Fraction

import numpy as np
import pytest

from qa_analyzer.asr.sphinx_chunks import LONGEST_S, stretches
from qa_analyzer.asr.sphinx_decoder import RawWord
from qa_analyzer.asr.sphinx_lexicon import HINT_SHARE, _with_hints, _with_sounds, name_words
from qa_analyzer.asr.sphinx_names import DOUBTED, distance_to, doubted
from qa_analyzer.asr.sphinx_pronounce import pronunciations, sound_distance
from qa_analyzer.asr.sphinx_sound import LEVEL, as_pcm, is_narrow, power_by_band
from qa_analyzer.asr.sphinx_trust import KNOTS, probability
from qa_analyzer.asr.sphinx_voice import best_factor, stretched
from qa_analyzer.core.span import Span


def test_short_pauses_are_bridged_and_long_ones_are_not():
    found = stretches([Span(1, 2), Span(2.3, 3), Span(5, 6)], 10)
    assert [(round(s.start, 2), round(s.end, 2)) for s in found] == [(0.88, 3.12), (4.88, 6.12)]


def test_long_speech_is_cut_at_its_widest_pause_and_nothing_overlaps_or_is_lost():
    speech = [Span(0, 9), Span(9.1, 14), Span(14.45, 30), Span(30, 71)]
    found = stretches(speech, 71.5)
    assert all(s.duration <= LONGEST_S + 0.3 for s in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert any(14 <= s.end <= 14.45 for s in found)
    assert found[0].start == 0 and found[-1].end >= 71


def test_nothing_reaches_beyond_the_recording():
    assert stretches([Span(8, 12), Span(13, 14)], 10) == [Span(7.88, 10)]


@pytest.mark.parametrize(("word", "said"), [("Robert", "R AA B ER T"), ("Kwabena", "K W AA B EH N AH")])
def test_words_in_and_out_of_the_dictionary_can_be_said(word: str, said: str):
    assert said in pronunciations(word)


def test_every_spelling_without_letters_has_no_sound():
    assert pronunciations("42") == ()


def test_confusable_sounds_are_nearer_than_others():
    assert sound_distance(["B", "AA"], ["B", "AA"]) == 0
    assert sound_distance(["B", "AA"], ["P", "AA"]) < sound_distance(["B", "AA"], ["S", "AA"]) < 1
    assert sound_distance([], ["S"]) == 1


def test_the_words_of_names_are_told_apart():
    assert name_words(["Dr. José Ngũgĩ-Lindt", "Ann"]) == {
        "jose": "first", "ngugi": "last", "lindt": "last", "ann": "first",
    }  # fmt: skip


def test_hints_take_their_share_of_a_class_and_no_more(tmp_path):
    shipped = tmp_path / "shipped"
    shipped.write_text(
        "LMCLASS [first]\nmary:first 0.6\nann:first 0.4\nEND [first]\n\nLMCLASS [last]\nhale:last 1.0\nEND [last]\n"
    )
    text = _with_hints(shipped, {"mary": "first", "kofi": "first"}, tmp_path / "made").read_text()
    shares = {line.split()[0]: float(line.split()[1]) for line in text.splitlines() if ":" in line}
    assert shares["kofi:first"] == shares["mary:first"] == pytest.approx(HINT_SHARE / 2)
    assert shares["ann:first"] == pytest.approx(0.4 * (1 - HINT_SHARE))
    assert shares["hale:last"] == 1.0
    assert text.count("mary:first") == 1


def test_a_hint_without_an_entry_gets_its_sounds(tmp_path):
    shipped = tmp_path / "shipped"
    shipped.write_text("ann:first AE N\n")
    text = _with_sounds(shipped, {"ann": "first", "kwabena": "last"}, tmp_path / "made").read_text()
    assert "kwabena:last K W AA B EH N AH" in text and text.count("ann:first") == 1


def words(*rows: tuple[str, float, float]) -> list[RawWord]:
    return [RawWord(text, start, end, 0.9) for text, start, end in rows]


def test_a_name_that_the_second_look_hears_otherwise_is_doubted():
    primed = words(("thanks", 0, 0.4), ("leonard", 0.4, 1.0))
    kept = doubted(primed, words(("thanks", 0, 0.4), ("lennart", 0.4, 1.0)), {"leonard": "first"})
    assert [w.posterior for w in kept] == [0.9, 0.9]
    kept = doubted(primed, words(("thanks", 0, 0.4), ("for", 0.4, 0.6), ("checking", 0.6, 1.0)), {"leonard": "first"})
    assert [w.posterior for w in kept] == [0.9, DOUBTED]
    assert distance_to(primed[1], []) == 1.0


def test_probabilities_rise_with_the_posterior_and_stay_between_0_and_1():
    found = [probability(p / 50) for p in range(51)]
    assert found == sorted(found) and 0 <= found[0] < found[-1] <= 1
    assert [probability(x) for x, _ in KNOTS] == pytest.approx([y for _, y in KNOTS])


class Surest:
    """A decoder that is surest of sound of one length."""

    def __init__(self, length: int) -> None:
        self.length = length
        self.tried = 0

    def decode(self, pcm: bytes) -> list[RawWord]:
        self.tried += 1
        return [RawWord("x", 0, 1, 1 / (1 + abs(len(pcm) // 2 - self.length) / 1600))]


@pytest.mark.parametrize("best", [Fraction(9, 10), Fraction(1), Fraction(6, 5)])
def test_the_factor_with_the_surest_words_is_found(best: Fraction):
    trial = Surest(int(16_000 * best))
    assert best_factor([np.ones(16_000, np.float32)], trial) == best  # type: ignore[arg-type]
    assert trial.tried <= 8


def test_a_voice_is_left_alone_where_nothing_is_surer():
    class Same:
        def decode(self, pcm: bytes) -> list[RawWord]:
            return [RawWord("x", 0, 1, 0.5)]

    assert best_factor([np.ones(16_000, np.float32)], Same()) == 1  # type: ignore[arg-type]
    assert best_factor([], Same()) == 1  # type: ignore[arg-type]


def test_stretching_changes_length_and_pitch():
    tone = np.sin(2 * np.pi * 500 * np.arange(16_000) / 16_000).astype(np.float32)
    slow = stretched(tone, Fraction(5, 4))
    assert slow.size == 20_000 and slow.dtype == np.float32
    assert abs(np.argmax(np.abs(np.fft.rfft(slow))) * 16_000 / slow.size - 400) < 2


def test_sound_is_brought_to_one_level():
    pcm = np.frombuffer(as_pcm(np.full(1000, 0.01, np.float32)), "<i2") / 32768
    assert pcm.mean() == pytest.approx(LEVEL, rel=0.01)
    assert as_pcm(np.zeros(4, np.float32)) == bytes(8)


def test_a_line_is_narrow_where_nothing_sounds_above_four_kilohertz():
    noise = np.random.default_rng(1).normal(0, 0.1, 16_000).astype(np.float32)
    assert not is_narrow(*power_by_band(noise))
    spectrum = np.fft.rfft(noise)
    spectrum[3400:] = 0
    assert is_narrow(*power_by_band(np.fft.irfft(spectrum).astype(np.float32)))
    assert not is_narrow(0.0, 0.0)
