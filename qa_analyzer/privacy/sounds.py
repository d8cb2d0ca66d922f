"""Number words as they are misspelt, misheard or glued together: "fortytwo", "sicksty", "for teen", "thirdy".

Bounds: chosen on 150 passages by a writer who knew none of the rules, and on made number talk.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .number_words import SLIPS, TEENS, TENS, TIMES, UNITS

Word = tuple[str, int, int]
"""A word in small letters, its first character and its last + 1."""
_PARTS = sorted((w for w in [*UNITS, *TEENS, *TENS, *TIMES, "hundred", "thousand"] if len(w) > 2), key=len)
_SLIPPED = "for|to|too|ate|won|tree|nein|owe"
"""Words that sound like digits and are glued to true ones ("fortwo")."""
_ANY = rf"{'|'.join(_PARTS[::-1])}|oh|{_SLIPPED}"
_GLUED = re.compile(
    rf"(?=(?:oh|{_SLIPPED})*(?:\d|{'|'.join(_PARTS[::-1])}))(?:\d+(?:{_ANY})+|(?:{_ANY}){{2,}}|(?:double|triple|treble)o)"
)
_PART = re.compile(rf"\d+|{_ANY}|o")
SHORTEST_KEY = 5
"""Sounds of a word that may be taken for a number word; shorter ones sound like too many others ("ten", "then")."""
_SOUNDS = (
    ("ght", "t"), ("gh", ""), ("ph", "f"), ("ck", "k"), ("x", "ks"), ("z", "s"), ("v", "f"), ("th", "t"), ("d", "t"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"),
)  # fmt: skip
_KEYED = [*TEENS, *TENS, "seven", "triple"]
_NO_NUMBERS = frozenset(
    "dirty tardy tartan dorothy doherty daugherty dougherty virtue verdi ferdie fortune verdun verdon sexton saxton"
    " shaven siphon syphon savon olivine sevens elevens seventh eleventh".split()
)
"""English words and names that sound so, of the 134,000 of the CMU pronouncing dictionary."""
_TAILS = {"ty": TENS, "tee": TENS, "teen": TEENS}


def sounds(word: str) -> str:
    """What a word sounds like: consonants without voice, all vowels alike, nothing doubled, no silent e."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    word = re.sub(r"(?<=[^aeiou])e$|(?<=n)e(?=t)", "", word)
    word = re.sub(r"(?<=.)h|(?<=[aeiou])w", "", re.sub(r"[aeiouy]+", "a", word))
    return re.sub(r"(.)\1+", r"\1", word)


_BY_SOUND = {sounds(word): word for word in _KEYED if len(sounds(word)) >= SHORTEST_KEY}


_ordinary: set[str] = set()
"""Words that were looked at and are no numbers: most of a call's words come again."""
MOST_ORDINARY = 100_000


def odd(words: set[str]) -> set[str]:
    """The words that are glued together of number words, or a number word only by their sound."""
    new = words - _ordinary
    if not new:
        return new
    found = {word for word in new if word in _TAILS or glued(word) or sounds_like(word)}
    if len(_ordinary) > MOST_ORDINARY:
        _ordinary.clear()
    _ordinary.update(new - found)
    return found


@lru_cache(maxsize=20_000)
def glued(word: str) -> tuple[str, ...]:
    """The number words of which a word is made ("fortytwo"); empty for any other."""
    return tuple(_PART.findall(word)) if _GLUED.fullmatch(word) else ()


@lru_cache(maxsize=20_000)
def sounds_like(word: str) -> str:
    """The number word of two syllables that a word sounds like and is not; else nothing."""
    if not 4 <= len(word) <= 12 or word in _NO_NUMBERS or word in _KEYED or not word.isalpha():
        return ""
    return _BY_SOUND.get(sounds(word), "")


def heard(words: list[Word]) -> list[Word]:
    """The words of a turn with number words for those that sound like one, alone or with the next ("ate ty")."""
    made: list[Word] = []
    for word, start, end in words:
        kind = _TAILS.get(word)
        if kind and made and made[-1][2] + 1 == start and (whole := _with_tail(made[-1][0], word, kind)):
            made[-1] = whole, made[-1][1], end
        else:
            made.append((sounds_like(word) or word, start, end))
    return made


def _with_tail(word: str, tail: str, kind: dict[str, str]) -> str:
    if f"{word}{tail}" in kind:
        return f"{word}{tail}"
    digit = UNITS.get(word) or SLIPS.get(word)
    wanted = f"1{digit}" if kind is TEENS else digit
    like = sounds_like(f"{word}{tail}")
    return next((name for name, value in kind.items() if value == wanted), like if like in kind else "")
