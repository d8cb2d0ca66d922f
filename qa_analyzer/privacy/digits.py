"""Digits as they are written and spoken, with the place of each in the text.

"4111", "four one one one", "double four", "triple oh", "forty-one eleven" and any mixture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

UNITS = dict(zip("zero one two three four five six seven eight nine".split(), "0123456789", strict=True)) | {
    "oh": "0",
    "o": "0",
    "nought": "0",
    "naught": "0",
    "nil": "0",
    "niner": "9",
}
TEENS = {
    word: str(10 + n)
    for n, word in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split())
}
TENS = {word: str(n) for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)} | {
    "fourty": "4"
}
TIMES = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4, "quad": 4, "quintuple": 5}
PLURALS = {word + "s": digit for word, digit in UNITS.items() if word not in ("o", "six")} | {
    plural: digit for digit in "0123456789" for plural in (f"{digit}s", f"{digit}'s", f"{digit}’s")
}
PLURALS |= {"sixes": "6", "zeroes": "0"}
"""After a number from two to nine: "four ones", "two 5s"."""

FILLERS = frozenset(
    "uh um er erm ah hm hmm mm mhm eh and then okay ok dash hyphen space so that thats is it its yeah yes yep right"
    " sorry wait next let me see like well the".split()
)
MOST_FILLERS = 5
HESITATIONS = frozenset("uh um er erm ah hm and then dash hyphen".split())
PAUSES = HESITATIONS - {"and", "then"}
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GATE = re.compile(
    r"\d|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\w{3,5}ty)\b", re.I
)
_COUNTED = frozenset("digit digits number numbers letters characters of".split())
_WHICH = frozenset("last first next final other".split())
_BREAKING = re.compile(r"[$€£%/+@]|\d:\d")
_PHONE = re.compile(r"(?<![\d-])(?<!\d )(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![ -]?\d)")


@dataclass(frozen=True, slots=True)
class Atom:
    """One spoken or written piece of a number: its digits and its characters in turn `turn`.

    `aside` marks an "oh" that may be no zero but an interjection ("oh, four one ...").
    """

    digits: str
    turn: int
    start: int
    end: int
    aside: bool = False


def may_hold_digits(text: str) -> bool:
    """A cheap look: whether there is any digit or number word at all."""
    return _GATE.search(text) is not None


def atoms(text: str, turn: int = 0) -> list[Atom]:
    """The pieces of numbers in `text`, in order.

    Counts of digits ("three digits", "the last four") and telephone numbers written as such are none.
    """
    if not may_hold_digits(text):
        return []
    telephones = [m.span() for m in _PHONE.finditer(text)]
    found = [(_plain(m.group()), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    made: list[Atom] = []
    at = 0
    while at < len(found):
        word, start, end = found[at]
        following = found[at + 1][0] if at + 1 < len(found) else ""
        taken = 1
        digits = word if word.isdigit() else UNITS.get(word) or TEENS.get(word)
        if word in TIMES:
            digits = _one_digit(following)
            if digits is not None:
                digits, taken = digits * TIMES[word], 2
        elif following in PLURALS and digits is not None and digits in "23456789":
            digits, taken = PLURALS[following] * int(digits), 2
        elif word in TENS:
            unit = UNITS.get(following) if following not in ("oh", "o", "zero") else None
            joined = unit is not None and not re.search(r"[.,;!?]", text[end : found[at + 1][1]])
            digits, taken = TENS[word] + (unit or "0" if joined else "0"), 2 if joined else 1
        elif digits is not None and _is_count(word, following, found[at - 1][0] if at else ""):
            digits = None
        last = found[at + taken - 1][2] if taken > 1 else end
        if digits is not None and digits.isascii() and not any(a <= start < b for a, b in telephones):
            aside = word in ("oh", "o") and text[end : end + 1] in ",.!…"
            made.append(Atom(digits, turn, start, last, aside))
        at += taken
    return made


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


def runs(text: str, pieces: Sequence[Atom], fillers: frozenset[str] = FILLERS) -> Iterator[list[Atom]]:
    """The pieces of one turn, grouped: between two of a group stand only punctuation and a few `fillers`."""
    group: list[Atom] = []
    for piece in pieces:
        if group and not _joined(text[group[-1].end : piece.start], fillers):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _joined(gap: str, fillers: frozenset[str]) -> bool:
    if len(gap) > 60 or _BREAKING.search(gap):
        return False
    words = [w.lower().replace("'", "").replace("’", "") for w in re.findall(r"[^\W_]+(?:['’][^\W_]+)*", gap)]
    return len(words) <= MOST_FILLERS and fillers.issuperset(words)


def spelled(pieces: Sequence[Atom]) -> str:
    """The digits of the pieces, one after the other."""
    return "".join(p.digits for p in pieces)
