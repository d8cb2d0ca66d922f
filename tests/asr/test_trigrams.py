"""The language model read without a recogniser says what pocketsphinx says of it."""

from __future__ import annotations

import random
import sys

import numpy as np
import pytest

from qa_analyzer.asr.mending import mended
from qa_analyzer.asr.trigrams import UNKNOWN, of_calls
from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.core.words import Turn, Word

TALK = (
    "thank you for calling how may i help you today may i place you on a brief hold is there anything else i can do "
    "for you have a great day let me look into that for you what is the number on the account"
).split()


def test_it_says_what_pocketsphinx_says() -> None:
    import pocketsphinx

    known = pocketsphinx.NGramModel(
        pocketsphinx.Config(), pocketsphinx.LogMath(), str(model_folder("pocketsphinx") / "calls.lm.bin")
    )
    rng, ours = random.Random(3), of_calls()
    asked = [TALK[i : i + 3] for i in range(len(TALK) - 2)] + [rng.choices([*TALK, "qqq"], k=3) for _ in range(200)]
    for first, second, word in asked:
        numbers = [ours.number(w) for w in (first, second, word)]
        assert abs(ours.unit(*numbers) - known.prob([word, second, first])) <= 1, (first, second, word)
        assert abs(ours.unit(-1, *numbers[1:]) - known.prob([word, second])) <= 1
        assert abs(ours.unit(-1, -1, numbers[2]) - known.prob([word])) <= 1


def test_many_words_are_asked_for_at_once() -> None:
    ours = of_calls()
    words = [ours.number(w) for w in (*sorted(set(TALK)), "qqq")]
    places = {n: i for i, n in enumerate(words) if n >= 0}
    for first, second in (("thank", "you"), ("for", "qqq"), ("qqq", "for")):
        a, b = ours.number(first), ours.number(second)
        found = ours.units(a, b, np.array(words), places)
        assert found.tolist() == [ours.unit(a, b, w) for w in words]
        assert found[-1] == UNKNOWN


def test_no_recogniser_is_needed_to_read_words_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pocketsphinx", None)
    of_calls.cache_clear()
    words = tuple(Word(i, i + 1.0, w, 0.2 if w == "tech" else 0.9) for i, w in enumerate(("tech", "care", "now")))
    assert mended(Turn("agent", 0.0, 3.0, "tech care now", words)).text == "take care now"
