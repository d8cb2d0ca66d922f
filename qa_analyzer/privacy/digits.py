"""Digits as they are written and spoken, with the place of each in the text.

"4111", "four one one one", "double four", "triple oh", "forty-one eleven", "seven hundred" and any mixture; read
`loosely`, also the words that a recogniser writes for digits ("for won won won").
"""

from __future__ import annotations

import re

from .groups import Atom
from .number_words import PLURALS, SLIPS, TEENS, TENS, TIMES, TIMES_SLIPS, UNITS

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GATE = re.compile(
    r"\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w{3,5}ty)\b", re.I
)
_COUNTED = frozenset("digit digits number numbers letters characters of".split())
_POINTING = frozenset("the this that another which each any every".split())
"""Before "one" they make it no digit, but before more digits."""
_WHICH = frozenset("last first next final other".split())
_PHONE = re.compile(r"(?<![\d-])(?<!\d )(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![ -]?\d)")

_AMOUNT = re.compile(r"[$€£]\s?\d[\d,]*(?:\.\d+)?|(?<![\d:])\d{1,2}:\d\d(?![\d:])")
"""Amounts and times of day."""
_DATE = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/(?:\d\d){1,2}\b")
_MARK = re.compile(r"\b(?!(?:cvv|cvc|pin|ssn|no|and|visa)\b)(?:[A-Za-z]{1,4}\d*-\d[\w-]*|\d+-[A-Z]{1,3}\b[\w-]*)", re.I)
"""Marks of letters and digits (W88-173-2, 0733-B)."""

Found = tuple[str, int, int]


def may_hold_digits(text: str) -> bool:
    """A cheap look: whether there is any digit or number word at all."""
    return _GATE.search(text) is not None


def holds_written_telephone(text: str) -> bool:
    """Whether a telephone number stands there as one writes them: `atoms` leaves it out."""
    return _PHONE.search(text) is not None or _DATE.search(text) is not None


def outside_dates(text: str, pieces: list[Atom]) -> list[Atom]:
    """The pieces that are in no date as one writes it."""
    dates = [m.span() for m in _DATE.finditer(text)]
    return [a for a in pieces if not any(first <= a.start < last for first, last in dates)]


def atoms(text: str, turn: int = 0, *, with_telephones: bool = False) -> list[Atom]:
    """The pieces of numbers in `text`, in order.

    Counts of digits ("three digits", "the last four") are none; nor are telephone numbers written as such, unless
    they are asked for.
    """
    return _read(text, turn, {}, with_telephones) if may_hold_digits(text) else []


def loose_atoms(text: str, turn: int = 0) -> list[Atom]:
    """As `atoms`, with the words that recognisers write for digits."""
    return _read(text, turn, SLIPS, False)


def _read(text: str, turn: int, slips: dict[str, str], with_telephones: bool) -> list[Atom]:
    aside_spans = [m.span() for pattern in (_AMOUNT, _MARK) for m in pattern.finditer(text)]
    if not with_telephones:
        aside_spans += [m.span() for pattern in (_PHONE, _DATE) for m in pattern.finditer(text)]
    found = [(_plain(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    made: list[Atom] = []
    at = 0
    while at < len(found):
        word, start, end = found[at]
        digits, taken, slip = _piece(text, found, at, slips)
        last = found[at + taken - 1][2]
        if digits is not None and digits.isascii() and not any(a <= start < b for a, b in aside_spans):
            aside = word in ("oh", "o") and text[end : end + 1] in ",.!…"
            made.append(Atom(digits, turn, start, last, aside, slip))
        at += taken
    return made


def _piece(text: str, found: list[Found], at: int, slips: dict[str, str]) -> tuple[str | None, int, bool]:
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
    if following == "hundred" and digits is not None and len(digits) <= 2 and digits != "0":
        return _hundreds(text, found, at, digits)
    if following == "thousand" and digits is not None and len(digits) == 1:
        return _thousands(text, found, at, digits)
    if word in TENS:
        unit = UNITS.get(following) if following not in ("oh", "o", "zero") else slips.get(following)
        joined = unit is not None and unit != "0" and not re.search(r"[.,;!?]", text[end : found[at + 1][1]])
        told, taken = TENS[word] + (unit or "0" if joined else "0"), 2 if joined else 1
        if joined and at + 2 < len(found) and found[at + 2][0] == "hundred":
            return f"{told}00", 3, False
        return told, taken, False
    if digits is None and word in slips:
        return slips[word], 1, True
    before = found[at - 1][0] if at else ""
    if word == "one" and before in _POINTING and following not in UNITS and not following.isdigit():
        return None, 1, False
    apart = bool(following) and re.search(r"[,;.!?]", text[end : found[at + 1][1]]) is not None
    if digits is not None and _is_count(word, "" if apart else following, before):
        digits = None
    return digits, 1, False


def _hundreds(text: str, found: list[Found], at: int, digits: str) -> tuple[str, int, bool]:
    """ "seven hundred", "seven hundred and five", "one twelve hundred"."""
    next_word = at + 2 + (at + 2 < len(found) and found[at + 2][0] == "and")
    if next_word < len(found) and not re.search(r"[.,;!?]", text[found[at + 1][2] : found[next_word][1]]):
        rest, taken, _ = _piece(text, found, next_word, {})
        if rest is not None and len(rest) <= 2 and rest.isascii() and (len(rest) == 2 or found[next_word][0] in UNITS):
            alone = next_word == at + 2 and len(rest) == 1  # "eight hundred five five five": digits, no sum
            if not alone:
                return digits + rest.zfill(2), next_word + taken - at, False
    return digits + "00", 2, False


def _thousands(text: str, found: list[Found], at: int, digits: str) -> tuple[str, int, bool]:
    """ "two thousand", "two thousand and twelve"."""
    next_word = at + 2 + (at + 2 < len(found) and found[at + 2][0] == "and")
    if next_word < len(found) and not re.search(r"[.,;!?]", text[found[at + 1][2] : found[next_word][1]]):
        rest, taken, _ = _piece(text, found, next_word, {})
        if rest is not None and len(rest) <= 2 and not found[next_word][0].isdigit() and rest != "0":
            return f"{digits}0{rest.zfill(2)}", next_word + taken - at, False
    return digits + "000", 2, False


def _plain(word: str) -> str:
    """In small letters, with the digits of other scripts and widths as 0 to 9."""
    return word.lower() if word.isascii() else "".join(str(int(c)) if c.isdecimal() else c for c in word.lower())


def _is_count(word: str, following: str, before: str) -> bool:
    """Whether the number tells how many digits there are ("three digits", "the last four"), and is none of them."""
    if following in _COUNTED and not (word.isdigit() and len(word) > 1):
        return True
    return len(word) > 1 and word in UNITS and before in _WHICH and not _one_digit(following)


def _one_digit(word: str) -> str | None:
    return word if word.isdigit() and len(word) == 1 else UNITS.get(word)
