"""What else tells a number that was asked for by nobody: the next turn, a card before it, a number beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asking import MASKS, Asked
from .beside import alone
from .cues import cues
from .groups import Atom, spelled
from .unnamed import one_by_one, stands_free

_THATS = re.compile(
    r"\W*(?:(?:and|so|okay|great|thanks?|perfect|yes)\W+){0,2}(?:that's|thats|that is|that was)\W+(?:(?:the|your|my"
    r"|all|all the|a)\W+){0,2}"
)
MOST_BESIDE = 8
"""Words beside a number, and characters before its name, where the next turn names it."""
CODE_TURNS = 8
"""Turns after a card was spoken of in which a short row of single digits may be its code."""
_OR = re.compile(r"\W*(?:(?:or|and|not|to|by|next to)\W+){1,2}")


def named_then(texts: Sequence[str], group: list[Atom], turn: int) -> str:
    """ "771." "That's your security code, thanks": the kind of a secret that the next turn names."""
    then = texts[turn + 1] if turn + 1 < len(texts) else ""
    thats = _THATS.match(then)
    if thats is None or not alone(texts[turn], group, MOST_BESIDE):
        return ""
    return next((c.kind for c in cues(then) if c.kind in MASKS and c.start <= thats.end() + MOST_BESIDE), "")


def may_be_code(text: str, asked: Asked, group: list[Atom], turn: int) -> bool:
    """Three or four single digits that lean on no word, soon after a card was spoken of."""
    short = len(spelled(group)) in (3, 4) and one_by_one(text, group) and not any(a.slip for a in group)
    free = not asked.kind or (asked.kind == "card" and asked.whole and spelled(group) not in asked.told)
    return short and free and turn - asked.card_turn <= CODE_TURNS and stands_free(text, group)


def either(text: str, asked: Asked, group: list[Atom], turn: int) -> bool:
    """The second of two numbers of a thing: "is that case 123 or 132?"."""
    place, end, length = asked.thing
    beside = place == turn and end <= group[0].start and length == len(spelled(group))
    return beside and _OR.fullmatch(text[end : group[0].start]) is not None
