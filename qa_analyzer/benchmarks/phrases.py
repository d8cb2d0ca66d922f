"""The phrases of all acts in all turns: this project's engine against spaCy's Matcher, in one run."""

from __future__ import annotations

import time
from pathlib import Path

from qa_analyzer.acts.reader import families
from qa_analyzer.imports.call_input import load_transcript
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.text.matcher import MOST_FORMS, MatcherBook
from qa_analyzer.text.normalise import Sentence, sentences
from qa_analyzer.text.phrase_anchors import count
from qa_analyzer.text.phrase_tree import parse
from qa_analyzer.text.phrases import Pattern, PhraseBook

from .figure import Figure
from .verdicts import transcripts_in

MOST_SENTENCES = 100
"""The Matcher takes over 100 ms a sentence with all plain forms of the phrases."""


def measure(corpus: Path | None) -> list[Figure]:
    """CPU time a sentence of both, their ratio, and how many sentences they read differently."""
    patterns = [
        _small(f"{family}/{i}", r.phrases, r.unless) for family, rows, _ in families() for i, r in enumerate(rows)
    ]
    patterns = [p for p in patterns if p.phrases]
    said = _sentences(transcripts_in(corpus))[:MOST_SENTENCES]
    ours, theirs = PhraseBook(patterns), MatcherBook(patterns)
    begun = time.process_time()
    ours_found = [{h.pattern for h in ours.find(s)} for s in said]
    between = time.process_time()
    theirs_found = [theirs.names(s) for s in said]
    ours_s, theirs_s = between - begun, time.process_time() - between
    different = sum(a != b for a, b in zip(ours_found, theirs_found, strict=True))
    return [
        Figure("phrases", sum(len(p.phrases) + len(p.unless) for p in patterns)),
        Figure("sentences", len(said)),
        Figure("ours", round(1e6 * ours_s / len(said), 1), "µs a sentence"),
        Figure("spaCy's Matcher", round(1e6 * theirs_s / len(said), 1), "µs a sentence"),
        Figure("ratio", round(theirs_s / ours_s, 1)),
        Figure("sentences read differently", different),
    ]


def _small(name: str, phrases: tuple[str, ...], unless: tuple[str, ...]) -> Pattern:
    """The pattern without phrases that the Matcher cannot hold."""
    kept = [tuple(p for p in some if count(parse(p).pieces) <= MOST_FORMS) for some in (phrases, unless)]
    return Pattern(name, kept[0], kept[1])


def _sentences(folder: Path) -> list[Sentence]:
    calls = find_calls(sorted(folder.glob("*.json"))).calls
    return [s for call in calls for segment in load_transcript(call).segments for s in sentences(segment.text)]
