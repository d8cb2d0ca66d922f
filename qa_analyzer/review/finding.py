"""How the queue looks for calls: by its lists, or among those in which some words were said."""

from __future__ import annotations

from functools import partial

from qa_analyzer.ledger.queue import waiting
from qa_analyzer.ledger.searching import said
from qa_analyzer.ledger.wanted import Look, Wanted
from qa_analyzer.ledger.word_marks import read_marks
from qa_analyzer.ledger.words import Asked, Marks

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
    if not Asked.of(wanted.words).words:
        return "Search for words in letters: numbers cannot be searched for, whether they are masked or not."
    missing = _marks(console).missing
    return f"{missing} calls are still being read for the search: look again in a few minutes." if missing else ""


def _marks(console: Console) -> Marks:
    return console.fresh(MARKS, read_marks)
