"""Words said in a call, as marks that tell which calls may hold a word.  Pure: no database here.

A call's distinct words are hashed to bits (B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors",
Comm. ACM 13 (1970) 422-426).  No word stands in the marks: what they let through is looked up in the call itself, and
with the call's row they are gone.  A token with a digit is no word: numbers cannot be searched for, masked or not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from .folding import fold

HASHES = 4
BITS_A_WORD = 12
"""With four hashes at most (1 - e^(-4/12))^4 = 0.65 % of the calls without a word are looked up in vain."""
LEAST_BITS, MOST_BITS = 1024, 65536
MOST_WORDS = 12
"""Of one search; set by hand."""
KEPT = 20
"""Searches whose candidates are kept: whoever searches goes from call to call; set by hand."""
_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
_QUOTED = re.compile(r'["“”]([^"“”]*)["“”]')


def words_of(text: str) -> list[str]:
    """The words of a text in order, folded."""
    return _WORD.findall(fold(text))


@dataclass(frozen=True, slots=True)
class Asked:
    """A search: all of `words` are said in the call, and each of `phrases` (words in quotation marks) in one turn."""

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def of(cls, text: str) -> Asked:
        """What was typed; the first `MOST_WORDS` words count."""
        phrases = tuple(tuple(words_of(found)) for found in _QUOTED.findall(text))
        words = list(dict.fromkeys(words_of(text)))[:MOST_WORDS]
        return cls(frozenset(words), tuple(p for p in phrases if len(p) > 1))

    def turn_in(self, texts: Sequence[str]) -> int | None:
        """The first turn that holds a phrase, else any of the words; None where the call does not hold them all."""
        said = [words_of(t) for t in texts]
        if not self.words or not self.words <= {w for turn in said for w in turn}:
            return None
        found = [next((i for i, turn in enumerate(said) if _within(p, turn)), None) for p in self.phrases]
        if None in found:
            return None
        return found[0] if found else next(i for i, turn in enumerate(said) if self.words & set(turn))


def _within(phrase: tuple[str, ...], turn: Sequence[str]) -> bool:
    return any(tuple(turn[i : i + len(phrase)]) == phrase for i in range(len(turn) - len(phrase) + 1))


def marks(texts: Iterable[str]) -> bytes:
    """The marks of a call's turns; a power of two of bits, by how many words it has."""
    words = {w for text in texts for w in words_of(text)}
    bits = LEAST_BITS
    while bits < BITS_A_WORD * len(words) and bits < MOST_BITS:
        bits *= 2
    made = bytearray(bits // 8)
    for word in words:
        for at in _places(word):
            at &= bits - 1
            made[at >> 3] |= 1 << (at & 7)
    return bytes(made)


class Marks:
    """The marks of many calls, in memory.  `missing`: calls that have none yet."""

    def __init__(self, rows: Iterable[tuple[int, bytes]], missing: int = 0) -> None:
        import numpy as np

        self.missing = missing
        self._asked: dict[frozenset[str], set[int]] = {}
        by_size: dict[int, list[tuple[int, bytes]]] = {}
        for call, made in rows:
            by_size.setdefault(len(made), []).append((call, made))
        self._by_size = [self._columns(size, by_size.pop(size), np) for size in list(by_size)]

    @staticmethod
    def _columns(size: int, rows: list[tuple[int, bytes]], np: Any) -> tuple[int, Any, Any]:
        """Bytes a call, the calls, and their marks by byte: all first bytes, all second ones, and so on."""
        marked = np.frombuffer(b"".join(made for _, made in rows), np.uint8).reshape(len(rows), size)
        return size, np.array([call for call, _ in rows]), np.ascontiguousarray(marked.T)

    def candidates(self, words: Collection[str]) -> set[int]:
        """The calls that may hold all the words: every one that does, and a few that do not."""
        if (known := self._asked.get(frozenset(words))) is not None:
            return known
        found: set[int] = set()
        for size, calls, columns in self._by_size:
            held = calls >= 0
            for at in {at & (8 * size - 1) for word in words for at in _places(word)}:
                held &= (columns[at >> 3] & (1 << (at & 7))) != 0
            found.update(calls[held].tolist())
        if len(self._asked) >= KEPT:
            self._asked.clear()
        self._asked[frozenset(words)] = found
        return found


@lru_cache(1 << 15)
def _places(word: str) -> tuple[int, ...]:
    value = int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=2 * HASHES).digest())
    return tuple((value >> (16 * i)) & (MOST_BITS - 1) for i in range(HASHES))
