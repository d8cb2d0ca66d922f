"""What of a row is digits, and what only sounds like them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .groups import Atom, runs, spelled
from .number_words import SMALL_WORDS

LEAST_HARD = 0.5
"""Share of pieces that are digits, and do not only sound like them."""
ONE = re.compile(
    r"\b(?:the|this|that|which|another|new|old|other|same|short|long|big|little|right|wrong|last|first|next|each|any"
    r"|every|only|good|best|better|your|my|no|for|on|with|at|small|tiny|large|wee|top|bottom|middle|front|back|main"
    r"|usual|real|correct|blue|gold|black|red|green|white|silver) one$|\boh$",
)
"""A "one" that is no digit."""
_WORD_BESIDE = re.compile(r"^\s*[a-z]")


def _is_small_word(text: str, atom: Atom) -> bool:
    return atom.slip and text[atom.start : atom.end] in SMALL_WORDS - {"too"}


def hard_enough(text: str, group: list[Atom]) -> Iterator[list[Atom]]:
    """The group without words at its ends that are no digits; its true digits alone where most only sound like them."""
    while group and _is_small_word(text, group[0]) and re.search(r"[a-z]\s*$", text[: group[0].start]):
        group = group[1:]
    while group and _is_small_word(text, group[-1]) and _WORD_BESIDE.match(text[group[-1].end :]):
        group = group[:-1]
    if len(group) > 1 and text[group[-1].start : group[-1].end] == "one" and ONE.search(text[: group[-1].end]):
        group = group[:-1]
    hard = [a for a in group if not a.slip]
    sure = [a for a in group if not _is_small_word(text, a)]
    misheard = sum(a.slip and not _is_small_word(text, a) for a in group) or len(group) - len(hard) > 1
    if not hard:
        return
    if len(hard) == len(group):
        yield group
        return
    if not misheard or len(sure) < LEAST_HARD * len(group) or len(spelled(group)) < 3:
        yield from runs(text, hard)
    else:
        yield group
