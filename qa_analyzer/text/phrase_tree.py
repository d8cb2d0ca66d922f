"""The phrase language, read into a tree.

    thank|thanks you? (so much)? for (calling|ringing|your call)

`a|b` one of these words - `(two words|three more words)` one of these phrases, which may nest - `?`
after a word or a group: may be missing - `*` up to three words of any kind, `*5` up to five -
`<name>` captures one word, `<name:3>` one to three - `^` at the very start of a phrase: only where a
sentence starts - `$` at its very end: only where a sentence ends.  Words are compared after
`normalise`: write "what is", not "what's".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .phrase_anchors import anchor, count
from .phrase_pieces import Gap, Group, Piece, Sequence, Slot, Words

MOST_FORMS = 100_000
"""A phrase that stands for more plain forms than this is refused: nobody can oversee it.  Set by hand."""

WIDEST = 100
"""Words that a gap or slot may span at most: no sentence on a telephone is longer."""

_LEXEME = re.compile(r"\s*(?:(\()|(\))|(\|)|<(\w+)(?::(\d+))?>(\?)?|\*(\d+)?|([^\s()<>*|]+))")
_CHOICE = re.compile(r"\s*[^\s()<>*|]+(?:\|[^\s()<>*|]+)+")
"""Words with bars between them, outside brackets: within brackets a bar parts phrases."""
_CLOSING = re.compile(r"\s*\)(\?)?")


class PhraseError(ValueError):
    """A phrase that cannot be read; the message quotes it and says where it breaks."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as read: its pieces, and whether it is tied to a sentence's start and end."""

    pieces: Sequence
    at_start: bool
    at_end: bool


@cache
def parse(phrase: str) -> Phrase:
    """Read a phrase.

    Raises PhraseError where it cannot be read, has no fixed word, or stands for more than MOST_FORMS forms.
    """
    body = phrase.strip()
    at_start, at_end = body.startswith("^"), body.endswith("$")
    body = body.removeprefix("^").removesuffix("$").strip()
    ways, rest = _ways(body, 0, phrase)
    if rest != len(body):
        raise PhraseError(f"cannot read the phrase {phrase!r} at {body[rest:]!r}")
    pieces = ways[0] if len(ways) == 1 else (Group(ways),)
    if anchor(pieces) is None:
        raise PhraseError(f"the phrase {phrase!r} has no fixed word")
    if count(pieces) > MOST_FORMS:
        raise PhraseError(f"the phrase {phrase!r} stands for over {MOST_FORMS} forms: write several")
    return Phrase(pieces, at_start, at_end)


def _ways(body: str, at: int, phrase: str, depth: int = 0) -> tuple[tuple[Sequence, ...], int]:
    """The alternatives from `at` up to a closing bracket or the end."""
    ways: list[list[Piece]] = [[]]
    while at < len(body):
        choice = None if depth else _CHOICE.match(body, at)
        if choice is not None:
            ways[-1].append(_words(choice.group().strip()))
            at = choice.end()
            continue
        found = _LEXEME.match(body, at)
        if found is None:
            break
        opening, closing, bar, slot, most, slot_optional, gap, word = found.groups()
        if closing:
            break
        at = found.end()
        if int(most or 1) > WIDEST or int(gap or 3) > WIDEST or not (slot or "_").isidentifier():
            raise PhraseError(f"cannot read the phrase {phrase!r} at {found.group().strip()!r}")
        if opening:
            inner, at = _ways(body, at, phrase, depth + 1)
            end = _CLOSING.match(body, at)
            if end is None:
                raise PhraseError(f"cannot read the phrase {phrase!r}: a bracket is not closed")
            at = end.end()
            ways[-1].append(Group(inner, bool(end[1])))
        elif bar:
            ways.append([])
        elif slot:
            ways[-1].append(Slot(slot, int(most or 1), bool(slot_optional)))
        elif word:
            ways[-1].append(_words(word))
        else:
            ways[-1].append(Gap(int(gap or 3)))
    if not all(ways):
        raise PhraseError(f"cannot read the phrase {phrase!r}: an alternative is empty")
    return tuple(map(tuple, ways)), at


def _words(word: str) -> Words:
    return Words(tuple(word.rstrip("?").split("|")), word.endswith("?"))
