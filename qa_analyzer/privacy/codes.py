"""Card security codes and social security numbers: short numbers that only their context tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .digits import HESITATIONS, PAUSES, Atom, runs, spelled
from .finding import Finding, called_otherwise, finding, outside

_CODE = re.compile(
    r"\b(?:c\W{0,2}v\W{0,2}[vcb]\W?2?|c\W{0,2}s\W{0,2}c|c\.?i\.?d\.?|card\s+verification(?:\s+(?:value|code|number))?"
    r"|(?<!social )security\s+(?:code|number|digits)"
    r"|(?:digits?|numbers?|code)\s+(?:\w+\s+){0,2}?(?:on|from|at)\s+(?:(?:the|your|its|my)\s+)?"
    r"(?:back|front|reverse|flip side)"
    r"|(?:three|four|3|4)[\s-]+digit(?:s)?\s+(?:security\s+)?(?:code|number)s?)(?!\w)",
    re.I,
)
_SOCIAL = re.compile(
    r"\b(?:social(?:\s+security)?(?!\s+(?:media|network|work|worker|event|club))|s\W?s\W?n|soc\s+sec|tax(?:payer)?\s+i\.?d)\b",
    re.I,
)
_DASHED = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])")
_CODE_AFTER_CARD = re.compile(r"\bcode\b", re.I)
_EXPIRY = re.compile(r"\bexpir", re.I)
_NOT_THE_CODE_BEFORE = re.compile(
    r"(?:[$€£#]|\b(?:extension|ext|ending|ends|end|expires|expiry|expiration|expiring|exp|in|since|year|room|suite|"
    r"apartment|step|option|line|unit|gate|by|at|until|for|about|only|zip|zip code|street|box|form|press)\b"
    r"(?:\s+(?:in|with|date|is|are|it|it's|number))*)\s*$",
    re.I,
)
_UNIT_AFTER = re.compile(
    r"^\s*(?:-\s*)?(?:%|percent|dollars?|bucks|cents|minutes?|mins?|seconds?|hours?|days?|weeks?|months?|years?|times|people|"
    r"o'?clock|[ap]\.?m\b|st\b|nd\b|rd\b|th\b|street|avenue|digits?|items?|points?|hundred|thousand|million|calls?|cards?|of\b)",
    re.I,
)
_IS_THE = re.compile(r"^\W*(?:'s|is|was|are|that's|being|as|for)?\W*(?:the|my|your|our|a)?\W*(?:\w+\W+)?$", re.I)
NEAR_CHARACTERS = 90
"""A number this near after the words that name it, in the same turn."""
NEAR_TURNS = 4
"""Or in one of this many turns after them: a request, a search for the card, an answer, its repetition."""


def security_codes(
    texts: Sequence[str], pieces: Sequence[Sequence[Atom]], cards: Sequence[Finding]
) -> Iterator[Finding]:
    """Three or four digits where a card's security code is named, or "code" after a card number."""
    card_ends = {turn: last for card in cards for turn, _, last in card.stretches}
    pieces = outside(pieces, cards)
    for turn, text in enumerate(texts):
        named = [m.span() for m in _CODE.finditer(text)]
        if turn in card_ends:
            named += [m.span() for m in _CODE_AFTER_CARD.finditer(text, card_ends[turn])]
        for start, end in named:
            group = _code_after(texts, pieces, turn, end) or _code_before(text, pieces[turn], start)
            if group:
                yield finding("[security code]", group)
                yield from _repeated(texts, pieces, group, "[security code]")


def _code_after(texts: Sequence[str], pieces: Sequence[Sequence[Atom]], turn: int, end: int) -> list[Atom] | None:
    """The first short number after the words that name it; with an expiry date asked for too, all of its turn."""
    for place in range(turn, min(turn + NEAR_TURNS, len(texts))):
        for between in (HESITATIONS, PAUSES):
            near = [
                group
                for group in runs(texts[place], pieces[place], between)
                if (place != turn or end <= group[0].start <= end + NEAR_CHARACTERS) and _is_code(texts[place], group)
            ]
            if near and _EXPIRY.search(texts[turn]):
                return [atom for group in near for atom in group]
            if near:
                return near[0]
    return None


def _code_before(text: str, pieces: Sequence[Atom], start: int) -> list[Atom] | None:
    """ "One two three is the code on the back"."""
    for group in runs(text, pieces, HESITATIONS):
        link = text[group[-1].end : start]
        near = group[-1].end <= start and len(link) < 30 and _IS_THE.match(link) is not None
        if near and _is_code(text, group):
            return group
    return None


def _is_code(text: str, group: list[Atom]) -> bool:
    return len(spelled(group)) in (3, 4) and is_short_number(text, group)


def is_short_number(text: str, group: list[Atom]) -> bool:
    """Whether the digits stand for themselves: no other label or unit, no date, no extension."""
    first, last = group[0].start, group[-1].end
    return (
        not called_otherwise(text, first)
        and not _NOT_THE_CODE_BEFORE.search(text[max(0, first - 40) : first])
        and not _UNIT_AFTER.match(text[last : last + 20])
    )


def social_security_numbers(texts: Sequence[str], pieces: Sequence[Sequence[Atom]]) -> Iterator[Finding]:
    """Nine digits (or the last four) after "social" or "SSN", within NEAR_TURNS; also 123-45-6789 as written."""
    for turn, text in enumerate(texts):
        for match in _DASHED.finditer(text):
            if not called_otherwise(text, match.start()):
                whole = Atom(match.group().replace("-", ""), turn, match.start(), match.end())
                yield finding("[social security number]", [whole])
        for match in _SOCIAL.finditer(text):
            group = _social_after(texts, pieces, turn, match.end())
            if group:
                yield finding("[social security number]", group)
                yield from _repeated(texts, pieces, group, "[social security number]")


def _social_after(texts: Sequence[str], pieces: Sequence[Sequence[Atom]], turn: int, end: int) -> list[Atom] | None:
    told: list[Atom] = []
    for place in range(turn, min(turn + NEAR_TURNS + 2, len(texts))):
        for group in runs(texts[place], pieces[place]):
            if place == turn and not end <= group[0].start <= end + NEAR_CHARACTERS:
                continue
            if called_otherwise(texts[place], group[0].start):
                return None
            if spelled(group) != spelled(told):
                told = [*told, *group]
            if len(spelled(told)) == 9:
                return told
        if len(spelled(told)) > 9:
            return None
        asked_for_four = re.search(r"\blast\s+(?:four|4)\b", texts[turn], re.I) is not None
        if len(spelled(told)) == 4 and asked_for_four:
            return told
    return None


def _repeated(
    texts: Sequence[str], pieces: Sequence[Sequence[Atom]], group: list[Atom], mask: str
) -> Iterator[Finding]:
    """The same digits again in the next turns: somebody repeats them."""
    last = group[-1]
    for place in range(last.turn, min(last.turn + NEAR_TURNS, len(texts))):
        for again in runs(texts[place], pieces[place], HESITATIONS):
            if (place, again[0].start) > (last.turn, last.start) and spelled(again) == spelled(group):
                yield finding(mask, again)  # type: ignore[arg-type]
