"""Security codes that were said wrongly first, or with a word that only sounds like a digit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .groups import Atom, runs, spelled
from .matters import TAKEN_BACK
from .number_words import HESITATIONS
from .talk import Pieces

_SAID_ANEW = re.compile(r"^\W*(?:no|sorry|actually|because|but|wait|it's|its)\b[^.?!]{0,20}$")


def taken_back(texts: Sequence[str], pieces: Pieces, group: Sequence[Atom]) -> Iterator[list[Atom]]:
    """What was told right before it or after it in its place: "four, six, no, four, nine, six"."""
    turn, first, last = group[0].turn, group[0].start, group[-1].end
    for other in runs(texts[turn], pieces[turn], HESITATIONS):
        between = texts[turn][other[-1].end : first] if other[-1].end <= first else texts[turn][last : other[0].start]
        near = len(between) < 30 and other[0].start not in range(first, last)
        if near and len(spelled(other)) <= 4 and TAKEN_BACK.match(between.strip(" ,.-")):
            yield other
    for place in range(turn + 1, min(turn + 3, len(texts))):
        for other in runs(texts[place], pieces[place], HESITATIONS):
            if len(spelled(other)) == len(spelled(group)) and _SAID_ANEW.search(texts[place][: other[0].start]):
                yield other


def with_slip(texts: Sequence[str], loose: Pieces, group: list[Atom]) -> list[Atom]:
    """With a word right before or after three digits that sounds like a fourth: where in doubt, it goes too."""
    turn, first, last = group[0].turn, group[0].start, group[-1].end
    beside = [
        a for a in loose[turn] if a.slip and len(a.digits) == 1 and (
            texts[turn][a.end : first] == " " or texts[turn][last : a.start] == " "
        )
    ]  # fmt: skip
    return sorted([*group, *beside[:1]], key=lambda a: (a.turn, a.start)) if len(spelled(group)) == 3 else group
