from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.text.sentence_model import Said, SentenceModel, features, sound, store

NAMES = ["hold", "~FLT", "please hold", "^ please", "<may", "@agent", "!hold_request"]
LEVELS = {"sure": [0.9, 0.8], "likely": [0.5, 0.5], "faint": [0.1, 0.05]}


def model_in(folder: Path) -> tuple[SentenceModel, np.ndarray]:
    weights = np.arange(14, dtype=np.float32).reshape(7, 2) / 4
    store(folder / "m.npz", ["a", "b"], NAMES, weights, np.array([0.5, -1.0], np.float32), LEVELS)
    return SentenceModel(folder / "m.npz"), weights


def test_a_probability_is_the_sum_of_its_features_weights(tmp_path: Path) -> None:
    model, weights = model_in(tmp_path)
    said = [
        Said(("please", "hold"), ("may", "i"), "agent", ("hold_request",)),
        Said(("hold", "hold")),
        Said(("nothing", "known"), (), "member"),
    ]
    due = []
    for one in said:
        names = list(features(one))
        total = sum((weights[NAMES.index(n)] for n in names if n in NAMES), np.zeros(2))
        due.append(1 / (1 + np.exp(-(total / len(names) ** 0.5 + [0.5, -1.0]))))
    assert model.probabilities(said) == pytest.approx(np.array(due), abs=1e-3)
    assert model.probabilities([]).shape == (0, 2)
    assert model.threshold("sure", 1) == 0.8


def odds(model: SentenceModel, name: str) -> np.ndarray:
    """What one word that is a feature adds to the log-odds, times the root of its features' number."""
    chance = model.probabilities([Said((name,))])[0].astype(np.float64)
    return np.asarray(np.log(chance / (1 - chance)) * len(list(features(Said((name,))))) ** 0.5)


def test_stored_weights_are_near_and_heavy_ones_as_they_were(tmp_path: Path) -> None:
    words, weights = ["one", "two", "six", "ten"], np.array([[0, 0], [3.9, -0.01], [12.0, 0.5], [1e-3, -1e-3]])
    path = tmp_path / "m.npz"
    store(path, ["a", "b"], words, weights.astype(np.float32), np.zeros(2, np.float32), LEVELS)
    model = SentenceModel(path)
    for name, due in zip(words, weights, strict=True):
        assert odds(model, name) == pytest.approx(due, abs=0.016 if name == "two" else 1e-3)


def test_a_model_in_the_form_before_is_read(tmp_path: Path) -> None:
    path = tmp_path / "m.npz"
    numbers = {level: np.array(least) for level, least in LEVELS.items()}
    joined = np.frombuffer(b"hold", np.uint8)
    weights, bias = np.array([[1.5, -2.0]], np.float16), np.zeros(2, np.float32)
    np.savez(path, form=1, labels=np.array(["a", "b"]), features=joined, weights=weights, bias=bias, **numbers)
    assert odds(SentenceModel(path), "hold") == pytest.approx([1.5, -2.0], abs=1e-3)


@pytest.mark.parametrize(("a", "b"), [("holding", "colding"), ("cloud", "clout"), ("thanks", "tanks")])
def test_words_that_recognisers_exchange_sound_alike(a: str, b: str) -> None:
    assert sound(a)[1:] == sound(b)[1:]


def test_other_words_do_not_sound_alike() -> None:
    assert sound("hold") != sound("email")


@pytest.mark.parametrize("content", [b"", b"no archive", None])
def test_a_broken_or_missing_model_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "m.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StartError) as told:
        SentenceModel(path)
    assert "m.npz" in str(told.value.error)
    assert told.value.hint


def test_a_model_with_code_in_it_is_not_loaded(tmp_path: Path) -> None:
    np.savez(tmp_path / "m.npz", form=np.array([{"a": 1}], dtype=object), labels=np.array(["a"]))
    with pytest.raises(StartError):
        SentenceModel(tmp_path / "m.npz")
