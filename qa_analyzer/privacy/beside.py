"""How much the sentence or the clause of a number says beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .groups import Atom
from .number_words import FILLERS, TEENS, TENS, TIMES, UNITS

_LINKS = FILLERS | frozenset(
    "my your his her number numbers digits code thats thatd would be i id ill ive think says say said back sure"
    " it here on"
    " this these those they me one ones had have got heard hear was is are or not no did you read reads reading do dont"
    " a an all again more with as in if for to by from at of there them than what who yes yep yeah nope please thanks"
    " thank ah oh ha well fine hello hi go goes now just like same last first ends end ending final middle security"
    " card cvv cvc pin social mine he she we".split()
)
_NUMBER_WORDS = frozenset([*UNITS, *TEENS, *TENS, *TIMES, "hundred", "thousand"])


def alone(text: str, group: Sequence[Atom], most: int = 2, *, clause: bool = False) -> bool:
    """Whether its sentence (or `clause`) says little more than digits: at most so many words that are no mere link."""
    end = r"[.?!,;:]" if clause else r"[.?!]"
    before = re.split(rf"{end}(?=\s)", text[: group[0].start])[-1]
    after = re.split(rf"{end}(?=\s|$)", text[group[-1].end :])[0]
    words = [w.strip('.,;:!?-"').replace("'", "").replace("’", "") for w in f"{before} {after}".split()]
    return sum(bool(w) and w not in _LINKS and not _number(w) for w in words) <= most


def _number(word: str) -> bool:
    return any(c.isdigit() for c in word) or set(word.split("-")) <= _NUMBER_WORDS


def bare(text: str, atom: Atom) -> bool:
    """Whether its clause says nothing but the digit, and hesitations."""
    before = re.split(r"[.?!,;:](?=\s)", text[: atom.start])[-1]
    after = re.split(r"[.?!,;:](?=\s|$)", text[atom.end :])[0]
    return all(w.strip(".,;:!?-'’").replace("'", "") in FILLERS | {""} for w in f"{before} {after}".split())
