"""Whether a number's own surroundings say that it is harmless: a unit, an amount, a date, a room, a count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from .groups import Atom, spelled

UNIT_AFTER = re.compile(
    r"\s*-?(?:%|percent|dollars?|bucks|cents|euros?|rupees?|pounds?|quid|pence|minutes?|mins?|seconds?(?!\s+(?:part|four|group|set|half|lot|bit|one"
    r"|is|number))|hours?|days?|weeks?|months?|years?|times"
    r"|people|o'?clock|"
    r"[ap]\.?m\b|st\b|nd\b|rd\b|th\b|items?|points?|calls?|members?|dozen|business days)",
)
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_BEFORE = re.compile(
    r"(?:[$€£#]|[a-z]{1,4}-?|\b(?:room|bill|check|cheque|unit|bay|bus|row|seats?|suite|apartment|apt|flat|floor"
    r"|gate|box|page|step|line|aisle"
    r"|table|train|route|exit|channel|store|shop|branch|house number|at number|door number|plan|form|chapter"
    r"|section|paragraph|grade"
    r"|level|version|build|build number|platform|building|block|lot|item|model|serial|reservation|booking"
    r"|confirmation|tracking|receipt|charged|paid|costs?|total is|total was|price is|price was|comes to|came to"
    r"|sku|badge|locker|bin|docket|folio|invoice"
    r"|ticket|order|case|claim|file|ref|reference|policy|member|membership|customer|group|extension|ext|option|press"
    r"|dial|attempt|(?<=[a-z] )try|year|since|until|till|by|around|about|at|between|before|after|during|caller|position"
    r"|queue|priority"
    r"|size|age|aged|score|rule|article|title|flight|zip|zip code|postcode|only|than|just under|just over"
    r"|nearly|almost|over|under|up to)\b(?:'s|’s)?"
    rf"(?:\s+(?:is|was|number|no|the|number is|again))?[\s:#]*|\b{_MONTH}\s+(?:the\s+)?(?:(?:[a-z]+-?)?(?:first"
    rf"|second|third|[a-z]+th)\s+)?|\b(?:every|all|these|those|us|them)\s+)$",
)
"""Case matters to none but the mark of capitals ("TK 440912"), which is tried again with it."""
_AFTER = re.compile(
    r"\s*(?:-\s*)?(?:th|st|nd|rd)\b|\s*(?:of|the)?\s*" + _MONTH + r"\b|,\d{3}\b|:\d|\.\d|\s*(?:so far|%|percent|degrees"
    r"|per|each|or so|ish|apiece|altogether|in total|in all|plus tax|and change|am\b|pm\b|a\.m|p\.m|o'?clock|am$"
    r"|thousand|million|hundred|of (?:us|them|these|those|you|my|our|your|the)|on route|plus)"
    r"|\s+an? (?:month|week|year|day|night|head|person|piece|seat|ticket)\b"
    r"|\s+(?:(?!for\b|and\b|on\b|to\b|the\b|is\b)\w+\s+)?(?:fees?|deposit|fare|charge|bill)\b"
    r"|\s+(?:little|tiny|wee|small|big) [a-z]+s\b"
    r"|\s+(?:area|country|zip|postal) codes?\b|\s+(?:\w+\s+){1,2}(?:street|st|avenue|ave|road|rd|drive|lane"
    r"|boulevard|way|court|place|square|terrace)\b"
    r"|\s+(?:more |other |new |different |small |big |old |little |whole |open |full )?(?:seats?|nights?|lessons?"
    r"|people"
    r"|persons?|adults?|kids|children|cards|accounts|copies|boxes|books|tickets?|licen[cs]es|users?|seats"
    r"|claims?|orders?"
    r"|items?|units?|pieces|parts|pages|steps|rooms|lines|calls?|emails?|letters?|messages|files|hours?|payments?"
    r"|instal?lments?|visits?|sessions?|classes|courses|credits|points|miles|kilos?|pounds?|feet|inches|stops|attempts?"
    r"|tries|times|things|ways|options|reasons|questions|problems|issues|departments|offices|states|members|dues"
    r"|characters|digits?|numbers?|letters|of)\b",
)
_ENDS = re.compile(r"\bend(?:s|ing|ed)?(?:\s+(?:in|with))?\s*$")
"""The last four digits of a card may be shown (PCI DSS 3.4.1); those of a social security number are its own kind's."""
_YEAR = re.compile(r"(?:19|20)\d\d|\d\d")
_FULL_YEAR = re.compile(r"(?:19|20)\d\d")
_IN_ALL = re.compile(r"\s*(?:in total|in all|all told|altogether)\b")
_IN_YEAR = re.compile(
    r"\b(?:in|of|since|from|until|till|by|back in|class of|before|after|the|a|my|our|summer|fall|spring|year) (?:')?$",
)
_FROM, _TO = re.compile(r"(?<!calling )(?<!call )\b(?:between|from)\s+$"), re.compile(r"\b(?:and|to|until)\b")
_HUNDREDS = re.compile(r"\b(?:hundred|thousand)\b")
_AGED = re.compile(r"\b(?:(?:s?he|mine|mom|mum|dad)(?:\s+is|['’]?s)|i['’]?m|i am|turn(?:ed|ing|s)|all of)\s+$")
_AFTER_DAY = re.compile(_MONTH + r"\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?,?\s+$")
_IN_MONTH = re.compile(rf"\b{_MONTH}\s+(?:the\s+)?$")
A_CARDS = 12
"""From so many digits on a number is no date, whatever stands before it."""
A_SUM = 8
"""From so many digits on pairs with "and" between are no sum."""
ROWS_KEPT = 1024
"""Rows of digits of which it is known whether they are explained: each kind of secret asks anew for those of a call."""
_STROKE_BEFORE, _STROKE_BEHIND = re.compile(r"\d/$"), re.compile(r"/\d")
_SIGN_BEFORE = re.compile(r"[$€£#]\s*$")
_TWO_YEARS, _BETWEEN_OR_FROM = re.compile(r"(?:(?:19|20)\d\d){2}"), re.compile(r"\b(?:between|from)\s*$")
_WITH_CENTS, _CENTS_BEHIND = re.compile(r"\d{1,4}\.\d\d"), re.compile(r"\.\d")
_IN_A_NUMBER = re.compile(r"\d[:.,]$")
_WITH_COMMAS = re.compile(r"\d{1,3}(?:,\d{3})+")
_TIME = re.compile(r"(?:1[0-2]|[1-9])(?:00|15|30|45)")
_AT_TIME = re.compile(r"\b(?:at|to|from|until|till|by|around|before|after|about|do)\s*$")
_COUNTS = re.compile(
    r"\s+(?!is\b|was\b|this\b|thanks\b|yes\b|plus\b|does\b|has\b|its\b|says\b|ends\b|expires\b)[a-z]{3,}[^s\W]s\b"
)
"""A noun in the plural behind a number."""
_COUNTED = re.compile(r"\b(?:one|1), (?:two|2), (?:three|3), (?:four|4)\b")


