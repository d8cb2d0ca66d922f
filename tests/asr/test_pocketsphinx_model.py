from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.model_folder import model_folder

FOLDER = Path(__file__).parents[2] / "models" / "pocketsphinx"


@pytest.fixture
def ngrams(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(FOLDER))
    import ngrams

    yield ngrams
    sys.modules.pop("ngrams")


@pytest.fixture
def slots(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(FOLDER))
    import slots

    yield slots
    sys.modules.pop("slots")


def test_the_shipped_model_is_found_and_small_enough():
    folder = model_folder("pocketsphinx")
    assert (folder / "CARD.md").is_file()
    assert sum(p.stat().st_size for p in folder.iterdir() if p.is_file()) < 8_000_000
    with pytest.raises(StartError, match="no-such-model"):
        model_folder("no-such-model")


def test_the_company_and_the_classes_have_their_words():
    entries = {line.split()[0] for line in (FOLDER / "words.dict").read_text().splitlines()}
    assert {"advisory", "cloud", "voicemail", "b."} <= entries
    names = [line.split() for line in (FOLDER / "names.classes").read_text().splitlines() if ":" in line]
    assert len(names) > 800 and {name for name, _ in names} <= entries
    assert sum(float(share) for name, share in names if name.endswith(":first")) == pytest.approx(1, abs=1e-3)


def test_the_domain_text_is_long_varied_and_can_be_filled(slots: ModuleType):
    text = (FOLDER / "domain.txt").read_text()
    written = [
        p.strip() for line in text.splitlines() if not line.startswith("#") for p in line.split(".") if p.strip()
    ]
    assert len(written) >= 2500 and len(set(written)) > 2300
    filled = list(slots.Slots().sentences(text))
    assert not [w for sentence in filled for w in sentence if "{" in w or "}" in w]
    assert filled == list(slots.Slots().sentences(text))


@pytest.mark.parametrize(
    ("n", "said"), [(7, "seven"), (40, "forty"), (119, "one hundred nineteen"), (2010, "two thousand ten")]
)
def test_numbers_are_spoken(slots: ModuleType, n: int, said: str):
    assert slots.number(n) == said


def test_every_history_of_a_mixture_sums_to_one(ngrams: ModuleType):
    words = ["<s>", "</s>", "a", "b", "c", "d"]
    index = {w: i for i, w in enumerate(words)}
    even = np.log(np.array([1e-9, 0.2, 0.2, 0.2, 0.2, 0.2]))
    one = ngrams.from_text([["a", "b", "c"], ["a", "b", "a"], ["b"]], index, even)
    two = ngrams.from_text([["c", "d"], ["d", "d", "a", "b"]], index, even)
    model = ngrams.mixed(one, two, 0.5)
    every = np.arange(1, 6)
    for first, second in [(0, 2), (2, 3), (5, 4), (4, 4)]:
        total = np.exp(model.three(np.full(5, first), np.full(5, second), every)).sum()
        assert total == pytest.approx(1, abs=1e-3)
    likely = np.exp(one.three(*(np.array([index[w]]) for w in "abc")))
    assert likely[0] > 0.2 > 0.1 > np.exp(one.three(*(np.array([index[w]]) for w in "abd")))[0]


def test_an_arpa_file_names_what_it_holds(ngrams: ModuleType, tmp_path: Path):
    words = ["<s>", "</s>", "hello"]
    base = np.log(np.array([1e-9, 0.5, 0.5]))
    model = ngrams.from_text([["hello"]], {w: i for i, w in enumerate(words)}, base)
    ngrams.write_arpa(model, words, tmp_path / "x.arpa")
    text = (tmp_path / "x.arpa").read_text()
    assert "ngram 2=2" in text and "<s> hello </s>" in text and text.rstrip().endswith("\\end\\")
