"""Digits as they are written and spoken, with the place of each in the text.

"4111", "four one one one", "double four", "triple oh", "forty-one eleven", "seven hundred" and any mixture; read
`loosely`, also the words that a recogniser writes for digits ("for won won won").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .number_words import PLURALS, SLIPS, SMALL_WORDS, TEENS, TENS, TIMES, TIMES_SLIPS, UNITS

WORDS = frozenset([*UNITS, *TEENS, *TENS, *TIMES])
"""The words that a number may begin with; and with those that only sound like them."""
LOOSE_WORDS = WORDS.union(SLIPS, TIMES_SLIPS)
_COUNTED = frozenset("digit digits number numbers letters characters of".split())
_COUNTED_ONE = frozenset("moment second sec minute more thing question day time way last other missing short".split())
"""Behind "one" they make it no digit."""
_POINTING = frozenset("the this that another which each any every".split())
"""Before "one" they make it no digit, but before more digits."""
_KINDS = frozenset("long big new old little blue gold black silver".split())
"""Before "one" they make it no digit: "it's a long one, four five ..."."""
_WHICH = frozenset("last first next final other".split())
Word = tuple[str, int, int]
"""A word in small letters, its first character and its last + 1."""


def pieces(text: str, words: list[Word], slips: dict[str, str]) -> Iterator[tuple[str, Word, int, bool]]:
    """The digits of each piece of a number, its first word, its last character + 1, whether it only sounds like it.

    Counts of digits ("three digits", "the last four") are none; with `slips` also the words that recognisers write.
    """
    begins = LOOSE_WORDS if slips else WORDS
    at = 0
    while at < len(words):
        if words[at][0] not in begins and not words[at][0].isdigit():
            at += 1
            continue
        digits, taken, slip = _piece(text, words, at, slips)
        if digits is not None and digits.isascii():
            yield digits, words[at], words[at + taken - 1][2], slip
        at += taken


def _piece(text: str, found: list[Word], at: int, slips: dict[str, str]) -> tuple[str | None, int, bool]:
    """The digits that the word at `at` begins, of how many words they are, and whether it only sounds like them."""
    word, _, end = found[at]
    following = found[at + 1][0] if at + 1 < len(found) else ""
    digits = word if word.isdigit() else UNITS.get(word) or TEENS.get(word)
    times = TIMES.get(word) or (TIMES_SLIPS.get(word) if slips else None)
    if times is not None:
        told = _one_digit(following) or slips.get(following)
        return (told * times, 2, False) if told is not None else (None, 1, False)
    if following in PLURALS and digits is not None and digits in "23456789":
        return PLURALS[following] * int(digits), 2, False
    misheard = slips.get(word) if digits is None else None
    unit = digits or misheard
    if following == "hundred" and unit is not None and len(unit) <= 2 and unit != "0":
        told, taken, _ = _hundreds(text, found, at, unit)
        return told, taken, misheard is not None and told.endswith("00")
    if following == "thousand" and unit is not None and len(unit) == 1:
        return (*_thousands(text, found, at, unit)[:2], misheard is not None)
    if word in TENS and following == "hundred":
        return _hundreds(text, found, at, f"{TENS[word]}0")
    if word in TENS:
        hundreds = at + 2 < len(found) and found[at + 2][0] == "hundred"
        small = following in SMALL_WORDS and not hundreds
        unit = UNITS.get(following) or (None if small else slips.get(following))
        unit = None if following in ("oh", "o", "zero") else unit
        joined = unit is not None and unit != "0" and not re.search(r"[.,;!?]", text[end : found[at + 1][1]])
        told, taken = TENS[word] + (unit or "0" if joined else "0"), 2 if joined else 1
        if joined and hundreds:
            return f"{told}00", 3, False
        return told, taken, False
    if misheard is not None:
        return misheard, 1, True
    before = found[at - 1][0] if at else ""
    if word == "one" and before in _KINDS and end < found[-1][2]:
        return None, 1, False
    if word == "one" and before in _POINTING and following not in UNITS and not following.isdigit():
        return None, 1, False
    if word == "one" and following in _COUNTED_ONE and end + 1 == found[at + 1][1]:
        return None, 1, False
    apart = bool(following) and re.search(r"[,;.!?]", text[end : found[at + 1][1]]) is not None
    paused = bool(before) and re.search(r"[,;.!?]", text[found[at - 1][2] : found[at][1]]) is not None
    if digits is not None and _is_count(word, "" if apart else following, "" if paused else before):
        digits = None
    return digits, 1, False


def _hundreds(text: str, found: list[Word], at: int, digits: str) -> tuple[str, int, bool]:
    """ "seven hundred", "seven hundred and five", "one twelve hundred", "forty hundred"."""
    next_word = at + 2 + (at + 2 < len(found) and found[at + 2][0] == "and")
    if next_word < len(found) and not re.search(r"[.,;!?]", text[found[at + 1][2] : found[next_word][1]]):
        rest, taken, _ = _piece(text, found, next_word, {})
        if rest is not None and len(rest) <= 2 and rest.isascii() and _adds(found[next_word][0], rest):
            alone = next_word == at + 2 and len(rest) == 1  # "eight hundred five five five": digits, no sum
            if not alone:
                return digits + rest.zfill(2), next_word + taken - at, False
    return digits + "00", 2, False


def _thousands(text: str, found: list[Word], at: int, digits: str) -> tuple[str, int, bool]:
    """ "two thousand", "two thousand and twelve"."""
    next_word = at + 2 + (at + 2 < len(found) and found[at + 2][0] == "and")
    if next_word < len(found) and not re.search(r"[.,;!?]", text[found[at + 1][2] : found[next_word][1]]):
        rest, taken, _ = _piece(text, found, next_word, {})
        word = found[next_word][0]
        if rest is not None and len(rest) <= 2 and not word.isdigit() and word not in TIMES and rest != "0":
            return f"{digits}0{rest.zfill(2)}", next_word + taken - at, False
    return digits + "000", 2, False


def _adds(word: str, rest: str) -> bool:
    """Whether what follows a hundred is added to it: "fifteen hundred and six", but not "fifteen hundred double o"."""
    return word not in TIMES and (len(rest) == 2 or word in UNITS)


def _is_count(word: str, following: str, before: str) -> bool:
    """Whether the number tells how many digits there are ("three digits", "the last four"), and is none of them."""
    if following in _COUNTED and not (word.isdigit() and len(word) > 1):
        return True
    return len(word) > 1 and word in UNITS and before in _WHICH and not _one_digit(following)


def _one_digit(word: str) -> str | None:
    return word if word.isdigit() and len(word) == 1 else UNITS.get(word)
