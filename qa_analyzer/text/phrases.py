"""A small phrase language for sure forms, compiled to spaCy's Matcher.

    thank|thanks you? (so much)? for (calling|ringing|your call)

`a|b` one of these words - `(two words|three more words)` one of these phrases - `?` after a word or
a group: may be missing - `*` up to three words of any kind, `*5` up to five - `<name>` captures one
word, `<name:3>` one to three - `^` at the very start of a phrase: only where a sentence starts -
`$` at its very end: only where a sentence ends.  Words are compared after `normalise`: write
"what is", not "what's".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import product
from typing import TYPE_CHECKING, Any

from .normalise import Sentence

if TYPE_CHECKING:
    from spacy.language import Language

MOST_EXPANSIONS = 1024
"""A phrase that stands for more plain forms than this is refused: it is several phrases."""

_PIECE = re.compile(r"\(([^()]*)\)(\?)?|<(\w+)(?::(\d+))?>(\?)?|\*(\d+)?|([^\s()<>*]+)")


class PhraseError(ValueError):
    """A phrase that cannot be read; the message quotes it and says where it breaks."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Phrases that mean one thing; a hit inside an `unless` phrase's stretch does not count."""

    name: str
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a pattern matched: token indices `[first, last)`, and what its slots captured."""

    pattern: str
    phrase: str
    first: int
    last: int
    slots: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Form:
    tokens: tuple[dict[str, Any], ...]
    slots: tuple[str | None, ...]
    anchors: frozenset[str]


_Way = tuple[tuple[dict[str, Any], str | None], ...]


def _options(piece: re.Match[str]) -> list[_Way]:
    """Each way of writing one piece, as (spaCy token, slot) pairs."""
    ways: list[_Way]
    group, group_optional, slot, slot_most, slot_optional, gap, word = piece.groups()
    if group is not None:
        alternatives = group.split("|")
        if all(a.strip().isalnum() for a in alternatives):  # single words: one token with a choice
            ways = [(_word("|".join(a.strip() for a in alternatives)),)]
        else:
            ways = [way for alternative in alternatives for way in _sequences(alternative)]
        return [*ways, ()] if group_optional else ways
    if slot is not None:
        most = int(slot_most or 1)
        ways = [(({}, slot),) * n for n in range(most, 0, -1)]
        return [*ways, ()] if slot_optional else list(ways)
    if word is not None:
        optional = word.endswith("?")
        way = (_word(word.rstrip("?")),)
        return [way, ()] if optional else [way]
    return [(({"OP": f"{{0,{gap or 3}}}"}, None),)]


def _sequences(phrase: str) -> list[_Way]:
    """Each way of writing a run of pieces."""
    ways = [_options(m) for m in _PIECE.finditer(phrase)]
    return [tuple(pair for part in combination for pair in part) for combination in product(*ways)]


def _word(word: str) -> tuple[dict[str, Any], str | None]:
    choices = [c for c in word.split("|") if c]
    if not choices:
        raise PhraseError(f"an empty alternative in {word!r}")
    return ({"ORTH": choices[0]} if len(choices) == 1 else {"ORTH": {"IN": choices}}), None


@cache
def forms(phrase: str) -> tuple[tuple[_Form, ...], bool, bool]:
    """The plain forms of a phrase, and whether it is tied to a sentence's start and end.

    Raises PhraseError for an unreadable phrase, one that is only wildcards, or one with more than
    MOST_EXPANSIONS forms.
    """
    body = phrase.strip()
    at_start, at_end = body.startswith("^"), body.endswith("$")
    body = body.removeprefix("^").removesuffix("$").strip()
    rest = _PIECE.sub(" ", body).strip()
    if rest or not body:
        raise PhraseError(f"cannot read the phrase {phrase!r}" + (f" at {rest!r}" if rest else ": it is empty"))
    ways = [_options(m) for m in _PIECE.finditer(body)]
    count = 1
    for way in ways:
        count *= len(way)
    if count > MOST_EXPANSIONS:
        raise PhraseError(f"the phrase {phrase!r} stands for {count} forms, at most {MOST_EXPANSIONS}: write several")
    made: list[_Form] = []
    for combination in product(*ways):
        pairs = [pair for part in combination for pair in part]
        literal = [_literals(t) for t, _ in pairs if "ORTH" in t]
        if not literal:
            continue
        # the rarest word is the best gate: the longest alternative set is the weakest, so take the smallest set
        anchor = min(literal, key=lambda s: (len(s), -max(map(len, s))))
        made.append(_Form(tuple(t for t, _ in pairs), tuple(s for _, s in pairs), anchor))
    if not made:
        raise PhraseError(f"the phrase {phrase!r} has no fixed word")
    return tuple(made), at_start, at_end


def _literals(token: dict[str, Any]) -> frozenset[str]:
    orth = token["ORTH"]
    return frozenset([orth]) if isinstance(orth, str) else frozenset(orth["IN"])


@cache
def blank_english() -> Language:
    """spaCy's blank English pipeline: a vocabulary and nothing trained."""
    import spacy

    return spacy.blank("en")


