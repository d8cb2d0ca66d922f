"""Words that sound like a word, by the pronunciations that ship with the embedded recogniser."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from heapq import nsmallest

from qa_analyzer.core.model_folder import model_folder

MOST = 120
"""Candidates for a word, the nearest in sound."""
CONSONANT, WITHIN = 1.5, 0.6
"""What an exchanged or lost sound costs, in nats: a consonant, and any vowel or another consonant of its class (set by
hand)."""
_CLASSES = {
    **dict.fromkeys("P B".split(), "p"), **dict.fromkeys("T D".split(), "t"), **dict.fromkeys("K G".split(), "k"),
    **dict.fromkeys("F V TH DH".split(), "f"), **dict.fromkeys("S Z SH ZH CH JH".split(), "s"),
    **dict.fromkeys("M N NG".split(), "n"), **dict.fromkeys("L R ER".split(), "l"),
}  # fmt: skip


@cache
def _lexicon() -> tuple[dict[str, tuple[str, str]], dict[str, list[str]]]:
    """Each word's skeleton of consonant classes and its sounds, one letter a sound; the words of each skeleton."""
    letters: dict[str, str] = {}
    sounds: dict[str, tuple[str, str]] = {}
    alike: dict[str, list[str]] = defaultdict(list)
    for line in (model_folder("pocketsphinx") / "words.dict").read_text(encoding="utf-8").splitlines():
        word, *phones = line.split()
        if word.replace("'", "").isalpha() and word not in sounds:
            plain = [p.rstrip("012") for p in phones]
            code = "".join(_CLASSES.get(p, "") for p in plain)
            sounds[word] = code, "".join(letters.setdefault(p, chr(ord("A") + len(letters))) for p in plain)
            alike[code].append(word)
    return sounds, alike


@cache
def _names() -> frozenset[str]:
    """Common names: the language model knows them as classes, and what is no word has no neighbours."""
    lines = (model_folder("pocketsphinx") / "names.classes").read_text(encoding="utf-8").splitlines()
    return frozenset(line.split(":")[0] for line in lines if ":" in line)


@lru_cache(maxsize=8192)
def candidates(word: str) -> tuple[tuple[str, float], ...]:
    """Words that sound like one, with the cost of the exchange in nats; the word itself is not among them."""
    sounds = _lexicon()[0]
    if word not in sounds or word in _names():
        return ()
    code, own = sounds[word]
    codes = {code, *(code[:i] + code[i + 1 :] for i in range(len(code)))}
    codes |= {code[:i] + c + code[i:] for i in range(len(code) + 1) for c in "ptkfsnl"}
    found = [(cost, w) for c in codes for w, cost in _costs(code, own, c) if w != word]
    return tuple((w, cost) for cost, w in nsmallest(MOST, found))  # by the word too: sets have no order


def _costs(skeleton: str, sounds: str, other: str) -> Iterator[tuple[str, float]]:
    """The words of another skeleton, with what they cost: sounds exchanged or lost, consonants of another class
    dearly, all others cheaply."""
    from rapidfuzz.distance import Levenshtein

    known, alike = _lexicon()
    far = Levenshtein.distance(skeleton, other)
    for word in alike.get(other, ()):
        yield word, CONSONANT * far + WITHIN * max(0, Levenshtein.distance(sounds, known[word][1]) - far)
