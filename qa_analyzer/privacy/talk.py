"""A call's texts, with the numbers in them read once for all kinds of secrets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from .finding import THING_LABEL, Finding, called_otherwise, outside
from .groups import Atom, runs, spelled
from .misheard_rows import in_rows, joined
from .reading import Reading, in_small_letters

Pieces = Sequence[Sequence[Atom]]
"""The atoms of each turn."""
SHORTEST_REPEATED = 3


class Talk:
    """Consecutive turns' texts: `written` as they are, `texts` in small letters, in which all is looked for.

    `plain`: the numbers, without telephone numbers that are written as such; `whole`: with them; `loose`: with the
    words that a recogniser writes for digits.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self.written = list(texts)
        self.texts = [in_small_letters(text) for text in texts]
        self._readings = [Reading(text, turn) for turn, text in enumerate(texts)]
        self._named: dict[re.Pattern[str], dict[int, list[re.Match[str]]]] = {}
        self.plain: Pieces = [reading.plain() for reading in self._readings]

    @cached_property
    def whole(self) -> Pieces:
        """The numbers with telephone numbers among them."""
        return [reading.with_telephones() for reading in self._readings]

    @cached_property
    def loose(self) -> Pieces:
        """The numbers with the slips of a recogniser."""
        return [in_rows(text, reading.loose()) for text, reading in zip(self.texts, self._readings, strict=True)]

    @cached_property
    def surer(self) -> Pieces:
        """Likewise, but for common words in short rows."""
        return [in_rows(text, of_turn, 2) for text, of_turn in zip(self.texts, self.loose, strict=True)]

    @cached_property
    def things(self) -> frozenset[str]:
        """The digits that were called an order's or another thing's: they stay wherever they are repeated."""
        return frozenset(
            spelled(group)
            for turn, text in enumerate(self.texts)
            for group in runs(text, self.plain[turn])
            if len(spelled(group)) >= SHORTEST_REPEATED
            and called_otherwise(self.texts, turn, group[0].start, THING_LABEL)
        )

    def without_things(self, pieces: Pieces) -> list[list[Atom]]:
        """The pieces without those of `things`, wherever these are repeated."""
        return [
            [a for group in runs(text, of_turn) if spelled(group) not in self.things for a in group]
            for text, of_turn in zip(self.texts, pieces, strict=True)
        ]

    @cached_property
    def joined(self) -> Pieces:
        """Likewise, with round tens and the small word behind them as one: "eighty for" is 84 in a row of digits."""
        return [joined(text, of_turn) for text, of_turn in zip(self.texts, self.loose, strict=True)]

    def crowded(self, pieces: Pieces, least: int, silent: int) -> Pieces:
        """The pieces of those turns around which so many digits are told, `silent` turns between them at most."""
        counts = [max(_count(loose), _count(plain)) for loose, plain in zip(self.loose, self.plain, strict=True)]
        turns: set[int] = set()
        near: list[int] = []
        for turn in [*(n for n, count in enumerate(counts) if count), len(counts) + silent]:
            if near and turn - near[-1] > silent:
                turns.update(near if sum(counts[n] for n in near) >= least else ())
                near = []
            near.append(turn)
        return [of_turn if turn in turns else () for turn, of_turn in enumerate(pieces)]

    @cached_property
    def has_slips(self) -> bool:
        """Whether there may be any slip of a recogniser at all."""
        return any(list(a) != list(b) for a, b in zip(self.loose, self.plain, strict=True))

    def before(self, turn: int, start: int, *, turns: int = 2, characters: int = 160) -> str:
        """What was said up to a place: the ends of some turns before it, and this turn up to there."""
        earlier = [t[-characters:] for t in self.texts[max(0, turn - turns) : turn]]
        return " \n ".join([*earlier, self.texts[turn][max(0, start - characters) : start]])

    def named(self, pattern: re.Pattern[str], turn: int, pieces: Pieces) -> Sequence[re.Match[str]]:
        """The places where a secret is named; of several with no digits between them, the last one.

        Also the first, where digits that stand before it may be meant.
        """
        known = self._named.get(pattern)
        if known is None:
            found = ((place, list(pattern.finditer(text))) for place, text in enumerate(self.texts))
            known = self._named[pattern] = {place: matches for place, matches in found if matches}
        matches = known.get(turn, ())
        if len(matches) < 2:
            return matches
        starts = [a.start for a in pieces[turn]]
        ends = [match.start() for match in matches[1:]]
        firsts = [bisect_left(starts, match.end()) for match in matches[:-1]]
        told = [at < len(starts) and starts[at] < end for at, end in zip(firsts, ends, strict=True)]
        told[0] |= bool(starts)
        return [match for match, has in zip(matches, [*told, True], strict=True) if has]


def said_between(texts: Sequence[str], place: int, at: int, after: Atom, turns: int, words: int) -> str | None:
    """What stands between a place and a piece; None where that is more than so many turns or words."""
    if after.turn - place > turns:
        return None
    if after.turn == place:
        said = texts[place][at : after.start]
    else:
        said = " ".join([texts[place][at:], *texts[place + 1 : after.turn], texts[after.turn][: after.start]])
    return said if len(said.split()) <= words else None


def _count(pieces: Sequence[Atom]) -> int:
    return sum(len(a.digits) for a in pieces)


def left(pieces: Pieces, found: Sequence[Finding]) -> Pieces:
    """The pieces that are part of nothing found so far."""
    return outside(pieces, found) if found else pieces
