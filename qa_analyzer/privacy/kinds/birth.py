"""Dates of birth: the date that is told where one is named or asked for, whole or in parts, and its repetitions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..beside import alone
from ..birth_around import CORRECTED_TURNS, REPEATED_WITHIN, Told, around
from ..birth_dates import as_atom, born_then, harmless, is_year, parts_told
from ..finding import Finding
from ..matters import TAKEN_BACK
from ..spoken_dates import SpokenDate, dates
from ..talk import Talk

MASK, ORDER = "[date of birth]", 70

_NAMED = re.compile(
    r"\b(?:dates? of birth|birth\s?dates?|date you were born"
    r"|b(?:irth)?[\s-]?days?(?!\s+(?:promo\w*|offer|party|gift|discount|present|card|cake|celebration|event|week"
    r"|month|(?:party )?for (?:\d|ten|eleven|twelve|\w+teen|\w+ty|six|seven|eight|nine)))"
    r"|d\W{0,2}o\W{0,2}b|dee oh bee|born|i(?:'m| am)? turn(?:ed|ing)?|(?:he|she|they|you)(?:'s|'re|'ll)? turn(?:s"
    r"|ed|ing)?|turns? (?:eighteen|twenty|thirty|forty|fifty|sixty|seventy|\d\d)|(?:birth|born)\s+(?:month|year|on|in)"
    r"|(?:month|day|year),?\s+(?:and\s+)?(?:the\s+)?(?:day|month|date),?\s+(?:and\s+)?(?:the\s+)?(?:year|day)"
    r"|year of birth|(?<=^)(?:and )?(?:the |what )?month(?=\s*\?)|(?:day|month) and (?:the )?year"
    r"|day and (?:the )?month|month and (?:the )?day"
    r"|(?:your|his|her|their) birth\b)\b",
)
NEAR_CHARACTERS = 110
NEAR_TURNS = 6
"""Turns from the one that names it on in which the date is told; a date in the middle of other talk there stays."""
SHORT_TURN = 12
"""Words of a turn that does no more than correct what was said."""
_YEAR_TOLD = re.compile(
    r"\b(?:19\d\d|20[012]\d)\b|\b\d{1,2} \d{1,2} \d\d\b|[/.-]\d\d\b|\bnineteen\b|\btwo thousand\b|\b(?:thir|for|fif"
    r"|six|seven|eigh|nine)ty\b"
    r"|['’]\d\d\b",
)
_FIRST_OF_ALL = re.compile(r"(?<![\w-])first(?=\s*(?:[.?!,]|$|please))")
""""Could you confirm your date of birth first?": a word of order, no day."""
_POINTS_BACK = re.compile(r"\b(?:that|that's|this|it|it's|those)\b[^.?!]{0,30}$")


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """What is told from the words that name it until month, day and year are known; and where it is repeated."""
    named = [turn for turn, text in enumerate(talk.texts) if _NAMED.search(text)]
    taken = {(turn, c) for one in found for turn, first, last in one.stretches for c in range(first, last)}
    near = {t for n in named for t in range(n - 2, n + NEAR_TURNS + REPEATED_WITHIN)}
    near |= {
        t for n, text in enumerate(talk.texts) if _may_be_whole(text) for t in range(n - 2, n + CORRECTED_TURNS + 1)
    }
    read = {n: dates(text) for n, text in enumerate(talk.written) if n in near}
    free = {n: [d for d in read.get(n, ()) if (n, d.start) not in taken] for n in range(len(talk.texts))}
    mine: Told = {}
    for turn in named:
        for match in _NAMED.finditer(talk.texts[turn]):
            told = _before(talk.texts, free, turn, match.start())
            told += _after(talk, free, turn, match.end(), 3 * bool(told))
            told = [(p, d) for p, d in told if not (p == turn and _FIRST_OF_ALL.match(talk.texts[p], d.start))]
            mine |= {(place, d.start): (d, "named") for place, d in told}
    for turn in range(len(talk.texts)):
        unnamed = [d for d in free[turn] if d.digits not in talk.things and born_then(talk.texts, turn, d)]
        mine |= {(turn, d.start): (d, "a year of birth") for d in unnamed}
    mine |= around(talk.texts, free, mine)
    for (place, _), (date, why) in sorted(mine.items(), key=lambda item: item[0]):
        yield Finding(MASK, ((place, date.start, date.end),), why)


def _after(
    talk: Talk, free: dict[int, list[SpokenDate]], turn: int, end: int, parts: int
) -> list[tuple[int, SpokenDate]]:
    """The date, or its parts, in this turn and the next ones; with what is said in place of a part of it."""
    texts = talk.texts
    told: list[tuple[int, SpokenDate]] = []
    known = parts
    for place in range(turn, min(turn + NEAR_TURNS, len(texts))):
        for date in free[place]:
            if place == turn and not end <= date.start:
                continue
            last = told[-1][1].end if told and told[-1][0] == place else end if place == turn else 0
            between = texts[place][last : date.start]
            awaited = bool(told) and not any(d.year for _, d in told) and is_year(date)
            if len(between) > NEAR_CHARACTERS or harmless(texts, place, date, awaited=awaited):
                continue
            short = len(texts[place].split()) < SHORT_TURN
            anew = bool(told or known) and TAKEN_BACK.search(texts[place] if short else between) is not None
            bare = date.is_whole and alone(texts[place], [as_atom(place, date)], 1 if date.year else 0)
            if parts < 3 or anew or bare:
                told.append((place, date))
                parts += parts_told(date)
    whole = known or parts >= 2 or any(d.is_whole or is_year(d) for _, d in told)
    return told if whole else []


def _before(
    texts: Sequence[str], free: dict[int, list[SpokenDate]], turn: int, start: int
) -> list[tuple[int, SpokenDate]]:
    """ "March 14th 1985 is my date of birth"; also of the turn before: "and that's your birthday?"."""
    for date in free[turn]:
        link = texts[turn][date.end : start]
        if (
            date.is_whole
            and date.end <= start
            and re.match(r"^\W*(?:is|was|that's|that is|as|for|and)?\s*(?:\w+\s+){0,2}$", link)
        ):
            return [(turn, date)]
    if turn and _POINTS_BACK.search(texts[turn][:start]) and not any(d.start > start for d in free[turn]):
        return [(turn - 1, d) for d in free[turn - 1] if d.is_whole and not harmless(texts, turn - 1, d)]
    return []


def _may_be_whole(text: str) -> bool:
    return _YEAR_TOLD.search(text) is not None
