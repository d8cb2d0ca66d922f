"""Acts read in one go for a call, against the same rules and fitted model turn by turn, rule by rule, act by act.

Only batching differs.  In one go a sentence is taken apart once, one book looks for the phrases of all rules, and the
model sums a word's weights for all acts at once and keeps them; it has read the corpus's other calls before, as it has
in the middle of an archive (the ratio without that is told too).  One by one each rule has a book of its own and reads
each turn by itself, and the model is asked for each act and each piece of a turn by itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from qa_analyzer.acts.learnt import model, said_in
from qa_analyzer.acts.reader import families
from qa_analyzer.core.words import Turn
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings, listen, place
from qa_analyzer.standards.find import load
from qa_analyzer.text.normalise import sentences
from qa_analyzer.text.phrases import Pattern, PhraseBook

from .figure import Figure
from .verdicts import transcripts_in

if TYPE_CHECKING:
    from qa_analyzer.text.sentence_model import Array, SentenceModel

T = TypeVar("T")
MOST_CALLS = 4
"""One by one a turn takes the better part of a second."""


def measure(corpus: Path | None) -> list[Figure]:
    """CPU time of both on the same turns, loading apart, their ratio, and what they read differently."""
    settings = Settings(load("advisorycloud-phone"))
    found = find_calls(sorted(transcripts_in(corpus).glob("*.json"))).calls
    told = [place(c.record, listen(c, None, None, settings), settings).turns for c in found]
    calls, others = told[:MOST_CALLS], told[MOST_CALLS:]
    patterns = [Pattern(f"{f}/{i}", r.phrases, r.unless) for f, rules, _ in families() for i, r in enumerate(rules)]
    at_once, one_by_one = PhraseBook(patterns), [PhraseBook([p]) for p in patterns]
    for turns in calls:  # phrases are compiled when they are first needed: that is loading
        _rules_at_once(at_once, turns)
        _rules_one_by_one(one_by_one, turns)
    begun = time.process_time()
    ours = [_rules_at_once(at_once, turns) for turns in calls]
    rules_s = time.process_time() - begun
    theirs, rules_apart_s = _timed(lambda: [_rules_one_by_one(one_by_one, turns) for turns in calls])
    model().forget()
    _, cold_s = _timed(lambda: [model().probabilities(said_in(turns)) for turns in calls])
    model().forget()
    for turns in others:
        model().probabilities(said_in(turns))
    learnt, model_s = _timed(lambda: [model().probabilities(said_in(turns)) for turns in calls])
    apart, model_apart_s = _timed(lambda: [_acts_one_by_one(model(), turns) for turns in calls])
    turns_n = sum(map(len, calls))
    return [
        Figure("rules", len(patterns), f"and {len(model().labels)} learnt acts"),
        Figure("turns", turns_n, f"of {len(calls)} calls"),
        Figure("in one go", round(1e3 * (rules_s + model_s) / turns_n, 2), "CPU-ms a turn"),
        Figure("one by one", round(1e3 * (rules_apart_s + model_apart_s) / turns_n, 2), "CPU-ms a turn"),
        Figure("ratio (at least 20)", round((rules_apart_s + model_apart_s) / (rules_s + model_s), 1)),
        Figure("ratio, rules alone", round(rules_apart_s / rules_s, 1)),
        Figure("ratio, learnt acts alone", round(model_apart_s / model_s, 1)),
        Figure("ratio with no word seen before", round((rules_apart_s + model_apart_s) / (rules_s + cold_s), 1)),
        Figure("turns in which rules find something else", _different(ours, theirs)),
        Figure("largest difference of a probability", max(_apart(a, b) for a, b in zip(learnt, apart, strict=True))),
    ]


def _different(ours: Sequence[list[set[str]]], theirs: Sequence[list[set[str]]]) -> int:
    return sum(a != b for one, other in zip(ours, theirs, strict=True) for a, b in zip(one, other, strict=True))


def _rules_at_once(book: PhraseBook, turns: Sequence[Turn]) -> list[set[str]]:
    return [{h.pattern for s in sentences(turn.text) for h in book.find(s)} for turn in turns]


def _rules_one_by_one(books: Sequence[PhraseBook], turns: Sequence[Turn]) -> list[set[str]]:
    return [{h.pattern for book in books for s in sentences(turn.text) for h in book.find(s)} for turn in turns]


def _acts_one_by_one(fitted: SentenceModel, turns: Sequence[Turn]) -> Array:
    import numpy as np

    rows = []
    for said in said_in(turns):
        row = []
        for column in range(len(fitted.labels)):
            fitted.forget()
            row.append(fitted.probabilities([said])[0, column])
        rows.append(row)
    return np.array(rows)


def _apart(a: Array, b: Array) -> float:
    import numpy as np

    return round(float(np.abs(a - b).max()), 6)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    begun = time.process_time()
    return work(), time.process_time() - begun
