"""A phrase (language of `phrase_tree`) as a regular expression over a sentence's words."""

from __future__ import annotations

import re

from .phrase_pieces import Gap, Piece, Slot, Words
from .phrase_tree import Phrase


def expression(phrase: Phrase) -> str:
    """A regular expression over words that are each followed by one space."""
    body = _Writer().sequence(phrase.pieces)
    start = "^" if phrase.at_start else "(?<![^ ])"
    return f"{start}{body}{'$' if phrase.at_end else ''}"


class _Writer:
    """Writes pieces; slots get numbers, since a name may stand once in an expression."""

    def __init__(self) -> None:
        self._slots = 0

    def sequence(self, pieces: tuple[Piece, ...]) -> str:
        return "".join(self.piece(p) for p in pieces)

    def piece(self, piece: Piece) -> str:
        if isinstance(piece, Gap):
            return f"(?:[^ ]+ ){{0,{piece.most}}}"
        mark = "?" if piece.optional else ""
        if isinstance(piece, Words):
            return f"(?:(?:{'|'.join(map(re.escape, piece.choices))}) ){mark}"
        if isinstance(piece, Slot):
            self._slots += 1
            return f"(?P<{piece.name}__{self._slots}>(?:[^ ]+ ){{1,{piece.most}}}){mark}"
        ways = sorted(piece.ways, key=len, reverse=True)  # the longest first, as a greedy reader would
        return f"(?:{'|'.join(self.sequence(way) for way in ways)}){mark}"
