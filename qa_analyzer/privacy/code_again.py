"""Security codes that are told with a word that only sounds like a digit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .groups import Atom, spelled
from .talk import Pieces

_ROUND = re.compile(r"[2-9]0")


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
