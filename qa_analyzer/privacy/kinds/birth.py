"""Dates of birth: the date that is told where one is named or asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..finding import Finding
from ..matters import TAKEN_BACK
from ..spoken_dates import SpokenDate, dates, year_alone
from ..talk import Talk

MASK, ORDER = "[date of birth]", 70

_NAMED = re.compile(
    r"\b(?:dates? of birth|birth\s?date|date you were born|birth\s?day(?!\s+(?:promo\w*|offer|party|gift|discount"
    r"|present|card|cake|"
    r"celebration|event|week|month))|d\W{0,2}o\W{0,2}b|born|i turn(?:ed)?|birth\s+(?:month|year)"
    r"|(?:month,?\s+day,?\s+and\s+year))\b",
    re.I,
)
NEAR_CHARACTERS = 80
NEAR_TURNS = 5
"""Turns from the one that names it on in which the date is told; a date in the middle of other talk there stays."""
REPEATED_WITHIN = 8
_OTHER_DATE = re.compile(
    r"\b(?:expir\w*|renew\w*|appointment|start(?:ed|s)?|join(?:ed)?|order(?:ed)?|event|ship(?:ped|s)?|deliver\w*"
    r"|due|since|"
    r"charged?|paid|payment|bill\w*|member since|call(?:ed)? (?:on|back)|until|policy|effective)\b[^.?!]{0,40}$",
    re.I,
)


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The first date after the words that name it, its repetitions, and a year that is told apart."""
    taken = {(turn, c) for one in found for turn, first, last in one.stretches for c in range(first, last)}
    told = {turn: dates(text) for turn, text in enumerate(talk.texts)} if any(map(_NAMED.search, talk.texts)) else {}
    free = {turn: [d for d in some if (turn, d.start) not in taken] for turn, some in told.items()}
    done: set[tuple[int, int]] = set()
    for turn, text in enumerate(talk.texts):
        for match in _NAMED.finditer(text) if free else ():
            for place, date in [
                *_after(talk.texts, free, turn, match.end()),
                *_before(text, free, turn, match.start()),
            ]:
                for where, again in [(place, date), *_repeated(free, place, date)]:
                    if (where, again.start) not in done:
                        done.add((where, again.start))
                        why = "named before it" if again is date else "repeated"
                        yield Finding(MASK, ((where, again.start, again.end),), why)


def _after(
    texts: Sequence[str], free: dict[int, list[SpokenDate]], turn: int, end: int
) -> list[tuple[int, SpokenDate]]:
    for place in range(turn, min(turn + NEAR_TURNS, len(texts))):
        for date in free[place]:
            if place == turn and not end <= date.start <= end + NEAR_CHARACTERS:
                continue
            if not date.is_whole or _OTHER_DATE.search(texts[place][max(0, date.start - 60) : date.start]):
                continue
            found = [(place, d) for d in free[place] if d is date or (place > turn and d.month and d.day and d.year)]
            found += _corrected(texts, free, place, date)
            if not date.year:
                found += _year(texts, place)
            return found
        parts = _in_parts(texts, free, place, end if place == turn else 0)
        if parts:
            return parts
    return []


def _corrected(
    texts: Sequence[str], free: dict[int, list[SpokenDate]], place: int, date: SpokenDate
) -> list[tuple[int, SpokenDate]]:
    """What is said right after a date, in place of a part of it: "... sixty-four, no, sixty-five"."""
    return [
        (place, d)
        for d in free[place]
        if d.start > date.end and TAKEN_BACK.match(texts[place][date.end : d.start].lstrip(" ,.-"))
        and len(texts[place][date.end : d.start]) < 25
    ]  # fmt: skip


def _in_parts(
    texts: Sequence[str], free: dict[int, list[SpokenDate]], turn: int, start: int
) -> list[tuple[int, SpokenDate]]:
    """Month, day and year told in a turn each."""
    some = [(place, d) for place in range(turn, min(turn + NEAR_TURNS + 1, len(texts))) for d in free[place]
            if place > turn or d.start >= start]  # fmt: skip
    some = [(p, d) for p, d in some if len(texts[p].split()) <= 6 or d.month]
    if some and some[0][0] == turn and some[0][1].month and not some[0][1].is_whole and len(some) > 1:
        return some[:3]
    return []


def _year(texts: Sequence[str], place: int) -> list[tuple[int, SpokenDate]]:
    """A year told in one of the next turns: "and the year?"."""
    for later in range(place + 1, min(place + 4, len(texts))):
        year = year_alone(texts[later])
        if year:
            return [(later, year)]
    return []


def _before(text: str, free: dict[int, list[SpokenDate]], turn: int, start: int) -> list[tuple[int, SpokenDate]]:
    """ "March 14th 1985 is my date of birth"."""
    for date in free[turn]:
        link = text[date.end : start]
        if (
            date.is_whole
            and date.end <= start
            and re.match(r"^\W*(?:is|was|that's|that is|as|for|and)?\s*(?:\w+\s+){0,2}$", link)
        ):
            return [(turn, date)]
    return []


def _repeated(free: dict[int, list[SpokenDate]], place: int, date: SpokenDate) -> Iterator[tuple[int, SpokenDate]]:
    for later in range(max(0, place - 2), min(place + REPEATED_WITHIN, len(free))):
        for other in free.get(later, ()):
            if other is not date and other.is_whole and other.same_as(date):
                yield later, other
