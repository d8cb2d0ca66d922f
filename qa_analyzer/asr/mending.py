"""What recognised words may have been: for a word of low probability the one that sounds alike and fits best.

A recogniser that hears "methane else on your mind" writes a word that it does not believe.  The language model of
service calls and the pronunciations that ship with the embedded recogniser (models/pocketsphinx) tell what is likelier
there.  The words as heard stay what is shown; this is a further reading of them (`scoring.believe`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from math import log
from typing import TYPE_CHECKING

from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.core.words import Turn, Word

if TYPE_CHECKING:
    from pocketsphinx import NGramModel

SUSPECT = 0.7
"""Words of a lower probability may be others (set by hand; recognisers give over nine of ten right words more)."""
MOST = 120
"""Candidates for a word, the nearest in sound."""
CONSONANT, WITHIN = 1.5, 0.6
"""What an exchanged or lost sound costs, in nats: a consonant, and any vowel or another consonant of its class (set by
hand)."""
WEIGHT = 0.3
"""Weight of the language model against the sound (chosen on labelled calls damaged by the noise model)."""
BEAM = 10
"""So many ways to read the words so far are followed."""
_CLASSES = {
    **dict.fromkeys("P B".split(), "p"), **dict.fromkeys("T D".split(), "t"), **dict.fromkeys("K G".split(), "k"),
    **dict.fromkeys("F V TH DH".split(), "f"), **dict.fromkeys("S Z SH ZH CH JH".split(), "s"),
    **dict.fromkeys("M N NG".split(), "n"), **dict.fromkeys("L R ER".split(), "l"),
}  # fmt: skip


@cache
def _lexicon() -> tuple[dict[str, tuple[str, ...]], dict[str, list[str]]]:
    """The sounds of each word, and the words of each skeleton of consonant classes."""
    sounds: dict[str, tuple[str, ...]] = {}
    alike: dict[str, list[str]] = defaultdict(list)
    for line in (model_folder("pocketsphinx") / "words.dict").read_text(encoding="utf-8").splitlines():
        word, *phones = line.split()
        if word.replace("'", "").isalpha() and word not in sounds:
            sounds[word] = tuple(p.rstrip("012") for p in phones)
            alike[_skeleton(sounds[word])].append(word)
    return sounds, alike


@cache
def _names() -> frozenset[str]:
    """Common names: the language model knows them as classes, and what is no word has no neighbours."""
    lines = (model_folder("pocketsphinx") / "names.classes").read_text(encoding="utf-8").splitlines()
    return frozenset(line.split(":")[0] for line in lines if ":" in line)


def _skeleton(sounds: Sequence[str]) -> str:
    return "".join(_CLASSES.get(s, "") for s in sounds)


@cache
def _language() -> NGramModel:
    import pocketsphinx

    path = str(model_folder("pocketsphinx") / "calls.lm.bin")
    return pocketsphinx.NGramModel(pocketsphinx.Config(), _logs(), path)


@cache
def _logs() -> object:
    import pocketsphinx

    return pocketsphinx.LogMath()


@lru_cache(maxsize=8192)
def candidates(word: str) -> tuple[tuple[str, float], ...]:
    """Words that sound like one, with the cost of the exchange in nats; the word itself is not among them."""
    sounds, alike = _lexicon()
    own = sounds.get(word)
    if own is None or word in _names():
        return ()
    code = _skeleton(own)
    codes = {code, *(code[:i] + code[i + 1 :] for i in range(len(code)))}
    codes |= {code[:i] + c + code[i:] for i in range(len(code) + 1) for c in "ptkfsnl"}
    found = [(w, _cost(own, sounds[w], code, c)) for c in codes for w in alike.get(c, ()) if w != word]
    return tuple(sorted(found, key=lambda f: (f[1], f[0]))[:MOST])  # the word too: sets have no order


def _cost(a: Sequence[str], b: Sequence[str], skeleton: str, other: str) -> float:
    """Sounds exchanged or lost between two words: consonants of another class dearly, all others cheaply."""
    from rapidfuzz.distance import Levenshtein

    far = Levenshtein.distance(skeleton, other)
    return CONSONANT * far + WITHIN * max(0, Levenshtein.distance(a, b) - far)


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
    """What a word may have been, with its cost."""
    p = word.probability
    if p is None or p >= SUSPECT:
        return [(word.text, 0.0)]
    others = candidates(word.text.lower())
    p = min(0.95, max(0.05, p))
    return [(word.text, -log(p)), *((w, cost - log(1 - p)) for w, cost in others)]


def _best(choices: Sequence[Sequence[tuple[str, float]]]) -> list[str]:
    """The cheapest way through: sound and language model of the two words before, by the Viterbi algorithm."""
    language, scale = _language(), WEIGHT * log(1.0001)
    paths: dict[tuple[str, str], tuple[float, list[str]]] = {("", ""): (0.0, [])}
    for options in choices:
        step: dict[tuple[str, str], tuple[float, list[str]]] = {}
        for (first, second), (cost, path) in paths.items():
            heard = [w for w in (second, first) if w]
            for text, own in options:
                word = text.lower()
                total = cost + own - scale * language.prob([word, *heard])
                state = (second, word)
                if state not in step or total < step[state][0]:
                    step[state] = (total, [*path, text])
        paths = dict(sorted(step.items(), key=lambda s: s[1][0])[:BEAM])
    return min(paths.values(), key=lambda p: p[0])[1]
