"""Dates in words and digits: "March 14th, 1985", "three fourteen eighty-five", "3/14/85", "the fourteenth of March"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .groups import spelled
from .reading import atoms, in_small_letters, may_hold_digits

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT = {m[:3]: n for n, m in enumerate(_MONTHS, 1)} | {"sept": 9}
MONTHS = {m: n for n, m in enumerate(_MONTHS, 1)} | _SHORT
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINALS = {word: n for n, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30}
_GATE = re.compile(r"\b(?:" + "|".join([*MONTHS, *ORDINALS]) + r")\b")
_CONNECTORS = frozenset(
    "of the and in comma slash dash hyphen uh um er day month year on ah stroke forward point dot".split()
)
_TOKEN = re.compile(r"\d+(?:st|nd|rd|th)\b|[^\W_]+")
_HARD_BREAK = re.compile(r"[?!;:]|\.\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class SpokenDate:
    """Characters of a turn that tell a date; what is not told is 0.  `digits` are those of a date in numbers alone."""

    start: int
    end: int
    month: int = 0
    day: int = 0
    year: int = 0
    digits: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it tells a day, or a month with its year; a year alone is no date."""
        return bool(self.month and (self.day or self.year))

    def same_as(self, other: SpokenDate) -> bool:
        """Whether both may be one date: in what both tell, or in their digits."""
        if self.digits and self.digits == other.digits:
            return True
        ours, theirs = {self.month, self.day}, {other.month, other.day}
        years = not self.year or not other.year or self.year % 100 == other.year % 100
        return ours == theirs and years


def dates(text: str) -> list[SpokenDate]:
    """The dates in a turn, and pieces of one (a month, a day, a year), in order."""
    small = in_small_letters(text)
    if not (may_hold_digits(small) or _GATE.search(small)):
        return []
    pieces = {a.start: a for a in atoms(text, with_telephones=True)}
    made: list[SpokenDate] = []
    row: list[tuple[int, int, str, int]] = []
    """first, last, what it is (month, day, number), value"""
    covered = 0
    for match in _TOKEN.finditer(small):
        if match.start() < covered:
            continue
        word = match.group()
        if row and _HARD_BREAK.search(text[row[-1][1] : match.start()]):
            made += _read(row, text)
            row = []
        if word in MONTHS:
            row.append((match.start(), match.end(), "month", MONTHS[word]))
        elif word in ORDINALS or re.fullmatch(r"\d+(?:st|nd|rd|th)", word):
            value = ORDINALS.get(word) or int(re.sub(r"\D", "", word))
            joined = row and row[-1][3] in (20, 30) and text[row[-1][1] : match.start()] in (" ", "-")
            if joined and row[-1][2] == "number" and value < 10:  # "twenty-first"
                row[-1] = (row[-1][0], match.end(), "day", row[-1][3] + value)
            else:
                row.append((match.start(), match.end(), "day", value))
        elif match.start() in pieces:
            atom = pieces[match.start()]
            row.append((atom.start, atom.end, "number", int(atom.digits)))
            covered = atom.end
        elif word not in _CONNECTORS and row:
            made += _read(row, text)
            row = []
    return made + (_read(row, text) if row else [])


def _read(row: list[tuple[int, int, str, int]], text: str) -> list[SpokenDate]:
    start, end = row[0][0], row[-1][1]
    month = next((v for *_, kind, v in row if kind == "month"), 0)
    days = [v for *_, kind, v in row if kind == "day"]
    numbers = "".join(spelled(atoms(text[a:b])) for a, b, kind, _ in row if kind == "number")
    if month:
        day = days[0] if days else 0
        year_first = re.fullmatch(r"((?:19|20)\d\d)(0?[1-9]|[12]\d|3[01])", numbers)
        begins = next((text[a:b] for a, b, kind, _ in row if kind == "number"), "")
        if not day and year_first and len(spelled(atoms(begins))) == 4:
            return [SpokenDate(start, end, month, int(year_first[2]), int(year_first[1]))]
        if (
            not day
            and (match := re.match(r"(0?[1-9]|[12]\d|3[01])(?=$|(?:19|20)?\d\d$)", numbers))
            and len(numbers) != 4
        ):
            day, numbers = int(match.group()), numbers[match.end() :]
        return [SpokenDate(start, end, month, day, int(numbers) if len(numbers) in (2, 4) else 0)]
    said = text[start:end].lower()
    if len(days) > 1 and days[0] <= 12 and re.search(r"^\w+ month", said):  # "fifth month, twelfth day"
        days[:2] = days[1], days[0]
    if len(days) > 1 and days[1] <= 12 and re.search(r"\b(?:of|month)\b", said):  # "the eleventh of the second"
        return [SpokenDate(start, end, days[1], days[0], int(numbers) if len(numbers) in (2, 4) else 0)]
    if days:
        return [SpokenDate(start, end, 0, days[0])]
    return [_in_numbers(row, numbers, start, end)]


def _in_numbers(row: list[tuple[int, int, str, int]], digits: str, start: int, end: int) -> SpokenDate:
    """A date in digits alone: month, day and year in either order of the first two, or the year first."""
    plain = SpokenDate(start, end, digits=digits)
    if not 4 <= len(digits) <= 8 or re.fullmatch(r"(?:19|20)\d\d", digits):
        return plain
    first = re.fullmatch(r"((?:19|20)\d\d)(0?[1-9]|1[0-2])(0?[1-9]|[12]\d|3[01])", digits)
    if first:
        return SpokenDate(start, end, int(first[2]), int(first[3]), int(first[1]), digits)
    for form in (
        r"(0?[1-9]|1[0-2])(0?[1-9]|[12]\d|3[01])((?:19|20)?\d\d)",
        r"(0?[1-9]|[12]\d|3[01])(0?[1-9]|1[0-2])((?:19|20)?\d\d)",
    ):
        told = re.fullmatch(form, digits)
        if told:
            month, day = int(told[1]), int(told[2])
            return SpokenDate(start, end, month, day, int(told[3]), digits)
    return plain
