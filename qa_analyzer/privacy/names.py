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

from .spans import sounding

MASK = "[name]"
LIKE = 0.85
"""From here on two words are one name (`text.names.likeness`)."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_INTRODUCES = re.compile(
    r"\b(?:this is|my name is|my name's|name is|name's|i am|i'm|speaking with|speaking to|talking to|thank you|thanks"
    r"|call me|mr|mrs|ms|miss|mister|dr|doctor|hi|hello|hey|dear|bye)[.,]?\s+$"
)
_OWN = re.compile(r"\s+(?:here|speaking)\b", re.I)
_ASKS_NAME = re.compile(
    r"\bnames?\b|\bwho(?:'s|'ve| is| am| do| have)\b.*\b(?:speaking|calling|talking|this|got|line)\b", re.I
)
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
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        word = fold(match[0])
        bare = word.removesuffix("'s").removesuffix("’s")
        if bare in kept or word in kept or not _is_name(text, match, bare, known):
            continue
        if found and not text[found[-1][1] : match.start()].strip(" -"):
            found[-1] = found[-1][0], match.end()
        else:
            found.append((match.start(), match.end()))
    return found


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
    if _OWN.match(text, match.end()):
        return True
    if _INTRODUCES.search(before.casefold()):
        return True
    return match[0][0].isupper() and not match[0].isupper() and not _SENTENCE.search(before)
