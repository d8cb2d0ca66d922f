"""Card security codes: three or four digits that only their context tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..beside import alone
from ..code_again import with_slip
from ..code_beside import after_expiry, behind_an_answer
from ..code_named import EXPIRY, named
from ..code_words import CODE
from ..finding import Finding, finding, outside
from ..groups import Atom, runs, spelled
from ..misheard_rows import joined
from ..number_words import FILLERS, HESITATIONS, PAUSES, SMALL_WORDS
from ..repeats import Repeats
from ..short_numbers import NEAR_CHARACTERS, all_but_said, is_short_number, is_time
from ..talk import Pieces, Talk
from ..unnamed import thing_is

MASK, ORDER = "[security code]", 20

_NAMING = re.compile(r"\W*(?:s|is|are|was|be|number|of)?\W*")
_IS_THE = re.compile(r"^\W*(?:'s|is|was|are|that's|being|as|for)?\W*(?:the|my|your|our|a)?\W*(?:\w+\W+)?$")
NEAR_TURNS = 5
"""Or in one of this many turns from them on: a request, a search for the card, an answer, its repetition."""
MOST_UNREAD = 3
"""Digits of a turn from which it was the answer, though no code is read in it: later ones must stand alone."""
AFTER_CARD_TURNS = 9
"""Turns after a card number in which a mere "code" is its security code."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """Three or four digits where a card's security code is named, or "code" after a card number."""
    cards = [f for f in found if f.mask == "[card number]"]
    plain, loose = outside(talk.plain, found), outside(talk.loose, found)
    repeats, slipped = Repeats(talk.texts, plain), Repeats(talk.texts, loose)
    done: set[tuple[int, int]] = set()
    ends: dict[int, int] = {}
    """For each turn soon after a card number, the character after which a mere "code" is its code."""
    for place, _, last in (card.stretches[-1] for card in cards):
        for turn in range(place, place + AFTER_CARD_TURNS + 1):
            ends[turn] = min(ends.get(turn, last), last if turn == place else 0)
    for turn in range(len(talk.texts)):
        for start, end in named(talk, turn, plain, ends, cards):
            group = _after(talk.texts, plain, loose, turn, end) or _before(talk.texts, plain[turn], start)
            group = group or _told_apart(talk.texts, plain, turn, end) or _before(talk.texts, loose[turn], start)
            if group and (group[0].turn, group[0].start) not in done:
                done.add((group[0].turn, group[0].start))
                group = with_slip(talk.texts, loose, group)
                yield finding(MASK, group, "named before it")
                for again in [*repeats.of(group), *slipped.of(group)]:
                    yield finding(MASK, again, "repeated")
    for card in cards:
        group = after_expiry(talk.texts, plain, card)
        if group and (group[0].turn, group[0].start) not in done:
            yield finding(MASK, group, "after card number and expiry date")
    for turn in ends:
        group = behind_an_answer(talk.texts, plain, turn) if turn < len(talk.texts) else None
        if group and (group[0].turn, group[0].start) not in done:
            yield finding(MASK, group, "behind an expiry date")


def _after(texts: Sequence[str], pieces: Pieces, loose: Pieces, turn: int, end: int) -> list[Atom] | None:
    """The first short number after the words that name it; with an expiry date asked for too, all of its turn."""
    answered = False
    for place in range(turn, min(turn + NEAR_TURNS, len(texts))):
        begin = end if place == turn else 0
        slipped = _in_slips(texts, loose[place], place, begin)
        slipped = slipped or _in_slips(texts, joined(texts[place], loose[place]), place, begin)
        for between in (HESITATIONS, PAUSES, FILLERS):
            near = [
                group
                for row in runs(texts[place], pieces[place], between)
                for group in [row[_ends_a_date(texts[place], row) :]]
                if group
                and (
                    not thing_is(texts[place], group)
                    if place != turn
                    else end <= group[0].start <= end + NEAR_CHARACTERS
                )
                and _is_code(texts, group)
            ]
            if near and EXPIRY.search(texts[turn]):
                return [atom for group in near for atom in group]
            near = [group for group in near if not answered or alone(texts[place], group, 1)]
            if near and not (slipped and slipped[0].start < near[0][0].start):
                return near[0]
        if slipped:
            return slipped
        if place > turn and CODE.search(texts[place]) and place + 1 < len(texts):
            return None  # asked once more
        answered |= place > turn and len(spelled(pieces[place])) >= MOST_UNREAD
    return None


def _before(texts: Sequence[str], pieces: Sequence[Atom], start: int) -> list[Atom] | None:
    """ "One two three is the code on the back"."""
    for group in runs(texts[pieces[0].turn], pieces, HESITATIONS) if pieces else ():
        link = texts[group[0].turn][group[-1].end : start]
        near = group[-1].end <= start and len(link) < 30 and _IS_THE.match(link) is not None
        if near and _is_code(texts, group):
            return group
    return None


def _told_apart(texts: Sequence[str], pieces: Pieces, turn: int, end: int) -> list[Atom] | None:
    """Digits told one by one, with words or turns between them."""
    told: list[Atom] = []
    for place in range(turn, min(turn + NEAR_TURNS + 2, len(texts))):
        if place > turn and not told and CODE.search(texts[place]):
            return None  # asked once more
        given = [a for a in pieces[place] if (place > turn or end <= a.start <= end + NEAR_CHARACTERS)]
        for group in runs(texts[place], given, HESITATIONS):
            if len(spelled(group)) > 2 or not is_short_number(texts, group) or is_time(texts[place], group):
                return None
            if spelled(group) != spelled(told) or place == told[-1].turn or (place - told[0].turn) % 2 == 0:
                told += group
        following = spelled(pieces[place + 1]) if place + 1 < len(texts) else ""
        if len(spelled(told)) in (3, 4) and (len(following) != 1 or len({a.turn for a in told}) == 1):
            return told
    return told if len(spelled(told)) in (3, 4) else None


def _in_slips(texts: Sequence[str], pieces: Sequence[Atom], turn: int, start: int) -> list[Atom] | None:
    """In words that only sound like digits: beside true ones, or where there is little else in the turn."""
    given = [a for a in pieces if a.start >= start and (not start or a.start <= start + NEAR_CHARACTERS)]
    for group in runs(texts[turn], given, HESITATIONS):
        for first, last in ((0, len(group)), (1, len(group)), (0, len(group) - 1)):
            part = group[first:last]
            if any(not a.slip for a in (*group[:first], *group[last:])):
                continue
            sure = sum(not a.slip for a in part) > 1 or len(spelled(part)) - sum(a.slip for a in part) > 1
            sure |= sum(a.slip and texts[turn][a.start : a.end] not in SMALL_WORDS for a in part) > 1
            right_after = start > 0 and _NAMING.fullmatch(texts[turn][start : part[0].start]) if part else None
            if part and (sure or right_after or all_but_said(texts[turn], part, start)) and _is_code(texts, part):
                return part
    return None


def _ends_a_date(text: str, row: Sequence[Atom]) -> bool:
    """Whether the first piece is the last part of a date that is written with a stroke: "6/31, 472"."""
    return text[: row[0].start].endswith("/")


def _is_code(texts: Sequence[str], group: Sequence[Atom]) -> bool:
    return len(spelled(group)) in (3, 4) and is_short_number(texts, group)
