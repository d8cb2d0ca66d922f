"""Numbers that are told after they are named: in one go, in parts, over turns, with what is repeated in between."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .amounts import without_amount
from .explained import UNIT_AFTER, explained
from .finding import THING_LABEL, asked_before
from .groups import Atom, runs, spelled
from .matters import TAKEN_BACK
from .talk import Pieces, said_between

MOST_TURNS = 14
"""Turns over which one number may be dictated."""
MOST_SILENT_TURNS = 3
"""Turns without any digit, from the naming to the first digits and between two groups."""
MOST_WORDS_BETWEEN = 25
MOST_WORDS_AFTER = 6
"""Words after a number that may be whole: more, or a question, and what follows is another matter."""


def dictated(
    texts: Sequence[str], pieces: Pieces, turn: int, start: int, *,
    fits: Callable[[str], bool], longest: int, stop: re.Pattern[str], labels: re.Pattern[str] = THING_LABEL,
) -> list[Atom]:  # fmt: skip
    """The pieces of the number that fits, with their repetitions; empty where none does.

    `stop`: words of another matter, which end the number.  What bears one of `labels` is another number.
    """
    told: list[Atom] = []
    counted: list[Atom] = []
    """`told` without repetitions."""
    best: list[Atom] = []
    place, at = turn, start
    for later in range(turn, min(turn + MOST_TURNS, len(texts))):
        for row in runs(texts[later], [a for a in pieces[later] if later > turn or a.start >= start]):
            group = without_amount(texts[later], row)
            between = said_between(texts, place, at, group[0], MOST_SILENT_TURNS + 1, MOST_WORDS_BETWEEN)
            if best and between is not None and TAKEN_BACK.match(between.strip(" ,.-")) and len(between) < 25:
                return [*told, *group]
            if between is None or (counted and stop.search(between)) or (best and _another_matter(between)):
                return best
            other = labels.search(asked_before(texts, later, group[0].start)) is not None
            if other or _no_part(texts[later], group, bool(counted)):
                if counted and not other:
                    return best
                continue
            digits = spelled(group)
            if (
                counted
                and later != counted[-1].turn
                and len(digits) > 1
                and spelled(counted).endswith(digits)
                and (later - counted[0].turn) % 2
            ):
                told += group
            elif counted and TAKEN_BACK.search(between):
                told += group
                counted = [*counted[: len(counted) - len(group)], *group] if not fits(digits) else list(group)
                if fits(digits) or len(spelled(told)) > longest:
                    return told
            elif not fits(spelled(counted) + digits) and fits(digits):
                return best or group
            elif not counted and (rest := _without_start(texts[later], group, fits)):
                return rest
            else:
                told += group
                counted += group
            place, at = later, group[-1].end
            if len(spelled(counted)) > longest:
                return best
            if fits(spelled(counted)):
                best = list(told)
    return best


def _without_start(text: str, group: list[Atom], fits: Callable[[str], bool]) -> list[Atom] | None:
    """All of a group that fits without its first pieces: somebody began, and began anew."""
    if fits(spelled(group)):
        return None
    for cut in (1, 2, 3):
        begun, rest = spelled(group[:cut]), spelled(group[cut:])
        if len(begun) < 3 and group[cut:] and fits(rest) and (rest.startswith(begun) or _aside(text, group, cut)):
            return group
    return None


def _aside(text: str, group: list[Atom], cut: int) -> bool:
    """Whether something is said between what was begun and what was begun anew; or it is but a sound like a digit."""
    said = re.search(r"[a-z]|\.\.", text[group[cut - 1].end : group[cut].start]) is not None
    return said or any(a.slip or a.aside for a in group[:cut])


def _no_part(text: str, group: Sequence[Atom], begun: bool) -> bool:
    """Whether the group is a count or an amount, or only sounds like digits."""
    few = len(spelled(group)) < 5
    if explained(text, group):
        return True
    if few and UNIT_AFTER.match(text, group[-1].end):
        return True
    if few and re.search(r"[$€£#]\s*$", text[: group[0].start]):
        return True
    return all(a.slip for a in group) and (len(group) < 2 or not begun)


def _another_matter(between: str) -> bool:
    return "?" in between or len(between.split()) > MOST_WORDS_AFTER
