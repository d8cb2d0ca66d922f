"""What recognised words may have been: for a word of low probability the one that sounds alike and fits best.

A recogniser that hears "methane else on your mind" writes a word that it does not believe.  The language model of
service calls and the pronunciations that ship with the embedded recogniser (models/pocketsphinx) tell what is likelier
there.  The words as heard stay what is shown; this is a further reading of them (`scoring.believe`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from heapq import nsmallest
from math import inf, log
from typing import TYPE_CHECKING

from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.core.words import Turn, Word

from .neighbours import candidates

if TYPE_CHECKING:
    from pocketsphinx import NGramModel

SUSPECT = 0.7
"""Words of a lower probability may be others (set by hand; recognisers give over nine of ten right words more)."""
WEIGHT = 0.3
"""Weight of the language model against the sound (chosen on labelled calls damaged by the noise model)."""
BEAM = 10
"""So many ways to read the words so far are followed."""


@cache
def _language() -> NGramModel:
    import pocketsphinx

    path = str(model_folder("pocketsphinx") / "calls.lm.bin")
    return pocketsphinx.NGramModel(pocketsphinx.Config(), _logs(), path)


@cache
def _logs() -> object:
    import pocketsphinx

    return pocketsphinx.LogMath()


def mended(turn: Turn) -> Turn:
    """The turn with its doubtful words read as what sounds alike and fits best; the turn itself where none is."""
    words = turn.words
    if not words or not any(w.probability is not None and w.probability < SUSPECT for w in words):
        return turn
    read = _best([_choices(w) for w in words])
    if read == [w.text for w in words]:
        return turn
    said = tuple(replace(w, text=t) for w, t in zip(words, read, strict=True))
    return replace(turn, text=" ".join(read), words=said)


def _choices(word: Word) -> list[tuple[str, float]]:
    """What a word may have been, with its cost; the word itself, then the others, the cheapest first."""
    p = word.probability
    if p is None or p >= SUSPECT:
        return [(word.text, 0.0)]
    others = candidates(word.text.lower())
    p = min(0.95, max(0.05, p))
    return [(word.text, -log(p)), *((w, cost - log(1 - p)) for w, cost in others)]


@dataclass(frozen=True, slots=True)
class _Path:
    """One reading of the words so far: its cost, its last word as written, and what stood before."""

    cost: float
    text: str = ""
    before: _Path | None = None


def _best(choices: Sequence[Sequence[tuple[str, float]]]) -> list[str]:
    """The cheapest way through: sound and language model of the two words before, by the Viterbi algorithm."""
    paths: dict[tuple[str, str], _Path] = {("", ""): _Path(0.0)}
    for options in choices:
        paths = _stepped(paths, options)
    read: list[str] = []
    path = min(paths.values(), key=lambda p: p.cost)
    while path.before is not None:
        read.append(path.text)
        path = path.before
    return read[::-1]


def _stepped(paths: dict[tuple[str, str], _Path], options: Sequence[tuple[str, float]]) -> dict[tuple[str, str], _Path]:
    """The BEAM cheapest readings with one word more, by their last two words.

    The language model only makes a reading dearer, so that what is too dear without it is not asked for.  Written for
    speed: a doubtful turn takes thousands of steps.
    """
    prob, scale = _language().prob, WEIGHT * log(1.0001)
    words = [(text.lower(), own) for text, own in options]
    owns = [own for _, own in options[1:]]
    ways: dict[str, tuple[list[float], list[_Path]]] = {}
    within = inf
    for (first, second), path in paths.items():
        heard, cost = [w for w in (second, first) if w], path.cost
        asked = words[: 1 + bisect_right(owns, within - cost + 1e-9)]
        costs = [cost + own - scale * prob([word, *heard]) for word, own in asked]
        costs += [inf] * (len(words) - len(costs))
        if second not in ways:
            ways[second] = costs, [path] * len(costs)
        else:
            known, by = ways[second]
            for i, each in enumerate(costs):
                if each < known[i]:
                    known[i], by[i] = each, path
        if len(costs) > BEAM:
            within = min(within, nsmallest(BEAM, costs)[-1])
    every = [each for costs, _ in ways.values() for each in costs]
    seconds, made = list(ways), {}
    for at in nsmallest(BEAM, range(len(every)), key=every.__getitem__):
        if every[at] < inf:
            second, i = seconds[at // len(words)], at % len(words)
            made[second, words[i][0]] = _Path(every[at], options[i][0], ways[second][1][i])
    return made
