"""What tells a short number (a security code, a PIN) from times, prices, years and rooms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .finding import called_otherwise
from .groups import Atom
from .number_words import FILLERS

NEAR_CHARACTERS = 90
"""A number this near after the words that name it, in the same turn."""
_BEFORE = re.compile(
    r"(?:[$€£#]|\b(?:extension|ext|ending|ends|end|expires|expiry|expiration|expiring|exp|in|since|year|room|suite|"
    r"apartment|step|option|line|unit|gate|by|at|until|about|only|zip|zip code|street|box|form|press|thru|through"
    r"|area code|"
    r"version|page|aisle|floor|building|channel|exit|route|highway|interstate|flight)\b"
    r"(?:\s+(?:in|with|date|is|are|it|it's|number|code))*)\s*$",
)
_AFTER = re.compile(
    r"^\s*(?:-\s*)?(?:%|percent|dollars?|bucks|cents|minutes?|mins?|seconds?|hours?|days?|weeks?|months?|years?"
    r"|times|people|"
    r"o'?clock|[ap]\.?m\b|st\b|nd\b|rd\b|th\b|street|avenue|digits?|items?|points?|million|calls?|cards?|members?|of\b|"
    r"business days|working days|attempts?|tries|emails?|letters?|numbers?\b|(?:\w+ ){1,2}(?:street|st|avenue|ave"
    r"|road|rd|drive|lane|boulevard|way|court)\b)",
)


def is_short_number(texts: Sequence[str], group: Sequence[Atom]) -> bool:
    """Whether the digits stand for themselves: no other label or unit, no date, no extension."""
    turn, first, last = group[0].turn, group[0].start, group[-1].end
    text = texts[turn]
    return (
        not called_otherwise(texts, turn, first)
        and not _BEFORE.search(text[max(0, first - 40) : first])
        and not _AFTER.match(text[last : last + 20])
    )


_LEADS = FILLERS | frozenset(
    "code security cvv cvc number my your thats would be i think says back sure it here on this cards turn over "
    "flip me got one ones had have umm".split()
)


def all_but_said(text: str, group: Sequence[Atom], start: int = 0) -> bool:
    """Whether the turn says little beside these digits: then words that sound like digits are digits."""
    before = re.split(r"[.?!]\s", text[start : group[0].start])[-1]
    after = re.split(r"[.?!](?:\s|$)", text[group[-1].end :])[0]
    rest = f"{before} {after}"
    words = [w.strip(".,;:!?-").replace("'", "").replace("’", "") for w in rest.split()]
    return sum(bool(w) and w not in _LEADS for w in words) <= 1


def is_time(text: str, group: Sequence[Atom]) -> bool:
    """Whether the digits are of a time of day."""
    return re.match(r":\d", text[group[-1].end :]) is not None or text[: group[0].start].endswith(":")
