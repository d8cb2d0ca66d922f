"""Findings on a standard that can be read: unknown ids, doubles, contradictions, each with its line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.errors import StartError
from qa_analyzer.core.standard import CriterionSetting, Standard
from qa_analyzer.core.verdicts import Limits
from qa_analyzer.text.normalise import tokens
from qa_analyzer.text.phrase_tree import PhraseError
from qa_analyzer.text.phrase_tree import parse as parse_phrase

from .form import parse
from .lines import Lines

STANDARD_LIMITS = ("word_probability", "role_confidence")
"""What the table `[limits]` of a standard may set."""

_WORD = re.compile(r"[^\s()|?*^$<>]+")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What is wrong in which line, and what to do."""

    line: int
    found: str
    hint: str


def validate(path: Path, known: Mapping[str, Limits]) -> tuple[Standard, list[Finding]]:
    """The standard in the file and its findings, by line.  `known`: each criterion's id and own limits.

    Raises StartError where the file cannot be read as a standard at all.
    """
    return _validated(path.read_bytes(), str(path), known)


def _validated(content: bytes, where: str, known: Mapping[str, Limits]) -> tuple[Standard, list[Finding]]:
    standard = parse(content, where)
    lines = Lines(content.decode("utf-8-sig"))
    found = [*_criteria(standard, known, lines), *_wordings(standard, lines), *_together(standard, lines)]
    return standard, sorted(found)


def sound_standard(content: bytes, where: str, known: Mapping[str, Limits]) -> Standard:
    """The standard in a file's bytes, for scoring; `where` names them in errors.

    Raises StartError where it has any finding: no call is scored by it.
    """
    standard, findings = _validated(content, where, known)
    if findings:
        first, more = findings[0], len(findings) - 1
        told = f"{where}, line {first.line}: {first.found}" + (f" (and {more} more)" if more else "")
        hint = f"{first.hint}; `qa-analyzer standards validate {where}` lists all"
        raise StartError(told, hint=hint, path=where)
    return standard


def _criteria(standard: Standard, known: Mapping[str, Limits], lines: Lines) -> Iterator[Finding]:
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
                    yield from _phrase(phrase, lines.of(*at, "phrases", key))
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


def _wordings(standard: Standard, lines: Lines) -> Iterator[Finding]:
    kinds = {k.value for k in ActKind}
    for kind, phrases in standard.wordings.items():
        line = lines.of("wordings", kind)
        if kind not in kinds:
            yield Finding(line, f"unknown act {kind!r}", f"known: {', '.join(sorted(kinds))}")
        for phrase in phrases:
            yield from _phrase(phrase, line)
    for name, value in standard.limits.items():
        line = lines.of("limits", name)
        if name not in STANDARD_LIMITS:
            yield Finding(line, f"unknown limit {name!r}", f"known: {', '.join(STANDARD_LIMITS)}")
        elif isinstance(value, (bool, str)) or not 0 <= value <= 1:
            yield Finding(line, f"{name} is {value!r}", "expected a number from 0 to 1")


def _phrase(phrase: str, line: int) -> Iterator[Finding]:
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


def _together(standard: Standard, lines: Lines) -> Iterator[Finding]:
    """Two lines of the form that cannot both be met."""
    place = {row.id: i for i, row in enumerate(standard.criteria)}
    cap, check_in = standard.setting("hold_limit"), standard.setting("hold_check_in")
    if cap and check_in:
        longest, due = cap.limits.get("longest_s", 60), check_in.limits.get("longest_s", 120)
        if isinstance(longest, (int, float)) and isinstance(due, (int, float)) and longest <= due:
            line = lines.of("criterion", place["hold_limit"], "limits")
            yield Finding(
                line, f"holds end after {longest} s, so a check-in after {due} s is never due", "drop one of them"
            )
    said: dict[tuple[str, str], tuple[str, bool]] = {}
    for row in standard.criteria:
        rule = row.phrase_rule
        for phrase in rule.phrases if rule else ():
            assert rule is not None
            other = said.setdefault((rule.speaker, phrase.strip().lower()), (row.id, rule.forbidden))
            if other[1] != rule.forbidden:
                line = lines.of("criterion", place[row.id], "phrases", "said")
                yield Finding(line, f"{phrase!r} is demanded and forbidden ({other[0]}, {row.id})", "decide which")
    if not any(row.weight for row in standard.criteria):
        yield Finding(1, "no criterion has a weight: every score would be empty", "give at least one a weight above 0")
