"""The words without which a phrase cannot match, and how many plain forms it stands for."""

from __future__ import annotations

from .phrase_pieces import Group, Piece, Sequence, Slot, Words

COMMON = frozenset(
    "a all am an and any are as at be been but by can could did do does for from get give go had has have "
    "he her here him his how i if in is it just let like may me more my no not now of off okay on one or "
    "our out put right so some tell than thank that the their them then there they this to too two up us "
    "was we well were what when where which who why will with would you your ".split()
)
"""Words that stand in every other sentence: a poor gate."""
COMMONEST = frozenset("a and for i is it that the to you".split())
"""Words that stand in every tenth sentence and more: the poorest.  Counted in the transcripts of 40 calls."""


def anchors(pieces: Sequence) -> list[frozenset[str]]:
    """Sets of words, of each of which at least one stands in whatever the pieces match; the rarest set first."""
    sets = [found for piece in pieces if (found := _anchor_of(piece))]
    return sorted(sets, key=lambda s: sum(60 if w in COMMONEST else 20 if w in COMMON else 1 for w in s))


def anchor(pieces: Sequence) -> frozenset[str] | None:
    """The rarest of the pieces' anchors; None without one."""
    return next(iter(anchors(pieces)), None)


def _anchor_of(piece: Piece) -> frozenset[str] | None:
    if isinstance(piece, Words) and not piece.optional:
        return frozenset(piece.choices)
    if isinstance(piece, Group) and not piece.optional:
        inner = [anchor(way) for way in piece.ways]
        if all(inner):
            return frozenset().union(*(i for i in inner if i))
    return None


def count(pieces: Sequence) -> int:
    """How many plain forms the pieces stand for; the words of one choice count as one form."""
    forms = 1
    for piece in pieces:
        if isinstance(piece, Group):
            single = all(len(way) == 1 and isinstance(way[0], Words) for way in piece.ways)
            forms *= (1 if single else sum(count(way) for way in piece.ways)) + piece.optional
        elif isinstance(piece, Slot):
            forms *= piece.most + piece.optional
        elif isinstance(piece, Words) and piece.optional:
            forms *= 2
    return forms
