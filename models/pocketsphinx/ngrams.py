"""Trigram models as arrays: from text (interpolated Kneser-Ney), mixed, pruned, written as ARPA."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

Array = np.ndarray
DISCOUNT = 0.75
"""Absolute discount of Kneser-Ney; 0.75 is the usual value for bigrams and trigrams."""


@dataclass
class Model:
    """A back-off trigram model over words 0..size-1; all probabilities as natural logs.

    `keys2` = history * size + word, `keys3` = (first * size + second) * size + word; both sorted.
    """

    size: int
    p1: Array
    bow1: Array
    keys2: Array
    p2: Array
    bow2: Array
    keys3: Array
    p3: Array

    def two(self, history: Array, word: Array) -> Array:
        """ln p(word | history)."""
        found, at = _find(self.keys2, history * self.size + word)
        return np.where(found, self.p2[at], self.bow1[history] + self.p1[word])

    def three(self, first: Array, second: Array, word: Array) -> Array:
        """ln p(word | first second)."""
        pair = first * self.size + second
        found, at = _find(self.keys3, pair * self.size + word)
        has_bow, bow_at = _find(self.keys2, pair)
        lower = self.two(second, word) + np.where(has_bow, self.bow2[bow_at], 0.0)
        return np.where(found, self.p3[at], lower)

    def split2(self) -> tuple[Array, Array]:
        """Histories and words of the bigrams."""
        return self.keys2 // self.size, self.keys2 % self.size

    def split3(self) -> tuple[Array, Array, Array]:
        """The three words of the trigrams."""
        pair = self.keys3 // self.size
        return pair // self.size, pair % self.size, self.keys3 % self.size

    def balanced(self) -> Model:
        """The same explicit probabilities with back-off weights such that every history sums to one."""
        history, word = self.split2()
        seen, lower = np.exp(self.p2), np.exp(self.p1[word])
        top, bottom = np.ones(self.size), np.ones(self.size)
        np.subtract.at(top, history, seen)
        np.subtract.at(bottom, history, lower)
        self.bow1 = np.log(np.maximum(top, 1e-6) / np.maximum(bottom, 1e-6))
        _, second, word = self.split3()
        owner = np.searchsorted(self.keys2, self.keys3 // self.size)
        top, bottom = np.ones(len(self.keys2)), np.ones(len(self.keys2))
        np.subtract.at(top, owner, np.exp(self.p3))
        np.subtract.at(bottom, owner, np.exp(self.two(second, word)))
        self.bow2 = np.log(np.maximum(top, 1e-6) / np.maximum(bottom, 1e-6))
        return self


def _find(keys: Array, wanted: Array) -> tuple[Array, Array]:
    at = np.minimum(np.searchsorted(keys, wanted), max(0, len(keys) - 1))
    return keys[at] == wanted, at


def from_text(sentences: Iterable[Sequence[str]], index: dict[str, int], base: Array) -> Model:
    """Interpolated Kneser-Ney from sentences; unigrams are mixed with `base` (ln p) for words not in the text."""
    size = len(index)
    two, three = Counter[int](), Counter[int]()
    for sentence in sentences:
        ids = [index["<s>"], *(index[w] for w in sentence), index["</s>"]]
        two.update(a * size + b for a, b in itertools.pairwise(ids))
        three.update((a * size + b) * size + c for a, b, c in zip(ids, ids[1:], ids[2:], strict=False))
    keys2, count2 = _sorted(two)
    keys3, count3 = _sorted(three)
    # lower orders count in how many contexts a word was seen, not how often; after <s> there is no context
    contexts2 = np.zeros(len(keys2))
    np.add.at(contexts2, np.searchsorted(keys2, keys3 % (size * size)), 1)
    at_start = keys2 // size == index["<s>"]
    contexts2 = np.where(at_start, count2, np.maximum(contexts2, 1))
    contexts1 = np.bincount(keys2 % size, minlength=size).astype(float)
    kinds = np.count_nonzero(contexts1)
    p1 = np.maximum(contexts1 - DISCOUNT, 0) / contexts1.sum() + DISCOUNT * kinds / contexts1.sum() * np.exp(base)
    p2 = _discounted(contexts2, keys2 // size, p1[keys2 % size])
    lower = p2[np.searchsorted(keys2, keys3 % (size * size))]
    p3 = _discounted(count3, keys3 // size, lower)
    empty = np.zeros(0)
    return Model(size, np.log(p1), empty, keys2, np.log(p2), empty, keys3, np.log(p3)).balanced()


def _sorted(counts: Counter[int]) -> tuple[Array, Array]:
    keys = np.array(sorted(counts), np.int64)
    return keys, np.array([counts[int(k)] for k in keys], float)


def _discounted(counts: Array, histories: Array, lower: Array) -> Array:
    _, owner = np.unique(histories, return_inverse=True)
    total, kinds = np.bincount(owner, counts)[owner], np.bincount(owner)[owner]
    return (counts - DISCOUNT) / total + DISCOUNT * kinds / total * lower


def mixed(domain: Model, general: Model, share: float) -> Model:
    """share * domain + (1 - share) * general, explicit for every n-gram that either holds."""
    keys2, keys3 = np.union1d(domain.keys2, general.keys2), np.union1d(domain.keys3, general.keys3)
    keys2 = np.union1d(keys2, keys3 // domain.size)  # a trigram's history must be there to carry its weight
    empty = np.zeros(0)
    made = Model(domain.size, _mix(domain.p1, general.p1, share), empty, keys2, empty, empty, keys3, empty)
    made.p2 = _mix(domain.two(*made.split2()), general.two(*made.split2()), share)
    made.p3 = _mix(domain.three(*made.split3()), general.three(*made.split3()), share)
    return made.balanced()


def _mix(a: Array, b: Array, share: float) -> Array:
    return np.logaddexp(np.log(share) + a, np.log(1 - share) + b)


def write_arpa(model: Model, words: Sequence[str], path: Path) -> None:
    """The model in ARPA form (log10)."""
    ten = np.log(10)
    has_trigrams = np.isin(model.keys2, model.keys3 // model.size)
    with path.open("w", encoding="utf-8") as out:
        sizes = (model.size, len(model.keys2), len(model.keys3))
        out.write("\\data\\\n" + "".join(f"ngram {i + 1}={n}\n" for i, n in enumerate(sizes)) + "\n\\1-grams:\n")
        for word, p, bow in zip(words, model.p1 / ten, model.bow1 / ten, strict=True):
            out.write(f"{-99 if word == '<s>' else p:.4f} {word} {bow:.4f}\n")
        out.write("\n\\2-grams:\n")
        for a, b, p, bow, more in zip(*model.split2(), model.p2 / ten, model.bow2 / ten, has_trigrams, strict=True):
            out.write(f"{p:.4f} {words[a]} {words[b]}" + (f" {bow:.4f}\n" if more else "\n"))
        out.write("\n\\3-grams:\n")
        for a, b, c, p in zip(*model.split3(), model.p3 / ten, strict=True):
            out.write(f"{p:.4f} {words[a]} {words[b]} {words[c]}\n")
        out.write("\n\\end\\\n")
