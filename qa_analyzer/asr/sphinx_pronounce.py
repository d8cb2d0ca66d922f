"""How a word sounds: CMU's dictionary from pocketsphinx's wheel, and letter-to-sound rules for what it lacks.

The rules are simple on purpose: greedy, longest spelling first, no stress.  They serve names, which come
from everywhere; where a spelling is read in two common ways both are given.
"""

from __future__ import annotations

import re
from functools import cache

from qa_analyzer.text.normalise import fold

from .sphinx_decoder import wheel_model

SOUNDS: dict[str, str] = {
    "tsch": "CH", "tion": "SH AH N", "sion": "ZH AH N", "ough": "AO", "augh": "AO", "eigh": "EY", "sch": "SH",
    "tch": "CH", "dge": "JH", "igh": "AY", "eau": "OW", "cia": "SH AH", "aux": "OW", "eux": "UW", "ieu": "Y UW",
    "air": "EH R", "are": "EH R", "ear": "IH R", "eer": "IH R", "our": "AO R", "oor": "AO R", "ore": "AO R",
    "ire": "AY R", "ure": "Y UH R", "qu": "K W", "ch": "CH", "sh": "SH", "th": "TH", "ph": "F", "gh": "G",
    "wh": "W", "wr": "R", "kn": "N", "gn": "N", "ck": "K", "ng": "NG", "nk": "NG K", "dj": "JH", "zh": "ZH",
    "kh": "K", "bh": "B", "dh": "D", "jh": "JH", "rh": "R", "sz": "SH", "cz": "CH", "rz": "ZH", "ts": "T S",
    "ai": "EY", "ay": "EY", "ey": "IY", "ei": "AY", "ee": "IY", "ea": "IY", "ie": "IY", "oo": "UW", "ou": "UW",
    "ow": "OW", "oa": "OW", "oe": "OW", "oi": "OY", "oy": "OY", "au": "AO", "aw": "AO", "eu": "Y UW", "ew": "UW",
    "ue": "UW", "ui": "UW IY", "ia": "IY AH", "io": "IY OW", "iu": "IY UW", "ua": "W AA", "uo": "W OW", "ae": "EY",
    "aa": "AA", "ii": "IY", "uu": "UW", "ar": "AA R", "er": "ER", "ir": "IH R", "or": "AO R", "ur": "ER",
    "a": "AA", "b": "B", "c": "K", "d": "D", "e": "EH", "f": "F", "g": "G", "h": "HH", "i": "IH", "j": "JH",
    "k": "K", "l": "L", "m": "M", "n": "N", "o": "OW", "p": "P", "q": "K", "r": "R", "s": "S", "t": "T", "u": "UW",
    "v": "V", "w": "W", "x": "K S", "y": "IY", "z": "Z",
}  # fmt: skip
_PIECE = re.compile("|".join(sorted(SOUNDS, key=len, reverse=True)))
_DOUBLE = re.compile(r"([bcdfgklmnprstvz])\1")
VOWELS = frozenset("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW".split())
CLOSE: frozenset[frozenset[str]] = frozenset(
    frozenset(pair.split())
    for pair in (
        "B P", "D T", "G K", "S Z", "SH ZH", "CH JH", "F V", "TH DH", "M N", "N NG", "L R", "R ER", "S SH", "CH SH",
        "DH D", "TH T", "TH F", "V W", "JH ZH", "B V", "S TH", "IY Y", "UW W",
    )
)  # fmt: skip
"""Phones that a recogniser and a listener confuse."""


@cache
def dictionary() -> dict[str, tuple[str, ...]]:
    """CMU's words, each with its pronunciations (phones apart by spaces)."""
    found: dict[str, list[str]] = {}
    with wheel_model("cmudict-en-us.dict").open(encoding="utf-8") as lines:
        for line in lines:
            entry, _, phones = line.strip().partition(" ")
            found.setdefault(entry.partition("(")[0], []).append(phones.strip())
    return {word: tuple(ways) for word, ways in found.items()}


def pronunciations(word: str) -> tuple[str, ...]:
    """Each way to say one word, phones apart by spaces; empty for what has no letters."""
    plain = "".join(c for c in fold(word) if c.isalpha() or c == "'")
    known = dictionary().get(plain)
    return known or tuple(dict.fromkeys(filter(None, (_by_rule(plain), _by_rule(plain, silent_e=True)))))


def _by_rule(word: str, *, silent_e: bool = False) -> str:
    letters = _DOUBLE.sub(r"\1", "".join(c for c in word if "a" <= c <= "z"))
    if silent_e and len(letters) > 3 and letters.endswith("e"):
        letters = letters[:-1]
    phones: list[str] = []
    for match in _PIECE.finditer(letters):
        piece, after = match.group(), letters[match.end() : match.end() + 1]
        sound = SOUNDS[piece]
        if piece == "c" and after in "eiy" and after:
            sound = "S"
        elif piece == "g" and after in "ei" and after:
            sound = "JH"
        elif piece == "y" and after and after in "aeou":
            sound = "Y"
        elif piece == "a" and not after and phones:
            sound = "AH"
        elif piece in ("i", "e") and not after and phones:
            sound = "IY"
        phones += sound.split()
    return " ".join(phones)


def sound_distance(first: list[str], second: list[str]) -> float:
    """How unlike two phone sequences are: 0 the same, 1 nothing in common.

    Edit distance in which a confusable pair or two vowels cost half, over the length of the longer.
    """
    if not first or not second:
        return 1.0 if first or second else 0.0
    row = [float(i) for i in range(len(second) + 1)]
    for i, a in enumerate(first, 1):
        before, row[0] = row[0], float(i)
        for j, b in enumerate(second, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + _cost(a, b))
    return row[-1] / max(len(first), len(second))


def _cost(a: str, b: str) -> float:
    if a == b:
        return 0.0
    return 0.5 if (a in VOWELS and b in VOWELS) or frozenset((a, b)) in CLOSE else 1.0