def explained(text: str, group: Sequence[Atom]) -> bool:
    """Whether the words around the digits make them a count, a price, a date, a time, an address, or a thing's."""
    return _explained(text, tuple(group))


@lru_cache(maxsize=ROWS_KEPT)
def _explained(text: str, group: tuple[Atom, ...]) -> bool:
    first, last = group[0].start, group[-1].end
    before, after = text[max(0, first - 40) : first], text[last : last + 40]
    digits = spelled(group)
    few = len(digits) <= 6
    said = text[first:last]
    if (len(digits) > 3 and len(group) == len(digits) and "123456789".startswith(digits)) or _COUNTED.search(said):
        return True
    if (len(digits) < A_CARDS and _IN_MONTH.search(before)) or (_TIME.fullmatch(digits) and _AT_TIME.search(before)):
        return True
    if UNIT_AFTER.match(after) and _HUNDREDS.search(said):
        return True
    if _STROKE_BEFORE.search(before) or _STROKE_BEHIND.match(after):
        return True
    gaps = [text[a.end : b.start] for a, b in pairwise(group)]
    if len(digits) < A_CARDS and _FROM.search(before) and any(_TO.search(gap) for gap in gaps):
        return True
    if any((few and gap == " point ") or (len(digits) < A_CARDS and gap == " by ") for gap in gaps):
        return True
    sum_of = any(" and " in gap and "then" not in gap for gap in gaps) and sum(len(a.digits) == 2 for a in group) > 1
    if sum_of and len(digits) < A_SUM and any("," in gap for gap in gaps):
        return True
    if len(digits) <= A_CARDS and (_IN_ALL.match(after) or (_FULL_YEAR.match(digits) and _IN_YEAR.search(before))):
        return True
    if group[0].marked or _SIGN_BEFORE.search(before):
        return True
    if len(group) == 1 and few and _COUNTS.match(after):
        return True
    if few and (UNIT_AFTER.match(after) or _AFTER.match(after) or _BEFORE.search(before)):
        return True
    if _TWO_YEARS.fullmatch(digits) and _BETWEEN_OR_FROM.search(before):
        return True
    if _YEAR.fullmatch(digits) and (_AFTER_DAY.search(before) or _IN_YEAR.search(before) or _AGED.search(before)):
        return True
    if _WITH_CENTS.fullmatch(said) and not _CENTS_BEHIND.match(after):
        return True
    if _ENDS.search(before) or _IN_A_NUMBER.search(before):
        return True
    return _WITH_COMMAS.fullmatch(said) is not None


def amount(text: str, group: Sequence[Atom]) -> bool:
    """Whether it is said as a quantity ("eleven hundred and forty") and nothing else."""
    said = text[group[0].start : group[-1].end]
    return len(group) == 1 and _HUNDREDS.search(said) is not None
