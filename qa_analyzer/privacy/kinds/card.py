"""Payment card numbers in digits that were said or written, within a turn and across turns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from ..card_asked import MOST_SILENT_TURNS, asked_for, taken_back
from ..card_checks import LONGEST, SHORTEST, SHORTEST_CALLED_CARD, USUAL, called_card, looks_like_card, luhn
from ..card_expiry import without_expiries
from ..card_parts import chains, in_chain
from ..card_rows import called, parts
from ..card_said_again import parts_of
from ..card_windows import crumbs, free_windows, holds_telephone, windows
from ..finding import Finding, called_otherwise, finding
from ..groups import Atom, runs, spelled
from ..repeats import Repeats
from ..talk import Pieces, Talk, left
from ..unnamed import contiguous

MASK, ORDER = "[card number]", 10
_InOne = Callable[[Sequence[str], list[Atom]], Iterator[Finding]]
"""What finds the card numbers in one row of digits."""
WRITTEN = re.compile(r"(?<!\d)\d{4}(?:\s?[/_|:.]\s?\d{4,6}){2,3}(?!\d)")
SHORT_REST = 4
"""Digits told after a card number in one row with it, which are neither an expiry date nor a code: said twice."""
EXPIRY = re.compile(r"(?:0[1-9]|1[0-2])[2-4]\d")
LONG = (17, 18, 19)
"""Digits of the longest card numbers, of which the first digits may have a check digit that is right by chance."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """First what has a right check digit, also in a recogniser's slips; then what was asked for as a card number."""
    cards: list[Finding] = []
    readings = [talk.plain, talk.loose, talk.joined] if talk.has_slips else [talk.plain]
    readings = [talk.crowded(read, SHORTEST_CALLED_CARD, MOST_SILENT_TURNS) for read in readings]
    readings = [without_expiries(talk.texts, read) for read in readings]
    cards += _written(talk, found)
    for in_one in (_right, _in_one):
        for read in readings:
            cards += _whole(talk, left(read, [*found, *cards]), in_one)
    cards += asked_for(talk, left(readings[-1], [*found, *cards]))
    for read in readings:
        pieces = left(read, [*found, *cards])
        grouped = [parts(talk, text, of_turn) for text, of_turn in zip(talk.texts, pieces, strict=True)]
        for chain in chains(talk.texts, grouped):
            cards += in_chain(talk.texts, chain)
    cards += called(talk, left(readings[0], [*found, *cards]))
    pieces = left(readings[-1], [*found, *cards])
    cards += [finding(MASK, wrong, "taken back") for one in cards if (wrong := taken_back(talk, pieces, one))]
    repeats = Repeats(talk.texts, left(talk.plain, cards))
    for one in cards:
        yield one
        told = [a for turn, first, last in one.stretches for a in talk.plain[turn] if first <= a.start < last]
        if told:
            yield from (finding(MASK, again, "repeated") for again in repeats.of(told))
    rest = left(readings[-1], [*found, *cards])
    for one in cards:
        yield from parts_of(talk, rest, one)


def _written(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """Numbers written with any sign between their parts: 4111/1111/1111/1111."""
    for turn, text in enumerate(talk.texts):
        for match in WRITTEN.finditer(text):
            digits = re.sub(r"\D", "", match.group())
            if looks_like_card(digits) and luhn(digits) and not called_otherwise(talk.texts, turn, match.start()):
                yield Finding(MASK, ((turn, *match.span()),), "check digit")


def _goes_on(text: str, row: Sequence[Atom], rest: Sequence[Atom]) -> bool:
    """Whether what is told behind a check digit is of the number too: said twice, or the end of a longer one."""
    told, begun = len(spelled(row)), len(spelled(row)) - len(spelled(rest))
    as_usual = begun == max(USUAL) or (begun == min(USUAL) and row[0].digits[0] == "3")
    apart = rest[0].start - row[len(row) - len(rest) - 1].end
    if apart >= 4 or EXPIRY.match(spelled(rest)):
        return False
    return len(spelled(rest)) == SHORT_REST or (told in LONG and not as_usual and contiguous(text, row))


def _whole(
    talk: Talk, pieces: Pieces, in_one: Callable[[Sequence[str], list[Atom]], Iterator[Finding]]
) -> list[Finding]:
    """The numbers told in one go whose check digit is right: whole rows in any reading before parts of them."""
    return [
        one
        for turn, text in enumerate(talk.texts)
        for group in runs(text, pieces[turn])
        if spelled(group) not in talk.things
        for one in in_one(talk.texts, group)
    ]


def _right(texts: Sequence[str], group: list[Atom]) -> Iterator[Finding]:
    """A row that is a card number from its first digit to its last."""
    turn = group[0].turn
    if sum(len(a.digits) for a in group) < SHORTEST or called_otherwise(texts, turn, group[0].start):
        return
    for variant in (group, [a for a in group if not a.aside]):
        digits = spelled(variant)
        right = SHORTEST <= len(digits) <= LONGEST and luhn(digits) and len(set(digits)) > 1
        if right and (looks_like_card(digits) or called_card(texts, group[0])):
            yield finding(MASK, variant, "check digit")
            return


def _in_one(texts: Sequence[str], group: list[Atom]) -> Iterator[Finding]:
    """The card numbers in a longer row, and what goes with them."""
    turn = group[0].turn
    if sum(len(a.digits) for a in group) < SHORTEST or called_otherwise(texts, turn, group[0].start):
        return
    is_called_card = called_card(texts, group[0])
    for variant in (group, [a for a in group if not a.aside]):
        found = windows(texts[turn], variant)
        if is_called_card or not holds_telephone(texts[turn], variant):
            found = sorted([*found, *free_windows(variant, found)])
        for first, last in found:
            yield finding(MASK, variant[first:last], "check digit")
        yield from (finding(MASK, crumb, "beside it in one row") for crumb in crumbs(texts[turn], variant, found))
        rest = variant[found[-1][1] :] if found else []
        if is_called_card and SHORTEST_CALLED_CARD <= len(spelled(rest)) <= LONGEST:
            yield finding(MASK, rest, "called a card number")
        elif rest and _goes_on(texts[turn], variant[found[-1][0] :], rest):
            yield finding(MASK, rest, "the rest of it")
        if found:
            return
