"""Telephone numbers: as they are written, where one is named, and in the grouping of the North American plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..card_checks import NORTH_AMERICAN
from ..dictated import dictated
from ..finding import THING_LABEL, Finding, called_otherwise, finding, outside
from ..groups import Atom, runs, spelled
from ..talk import Pieces, Repeats, Talk
from ..thing_words import NUMBERED

MASK, ORDER = "[telephone number]", 60

_WRITTEN = re.compile(
    r"(?<![\d\w-])(?:\+?1[ .-]{0,2})?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![ -]?\d)"
    r"|(?<![\d\w])\+\d{1,3}(?:[ .()-]{0,2}\d){7,12}(?!\d)"
)
_NAMED = re.compile(
    r"\b(?:(?:tele)?phone|cell(?:phone)?|mobile|landline|fax|callback|call\s?back|voicemail|whatsapp|area code"
    r"|toll[\s-]free"
    r"|(?:contact|home|work|office|direct|best|good|better|other|daytime|evening|backup|alternate|correct|main"
    r"|which|what|this"
    r"|my|your|his|her|their|our|a|same|different|new|support|switchboard)\s+(?:\w+\s+)?(?:number|line|cell)"
    r"|number\s+(?:to|for|on file|we have|i have|you(?:'re| are))|number(?:'s| is)|number\s*[?:]"
    r"|(?:call|reach|ring|text|dial|contact|get|try|phone|buzz|catch|message|calling)\s+(?:back\s+)?(?:me|you|us"
    r"|him|her|them|back|from)?"
    r"\s*(?:back\s+|directly\s+|again\s+)?(?:at|on|from|is)\b|(?:call|ring|text|phone) me\b|dial|disconnected|cut "
    r"off|get separated|directory)(?!\w)",
)
_STOP = re.compile(
    r"\b(?:zip|postal|post\s?code|order|tracking|reference|confirmation|ticket|case|card|cvv|security|birth\w*"
    r"|born|expir\w*|"
    r"extension|ext|routing|account|social|email|e-mail|street|address|amount|total|dollars?|ending|ends in|last four|"
    r"invoice|member(?:ship)?|version|appointment|o'?clock)\b|[$€£%]",
)
_LABELS = re.compile(
    THING_LABEL.pattern + r"|\b(?:card|account|routing|social|zip|zip code|pin|security code|code)\s+(?:number|is|was"
    r"|no)\b\W*(?:\w+\W+){0,2}$",
)
_THING_NUMBER = re.compile(rf"\b(?:{NUMBERED})\s+(?:number|line|id)\b|\bextensions?\b")
LONGEST = 13


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The numbers and their repetitions."""
    mine: list[Finding] = []
    pieces = outside(talk.whole, found)
    for turn, text in enumerate(talk.texts):
        starts = {a.start for a in pieces[turn]}
        for match in _WRITTEN.finditer(text) if starts else ():
            first = match.start() + len(match.group()) - len(match.group().lstrip("(+"))
            if first in starts and not called_otherwise(talk.texts, turn, match.start(), THING_LABEL):
                mine.append(Finding(MASK, ((turn, *match.span()),), "written as one"))
    pieces = outside(pieces, mine)
    mine += _by_form(talk.texts, talk.without_things(pieces))
    for read in (pieces, outside(talk.surer, [*found, *mine])):
        mine += _told(talk, talk.without_things(outside(read, mine)))
    yield from mine
    repeats = Repeats(talk.texts, outside(talk.whole, [*found, *mine]))
    for one in mine:
        told = [a for turn, first, last in one.stretches for a in talk.whole[turn] if first <= a.start < last]
        if told:
            yield from (finding(MASK, again, "repeated") for again in repeats.of(told))


def _told(talk: Talk, pieces: Pieces) -> list[Finding]:
    """What is told after a telephone is named."""
    made: list[Finding] = []
    done = (-1, -1)
    for turn in range(len(talk.texts)):
        for match in talk.named(_NAMED, turn, pieces):
            around = talk.texts[turn][max(0, match.start() - 30) : match.end() + 10]
            if (turn, match.end()) < done or _THING_NUMBER.search(around):
                continue
            told = dictated(
                talk.texts, pieces, turn, match.end(), fits=_fits, longest=LONGEST, stop=_STOP, labels=_LABELS
            )
            if told and (told[0].turn, told[0].start) >= done:
                done = (told[-1].turn, told[-1].end)
                made.append(finding(MASK, told, "named before it"))
    return made


def _fits(digits: str) -> bool:
    if len(digits) == 7:
        return digits[0] not in "01"
    if len(digits) == 11:
        return digits[0] in "01"
    return len(digits) == 10 or (len(digits) in (12, 13) and digits[:2] in ("44", "61", "49", "33", "35", "01", "00"))


def _by_form(texts: Sequence[str], pieces: Pieces) -> Iterator[Finding]:
    """Ten digits of the North American plan that nobody named, told digit by digit or divided 3-3-4."""
    for turn, text in enumerate(texts):
        for group in runs(text, pieces[turn]):
            for part in _tens(text, group):
                if not called_otherwise(texts, turn, part[0].start, _LABELS):
                    yield finding(MASK, part, "ten digits as telephones have them")


def _tens(text: str, group: list[Atom]) -> Iterator[list[Atom]]:
    """The numbers in a row of digits; several where all of it is such numbers."""
    digits = spelled(group)
    if len(digits) not in (10, 11, 20, 30):
        return
    parts: list[list[Atom]] = [[]]
    for atom in group:
        if len(spelled(parts[-1])) >= 10 and len(digits) % 10 == 0:
            parts.append([])
        parts[-1].append(atom)
    if all(
        _in_three(text, part) or (NORTH_AMERICAN.fullmatch(spelled(part)) and _digit_by_digit(text, part))
        for part in parts
    ):
        yield from parts


def _digit_by_digit(text: str, group: Sequence[Atom]) -> bool:
    if not {len(spelled(group[: n + 1])) for n in _pauses(text, group)} <= {1, 3, 4, 6, 7}:
        return False
    if len(group) == 1:
        return len(group[0].digits) == 10
    return all(len(set(a.digits)) == 1 or a.digits[1:] == "00" for a in group) and len(group) > 4


def _pauses(text: str, group: Sequence[Atom]) -> list[int]:
    """After which pieces there is a pause."""
    return [n for n in range(len(group) - 1) if re.search(r"[,;.]", text[group[n].end : group[n + 1].start])]


def _in_three(text: str, group: Sequence[Atom]) -> bool:
    """Whether the number is divided 3-3-4 by pauses, or by how it is written; after a 1 before it."""
    sizes = [0]
    for before, atom in zip([None, *group], group, strict=False):
        if before is not None and (
            re.search(r"[,;.-]", text[before.end : atom.start]) or min(len(before.digits), len(atom.digits)) > 2
        ):
            sizes.append(0)
        sizes[-1] += len(atom.digits)
    digits = spelled(group)
    area = digits[-10:][:1]
    return area not in ("0", "1") and (sizes in ([3, 3, 4], [1, 3, 3, 4]) and len(digits) in (10, 11))
