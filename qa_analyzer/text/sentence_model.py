"""A linear model over the words, word pairs and letters of a sentence: many labels, one probability each.

Fitted with scikit-learn by `models/train_sentences.py` and `models/train_tone.py`, stored as plain numbers (`.npz` read
without pickle), run with numpy alone.  A word's own weights (the word, its letter groups) are summed once and kept: a
sentence then costs one look-up a word and one a pair.  What is summed of a sentence's words is kept apart from what was
said before it and from what rules found in it: it is read with several of either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_analyzer.core.errors import StartError

from .sentence_features import EARS, Said, features, heard_features, mark_features, pair_features, sound, word_features

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]
    Summed = tuple[Array, int]
    """The weights of some features together (one a label), and the number of these features."""

__all__ = ["LEVELS", "Said", "SentenceModel", "features", "sound", "store"]

LEVELS = ("sure", "likely", "faint")
SAID = 4096
"""Sentences whose odds are kept: the readings of a call share most of theirs (those of a call of an hour)."""
WORDS = 50_000
"""Words whose weights are kept: more than a language has in common use.  Set by hand."""
_STEPS = 127
"""A weight is stored as parts of its feature's largest: in 8 bits."""
_HEAVY = 4.0
"""Features with a weight so large (the speaker, what rules found) are stored as they are.  So no weight is off by more
than 0.016; log-odds, over the root of some sixty features, by less than 0.01."""
_FLOATS, _FORM = 1, 2
"""Forms of the file: weights as float16, as an earlier program stored them; or as parts."""


class SentenceModel:
    """Weights of shape (features, labels), read once; raises StartError where the file is missing or of another form.

    A label's log-odds are the sum of its weights over the features of a sentence, divided by the root of their
    number, and its bias; `probabilities` gives them as 0-1.
    """

    def __init__(self, path: Path) -> None:
        import numpy as np

        try:
            with np.load(path, allow_pickle=False) as stored:
                if int(stored["form"]) not in (_FLOATS, _FORM):
                    raise ValueError(f"form {int(stored['form'])}, expected {_FORM}")
                self.labels: tuple[str, ...] = tuple(str(x) for x in stored["labels"])
                self._weights: Array = stored["weights"].astype(np.float32)
                if int(stored["form"]) == _FORM:
                    self._weights *= (stored["largest"].astype(np.float32) / _STEPS)[:, None]
                    self._weights[stored["heavy"]] = stored["heavy_weights"]
                self._bias: Array = stored["bias"].astype(np.float32)
                self._least = {level: stored[level].tolist() for level in LEVELS}
                names = stored["features"].tobytes().decode("utf-8").split("\n")
        except (OSError, EOFError, KeyError, IndexError, ValueError) as error:
            hint = "install the package again; in a checkout, restore the folder models/ or train anew"
            raise StartError(f"the model {path.name} cannot be read ({error})", hint=hint, path=str(path)) from None
        self._row = {name: i for i, name in enumerate(names)}
        self._words: dict[str, tuple[Array, int]] = {}
        self._own = lru_cache(maxsize=SAID)(self._own_sum)
        self._heard = lru_cache(maxsize=SAID)(lambda heard: self._sum(heard_features(heard)))
        self._marks = lru_cache(maxsize=SAID)(lambda speaker, found: self._sum(mark_features(speaker, found)))

    def probabilities(self, sentences: Sequence[Said]) -> Array:
        """Shape (sentences, labels), 0-1."""
        import numpy as np

        chances: Array = (1 / (1 + np.exp(-np.clip(self.odds(sentences), -30, 30)))).astype(np.float32)
        return chances

    def odds(self, sentences: Sequence[Said]) -> Array:
        """Log-odds of shape (sentences, labels)."""
        import numpy as np

        if not sentences:
            return np.zeros((0, len(self.labels)), np.float32)
        read = [(self._own(s.words), self._heard(s.before[-EARS:]), self._marks(s.speaker, s.found)) for s in sentences]
        totals = np.stack([own + heard + marks for (own, _), (heard, _), (marks, _) in read])
        numbers = np.array([own + heard + marks for (_, own), (_, heard), (_, marks) in read], np.float32)
        found: Array = (totals / np.sqrt(numbers)[:, None] + self._bias).astype(np.float32)
        return found

    def threshold(self, level: str, label: int) -> float:
        """The probability from which a label (by number) is `sure`, `likely` or `faint`; above 1 where it never is."""
        return float(self._least[level][label])

    def forget(self) -> None:
        """Drop what was kept of words and sentences: for measuring what keeping it saves."""
        self._words.clear()
        for kept in (self._own, self._heard, self._marks):
            kept.cache_clear()

    def _own_sum(self, words: tuple[str, ...]) -> Summed:
        """Of the words by themselves and their pairs."""
        total, count = self._sum(pair_features(words))
        for word in words:
            weights, number = self._word(word)
            total += weights
            count += number
        return total, count

    def _sum(self, features_of: Iterable[str]) -> Summed:
        """The weights of those features that have any, and how many features there are."""
        names = list(features_of)
        rows = [row for name in names if (row := self._row.get(name)) is not None]
        return self._weights[rows].sum(axis=0), len(names)

    def _word(self, word: str) -> Summed:
        known = self._words.get(word)
        if known is None:
            known = self._sum(word_features(word))
            if len(self._words) < WORDS:
                self._words[word] = known
        return known


def store(path: Path, labels: Sequence[str], names: Iterable[str], weights: Array, bias: Array,
          levels: Mapping[str, Sequence[float]]) -> None:  # fmt: skip
    """Write a model: weights of shape (features, labels) as parts of each feature's largest (8 bits, a quarter of what
    float16 takes), names joined by line ends, thresholds by level."""
    import numpy as np

    largest = np.abs(weights).max(axis=1, initial=0).astype(np.float16)
    scale = np.where(largest > 0, largest, 1).astype(np.float32)[:, None]
    parts = np.clip(np.rint(weights / scale * _STEPS), -_STEPS, _STEPS).astype(np.int8)
    heavy = np.flatnonzero(largest > _HEAVY)
    joined = np.frombuffer("\n".join(names).encode("utf-8"), np.uint8)
    numbers: dict[str, Any] = {level: np.array(levels[level]) for level in LEVELS}
    np.savez_compressed(
        path, form=np.int64(_FORM), labels=np.array(labels), features=joined,
        weights=parts, largest=largest, heavy=heavy, heavy_weights=weights[heavy].astype(np.float16),
        bias=bias.astype(np.float32), **numbers,
    )  # fmt: skip
