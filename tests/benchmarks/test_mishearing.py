from __future__ import annotations

import random

import pytest

from qa_analyzer.benchmarks.misheard import _distance, _words
from qa_analyzer.benchmarks.mishearing import misheard, sounds_like, struck

CALL = {
    "call": {"call_id": "c"},
    "turns": [
        {"speaker": "agent", "start": 4.0 * i, "end": 4.0 * i + 3.5,
         "text": "Good morning, thank you for calling, may I have your name and the number of your account please?"}
        for i in range(60)
    ],
}  # fmt: skip


@pytest.mark.parametrize("share", [0.1, 0.2, 0.3])
def test_about_the_wanted_share_is_wrong(share: float) -> None:
    made = misheard(CALL, share, "seed")
    told = _words(CALL)
    assert _distance(told, _words(made)) / len(told) == pytest.approx(share, abs=0.05)


def test_one_seed_makes_one_transcript_and_another_seed_another() -> None:
    assert misheard(CALL, 0.2, "a") == misheard(CALL, 0.2, "a")
    assert misheard(CALL, 0.2, "a") != misheard(CALL, 0.2, "b")


def test_words_carry_times_within_their_turn_and_no_punctuation_is_left() -> None:
    for turn in misheard(CALL, 0.2, "seed")["turns"]:
        assert turn["text"] == turn["text"].lower()
        assert not set(turn["text"]) & set(",.?")
        assert turn["words"][0]["start"] >= turn["start"] - 0.01
        assert turn["words"][-1]["end"] <= turn["end"] + 0.01


def test_three_of_four_changed_words_are_doubted() -> None:
    rng = random.Random(1)
    words = ["account"] * 4000
    changed = [p for w, p in struck(words, 0.3, rng) if w != "account"]
    assert sum(p < 0.5 for p in changed) / len(changed) == pytest.approx(0.75, abs=0.04)


def test_what_replaces_a_word_sounds_like_it() -> None:
    assert sounds_like("hold", random.Random(0)) != "hold"
    assert sounds_like("xqzzt", random.Random(0)) is None
