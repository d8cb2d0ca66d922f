"""What is told of a date of birth around the place where it is told: its year, its correction, its repetition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from .beside import alone
from .birth_dates import as_atom, is_year
from .matters import TAKEN_BACK
from .spoken_dates import SpokenDate

REPEATED_WITHIN = 8
YEAR_TURNS = 2
"""Turns around a date of birth in which a year alone is its year."""
CORRECTED_TURNS = 2
"""Turns after a date of birth in which another date puts it right."""
MOST_WORDS = 8
"""Words of a turn that puts a day right: "it's the fifteenth, not the fifth"."""
Told = dict[tuple[int, int], tuple[SpokenDate, str]]
"""By turn and first character: a date, and why it is one of birth."""
_YEAR_ASKED = re.compile(r"\byear\b(?!.*\b(?:join|start|bought|model|made|built|car|open|last|this|next|every)\w*)")
_NOT_QUITE = re.compile(r"^\W*(?:not (?:quite|exactly|really|it)|close|almost|nearly|other way|backwards|nope|no)\b")
_AND_THATS = re.compile(r"\b(?:in|of|that's|that'd be|thatd be|thats|which is|year|so|from)\W+(?:the\W+)?$")


def around(texts: Sequence[str], free: Mapping[int, Sequence[SpokenDate]], told: Told) -> Told:
    """The years, corrections and repetitions of dates of birth."""
    made: Told = {}
    for (place, _), (date, _) in told.items():
        for later in range(max(0, place - YEAR_TURNS), min(place + YEAR_TURNS + 1, len(texts))):
            made |= {(later, d.start): (d, "its year") for d in _years(texts, free[later], place, later, date)}
        for later in range(place + 1, min(place + CORRECTED_TURNS + 1, len(texts))):
            made |= {(later, d.start): (d, "put right") for d in _put_right(texts[later], free[later], later, date)}
        for later in range(max(0, place - 2), min(place + REPEATED_WITHIN, len(texts))):
            for other in free[later]:
                if date.is_whole and other.is_whole and other.same_as(date):
                    made[later, other.start] = (other, "repeated")
    return {at: found for at, found in made.items() if at not in told}


def _years(
    texts: Sequence[str], dates: Sequence[SpokenDate], place: int, later: int, date: SpokenDate
) -> Iterator[SpokenDate]:
    for one in dates:
        if not is_year(one):
            continue
        text = texts[later]
        if later > place:
            if alone(text, [as_atom(later, one)], 0):
                yield one
        elif later < place:
            if later and _YEAR_ASKED.search(texts[later - 1]) and alone(text, [as_atom(later, one)], 0):
                yield one
        elif one.start > date.end:
            whole = len(one.digits) == 4 and _AND_THATS.search(text[: one.start]) is not None
            if whole or (not date.year and alone(text, [as_atom(later, one)], 0, clause=True)):
                yield one


def _put_right(text: str, dates: Sequence[SpokenDate], turn: int, date: SpokenDate) -> Iterator[SpokenDate]:
    for one in dates:
        begins = _NOT_QUITE.search(text) is not None or TAKEN_BACK.search(text[: one.start]) is not None
        whole = one.month and one.day and not one.digits and date.is_whole
        day_alone = one.day and not one.month and TAKEN_BACK.search(text) and len(text.split()) <= MOST_WORDS
        if day_alone or (whole and (begins or alone(text, [as_atom(turn, one)], 0))):
            yield one
