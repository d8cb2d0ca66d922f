"""How the queue looks for calls: by its lists, or among those in which some words were said."""

from __future__ import annotations

from functools import partial

from qa_analyzer.ledger.queue.queue import waiting
from qa_analyzer.ledger.queue.searching import said
from qa_analyzer.ledger.queue.wanted import Look, Wanted
from qa_analyzer.ledger.queue.word_marks import read_marks
from qa_analyzer.ledger.queue.words import MOST_WORDS, Asked, Marks, words_of

from .advisory import trusts
from .choices import choices_of
from .console import Console

MARKS = "words"
"""Under which name the console keeps the marks of words."""


def look_for(console: Console, wanted: Wanted) -> Look:
    """The one that the address asks for; new calls are found within a minute or so (`console.FRESH_S`)."""
    return partial(said, marks=_marks(console)) if wanted.words else waiting


def told_of_search(console: Console, wanted: Wanted) -> str:
    """What somebody who searches should know; empty where there is nothing to say."""
    if not wanted.words:
        return ""
    asked = Asked.of(wanted.words)
    if not asked.words:
        return "Search for words in letters: numbers cannot be searched for, whether they are masked or not."
    found = []
    if digits := [w for w in wanted.words.split() if any(c.isdigit() for c in w)]:
        found.append(f"Numbers cannot be searched for: {' '.join(digits)} is left out.")
    if len(asked.words) == MOST_WORDS < len(set(words_of(wanted.words))):
        found.append(f"The first {MOST_WORDS} words are searched for.")
    if missing := _marks(console).missing:
        found.append(f"{missing} calls are still being read for the search: look again in a few minutes.")
    return " ".join(found)


def read_ahead(console: Console) -> None:
    """Read what the first page and the first search would wait for."""
    choices_of(console)
    trusts(console)
    _marks(console)


def _marks(console: Console) -> Marks:
    return console.fresh(MARKS, read_marks)
