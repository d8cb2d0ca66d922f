"""A seeded model of what a recogniser does to a transcript: words that sound alike, small words lost, no punctuation.

Words are changed one by one until about the wanted share is wrong.  What replaces a word shares its consonants' and
vowels' classes in the pronunciations that ship with the embedded recogniser (models/pocketsphinx/words.dict).
"""

from __future__ import annotations

import random
from collections import defaultdict
from functools import cache
from typing import Any

from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.text.normalise import tokens

DROPPED, ADDED = 0.35, 0.05
"""Shares of the errors that are words lost and words added, the rest are exchanged: near the 30 % deletions and 5 to
10 % insertions of published telephone-speech results (NIST RT evaluations)."""
SMALL = frozenset("a an the to of in on for and or is are was be i you your my me it that this so do have will".split())
LOW_WHERE_STRUCK = 0.75
CUT_TURNS, CUT_FROM_WORDS = 0.15, 8
_CLASSES = {
    **dict.fromkeys("P B".split(), "p"), **dict.fromkeys("T D".split(), "t"), **dict.fromkeys("K G".split(), "k"),
    **dict.fromkeys("F V TH DH".split(), "f"), **dict.fromkeys("S Z SH ZH CH JH".split(), "s"),
    **dict.fromkeys("M N NG".split(), "n"), **dict.fromkeys("L R".split(), "l"), **dict.fromkeys("W Y HH".split(), ""),
    **dict.fromkeys("IY IH EY EH".split(), "i"), **dict.fromkeys("AA AE AH AO AW AY ER".split(), "a"),
    **dict.fromkeys("OW OY UH UW".split(), "u"),
}  # fmt: skip


@cache
def _lexicon() -> tuple[dict[str, str], dict[str, list[str]]]:
    """The class code of each word, and the words of each code."""
    codes: dict[str, str] = {}
    alike: dict[str, list[str]] = defaultdict(list)
    for line in (model_folder("pocketsphinx") / "words.dict").read_text(encoding="utf-8").splitlines():
        word, *phones = line.split()
        if word.isalpha() and word not in codes:
            codes[word] = "".join(_CLASSES.get(p.rstrip("012"), "") for p in phones)
            alike[codes[word]].append(word)
    return codes, alike


def sounds_like(word: str, rng: random.Random) -> str | None:
    """Another word of the same classes of sounds, or of one sound less; None where the lexicon has none."""
    codes, alike = _lexicon()
    code = codes.get(word)
    if code is None:
        return None
    shorter = [code[:i] + code[i + 1 :] for i in range(len(code))] if len(code) > 2 else []
    same = [w for w in alike.get(code, ()) if w != word]
    return rng.choice(same) if same else next((rng.choice(alike[c]) for c in shorter if c in alike), None)


def misheard(transcript: dict[str, Any], share: float, seed: str) -> dict[str, Any]:
    """A transcript in the contract's form with about `share` (0-1) of its words wrong.

    Lower case without punctuation, every word with time and probability (low in three of four places where a word was
    changed), some turns cut in two.  The same seed gives the same errors.
    """
    rng = random.Random(seed)
    turns: list[dict[str, Any]] = []
    for turn in transcript["turns"]:
        words = struck([t.text for t in tokens(turn["text"])], share, rng)
        for part, start, end in _cut(words, turn["start"], turn["end"], rng):
            turns.append(_turn(turn["speaker"], part, start, end))
    return {**transcript, "turns": turns}


def struck(words: list[str], share: float, rng: random.Random) -> list[tuple[str, float]]:
    """Words with their probabilities, about `share` of them lost, added or exchanged."""
    made: list[tuple[str, float]] = []
    for word in words:
        if rng.random() >= share:
            made.append((word, rng.uniform(0.75, 0.99) if rng.random() < 0.9 else rng.uniform(0.35, 0.7)))
            continue
        low = rng.uniform(0.1, 0.45) if rng.random() < LOW_WHERE_STRUCK else rng.uniform(0.6, 0.95)
        kind = rng.random()
        if kind < ADDED:
            made += [(word, 0.9), (rng.choice(sorted(SMALL)), low)]
        elif kind < ADDED + DROPPED and (word in SMALL or rng.random() < 0.4):
            continue
        else:
            other = sounds_like(word, rng)
            if other is not None:
                made.append((other, low))
    return made


def _cut(
    words: list[tuple[str, float]], start: float, end: float, rng: random.Random
) -> list[tuple[list[tuple[str, float]], float, float]]:
    if len(words) < CUT_FROM_WORDS or rng.random() >= CUT_TURNS:
        return [(words, start, end)] if words else []
    at = rng.randrange(3, len(words) - 3)
    middle = start + (end - start) * at / len(words)
    return [(words[:at], start, middle), (words[at:], middle, end)]


def _turn(speaker: str | None, words: list[tuple[str, float]], start: float, end: float) -> dict[str, Any]:
    each = (end - start) / len(words)
    edges = [round(start + i * each, 3) for i in range(len(words) + 1)]
    timed = [
        {"start": edges[i], "end": edges[i + 1], "text": word, "probability": round(chance, 3)}
        for i, (word, chance) in enumerate(words)
    ]
    text = " ".join(w for w, _ in words)
    return {"speaker": speaker, "start": round(start, 3), "end": round(end, 3), "text": text, "words": timed}
