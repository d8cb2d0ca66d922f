"""Social security numbers: nine digits, or the last four, where one is named; and 123-45-6789 as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..finding import THING_LABEL, Finding, asked_before, called_otherwise, finding, outside
from ..groups import Atom, runs, spelled
from ..repeats import Repeats
from ..short_numbers import NEAR_CHARACTERS
from ..talk import Pieces, Talk

MASK, ORDER = "[social security number]", 40

_SOCIAL = re.compile(
    r"\b(?:social(?:\s+security)?(?!\s+(?:media|network|networking|work|worker|event|club|hour|office|benefits"
    r"|page|account|"
    r"post|impact|enterprise|program))|s\W?\s?s\W?\s?n|soc\s+sec|tax(?:payer)?\s+i\W?d|tin\s+(?:number|is)|itin|"
    r"(?:essess|s\s+s)\s+n)\b",
)
_DASHED = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}([- ./])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])")
_LAST_FOUR = re.compile(r"\b(?:last|final)\s+(?:four|4|of)\b|\bend(?:s|ing)\s+(?:in|with)\b")
NEAR_TURNS = 7
"""Turns over which the number may be told, from the one that names it on."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The numbers and their repetitions."""
    plain, loose = outside(talk.whole, found), outside(talk.loose, found)
    repeats = Repeats(talk.texts, plain)
    for turn, text in enumerate(talk.texts):
        for match in _DASHED.finditer(text):
            if not called_otherwise(talk.texts, turn, match.start()) and any(
                a.start == match.start() for a in plain[turn]
            ):
                yield Finding(MASK, ((turn, *match.span()),), "written as one")
        for group in runs(text, plain[turn]):
            if _told_in_three(text, group) and not called_otherwise(talk.texts, turn, group[0].start):
                yield finding(MASK, group, "told in three, two and four digits")
        for match in talk.named(_SOCIAL, turn, plain):
            told = _after(talk.texts, plain, turn, match.end()) or _after(talk.texts, loose, turn, match.end())
            told = told or _before(text, plain[turn], match.start())
            if told:
                yield finding(MASK, told, "named before it")
                for again in repeats.of(told):
                    yield finding(MASK, again, "repeated")


def _after(texts: Sequence[str], pieces: Pieces, turn: int, end: int) -> list[Atom] | None:
    told: list[Atom] = []
    echoes: list[Atom] = []
    asked_for_four = _LAST_FOUR.search(texts[turn], max(0, end - 60), end + 60) is not None
    for place in range(turn, min(turn + NEAR_TURNS, len(texts))):
        for group in runs(texts[place], pieces[place]):
            if place == turn and not end <= group[0].start <= end + NEAR_CHARACTERS + 30 * bool(told):
                continue
            if all(a.slip for a in group) and len(group) < 3:
                continue
            if THING_LABEL.search(asked_before(texts, place, group[0].start)):
                return None
            digits = spelled(group)
            if (
                told
                and place != told[-1].turn
                and len(digits) > 1
                and spelled(told).endswith(digits)
                and _apart(told, place)
            ):
                echoes += group
            else:
                told += group
            if len(spelled(told)) == 4 and asked_for_four and len(digits) == 4:
                return told
            if len(spelled(told)) == 9:
                return sorted([*told, *echoes], key=lambda a: (a.turn, a.start))
        if len(spelled(told)) > 9:
            return _nine(told)
        if len(spelled(told)) == 4 and (asked_for_four or (told and _LAST_FOUR.search(texts[place]))):
            return told
    return None


def _apart(told: Sequence[Atom], place: int) -> bool:
    """Whether the other party speaks in turn `place`."""
    return (place - told[0].turn) % 2 == 1


def _nine(told: list[Atom]) -> list[Atom] | None:
    """Nine digits in a row of a few more that a slip or a correction added; None for longer rows."""
    hard = [a for a in told if not a.slip]
    if len(spelled(hard)) == 9:
        return hard
    return told if 9 < len(spelled(told)) <= 14 else None


def _before(text: str, pieces: Sequence[Atom], start: int) -> list[Atom] | None:
    """ "123 45 6789 is my social"."""
    for group in runs(text, pieces):
        link = text[group[-1].end : start]
        if len(spelled(group)) == 9 and group[-1].end <= start and re.match(r"^\W*(?:\w+\W+){0,3}$", link):
            return group
    return None


def _told_in_three(text: str, group: Sequence[Atom]) -> bool:
    """Nine digits divided by pauses as such numbers are: three, two, four."""
    if len(spelled(group)) != 9:
        return False
    sizes = [0]
    for before, atom in zip([None, *group], group, strict=False):
        if before is not None and re.search(r"[,;.]|\bdash\b|-\s", text[before.end : atom.start]):
            sizes.append(0)
        sizes[-1] += len(atom.digits)
    return sizes == [3, 2, 4]
