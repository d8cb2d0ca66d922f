"""Letters and digits that are spelled one by one: "G B two nine", "B as in boy"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .number_words import TEENS, TENS, TIMES, UNITS

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_AS_IN = frozenset("as in like for is".split())
LETTER_WORDS = dict(
    zip(
        "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november "
        "oscar papa "
        "quebec romeo sierra tango uniform victor whiskey xray yankee zulu".split(),
        "aabcdefghijjklmnopqrstuvwxyz",
        strict=True,
    )
)
"""The words of the ICAO alphabet."""
_BETWEEN = frozenset(
    "uh um and then dash hyphen space capital big small lowercase uppercase letter number okay so".split()
)


def alphanumerics(text: str, start: int = 0) -> Iterator[tuple[int, int, str]]:
    """Rows of spelled characters from `start` on: first character, last character + 1, and what they spell."""
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text, start)]
    told, first, last = "", 0, 0
    at = 0
    while at < len(tokens):
        word, begins, _ = tokens[at]
        piece, taken = character(tokens, at)
        if piece:
            first = first if told else begins
            told += piece
            last = tokens[at + taken - 1][2]
        elif word not in _BETWEEN and told:
            yield first, last, told
            told = ""
        at += max(1, taken)
    if told:
        yield first, last, told


def character(tokens: list[tuple[str, int, int]], at: int) -> tuple[str, int]:
    """What the word at `at` spells, and of how many words it is; empty for a word of its own."""
    word = tokens[at][0]
    following = [t[0] for t in tokens[at + 1 : at + 4]]
    if word in TIMES and following:
        piece, _ = character(tokens, at + 1)
        return (piece * TIMES[word], 2) if len(piece) == 1 else ("", 1)
    if len(word) == 1 and word.isalnum():
        example = len(following) == 3 and following[0] in _AS_IN and following[1] == "in"
        if example and following[2].startswith(word):
            return word, 4
        if len(following) > 1 and following[0] in ("for", "like", "as") and following[1].startswith(word):
            return word, 3
        return word, 1
    if word in LETTER_WORDS:
        return LETTER_WORDS[word], 1
    if word in UNITS or word in TEENS or word in TENS:
        return UNITS.get(word) or TEENS.get(word) or TENS[word] + "0", 1
    return (word, 1) if word.isdigit() or (any(c.isdigit() for c in word) and len(word) <= 34) else ("", 1)
