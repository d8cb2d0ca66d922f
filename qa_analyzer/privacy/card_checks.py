"""What makes digits a card number: length, network, check digit, and being called one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from .groups import Atom

SHORTEST, LONGEST = 13, 19
"""Digits of a primary account number (ISO/IEC 7812-1 allows up to 19; 13 is the shortest in use)."""
USUAL = (15, 16)
"""Digits of nearly all cards."""
SHORTEST_CALLED_CARD = 12
"""Digits from which a number that is called a card number is masked although its check digit is wrong
(a digit may have been misheard or lost)."""
NORTH_AMERICAN = re.compile(r"1?[2-9]\d\d[2-9]\d{6}")
"""Ten digits of the North American telephone plan, a 1 before them or not."""
_NETWORKS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})"  # Visa
    r"|(?:5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})"  # Mastercard
    r"|3[47]\d{13}"  # American Express
    r"|3(?:0[0-5]|095|[689]\d)\d{11,16}"  # Diners
    r"|(?:6011|64[4-9]\d|65\d\d|62\d\d|60\d\d|8\d{3})\d{12,15}"  # Discover, UnionPay, RuPay
    r"|35(?:2[89]|[3-8]\d)\d{12,15}"  # JCB
    r"|(?:50|5[6-9]|6\d)\d{11,17}"  # Maestro
)
_OTHER_CARD = r"(?<!membership )(?<!member )(?<!gift )(?<!business )(?<!loyalty )(?<!library )(?<!sim )(?<!insurance )"
CARD_NAMED = re.compile(
    r"\b(?:(?:credit|debit|bank|payment|charge|corporate|new|other|different|second|following)\s+card"
    rf"|{_OTHER_CARD}card\s+(?:number|no\b|num\b|details|information|info|digits)"
    r"|(?:numbers?|digits|it|long one)\s+(?:on|of|from|off|across)\s+(?:the|your|my|its?)\s+(?:\w+\s+)?(?:card|front)"
    rf"|(?:the|my|your|new|this|that|which|a)\s+{_OTHER_CARD}card(?:'s|’s|\s+is|\s+will\s+be|\s+would\s+be|\s*[:?,.]|$)"
    r"|(?:long|full|whole|sixteen[\s-]digit|16[\s-]digit|fifteen[\s-]digit|15[\s-]digit)\s+(?:card\s+)?number"
    r"|(?:all\s+)?(?:sixteen|16)\s+(?:digits|numbers)|(?:first|next)\s+(?:four|six|4|6)(?:\s+(?:digits"
    r"|numbers))?\s*[?.]"
    r"|which (?:credit |debit )?card|card (?:would|will|do|should|shall) (?:you|we|i)|pay(?:ing)? (?:with|by) "
    r"(?:a |the |my )?card"
    r"|visa|master\s?card|amex|american express|discover card|diners|maestro)(?!\w)",
)
"""Words by which a card number is asked for or announced; a card of another kind (membership, gift) is none."""


def looks_like_card(digits: str) -> bool:
    """Whether the digits have a card network's beginning and length."""
    return _NETWORKS.fullmatch(digits) is not None


def luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1 annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def window(
    group: Sequence[Atom], starts: Iterable[int], fits: Callable[[int, int], bool] = lambda first, last: True
) -> tuple[int, int] | None:
    """The first pieces in a row, from one of `starts`, that are a number of a card network with a right check digit.

    `fits` may refuse some: it gets the first piece and the last + 1.
    """
    for first in starts:
        digits, ends = "", {}
        for last in range(first, len(group)):
            digits += group[last].digits
            if len(digits) > LONGEST:
                break
            ends[len(digits)] = (last + 1, digits)
        for length in (16, 15, 14, 19, 18, 17, 13):
            if length in ends:
                last, digits = ends[length]
                if _NETWORKS.fullmatch(digits) and luhn(digits) and len(set(digits)) > 1 and fits(first, last):
                    return first, last
    return None


def called_card(texts: Sequence[str], first: Atom) -> bool:
    """Whether a card is named before the number, in this turn or the two before it."""
    before = texts[first.turn][max(0, first.start - 100) : first.start]
    if first.start < 60:
        before = " ".join([*(t[-160:] for t in texts[max(0, first.turn - 2) : first.turn]), before])
    return CARD_NAMED.search(before) is not None
