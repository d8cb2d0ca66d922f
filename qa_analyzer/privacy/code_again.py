"""Security codes that were said wrongly first, or with a word that only sounds like a digit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .groups import Atom, runs, spelled
from .matters import TAKEN_BACK
from .number_words import HESITATIONS
from .talk import Pieces

_ROUND = re.compile(r"[2-9]0")
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
    """With words right before or after it that sound like digits: where in doubt, they go too.

    Three digits may have a fourth; the last of four may be another ("sixty-four forty for" is 6444).
    """
    turn, first, last = group[0].turn, group[0].start, group[-1].end
    if not 3 <= len(spelled(group)) <= 4:
        return group
    beside = [a for a in loose[turn] if a.slip and len(a.digits) == 1 and texts[turn][last : a.start] == " "]
    if len(spelled(group)) == 3:
        beside += [a for a in loose[turn] if a.slip and len(a.digits) == 1 and texts[turn][a.end : first] == " "]
    elif not _ROUND.fullmatch(group[-1].digits):
        return group
    return sorted([*group, *beside], key=lambda a: (a.turn, a.start))
