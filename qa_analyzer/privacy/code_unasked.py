"""Security codes that nobody asks for: told behind a card number, or by themselves in one of the turns after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .beside import alone
from .cues import OTHER, cues
from .digit_rows import Row
from .explained import amount
from .finding import Finding
from .groups import runs, spelled
from .matters import ASKS_OTHERWISE
from .talk import Talk
from .unnamed import one_by_one, thing_is

SHORTEST, LONGEST = 3, 4
"""Digits of a code; four only of those cards that have them on their front."""
AFTER_CARD_TURNS = 8
"""Turns after a card number in which a code is told that nobody asks for; chosen on passages by a writer who knew none
of the rules."""
_BEHIND = re.compile(
    r"\W{1,3}(?:(?:is|are|on|at|round|written|printed)\W+)?(?:(?:behind|underneath)\b(?!\s+(?:the|my|your|us|me|you|them)\b)"
    r"|(?:by|next to|beside|near|in|under|along) (?:the|my|your) (?:signature|autograph|strip)\b"
    r"|where (?:i|you) sign)"
)
"""A place that only a code has."""
_AMEX = re.compile(r"3[47]")
_SOON = re.compile(r"(?:0[1-9]|1[0-2])(?:2[4-9]|3[0-5])")
"""Month and year of the next ten years: an expiry date that nobody announced."""


def unasked(talk: Talk, row: Row, cards: Sequence[tuple[int, int, bool]]) -> bool:
    """Three digits (four of an American Express) behind a card number in its turn; three alone in one of the next.

    `cards`: the turn of each, its last character + 1, whether it is one with a code of four.
    """
    text, digits = talk.texts[row.turn], row.digits
    behind = [last for turn, last, _ in cards if turn == row.turn and last <= row.start]
    if behind:
        fits = len(digits) == SHORTEST
        if len(digits) == LONGEST and any(four for turn, _, four in cards if turn == row.turn):
            fits = not _SOON.fullmatch(digits) and not thing_is(text, row.atoms)
        return fits and not any(cue.kind == OTHER for cue in cues(text[behind[-1] : row.start]))
    if len(digits) != SHORTEST or not any(0 < row.turn - turn <= AFTER_CARD_TURNS for turn, _, _ in cards):
        return False
    asked = talk.texts[row.turn - 1]
    if any(cue.kind == OTHER for cue in cues(asked)):
        return False
    if _BEHIND.match(text, row.end):
        return True
    if _told_by_another(talk, row, cards):
        return False
    odd = min(row.turn - turn for turn, _, _ in cards if turn < row.turn) % 2
    if ASKS_OTHERWISE.search(asked) or (odd and amount(text, row.atoms)):
        return False  # an answer to something else; a price, by who takes the card
    return alone(text, row.atoms, 0) or (_singly(text, row) and alone(text, row.atoms, 0, clause=True))


def _told_by_another(talk: Talk, row: Row, cards: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether a row only says again what was said since the card of something else: "the cabin is 308", "308, yes"."""
    since = max(turn for turn, _, _ in cards if turn < row.turn)
    turns = range(since + 1, row.turn)
    return any(spelled(group) == row.digits for t in turns for group in runs(talk.texts[t], talk.loose[t]))


def _singly(text: str, row: Row) -> bool:
    """Whether three digits are told one by one, none of them by a word that only sounds like it."""
    return one_by_one(text, row.atoms) and not any(atom.slip for atom in row.atoms)


def is_amex(talk: Talk, card: Finding) -> bool:
    """Whether a card number begins as those with a code of four digits."""
    turn, first, last = card.stretches[0]
    return _AMEX.match(spelled([a for a in talk.loose[turn] if first <= a.start < last])) is not None
