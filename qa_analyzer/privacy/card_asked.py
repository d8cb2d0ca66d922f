"""Card numbers that were asked for or announced, whatever their check digit: misheard, corrected, begun anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .card_checks import CARD_NAMED, LONGEST, SHORTEST_CALLED_CARD
from .card_parts import tight
from .explained import explained
from .finding import Finding, called_otherwise, finding
from .groups import Atom, runs, spelled
from .matters import TAKEN_BACK
from .short_numbers import all_but_said
from .talk import Pieces, Talk, said_between

MOST_TURNS = 40
"""Turns over which one number may be dictated."""
MOST_SILENT_TURNS = 5
"""Turns without a digit of it, from the asking to the first digits and between two groups."""
MOST_WORDS_BETWEEN = 30
_OTHER_MATTER = re.compile(
    r"\b(?:expir\w*|exp|valid (?:thru|through|until|to)|c\W?v\W?[vc]|security|code|zip|post\s?code|(?<!on the )phone"
    r"|telephone|mobile|reach (?:me|you)|call (?:me|you|us)|"
    r"address|birth\w*|born|order|total|amount|dollars?|extension|social|routing|street|minutes?|o'?clock|back of|"
    r"ending|ends in|last (?:four|4))\b|[$€£%]",
)
_AMOUNT_OF = re.compile(r"\b(?:total|amount|price|costs?|fee|balance|order)\b[^.?!]*$")
_AMEX = re.compile(r"3[47]")


def asked_for(talk: Talk, pieces: Pieces) -> Iterator[Finding]:
    """What was told after a card number was named: all groups of it, with what was repeated or taken back."""
    done = (-1, -1)
    for turn in range(len(talk.texts)):
        for match in talk.named(CARD_NAMED, turn, pieces):
            if (turn, match.end()) <= done:
                continue
            told = _told(talk, pieces, turn, match.end())
            if told:
                done = (told[-1].turn, told[-1].end)
                yield finding("[card number]", told, "asked for as a card number")


def _told(talk: Talk, pieces: Pieces, turn: int, start: int) -> list[Atom]:
    texts = talk.texts
    told: list[Atom] = []
    """All of it, echoes too; `count` is of the digits without echoes."""
    count, last_count, all_told, place, at = 0, 0, 0, turn, start
    echo, taken_back = "", False
    for group in _groups(texts, pieces, turn, start):
        first = group[0]
        between = said_between(texts, place, at, first, MOST_SILENT_TURNS, MOST_WORDS_BETWEEN)
        if between is None or (told and _OTHER_MATTER.search(between)):
            break
        other = _counts_things(texts[first.turn], group) or explained(texts[first.turn], group)
        other = other or (not told and _AMOUNT_OF.search(between) is not None)
        if other or called_otherwise(texts, first.turn, first.start):
            if told:
                break
            continue
        digits = spelled(group)
        if not told and all(a.slip for a in group) and len(group) < 3:
            continue
        if told and TAKEN_BACK.search(between):
            count -= min(last_count, len(spelled(group)))
            taken_back = True
        if digits in talk.things:
            break
        whole = count >= (15 if _AMEX.match(spelled(told)) else 16)
        if whole and not (digits == echo and first.turn != told[-1].turn) and not (taken_back and tight(between)):
            break
        if digits == echo and first.turn != told[-1].turn:
            told += group
        else:
            group = group if taken_back else _first_of(group, _room(spelled(told), count))
            told += group
            last_count = len(spelled(group))
            count += last_count
            all_told += last_count
        echo, place, at = digits, group[-1].turn, group[-1].end
    return _trimmed(told, 0 if taken_back else all_told - 16) if all_told >= SHORTEST_CALLED_CARD else []


def taken_back(talk: Talk, pieces: Pieces, card: Finding) -> list[Atom]:
    """What was told right before a card number and taken back: "4111 2222, no, sorry, 4111 1111 ..."."""
    turn, start, _ = card.stretches[0]
    before = [group for group in runs(talk.texts[turn], pieces[turn]) if group[-1].end <= start]
    between = talk.texts[turn][before[-1][-1].end : start] if before else ""
    return before[-1] if TAKEN_BACK.search(between) and tight(between) else []


def _groups(texts: Sequence[str], pieces: Pieces, turn: int, start: int) -> Iterator[list[Atom]]:
    for place in range(turn, min(turn + MOST_TURNS, len(texts))):
        given = [a for a in pieces[place] if place > turn or a.start >= start]
        for group in runs(texts[place], given):
            hard = [n for n, a in enumerate(group) if not a.slip]
            if hard or len(group) > 2 or all_but_said(texts[place], group):
                yield group


def _counts_things(text: str, group: list[Atom]) -> bool:
    """A few digits that stand with a unit, or with a word of another matter before them."""
    after = text[group[-1].end : group[-1].end + 20]
    before = text[max(0, group[0].start - 30) : group[0].start]
    few = len(spelled(group)) < 5
    return few and (
        re.match(r"\s*(?:st|nd|rd|th|%|percent|dollars|cents|minutes|years|months|days|hours|cards?|of)\b", after)
        is not None
        or re.search(r"(?:[$€£#]|\b(?:extension|ext|ending in|ends in|year|since|room|in))\s*$", before) is not None
    )


def _room(told: str, count: int) -> int:
    return LONGEST - count if not _AMEX.match(told) else 15 - count


def _first_of(group: list[Atom], room: int) -> list[Atom]:
    """The pieces that a number still has room for; all but 16 or 19 digits leave to what follows."""
    kept: list[Atom] = []
    for atom in group:
        if len(spelled(kept)) + len(atom.digits) > room:
            break
        kept.append(atom)
    return kept or group[:1]


def _trimmed(told: list[Atom], excess: int) -> list[Atom]:
    """Without words at the ends that only sound like digits, where there are digits enough without."""
    while excess > 0 and told[0].slip:
        told, excess = told[1:], excess - 1
    while excess > 0 and told[-1].slip:
        told, excess = told[:-1], excess - 1
    return told
