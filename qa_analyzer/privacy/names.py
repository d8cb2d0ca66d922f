"""Takes names out of a passage that is shown to another than who spoke it: in the words, and in the sound.

Names that the record knows are found by spelling and by sound.  Others are guessed: a word after "this is" or "my name
is", and a word written with a capital within a sentence, unless it is a common word of a service call.  Rather a word
too many is taken out than a name left in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.text.name_words import TITLES
from qa_analyzer.text.names import likeness, plausible
from qa_analyzer.text.normalise import fold

from .introductions import INTRODUCES, OWN, PARTICLES, ends_as_state, is_state
from .spans import sounding

MASK = "[name]"
LIKE = 0.85
"""From here on two words are one name (`text.names.likeness`)."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ASKS_NAME = re.compile(
    r"\bnames?\b|\bwho(?:'s|'ve| is| am| do| have)\b.*\b(?:speaking|calling|talking|this|got|line)\b", re.I
)
MOST_PARTS = 4
"""Words behind a first name that may be of the name."""
_SHORT_ANSWER = 4
"""Words of an answer that is a name and no more ("it's Noor Vale")."""
_SENTENCE = re.compile(r"(?:^|[.?!…]['\"”’]?)\s*$")
_KEPT = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december english i'm i'll i've i'd i".split()
)


def without_names(text: str, names: Iterable[str], keep: Iterable[str] = ()) -> str:
    """The text with `MASK` for each name; `names` are those known, `keep` words that stay (the company's)."""
    made, at = [], 0
    for first, last in name_stretches(text, names, keep):
        made += [text[at:first], MASK]
        at = last
    return "".join(made) + text[at:]


def name_stretches(text: str, names: Iterable[str], keep: Iterable[str] = ()) -> list[tuple[int, int]]:
    """First character, and last + 1, of each name; names side by side are one stretch."""
    known = [p for name in names for p in _parts(name)]
    kept = {p for word in keep for p in _parts(word)} | _KEPT | TITLES
    words = list(_WORD.finditer(text))
    named = [_stays(m, kept) is None and _is_name(text, m, _bare(m), known) for m in words]
    _with_surnames(text, words, named, kept)
    found: list[tuple[int, int]] = []
    for match in (m for m, is_name in zip(words, named, strict=True) if is_name):
        if found and not text[found[-1][1] : match.start()].strip(" -"):
            found[-1] = found[-1][0], match.end()
        else:
            found.append((match.start(), match.end()))
    return found


def _bare(match: re.Match[str]) -> str:
    return fold(match[0]).removesuffix("'s").removesuffix("’s")


def _stays(match: re.Match[str], kept: set[str]) -> str | None:
    """The word, where it is one that stays."""
    return next((w for w in (_bare(match), fold(match[0])) if w in kept), None)


def _with_surnames(text: str, words: Sequence[re.Match[str]], named: list[bool], kept: set[str]) -> None:
    """Marks what belongs to a name: words behind it that may be names ("imogen de la cruz"), and one before."""

    def beside(number: int, other: int) -> bool:
        first, last = sorted((words[number], words[other]), key=lambda m: m.start())
        return not text[first.end() : last.start()].replace(".", "").strip(" -")

    def may_be(number: int) -> bool:
        word = _bare(words[number]).replace("-", "").replace("'", "").replace("’", "")
        return _stays(words[number], kept) is None and plausible(word) and not ends_as_state(word)

    for number in range(len(words)):
        if not named[number]:
            continue
        for later in range(number + 1, min(number + 1 + MOST_PARTS, len(words))):
            if not beside(later - 1, later) or named[later]:
                break
            joint = _bare(words[later]) in PARTICLES or (len(words[later][0]) == 1 and words[later][0].isupper())
            goes_on = (
                later + 1 < len(words)
                and beside(later, later + 1)
                and (named[later + 1] or may_be(later + 1) or _bare(words[later + 1]) in PARTICLES)
            )
            if not (may_be(later) or (joint and goes_on)):
                break
            named[later] = True
        if OWN.match(text, words[number].end()) and number and not named[number - 1]:
            named[number - 1] = beside(number - 1, number) and may_be(number - 1)


def name_spans(turns: Sequence[Turn], names: Iterable[str], keep: Iterable[str] = ()) -> list[Span]:
    """The times to mute, in seconds."""
    known, kept = tuple(names), tuple(keep)
    return [sounding(t, first, last) for t in turns for first, last in name_stretches(t.text, known, kept)]


def names_told(texts: Sequence[str], keep: Iterable[str] = ()) -> list[str]:
    """The names that consecutive turns tell of themselves: where somebody says one, and in short answers to who it is.

    For calls whose record knows no names: what is told once is known in every turn.
    """
    kept = tuple(keep)
    told = [t[a:b] for t in texts for a, b in name_stretches(t, (), kept)]
    for before, answer in pairwise(texts):
        words = [w for w in _WORD.findall(answer) if plausible(fold(w))]
        if _ASKS_NAME.search(before) and len(_WORD.findall(answer)) <= _SHORT_ANSWER:
            told += words
    return list(dict.fromkeys(told))


def _parts(name: str) -> list[str]:
    parts = [fold(p) for p in re.split(r"[\s,]+", name) if len(p) > 1]
    return [p for p in parts if p.strip(".") not in TITLES]


def _is_name(text: str, match: re.Match[str], word: str, known: Sequence[str]) -> bool:
    if any(likeness(word, name) >= LIKE and (plausible(word) or word == name) for name in known):
        return True
    if not plausible(word.replace("-", "").replace("'", "").replace("’", "")):
        return False
    before = text[: match.start()]
    if OWN.match(text, match.end()):
        return True
    if INTRODUCES.search(before.casefold()) and not is_state(text, word, match.start(), match.end()):
        return True
    return match[0][0].isupper() and not match[0].isupper() and not _SENTENCE.search(before)
