"""Dates of birth: how much of one is told, whether a date is another matter's, and which needs no name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .beside import alone
from .card_layouts import PRICES
from .finding import THING_LABEL, called_otherwise
from .groups import Atom
from .reading import atoms
from .spoken_dates import SpokenDate
from .unnamed import thing_is

OLDEST, YOUNGEST, LATEST = 1915, 2010, 2027
"""Years of birth of those who may be members: a whole date with such a year, told alone, needs no name."""
_OTHER_DATE = re.compile(
    r"\b(?:expir\w*|renew\w*|appointment|start(?:ed|s)?|join(?:ed)?|order(?:ed)?|event|ship(?:ped|s)?|deliver\w*"
    r"|due|since|visit|next|last|effective|valid|"
    r"charged?|paid|payment|bill\w*|member since|call(?:ed)? (?:on|back)|until|policy|waiting|waited"
    r"|founded|signed|opened|bought|sold|married|graduated|issued|dated|filed|built|established|moved|died|passed|sent"
    r"|received|contract|letter|invoice|version|model|edition|form|installed|closed|cancel\w*|meeting"
    r"|session)\b[^.?!]{0,40}$",
)
_TIMES = frozenset("15 30 45".split())
"""The last two digits of many times of day: "one two thirty"."""
_BIRTH = re.compile(r"\bb(?:irth|orn)\w*|\bd\W?o\W?b\b")
_PERSON = re.compile(
    r"\b(?:he|she|he'?s|she'?s|he is|she is|child|kid|baby|son|daughter|twins?)(?:'s)?\W+(?:(?:is|was|are|were|both"
    r"|born|on)\W+){0,3}$"
)
_VERIFY = re.compile(
    r"\b(?:verif\w+|identif\w+|identity|security (?:purposes|question|reasons|check)|for security|right person|prove"
    r"|make sure (?:i'm|it's|you're|i am|this is|it is)|(?:pull|look|bring) (?:you|him|her|that|it|them"
    r"|your)\b[^.?!]{0,20}\bup|who i'm|usual questions?"
    r"|(?:him|her|them)self|authenticat\w+)"
)
"""The other party asks for something that shows who somebody is."""
VERIFY_TURNS = 2
_PARTS = ("month", "day", "year")
_PERSON_IS = re.compile(r"(?:^\W*|\b(?:he'?s|she'?s|i'?m|mine'?s|it'?s|was|is)\s+)$")
_WRITTEN = re.compile(r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})")
_OTHER_QUESTION = re.compile(r"\b(?:when (?:did|was|is|does|will|do)|what date|which date|how long)\b(?!.*\bborn\b)")
_UNIT = re.compile(
    r"\s*(?:%|percent|dollars?|cents|minutes?|hours?|days?|weeks?|months?|years?(?! old)|times|people|o'?clock"
    r"|[ap]\.?m\b|:\d|kids|children|cards?|of (?:us|them|those|these)|in (?:my|the|our) (?:family|house))",
)


def parts_told(date: SpokenDate) -> int:
    """How many of month, day and year it tells."""
    if date.month or date.day or date.year:
        return sum(map(bool, (date.month, date.day, date.year)))
    return 3 if len(date.digits) > 4 else 2 if len(date.digits) == 3 else 1


def is_year(date: SpokenDate) -> bool:
    """A year of birth alone; or its last two digits."""
    return re.fullmatch(r"(?:19[1-9]\d|20[01]\d|[3-9]\d)", date.digits) is not None


def harmless(texts: Sequence[str], turn: int, date: SpokenDate, *, awaited: bool = False) -> bool:
    """Whether the words around it are of another date, a count or a numbered thing; `awaited` is what is missing."""
    before, after = texts[turn][max(0, date.start - 60) : date.start], texts[turn][date.end : date.end + 24]
    before = before[max((m.end() for m in _BIRTH.finditer(before)), default=0) :]
    if _OTHER_DATE.search(before) or called_otherwise(texts, turn, date.start, THING_LABEL):
        return True
    if date.digits and not date.month:
        prose = len(date.digits) < 3 and not awaited and not alone(texts[turn], [as_atom(turn, date)], 3)
        return prose or len(date.digits) > 8 or _UNIT.match(after) is not None or before.endswith(("$", "#"))
    return _UNIT.match(after) is not None


def born_then(texts: Sequence[str], turn: int, date: SpokenDate) -> bool:
    """A whole date with a year of birth, told alone or of a person ("he's ...") and called nothing else."""
    text = texts[turn]
    before, said = text[: date.start], text[date.start : date.end]
    of_a_person = _PERSON.search(before) is not None
    year = _year(date, said)
    if not (OLDEST <= year <= (LATEST if of_a_person else YOUNGEST)) or harmless(texts, turn, date):
        return False
    if (turn and _OTHER_QUESTION.search(texts[turn - 1])) or thing_is(text, [as_atom(turn, date)]):
        return False
    if not (date.month and date.day):
        return bool(date.month) and of_a_person
    if not date.digits or _WRITTEN.fullmatch(said):
        return True
    parts = _three_parts(said)
    if [int(p) for p in parts[:2]] != [date.month, date.day] or len(parts) != len(_PARTS) or parts[-1] in PRICES:
        return False
    if of_a_person or any(_VERIFY.search(t) for t in texts[max(0, turn - VERIFY_TURNS) : turn]):
        return True
    if len(parts[-1]) > 2 or (parts[-1] in _TIMES and "," not in said):
        return False
    listed = "," in said or said[0].isdigit()
    return (
        _PERSON_IS.search(before) is not None
        if not listed
        else not re.match(r"\s*,?\s*(?:and|then|so)\b", text[date.end :])
    )


def _year(date: SpokenDate, said: str) -> int:
    written = re.search(r"^\d{4}|\d{4}$|\d\d$", said) if _WRITTEN.fullmatch(said) else None
    year = int(written.group()) if written else date.year
    return year + 1900 if LATEST % 100 < year < 100 else year + 2000 if 0 < year < 100 else year


def _three_parts(said: str) -> list[str]:
    """Month, day and year as they are told: "oh five" is one part, and so is "nineteen eighty"."""
    if re.search(r"\b(?:and|of|the|in)\b", said):
        return []
    parts: list[str] = []
    for piece in (a.digits for a in atoms(said)):
        if parts and (
            (parts[-1] == "0" and len(parts) < len(_PARTS)) or (len(parts) == len(_PARTS) and parts[-1] in ("19", "20"))
        ):
            parts[-1] += piece
        else:
            parts.append(piece)
    return parts


def as_atom(turn: int, date: SpokenDate) -> Atom:
    """The date as one piece of a number."""
    return Atom(date.digits, turn, date.start, date.end)
