"""Masks what must not be kept of what was said; each kind of secret is a module of `kinds`.

PCI DSS 3.3.1 forbids keeping security codes and PINs in any form; a PIN is masked as a security code.
Order numbers, dates, amounts, extensions and names stay: a coach needs them.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Sequence
from functools import cache
from typing import cast

from qa_analyzer.core.span import Span, union

from .bridges import bridges
from .finding import Finding, Kind
from .number_words import PLURALS, TEENS, TENS, TIMES, UNITS
from .put_right import put_right
from .talk import Talk

Cut = tuple[int, int, str]
"""First character, last character + 1, and what stands there instead."""
CITED_CHARACTERS, CITED_DIGITS = 6, 3
"""From so many characters or digits on a secret is masked in freely cited words too: a mere "four" is none."""

_WORD = re.compile(r"\w+|@")
_TOLD = frozenset([*UNITS, *TEENS, *TENS, *TIMES, *PLURALS])
_OF_ADDRESSES = frozenset(("@", "dot"))
_TIMES = re.compile(r"(?<![\d:])\d{1,2}:\d\d(?![\d:])|\b\d{1,4} s\b")
"""Times of day, times in a call and seconds, as reasons name them."""
LEAST_DIGITS = 3
"""No secret that is a number has fewer digits (the shortest security code), told as digits or as words."""


@cache
def kinds() -> tuple[Kind, ...]:
    """The modules of `privacy.kinds`, in their order."""
    package = importlib.import_module(f"{__package__}.kinds")
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__))
    modules = [cast(Kind, importlib.import_module(f"{package.__name__}.{name}")) for name in names]
    return tuple(sorted(modules, key=lambda kind: kind.ORDER))


def findings(texts: Sequence[str]) -> list[Finding]:
    """What to mask in consecutive turns, cards first."""
    talk = Talk(texts)
    found: list[Finding] = []
    for kind in kinds():
        found += list(kind.find(talk, tuple(found)))
    found += list(put_right(talk, found))
    return [*found, *bridges(talk.texts, found)]


def redact(text: str) -> str:
    """`text` with each secret replaced by its name in brackets."""
    return Masker([text]).texts[0]


def redact_turns(texts: Sequence[str]) -> list[str]:
    """The texts of consecutive turns, masked; a number that is told in parts over several turns is masked in each.

    A security code is also known by the question in a turn before it.
    """
    return Masker(texts).texts


class Masker:
    """One call's texts, masked once; `texts` are the masked turns, `quote` masks what is cited from them.

    `characters`: for each turn with something to mask, the stretches of its characters (as spans of whole numbers).
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._originals = list(texts)
        self._cuts: dict[int, list[Cut]] = {}
        for found in findings(texts):
            for turn, first, last in found.stretches:
                self._cuts.setdefault(turn, []).append((first, last, found.mask))
        self.characters = {i: union([Span(a, b) for a, b, _ in cuts]) for i, cuts in self._cuts.items()}
        self.texts = [_masked(t, self._cuts[i]) if i in self._cuts else t for i, t in enumerate(texts)]

    def quote(self, words: str, turn: int | None = None) -> str:
        """`words` with what is masked in the turn that they come from: `turn`, where it is known and holds them.

        A quote of "one two three" does not show that it is a security code; its turn and the question
        before it do.  Words that stand in several turns are masked as in the first that masks them.
        """
        if words and turn is not None and words in self._originals[turn]:
            looked = {turn: self._cuts.get(turn, [])}
        else:
            looked = self._cuts if words else {}
        for one, cuts in looked.items():
            at = self._originals[one].find(words)
            if at >= 0:
                end = at + len(words)
                inside = [(max(a, at) - at, min(b, end) - at, mask) for a, b, mask in cuts if a < end and b > at]
                if inside:
                    return _masked(words, inside)
        for one, cuts in self._cuts.items():  # cited with changes: what is masked is masked where it stands
            for first, last, mask in cuts:
                words = _replaced(words, self._originals[one][first:last], mask)
        if any(words in text for text in self._originals):
            return words  # as it stands in its turn, where it was judged with what was said around it
        return redact(words) if _may_tell(words) else words


def masked_characters(texts: Sequence[str]) -> dict[int, list[Span]]:
    """For each turn with something to mask, the stretches of its characters (as spans of whole numbers)."""
    return Masker(texts).characters


def _may_tell(words: str) -> bool:
    """Whether words that are no quote (a reason, a heading) may hold a secret at all: three digits, or an address."""
    return _tells(words) and _tells(_TIMES.sub("", words))


def _tells(words: str) -> bool:
    told = 0
    for word in _WORD.findall(words.casefold()):
        if word in _OF_ADDRESSES:
            return True
        told += 1 if word in _TOLD else 0 if word.isalpha() else sum(c.isdecimal() for c in word)
    return told >= LEAST_DIGITS


def _replaced(words: str, secret: str, mask: str) -> str:
    """`words` with the secret as whole words masked; what is too short to be known by itself stays."""
    if len(secret) < CITED_CHARACTERS and sum(c.isdigit() for c in secret) < CITED_DIGITS:
        return words
    return re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", lambda _: mask, words, flags=re.IGNORECASE)


def _masked(text: str, cuts: list[Cut]) -> str:
    made: list[str] = []
    at = 0
    for first, last, mask in sorted(cuts, key=lambda c: (c[0], -c[1])):
        if first >= at:
            made += [text[at:first], mask]
        at = max(at, last)
    return "".join(made) + text[at:]
