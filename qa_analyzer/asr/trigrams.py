"""A trigram model in pocketsphinx's own binary form, read and asked with numpy: no recogniser needs to be installed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from math import trunc
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.model_folder import model_folder

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.int64]
    Units = npt.NDArray[np.float64]

LOG_BASE = 1.0001
"""What the file's log probabilities are to the base of: its `units`."""
UNKNOWN = -(1 << 29)
"""Units of a word that the model does not know, as pocketsphinx has it."""
_QUANTA = 1 << 16


class _After(NamedTuple):
    """Units of the words seen after two others, and after the nearer of them; what is added for a shorter history."""

    three: dict[int, float]
    two: dict[int, float]
    bow2: float
    bow1: float


class Trigrams:
    """The model in memory.  Raises StartError where the file has another form."""

    def __init__(self, path: Path) -> None:
        import numpy as np

        blob = path.read_bytes()
        if blob[:19] != b"Trie Language Model" or blob[19] != 3:
            raise StartError(f"{path}: not a binary trigram model of pocketsphinx", hint="install the package again")
        n1, n2, n3 = (int(c) for c in np.frombuffer(blob, "<u4", 3, 20))
        at = 20 + 12 + 4
        quanta = np.frombuffer(blob, "<f4", 3 * _QUANTA, at)
        at += 12 * _QUANTA
        first = np.frombuffer(blob, np.dtype([("p", "<f4"), ("bow", "<f4"), ("next", "<u4")]), n1 + 1, at)
        at += first.nbytes
        self._size, self._p1, self._bow1 = n1, first["p"][:n1].astype(float), first["bow"][:n1]
        bits, next_bits = n1.bit_length(), n3.bit_length()
        width = bits + 32 + next_bits
        history = packed(blob, at, n2, width, 0, bits)
        bow2 = quanta[_QUANTA + packed(blob, at, n2, width, bits, 16)]
        p2 = quanta[packed(blob, at, n2, width, bits + 16, 16)]
        starts = packed(blob, at, n2 + 1, width, bits + 32, next_bits)
        at += ((1 + n2) * width + 7) // 8 + 8
        word = np.repeat(np.arange(n1), lengths(first["next"], n2))
        owner = np.repeat(np.arange(n2), lengths(starts, n3))
        earliest = packed(blob, at, n3, bits + 16, 0, bits)
        p3 = quanta[2 * _QUANTA + packed(blob, at, n3, bits + 16, bits, 16)]
        at += ((1 + n3) * (bits + 16) + 7) // 8 + 8
        keys2 = history * n1 + word
        keys3 = (earliest * n1 + history[owner]) * n1 + word[owner]
        order2, order3 = np.argsort(keys2), np.argsort(keys3)
        self._keys2, self._p2, self._bow2 = keys2[order2], p2[order2], bow2[order2]
        self._keys3, self._p3 = keys3[order3], p3[order3]
        size = int(np.frombuffer(blob, "<u4", 1, at)[0])
        words = blob[at + 4 : at + 4 + size].split(b"\0")[:n1]
        self._number = {word.decode(): i for i, word in enumerate(words)}
        self._after = lru_cache(maxsize=8192)(self._found_after)
        self._second = lru_cache(maxsize=8192)(lambda word: self._seen(self._keys2, self._p2, word))

    def number(self, word: str) -> int:
        """A word's number, -1 where the model does not know it."""
        return self._number.get(word, -1)

    def unit(self, first: int, second: int, word: int) -> float:
        """The log probability of a word after two others, the nearer `second`; -1 where there is none."""
        if word < 0:
            return UNKNOWN
        if second < 0:
            return trunc(float(self._p1[word]))
        if first >= 0 and (seen := self._at(self._keys3, (first * self._size + second) * self._size + word)) >= 0:
            return trunc(float(self._p3[seen]))
        two = self._second(second)
        shorter = two[word] if word in two else float(self._bow1[second] + self._p1[word])
        return trunc(self._weight(first, second) + shorter)

    def units(self, first: int, second: int, words: Numbers, places: Mapping[int, int]) -> Units:
        """`unit` of each of the words; `places`: where each stands in `words`."""
        import numpy as np

        after = self._after(first if second >= 0 else -1, second)
        found: Units = np.trunc(after.bow2 + after.bow1 + self._p1[words])
        for word in places.keys() & after.two.keys():
            found[places[word]] = trunc(after.bow2 + after.two[word])
        for word in places.keys() & after.three.keys():
            found[places[word]] = trunc(after.three[word])
        found[words < 0] = UNKNOWN
        return found

    def _found_after(self, first: int, second: int) -> _After:
        if second < 0:
            return _After({}, {}, 0.0, 0.0)
        three = self._seen(self._keys3, self._p3, first * self._size + second) if first >= 0 else {}
        return _After(three, self._second(second), self._weight(first, second), float(self._bow1[second]))

    def _weight(self, first: int, second: int) -> float:
        """What is added where three words were never seen together."""
        at = self._at(self._keys2, first * self._size + second) if first >= 0 else -1
        return float(self._bow2[at]) if at >= 0 else 0.0

    @staticmethod
    def _at(keys: Numbers, key: int) -> int:
        """Where a key stands, -1 where it does not."""
        at = int(keys.searchsorted(key))
        return at if at < len(keys) and keys[at] == key else -1

    def _seen(self, keys: Numbers, units: Units, history: int) -> dict[int, float]:
        first, last = (int(at) for at in keys.searchsorted([history * self._size, (history + 1) * self._size]))
        return dict(zip((keys[first:last] % self._size).tolist(), units[first:last].tolist(), strict=True))


@cache
def of_calls() -> Trigrams:
    """The model of service calls that ships (models/pocketsphinx)."""
    return Trigrams(model_folder("pocketsphinx") / "calls.lm.bin")


def packed(blob: bytes, at: int, count: int, width: int, offset: int, size: int) -> Any:
    """`count` numbers of `size` bits, `width` bits apart, from bit `offset` after byte `at`."""
    import numpy as np

    data = np.frombuffer(blob, np.uint8)
    first = np.arange(count, dtype=np.int64) * width + offset
    value = np.zeros(count, np.uint64)
    for k in range(5):
        value |= data[at + (first >> 3) + k].astype(np.uint64) << np.uint64(8 * k)
    return ((value >> (first & 7).astype(np.uint64)) & np.uint64((1 << size) - 1)).astype(np.int64)


def lengths(starts: Any, total: int) -> Any:
    """How many entries each owner has; some files leave the last owners' ends unset."""
    import numpy as np

    return np.diff(np.append(np.maximum.accumulate(starts[:-1].astype(np.int64)), total))
