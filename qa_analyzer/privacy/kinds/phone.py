"""Telephone numbers: as they are written, where one is named, and in the grouping of the North American plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..dictated import dictated
from ..finding import THING_LABEL, Finding, called_otherwise, finding, outside
from ..groups import Atom
from ..phone_forms import LABELS, by_form
from ..repeats import Repeats
from ..talk import Pieces, Talk
from ..thing_words import NUMBERED, THING
from ..unnamed import thing_is

MASK, ORDER = "[telephone number]", 60

_WRITTEN = re.compile(
    r"(?<![\d\w-])(?:\+?1[ .-]{0,2})?\(?[2-9]\d{2}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?![ -]?\d)"
    r"|(?<![\d\w])\+\d{1,3}(?:[ .()-]{0,2}\d){7,12}(?!\d)"
)
_NAMED = re.compile(
    r"\b(?:(?:tele)?(?<!on the )phone|cell(?:phone)?|mobile|landline|fax|callback|call\s?back|voicemail|whatsapp"
    r"|area code|toll[\s-]free"
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
_THING_NUMBER = re.compile(rf"\b{THING}|\b(?:{NUMBERED})\s+(?:number|line|id)\b|\bextensions?\b")
_FIRST_OF_TWO = re.compile(r"(?<!calling )(?<!call )\b(?:from|between)\s+$|\btransferred (?:\w+ )?to\s+$")
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
    mine += by_form(talk.texts, talk.without_things(pieces))
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
                talk.texts, pieces, turn, match.end(), fits=_fits, longest=LONGEST, stop=_STOP, labels=LABELS
            )
            if told and _elsewhere(talk.texts, told[0]):
                continue
            if told and (told[0].turn, told[0].start) >= done:
                done = (told[-1].turn, told[-1].end)
                made.append(finding(MASK, told, "named before it"))
    return made


def _elsewhere(texts: Sequence[str], first: Atom) -> bool:
    """Whether the number is a thing's, or the first of two ("from 830 to 1030")."""
    text = texts[first.turn]
    return thing_is(text, [first]) or _FIRST_OF_TWO.search(text[: first.start]) is not None


def _fits(digits: str) -> bool:
    if len(digits) == 7:
        return digits[0] not in "01"
    if len(digits) == 11:
        return digits[0] in "01"
    return len(digits) == 10 or (len(digits) in (12, 13) and digits[:2] in ("44", "61", "49", "33", "35", "01", "00"))
