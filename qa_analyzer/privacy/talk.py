"""A call's texts, with the numbers in them read once for all kinds of secrets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from .digits import LOOSE_WORDS
from .finding import THING_LABEL, Finding, called_otherwise, outside
from .groups import Atom, runs, spelled
from .number_words import HESITATIONS, SMALL_WORDS
from .reading import Reading, in_small_letters

Pieces = Sequence[Sequence[Atom]]
"""The atoms of each turn."""
REPEATED_WITHIN = 5
"""Turns in which the other party repeats what was told."""
SHORTEST_REPEATED = 3
_ROUND = re.compile(r"[2-9]0")
_MORE_SAID = re.compile(rf"\s+(?!(?:{'|'.join(sorted(LOOSE_WORDS))})\b)[a-z]")
"""A word that is no number behind a small word: it is of that word's own sentence ("eighty for the two")."""
LONG_ENOUGH = 6
"""Digits from which a number that was a secret once is masked wherever it stands in the call."""


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
        return [_beside(text, reading.loose()) for text, reading in zip(self.texts, self._readings, strict=True)]

    @cached_property
    def surer(self) -> Pieces:
        """Likewise, but for common words in short rows."""
        return [_beside(text, of_turn, 2) for text, of_turn in zip(self.texts, self.loose, strict=True)]

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
        return [_joined(text, of_turn) for text, of_turn in zip(self.texts, self.loose, strict=True)]

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


def said_between(texts: Sequence[str], place: int, at: int, after: Atom, turns: int, words: int) -> str | None:
    """What stands between a place and a piece; None where that is more than so many turns or words."""
    if after.turn - place > turns:
        return None
    if after.turn == place:
        said = texts[place][at : after.start]
    else:
        said = " ".join([texts[place][at:], *texts[place + 1 : after.turn], texts[after.turn][: after.start]])
    return said if len(said.split()) <= words else None


def _beside(text: str, pieces: Sequence[Atom], most_small: int = 0) -> Sequence[Atom]:
    """The pieces without slips that stand alone; in rows of up to `most_small`, without those common in other talk."""
    if not any(a.slip for a in pieces):
        return pieces
    return [
        atom
        for row in runs(text, pieces)
        for atom in row
        if not atom.slip
        or len(pieces) == 1
        or (len(row) > 1 and (len(row) > most_small or text[atom.start : atom.end] not in SMALL_WORDS))
    ]


def _joined(text: str, pieces: Sequence[Atom]) -> list[Atom]:
    made: list[Atom] = []
    for atom in pieces:
        tens = made[-1] if made and _ROUND.fullmatch(made[-1].digits) and not made[-1].slip else None
        beside = tens is not None and atom.slip and len(atom.digits) == 1 and text[tens.end : atom.start] == " "
        if tens and beside and atom.digits != "0" and not _MORE_SAID.match(text, atom.end):
            made[-1] = replace(tens, digits=tens.digits[0] + atom.digits, end=atom.end)
        else:
            made.append(atom)
    return made


def _count(pieces: Sequence[Atom]) -> int:
    return sum(len(a.digits) for a in pieces)


def left(pieces: Pieces, found: Sequence[Finding]) -> Pieces:
    """The pieces that are part of nothing found so far."""
    return outside(pieces, found) if found else pieces
