"""Where a number is said again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .groups import Atom, runs, spelled
from .number_words import HESITATIONS
from .talk import SHORTEST_REPEATED, Pieces

REPEATED_WITHIN = 5
"""Turns in which the other party repeats what was told."""
LONG_ENOUGH = 6
"""Digits from which a number that was a secret once is masked wherever it stands in the call."""


class Repeats:
    """The groups of digits of a call by their digits: where a number is said again."""

    def __init__(self, texts: Sequence[str], pieces: Pieces) -> None:
        self._groups: dict[str, list[list[Atom]]] = {}
        for turn, text in enumerate(texts):
            for group in runs(text, pieces[turn], HESITATIONS):
                self._groups.setdefault(spelled(group), []).append(group)

    def of(self, told: Sequence[Atom]) -> Iterator[list[Atom]]:
        """The same digits in the next turns; anywhere else too where they are many."""
        digits = spelled(told)
        if len(digits) < SHORTEST_REPEATED:
            return
        own = {(a.turn, a.start) for a in told}
        last = max(a.turn for a in told)
        for group in self._groups.get(digits, ()):
            near = told[0].turn - 1 <= group[0].turn < last + REPEATED_WITHIN
            if (near or len(digits) >= LONG_ENOUGH) and not own & {(a.turn, a.start) for a in group}:
                yield group
