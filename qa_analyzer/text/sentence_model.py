"""A linear model over the words, word pairs and letters of a sentence: many labels, one probability each.

Fitted with scikit-learn by `models/train_sentences.py`, stored as plain numbers (`.npz` read without pickle), run with
numpy alone.  A word's own weights (the word, its letter groups) are summed once and kept: a sentence then costs one
look-up a word and one a pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_analyzer.core.errors import StartError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

LETTERS = (3, 4)
"""Lengths of letter groups, counted with a mark at either end of a word."""
EARS = 14
"""Words of the other's turn before that a model may read: its end, where the question stands."""
LEVELS = ("sure", "likely", "faint")
SAID = 4096
"""Sentences whose odds are kept: the readings of a call share most of theirs (those of a call of an hour)."""
_FORM = 1
_CLASSES = str.maketrans("BDGTKVXJZ0MR", "PPPPPFSSSFNL")
"""Metaphone letters that recognisers exchange: stops, labial and dental fricatives, sibilants, nasals, liquids."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence: its normalised words, the last words of the other's turn before it, who says it, and what
    rules have found in it."""

    words: tuple[str, ...]
    before: tuple[str, ...] = ()
    speaker: str = "unknown"
    found: tuple[str, ...] = ()


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """A word's consonants by class of place, its vowels but the first left out: what a recogniser slips within."""
    import jellyfish

    code = jellyfish.metaphone(word)
    return code[:1].translate(_CLASSES) + "".join(c for c in code[1:] if c not in "AEIOUHWY").translate(_CLASSES)


def word_features(word: str) -> Iterator[str]:
    """A word, how it sounds, and its letter groups."""
    yield word
    yield "~" + sound(word)
    marked = f"^{word}$"
    for length in LETTERS:
        for first in range(len(marked) - length + 1):
            yield "#" + marked[first : first + length]


def pair_features(words: Sequence[str]) -> Iterator[str]:
    """Pairs of neighbours, pairs over one word, neighbours as they sound."""
    marked = ("^", *words, "$")
    yield from [f"{a} {b}" for a, b in pairwise(marked)]
    yield from [f"{a} _ {b}" for a, b in zip(words, words[2:], strict=False)]
    yield from [f"~{a} {b}" for a, b in pairwise([sound(w) for w in words])]


def heard_features(before: Sequence[str]) -> Iterator[str]:
    """The last words before, and their pairs."""
    heard = before[-EARS:]
    yield from ["<" + word for word in heard]
    yield from [f"<{a} {b}" for a, b in pairwise(heard)]


def other_features(said: Said) -> Iterator[str]:
    """What is not a single word's own: pairs, the words before, the speaker, what rules found."""
    yield from pair_features(said.words)
    yield from heard_features(said.before)
    yield from _marks(said)


def _marks(said: Said) -> list[str]:
    return ["@" + said.speaker, *("!" + name for name in said.found)]


def features(said: Said) -> Iterator[str]:
    """All features of a sentence; one may come more than once, and counts so often."""
    for word in said.words:
        yield from word_features(word)
    yield from other_features(said)


class SentenceModel:
    """Weights of shape (features, labels), read once; raises StartError where the file is missing or of another form.

    A label's log-odds are the sum of its weights over the features of a sentence, divided by the root of their
    number, and its bias; `probabilities` gives them as 0-1.
    """

    def __init__(self, path: Path) -> None:
        import numpy as np

        try:
            with np.load(path, allow_pickle=False) as stored:
                if int(stored["form"]) != _FORM:
                    raise ValueError(f"form {int(stored['form'])}, expected {_FORM}")
                self.labels: tuple[str, ...] = tuple(str(x) for x in stored["labels"])
                self._weights: Array = stored["weights"].astype(np.float32)
                self._bias: Array = stored["bias"].astype(np.float32)
                self._least = {level: stored[level].tolist() for level in LEVELS}
                names = stored["features"].tobytes().decode("utf-8").split("\n")
        except (OSError, EOFError, KeyError, ValueError) as error:
            hint = "install the package again; in a checkout, restore the folder models/ or train anew"
            raise StartError(f"the model {path.name} cannot be read ({error})", hint=hint, path=str(path)) from None
        self._row = {name: i for i, name in enumerate(names)}
        self._words: dict[str, tuple[Array, int]] = {}
        self._odds = lru_cache(maxsize=SAID)(self._log_odds)
        self._own = lru_cache(maxsize=SAID)(self._own_rows)
        self._heard = lru_cache(maxsize=SAID)(lambda before: self._rows(heard_features(before)))

    def probabilities(self, sentences: Sequence[Said]) -> Array:
        """Shape (sentences, labels), 0-1."""
        import numpy as np

        if not sentences:
            return np.zeros((0, len(self.labels)), np.float32)
        odds = np.stack([self._odds(s) for s in sentences]) + self._bias
        chances: Array = (1 / (1 + np.exp(-np.clip(odds, -30, 30)))).astype(np.float32)
        return chances

    def threshold(self, level: str, label: int) -> float:
        """The probability from which a label (by number) is `sure`, `likely` or `faint`; above 1 where it never is."""
        return float(self._least[level][label])

    def forget(self) -> None:
        """Drop what was kept of words and sentences: for measuring what keeping it saves."""
        self._words.clear()
        for kept in (self._odds, self._own, self._heard):
            kept.cache_clear()

    def _log_odds(self, said: Said) -> Array:
        import numpy as np

        total, count, (pairs, pairs_n) = self._own(said.words)
        heard, heard_n = self._heard(said.before)
        marks, marks_n = self._rows(_marks(said))
        if rows := [*pairs, *heard, *marks]:
            total = total + self._weights[rows].sum(axis=0)
        found: Array = total / np.float32((count + pairs_n + heard_n + marks_n) ** 0.5)
        return found

    def _own_rows(self, words: tuple[str, ...]) -> tuple[Array, int, tuple[list[int], int]]:
        """The weights of the words by themselves and the number of their features; the rows of their pairs."""
        import numpy as np

        total = np.zeros(len(self.labels), np.float32)
        count = 0
        for word in words:
            weights, number = self._word(word)
            total += weights
            count += number
        return total, count, self._rows(pair_features(words))

    def _rows(self, features_of: Iterable[str]) -> tuple[list[int], int]:
        """The rows of those features that have weights, and how many features there are."""
        names = list(features_of)
        return [row for name in names if (row := self._row.get(name)) is not None], len(names)

    def _word(self, word: str) -> tuple[Array, int]:
        known = self._words.get(word)
        if known is None:
            rows, count = self._rows(word_features(word))
            known = self._weights[rows].sum(axis=0), count
            if len(self._words) < 50_000:
                self._words[word] = known
        return known


def store(path: Path, labels: Sequence[str], names: Iterable[str], weights: Array, bias: Array,
          levels: Mapping[str, Sequence[float]]) -> None:  # fmt: skip
    """Write a model: weights of shape (features, labels) as float16, names joined by line ends, thresholds by level."""
    import numpy as np

    joined = np.frombuffer("\n".join(names).encode("utf-8"), np.uint8)
    numbers: dict[str, Any] = {level: np.array(levels[level]) for level in LEVELS}
    np.savez_compressed(
        path, form=np.int64(_FORM), labels=np.array(labels), features=joined,
        weights=weights.astype(np.float16), bias=bias.astype(np.float32), **numbers,
    )  # fmt: skip
