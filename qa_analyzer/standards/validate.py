"""Findings on a standard that can be read: unknown ids, doubles, contradictions, each with its line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.errors import StartError
from qa_analyzer.core.standard import Standard
from qa_analyzer.core.verdicts import Limits

from .criterion_findings import Finding, of_criteria, of_phrase
from .form import parse
from .lines import Lines

STANDARD_LIMITS = ("word_probability", "role_confidence")
"""What the table `[limits]` of a standard may set."""


def validate(path: Path, known: Mapping[str, Limits]) -> tuple[Standard, list[Finding]]:
    """The standard in the file and its findings, by line.  `known`: each criterion's id and own limits.

    Raises StartError where the file cannot be read as a standard at all.
    """
    return _validated(path.read_bytes(), str(path), known)


def _validated(content: bytes, where: str, known: Mapping[str, Limits]) -> tuple[Standard, list[Finding]]:
    standard = parse(content, where)
    lines = Lines(content.decode("utf-8-sig"))
    found = [*of_criteria(standard, known, lines), *_wordings(standard, lines), *_together(standard, lines)]
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


def _wordings(standard: Standard, lines: Lines) -> Iterator[Finding]:
    kinds = {k.value for k in ActKind}
    for kind, phrases in standard.wordings.items():
        line = lines.of("wordings", kind)
        if kind not in kinds:
            yield Finding(line, f"unknown act {kind!r}", f"known: {', '.join(sorted(kinds))}")
        for phrase in phrases:
            yield from of_phrase(phrase, line)
    for name, value in standard.limits.items():
        line = lines.of("limits", name)
        if name not in STANDARD_LIMITS:
            yield Finding(line, f"unknown limit {name!r}", f"known: {', '.join(STANDARD_LIMITS)}")
        elif isinstance(value, (bool, str)) or not 0 <= value <= 1:
            yield Finding(line, f"{name} is {value!r}", "expected a number from 0 to 1")


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
