"""What recognised words may have been: for a word of low probability the one that sounds alike and fits best.

A recogniser that hears "methane else on your mind" writes a word that it does not believe.  The language model of
service calls and the pronunciations that ship with the embedded recogniser (models/pocketsphinx) tell what is likelier
there.  The words as heard stay what is shown; this is a further reading of them (`scoring.believe`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import log
from typing import NamedTuple

from qa_analyzer.core.words import Turn, Word

from .neighbours import candidates
from .trigrams import LOG_BASE, of_calls

SUSPECT = 0.7
"""Words of a lower probability may be others (set by hand; recognisers give over nine of ten right words more)."""
WEIGHT = 0.3
"""Weight of the language model against the sound (chosen on labelled calls damaged by the noise model)."""
SCALE = WEIGHT * log(LOG_BASE)
BEAM = 10
"""So many ways to read the words so far are followed."""


def mended(turn: Turn) -> Turn:
    """The turn with its doubtful words read as what sounds alike and fits best; the turn itself where none is."""
    words = turn.words
    if not words or not any(w.probability is not None and w.probability < SUSPECT for w in words):
        return turn
    read = _best([_choice(w) for w in words])
    if read == [w.text for w in words]:
        return turn
    said = tuple(replace(w, text=t) for w, t in zip(words, read, strict=True))
    return replace(turn, text=" ".join(read), words=said)


class _Choice(NamedTuple):
    """What a word may have been: the word itself, then the others; their numbers in the language model; their costs."""

    texts: tuple[str, ...]
    numbers: tuple[int, ...]
    costs: tuple[float, ...]


def _choice(word: Word) -> _Choice:
    p, known = word.probability, of_calls().number(word.text.lower())
    if p is None or p >= SUSPECT:
        return _Choice((word.text,), (known,), (0.0,))
    texts, numbers, costs = _others(word.text.lower())
    p = min(0.95, max(0.05, p))
    another = log(1 - p)
    return _Choice((word.text, *texts), (known, *numbers), (-log(p), *(cost - another for cost in costs)))


@lru_cache(maxsize=8192)
def _others(word: str) -> _Choice:
    found = candidates(word)
    numbers = tuple(of_calls().number(w) for w, _ in found)
    return _Choice(tuple(w for w, _ in found), numbers, tuple(cost for _, cost in found))


@dataclass(frozen=True, slots=True)
class _Path:
    """One reading of the words so far: its cost, its last two words by number, the last as written, what stood before.

    A word that the language model does not know has a number below 0 of its own.
    """

    cost: float
    first: int = -1
    second: int = -1
    text: str = ""
    before: _Path | None = None


def _best(choices: Sequence[_Choice]) -> list[str]:
    """The cheapest way through: sound and language model of the two words before, by the Viterbi algorithm."""
    paths = [_Path(0.0)]
    for choice in choices:
        paths = _stepped(paths, choice)
    read: list[str] = []
    path = min(paths, key=lambda p: p.cost)
    while path.before is not None:
        read.append(path.text)
        path = path.before
    return read[::-1]


def _stepped(paths: Sequence[_Path], choice: _Choice) -> list[_Path]:
    """The BEAM cheapest readings with one word more, one for each two last words."""
    texts, numbers, owns = choice
    if len(paths) == len(texts) == 1:  # nothing to choose between
        return [_Path(paths[0].cost, paths[0].second, numbers[0], texts[0], paths[0])]
    by, columns, costs = (_of_one if len(texts) == 1 else _of_many)(paths, numbers, owns)
    best = sorted(range(len(costs)), key=costs.__getitem__)[:BEAM]
    return [_Path(costs[i], paths[by[i]].second, numbers[columns[i]], texts[columns[i]], paths[by[i]]) for i in best]


_Ways = tuple[list[int], list[int], list[float]]
"""For each way on: the number of its path, the number of the word, the cost."""


def _of_one(paths: Sequence[_Path], numbers: Sequence[int], owns: Sequence[float]) -> _Ways:
    """The cheapest way on from each last word to a word that is certain."""
    costs = [p.cost + owns[0] - SCALE * of_calls().unit(p.first, p.second, numbers[0]) for p in paths]
    cheapest: dict[int, int] = {}
    for row, path in enumerate(paths):
        if path.second not in cheapest or costs[row] < costs[cheapest[path.second]]:
            cheapest[path.second] = row
    by = list(cheapest.values())
    return by, [0] * len(by), [costs[row] for row in by]


def _of_many(paths: Sequence[_Path], numbers: Sequence[int], owns: Sequence[float]) -> _Ways:
    """The cheapest way on from each last word to each of the words; of equal ones the first."""
    import numpy as np

    words, own = np.array(numbers), np.array(owns)
    places = {number: i for i, number in enumerate(numbers) if number >= 0}
    costs = np.stack([p.cost + own - SCALE * of_calls().units(p.first, p.second, words, places) for p in paths])
    rows: dict[int, list[int]] = {}
    for row, path in enumerate(paths):
        rows.setdefault(path.second, []).append(row)
    by = np.stack([np.array(same)[costs[same].argmin(axis=0)] for same in rows.values()]).ravel()
    columns = np.tile(np.arange(len(numbers)), len(rows))
    found = costs[by, columns]
    best = np.argsort(found, kind="stable")[:BEAM]
    return by[best].tolist(), columns[best].tolist(), found[best].tolist()
