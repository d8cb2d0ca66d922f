"""Turn text into plain tokens on which clean transcripts and a recogniser's output look alike.

Lower case, accents folded, contractions opened ("what's" -> "what is"), hyphens split, fillers and
stammered repeats dropped.  Each token keeps its character span in the original text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

FILLERS = frozenset({"uh", "um", "er", "erm", "uhm", "ehm", "eh", "ah", "umm", "uhh"})

CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "ain't": ("is", "not"), "let's": ("let", "us"), "lets": ("let", "us"), "y'all": ("you", "all"),
    "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"), "gimme": ("give", "me"),
    "lemme": ("let", "me"), "d'you": ("do", "you"), "dunno": ("do", "not", "know"), "c'mon": ("come", "on"),
    "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"), "youve": ("you", "have"),
    "hes": ("he", "is"), "shes": ("she", "is"),
    "dont": ("do", "not"), "didnt": ("did", "not"), "doesnt": ("does", "not"), "isnt": ("is", "not"),
    "wasnt": ("was", "not"), "cant": ("can", "not"), "wont": ("will", "not"), "thats": ("that", "is"),
    "whats": ("what", "is"), "whos": ("who", "is"), "hows": ("how", "is"), "theres": ("there", "is"),
    "couldnt": ("could", "not"), "wouldnt": ("would", "not"), "shouldnt": ("should", "not"),
    "havent": ("have", "not"), "hasnt": ("has", "not"), "arent": ("are", "not"), "youd": ("you", "would"),
    "youll": ("you", "will"), "theyll": ("they", "will"), "itll": ("it", "will"), "kinda": ("kind", "of"),
    "alright": ("all", "right"), "ok": ("okay",), "kay": ("okay",), "yup": ("yep",), "'em": ("them",),
    "thankyou": ("thank", "you"), "goodbye": ("goodbye",), "ma'am": ("maam",), "o'clock": ("oclock",),
}  # fmt: skip
SUFFIXES: dict[str, str] = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would", "s": "is"}

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?:[.?!;]+|\.{3}|…)(?=\s|$|[\"'”])|\n+")


class Token(NamedTuple):
    """One normalised word; `start` and `end` are character offsets in the original text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A stretch of a turn up to its punctuation; the whole turn where there is none.

    `question` is True where it ends in a question mark, None where nothing is punctuated.
    """

    tokens: tuple[Token, ...]
    start: int
    end: int
    question: bool | None = None

    @property
    def words(self) -> list[str]:
        """The normalised words."""
        return [t.text for t in self.tokens]

    def __str__(self) -> str:
        return " ".join(t.text for t in self.tokens)


def fold(word: str) -> str:
    """Lower case without accents, apostrophes made plain."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.replace("’", "'")).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def _parts(written: str) -> tuple[bool, tuple[str, ...]]:
    """Whether a word is a filler, and the normalised words that it stands for."""
    word = fold(written)
    return word in FILLERS, tuple(part for part in _opened(word) if part)


def _opened(word: str) -> tuple[str, ...]:
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    if word.endswith("n't"):
        return (word[:-3], "not")
    stem, _, suffix = word.rpartition("'")
    if stem and suffix in SUFFIXES:
        return (stem, SUFFIXES[suffix])
    return (word.replace("'", ""),)


def tokens(text: str, *, offset: int = 0, keep_fillers: bool = False) -> list[Token]:
    """The normalised tokens of `text`; offsets count from `offset`.

    A word said twice in a row counts once, unless it is a digit or a single letter (spelling).
    """
    return list(_tokens(text, offset, keep_fillers))


@lru_cache(maxsize=4096)
def _tokens(text: str, offset: int, keep_fillers: bool) -> tuple[Token, ...]:
    """One call's texts are read by many families: a few hundred turns and their sentences."""
    found: list[Token] = []
    last = ""
    for match in _TOKEN.finditer(text):
        filler, parts = _parts(match.group())
        if filler and not keep_fillers:
            continue
        for part in parts:
            if part == last and len(part) > 1 and part.isalpha() and part not in DIGIT_WORDS:
                continue
            start, end = match.span()
            found.append(Token(part, offset + start, offset + end))
            last = part
    return tuple(found)


DIGIT_WORDS = frozenset("zero oh one two three four five six seven eight nine double triple".split())


def sentences(text: str) -> list[Sentence]:
    """`text` cut at its punctuation; empty stretches are left out."""
    return list(_sentences(text))


@lru_cache(maxsize=1024)
def _sentences(text: str) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    ends = [(m.start(), m.end(), "?" in m.group()) for m in _SENTENCE_END.finditer(text)]
    punctuated = bool(ends)
    position = 0
    for start, end, question in [*ends, (len(text), len(text), False)]:
        inside = tokens(text[position:start], offset=position)
        if inside:
            found.append(Sentence(tuple(inside), inside[0].start, inside[-1].end, question if punctuated else None))
        position = end
    return tuple(found)
