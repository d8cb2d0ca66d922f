"""The numbers of a turn: plain, with telephone numbers, and with what a recogniser may have misheard."""

from __future__ import annotations

import re

from .digits import LOOSE_WORDS, WORDS, Word, pieces
from .groups import Atom
from .lead_words import leads
from .number_words import FOREIGN, SLIPS
from .sounds import glued, heard, odd

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GATE = re.compile(
    r"\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w{3,5}ty"
    rf"|{'|'.join(FOREIGN)})\b"
)
_DIGIT = re.compile(r"\d")
_PHONE = re.compile(r"(?<![\d-])(?<!\d )(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![ -]?\d)")
_AMOUNT = re.compile(r"[$€£]\s?\d[\d,]*(?:\.\d+)?|(?<![\d:])\d{1,2}:\d\d(?![\d:])")
"""Amounts and times of day."""
_DATE = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/(?:\d\d){1,2}\b")
_MARK = re.compile(r"\b(?!(?:cvv|cvc|pin|ssn|no|and|visa)\b)(?:[a-z]{1,4}\d*-\d[\w-]*|\d+-[a-z]{1,3}\b[\w-]*)")
"""Marks of letters and digits (W88-173-2, 0733-B)."""
_CAPITALS = re.compile(
    r"(?<![A-Z] )(?!(?:CV[VCN2]|CID|CSC|CSV|SSN?|ABA|RTN|PIN|DOB|ACH|BIC|T?TIN|ITIN|IBAN|VISA|AMEX|MC|NO|IS|IT|OK|UH|UM"
    r"|AND|OH|MY|A|I|C[- ]?V|D[- ]?O|S[- ]?S|P[- ]?I|A[- ]?B)\b)"
    r"\b(?:(?:[A-Z][- ]){1,3}[A-Z],?\s*|[A-Z]{1,4}[ -]?|[A-Z]{1,4}\d+[ -])$"
)
"""The mark of a file or an order ("TK 440912"), but not the name of a secret."""
_CLOCK = re.compile(r"\b(?:quarter|half)\s+(?:to|past|till|after|before)\s+\w+")
"""Times of day whose hour is no digit of what is told behind it."""
_AND = re.compile(r" (?:and|so|yes|yeah|no|it's|its|that's)\b")
_BEGINS = re.compile(r"(?:^|[.?!] )$")
MARK_CHARACTERS = 40
"""How far back such a mark may begin."""


def in_small_letters(text: str) -> str:
    """The text in small letters, every character in its place."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def may_hold_digits(text: str) -> bool:
    """A cheap look at a text in small letters: whether there is any digit or number word at all."""
    return _GATE.search(text) is not None


def atoms(text: str, turn: int = 0, *, with_telephones: bool = False) -> list[Atom]:
    """The pieces of numbers in `text`, in order.

    Counts of digits ("three digits", "the last four") are none; nor are telephone numbers written as such, unless
    they are asked for.
    """
    reading = Reading(text, turn)
    return reading.read({}, with_telephones) if may_hold_digits(reading.text) else []


class Reading:
    """The words of one turn, looked at once for all ways of reading numbers in them."""

    def __init__(self, written: str, turn: int) -> None:
        self.written, self.text, self.turn = written, in_small_letters(written), turn
        words = set(_TOKEN.findall(self.text))
        strange = odd(words)
        fused = {word: parts for word in strange if (parts := glued(word))}
        self._has_clock = not words.isdisjoint(("quarter", "half"))
        self._has_digit = _DIGIT.search(self.text) is not None
        self._has_sounds = len(strange) > len(fused)
        self._has_slips = self._has_sounds or not words.union(*fused.values()).isdisjoint(LOOSE_WORDS - WORDS)
        self._words: list[Word] = []
        if self._has_digit or self._has_slips or fused or not words.isdisjoint(WORDS):
            self._words = [(m.group(), *m.span()) for m in _TOKEN.finditer(self.text)]
            if not self.text.isascii():
                self._words = [(_plain(word), start, end) for word, start, end in self._words]
            if fused:
                self._words = [part for word in self._words for part in _parts(word, fused.get(word[0], ()))]
        self._plain = self.read({}) if self._words and (fused or may_hold_digits(self.text)) else []

    def plain(self) -> list[Atom]:
        """As `atoms`."""
        return self._plain

    def loose(self) -> list[Atom]:
        """With the words that recognisers write for digits."""
        if self._plain and not self._has_slips:
            return self._plain
        return self.read(SLIPS, words=heard(self._words) if self._has_sounds else self._words)

    def with_telephones(self) -> list[Atom]:
        """With telephone numbers as one writes them, without the dates that are written so."""
        if not self._has_digit or not (_PHONE.search(self.text) or _DATE.search(self.text)):
            return self._plain
        dates = [m.span() for m in _DATE.finditer(self.text)]
        told = self.read({}, with_telephones=True)
        return [a for a in told if not any(first <= a.start < last for first, last in dates)]

    def read(self, slips: dict[str, str], with_telephones: bool = False, words: list[Word] | None = None) -> list[Atom]:
        """The pieces of numbers, outside amounts, times of day and marks; without `slips` only true digits."""
        aside: list[tuple[int, int]] = []
        if self._has_digit:
            patterns = (_AMOUNT, _MARK) if with_telephones else (_AMOUNT, _MARK, _PHONE, _DATE)
            aside = [m.span() for pattern in patterns for m in pattern.finditer(self.text)]
        if self._has_clock:
            aside += [m.span() for m in _CLOCK.finditer(self.text)]
        shouted = self.written.isupper()
        made: list[Atom] = []
        for digits, (word, start, _), last, slip in pieces(self.text, self._words if words is None else words, slips):
            if not any(a <= start < b for a, b in aside):
                exclaimed = word in ("oh", "o") and self._is_exclaimed(start, last)
                marked = not shouted and _behind_a_mark(self.written, start)
                made.append(Atom(digits, self.turn, start, last, exclaimed, slip, marked))
        return made

    def _is_exclaimed(self, start: int, last: int) -> bool:
        """Whether an "oh" is called out: with a pause behind it, or at the beginning of a sentence that goes on."""
        return self.text[last : last + 1] in set(",.!…") or (
            _BEGINS.search(self.text[:start]) is not None and _AND.match(self.text, last) is not None
        )


def _behind_a_mark(written: str, start: int) -> bool:
    before = written[max(0, start - MARK_CHARACTERS) : start]
    ends = before.rstrip(" ,-\t\n").rstrip("0123456789")[-1:]
    mark = _CAPITALS.search(before) if ends.isupper() else None
    return mark is not None and not leads(mark.group().strip(" ,-").lower())


def _parts(word: Word, parts: tuple[str, ...]) -> list[Word]:
    """The number words of which a word is made, each in its place; the word itself where it is not made of them."""
    made: list[Word] = []
    at = word[1]
    for part in parts:
        made.append((part, at, at + len(part)))
        at += len(part)
    return made or [word]


def _plain(word: str) -> str:
    """With the digits of other scripts and widths as 0 to 9."""
    return word if word.isascii() else "".join(str(int(c)) if c.isdecimal() else c for c in word)