class PhraseBook:
    """Many patterns, found in one pass over a sentence.

    Patterns are grouped by name; a group is only run on sentences that hold one of its anchor words.
    """

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._groups = [_Group(p) for p in patterns]

    def find(self, sentence: Sentence) -> list[Hit]:
        """All hits in a sentence, at most one per pattern and stretch, longest first."""
        from spacy.tokens import Doc

        words = sentence.words
        present = set(words)
        doc = None
        hits: list[Hit] = []
        for group in self._groups:
            if present.isdisjoint(group.anchors):
                continue
            if doc is None:
                doc = Doc(blank_english().vocab, words=words)
            hits.extend(group.find(doc, words))
        return hits


class _Group:
    """One pattern's Matcher with its gate."""

    def __init__(self, pattern: Pattern) -> None:
        from spacy.matcher import Matcher

        self.pattern = pattern
        self._matcher = Matcher(blank_english().vocab)
        self._forms: dict[str, tuple[str, _Form, bool, bool, bool]] = {}
        anchors: set[str] = set()
        for wanted, phrases in ((True, pattern.phrases), (False, pattern.unless)):
            for p_no, phrase in enumerate(phrases):
                made, at_start, at_end = forms(phrase)
                for f_no, form in enumerate(made):
                    key = f"{int(wanted)}.{p_no}.{f_no}"
                    self._forms[key] = (phrase, form, wanted, at_start, at_end)
                    self._matcher.add(key, [list(form.tokens)])
                    if wanted:
                        anchors |= form.anchors
        self.anchors = frozenset(anchors)

    def find(self, doc: Any, words: list[str]) -> Iterator[Hit]:
        """The hits of this pattern that no `unless` phrase touches."""
        found: list[Hit] = []
        vetoed: list[tuple[int, int]] = []
        names = doc.vocab.strings
        matches: list[Any] = list(self._matcher(doc, with_alignments=True))
        for key, first, last, alignment in matches:
            phrase, form, wanted, at_start, at_end = self._forms[names[key]]
            if (at_start and first) or (at_end and last != len(words)):
                continue
            if not wanted:
                vetoed.append((first, last))
                continue
            slots: dict[str, str] = {}
            for offset, index in enumerate(alignment):
                slot = form.slots[index]
                if slot:
                    slots[slot] = f"{slots[slot]} {words[first + offset]}" if slot in slots else words[first + offset]
            found.append(Hit(self.pattern.name, phrase, first, last, slots))
        taken: list[tuple[int, int]] = []
        for hit in sorted(found, key=lambda h: (h.first - h.last, h.first)):
            if any(hit.first < b and a < hit.last for a, b in [*vetoed, *taken]):
                continue
            taken.append((hit.first, hit.last))
            yield hit
