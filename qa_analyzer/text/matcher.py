"""The same phrases on spaCy's Matcher, one Matcher a pattern behind its anchor words.

This was the first engine.  It finds the same sentences as `phrases.PhraseBook` and is kept as its yardstick:
`qa-analyzer benchmark phrases` runs both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

from .normalise import Sentence
from .phrase_anchors import anchor, count
from .phrase_pieces import Gap, Piece, Slot, Words
from .phrase_tree import Phrase, parse
from .phrases import Pattern

if TYPE_CHECKING:
    from spacy.language import Language

MOST_FORMS = 4096
"""A Matcher holds each plain form of a phrase; phrases of more forms are left out here."""

Form = tuple[dict[str, Any], ...]


@cache
def blank_english() -> Language:
    """spaCy's blank English pipeline: a vocabulary and nothing trained."""
    import spacy

    return spacy.blank("en")


class MatcherBook:
    """Which patterns have a hit in a sentence; a hit that an `unless` phrase touches does not count."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._groups = [_Group(p) for p in patterns]

    def names(self, sentence: Sentence) -> set[str]:
        """The names of the patterns found."""
        from spacy.tokens import Doc

        words = sentence.words
        doc = Doc(blank_english().vocab, words=words)
        return {g.name for g in self._groups if not g.anchors.isdisjoint(words) and g.found(doc)}


class _Group:
    def __init__(self, pattern: Pattern) -> None:
        from spacy.matcher import Matcher

        self.name = pattern.name
        self._matcher = Matcher(blank_english().vocab)
        self._keys: dict[str, tuple[bool, Phrase]] = {}
        anchors: set[str] = set()
        for wanted, phrases in ((True, pattern.phrases), (False, pattern.unless)):
            for number, phrase in enumerate(phrases):
                tree = parse(phrase)
                if count(tree.pieces) > MOST_FORMS:
                    continue
                key = f"{wanted}.{number}"
                self._keys[key] = (wanted, tree)
                self._matcher.add(key, [list(f) for f in forms(tree.pieces) if f])
                anchors |= (anchor(tree.pieces) or frozenset()) if wanted else frozenset()
        self.anchors = frozenset(anchors)

    def found(self, doc: Any) -> bool:
        hits: list[tuple[int, int]] = []
        vetoed: list[tuple[int, int]] = []
        for key, first, last in self._matcher(doc):
            wanted, tree = self._keys[doc.vocab.strings[key]]
            if not (tree.at_start and first) and not (tree.at_end and last != len(doc)):
                (hits if wanted else vetoed).append((first, last))
        return any(not any(a < d and c < b for c, d in vetoed) for a, b in hits)


def forms(pieces: tuple[Piece, ...]) -> Iterator[Form]:
    """Each plain form, as spaCy token patterns."""
    for parts in product(*(list(_of(p)) for p in pieces)):
        yield tuple(token for part in parts for token in part)


def _of(piece: Piece) -> Iterator[Form]:
    if isinstance(piece, Gap):
        yield ({"OP": f"{{0,{piece.most}}}"},)
        return
    if isinstance(piece, Words):
        yield ({"ORTH": {"IN": list(piece.choices)}},)
    elif isinstance(piece, Slot):
        yield from (({},) * n for n in range(1, piece.most + 1))
    else:
        for way in piece.ways:
            yield from forms(way)
    if piece.optional:
        yield ()
