"""What was said of an e-mail address in the turns before the one in which it ends, and where its words are echoed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from .email_words import PROVIDERS, STOPS

BEGUN_TURNS = 8
"""Turns before its end in which an address may have been begun."""
SHORT_TURN, SHORT_QUESTION, SHORT_REST = 14, 6, 6
"""Words of a turn that tells a piece of an address, of a question between two pieces, and before the last piece."""
MOST_BEGUN = 3
"""Words behind the name of the address that begin it."""
ECHO_TURNS, ECHO_LETTERS, ECHO_WORDS = 4, 4, 6
"""Turns around an address in which a word of it is echoed; letters of such a word; words of such a turn."""
_SPEAKS_TO = re.compile(r"\b(?:thanks?|hi|hello|hey|sorry|mister|mr|mrs|ms|miss|doctor|dr|ma'am|sir)\b")
"""In such a turn a word of the address is the name of whom it speaks to ("Thank you, Peter")."""
UNFINISHED = re.compile(r"(?:^|\s)(?:at|dot|@|underscore|dash|hyphen)(?:\s+\w+)?\W*$")
"""The end of a turn that tells a piece of an address and not yet its ending."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_PROVIDER = re.compile(PROVIDERS)
_ACKS = frozenset(
    "okay ok yes yeah yep uh um er huh hm mm mmm mhm mmhm right got it go on sure and at dot com all then next ahead"
    " thanks thank you perfect great alright so far underscore dash hyphen period point".split()
)
Stretch = tuple[int, int, int]


def begun(
    texts: Sequence[str], turn: int, named: re.Pattern[str], begin: Callable[[str, int, int], int | None]
) -> Iterator[Stretch]:
    """The pieces in short turns that ask nothing; `begin` finds where a piece begins in a stretch of text."""
    made: list[Stretch] = []
    for place in range(turn - 1, max(-1, turn - 1 - BEGUN_TURNS), -1):
        text = texts[place]
        words = _WORD.findall(text)
        name = next(reversed(list(named.finditer(text))), None)
        if set(words) <= _ACKS or ("?" in text and len(words) <= SHORT_QUESTION and name is None):
            continue
        if "?" in text or len(words) > SHORT_TURN:
            break
        first = begin(text, name.end() if name else 0, len(text))
        if first is None:
            break
        if name is not None:
            begins = next((m.start() for m in _WORD.finditer(text, name.end()) if _says(m.group())), len(text))
            if 0 < len(_WORD.findall(text, begins)) <= MOST_BEGUN:
                made.append((place, begins, len(text.rstrip(" .,!"))))
            break
        made.append((place, first, len(text.rstrip(" .,!"))))
    yield from reversed(made)


def echoes(texts: Sequence[str], stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Words of the address in short turns around it ("Kite, like the toy?")."""
    told = {
        w for turn, a, b in stretches for w in _WORD.findall(texts[turn][a:b]) if len(w) >= ECHO_LETTERS and _says(w)
    }
    turns = range(max(0, stretches[0][0] - ECHO_TURNS), min(stretches[-1][0] + ECHO_TURNS + 1, len(texts)))
    own = {turn for turn, *_ in stretches}
    for place in turns:
        words = list(_WORD.finditer(texts[place]))
        if place in own or len(words) > ECHO_WORDS or _SPEAKS_TO.search(texts[place]):
            continue
        yield from ((place, m.start(), m.end()) for m in words if m.group() in told)


def _says(word: str) -> bool:
    return word not in STOPS and word not in _ACKS and not _PROVIDER.fullmatch(word)
