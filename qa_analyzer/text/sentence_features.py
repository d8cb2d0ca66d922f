"""What a sentence model reads of a sentence: words, their sound and letters, pairs, what was said before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

LETTERS = (3, 4)
"""Lengths of letter groups, counted with a mark at either end of a word."""
EARS = 14
"""Words of the other's turn before that a model may read: its end, where the question stands."""
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
    yield from mark_features(said.speaker, said.found)


def mark_features(speaker: str, found: Sequence[str]) -> list[str]:
    """The speaker, what rules found."""
    return ["@" + speaker, *("!" + name for name in found)]


def features(said: Said) -> Iterator[str]:
    """All features of a sentence; one may come more than once, and counts so often."""
    for word in said.words:
        yield from word_features(word)
    yield from other_features(said)
