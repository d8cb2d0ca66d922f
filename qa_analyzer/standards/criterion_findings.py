"""Findings on a standard's criteria, one by one: unknown ids, doubles, limits, phrases that can never match."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from qa_analyzer.core.standard import CriterionSetting, Standard
from qa_analyzer.core.verdicts import Limits
from qa_analyzer.text.normalise import tokens
from qa_analyzer.text.phrase_tree import PhraseError
from qa_analyzer.text.phrase_tree import parse as parse_phrase

from .lines import Lines

_WORD = re.compile(r"[^\s()|?*^$<>]+")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What is wrong in which line, and what to do."""

    line: int
    found: str
    hint: str


def of_criteria(standard: Standard, known: Mapping[str, Limits], lines: Lines) -> Iterator[Finding]:
    """What is wrong in the lines of the criteria."""
    times = Counter(c.id for c in standard.criteria)
    for index, row in enumerate(standard.criteria):
        at = ("criterion", index)
        if times[row.id] > 1:
            yield Finding(lines.of(*at, "id"), f"the criterion {row.id!r} stands {times[row.id]} times", "keep one")
        if not row.sentence.strip():
            yield Finding(lines.of(*at, "sentence"), f"{row.id}: no sentence", "quote the sentence that it enforces")
        if row.auto_fail and not row.weight:
            yield Finding(lines.of(*at, "auto_fail"), f"{row.id}: auto_fail with weight 0", "give it a weight")
        if row.phrase_rule is not None:
            if row.id in known:
                yield Finding(
                    lines.of(*at, "id"), f"{row.id} is a criterion of the tool", "choose another id for phrases"
                )
            if not row.phrase_rule.phrases:
                yield Finding(
                    lines.of(*at, "phrases", "said"), f"{row.id}: no phrase to look for", "write some in said"
                )
            for key, phrases in (("said", row.phrase_rule.phrases), ("when", row.phrase_rule.when)):
                for phrase in phrases:
                    yield from of_phrase(phrase, lines.of(*at, "phrases", key))
        elif row.id not in known:
            yield Finding(
                lines.of(*at, "id"), f"unknown criterion {row.id!r}", f"known: {', '.join(known)}; or add phrases"
            )
        else:
            yield from _limits(row, known[row.id], lines.of(*at, "limits"))


def _limits(row: CriterionSetting, own: Limits, line: int) -> Iterator[Finding]:
    for name, value in row.limits.items():
        if name not in own:
            yield Finding(line, f"{row.id}: unknown limit {name!r}", f"its limits: {', '.join(own) or 'none'}")
        elif isinstance(own[name], bool) != isinstance(value, bool) or isinstance(own[name], str) != isinstance(
            value, str
        ):
            yield Finding(line, f"{row.id}: {name} is {value!r}", f"expected something like {own[name]!r}")
        elif not isinstance(value, (bool, str)) and not 0 <= value < float("inf"):
            yield Finding(line, f"{row.id}: {name} is {value}", "expected a number >= 0")


def of_phrase(phrase: str, line: int) -> Iterator[Finding]:
    """What is wrong in one phrase: it cannot be read, or holds a word that is never said so."""
    try:
        parse_phrase(phrase)
    except PhraseError as error:
        yield Finding(line, str(error), "see the phrase language in docs/standards.md")
        return
    for word in _WORD.findall(re.sub(r"<[^>]*>", " ", phrase)):
        heard = " ".join(t.text for t in tokens(word))
        if heard != word:
            hint = (
                f"words are compared as {heard!r}: write it so"
                if heard
                else "it is dropped from what is said: leave it out"
            )
            yield Finding(line, f"{word!r} in {phrase!r} can never match", hint)
