"""Moments that people judged: a CSV `path,start,end,speaker,frustrated`, as the review console writes it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.span import Span

from .tables import Row, read_csv

COLUMNS = ("path", "start", "end", "speaker", "frustrated")
_TRUE, _FALSE = frozenset({"1", "true", "yes"}), frozenset({"0", "false", "no"})


@dataclass(frozen=True, slots=True)
class MomentLabel:
    """One judged stretch of a recording: whose, and whether that speaker is frustrated there."""

    path: Path
    span: Span
    speaker: str
    frustrated: bool


def read_moment_labels(path: Path) -> tuple[tuple[MomentLabel, ...], tuple[str, ...]]:
    """The labels and warnings; paths are relative to the file.  Raises StartError where it is broken: a column missing,
    a time that is none, an end before its start, a label that is neither 1 nor 0."""
    table = read_csv(path, "file of moments", COLUMNS)
    missing = [c for c in COLUMNS if c not in table.columns]
    if missing:
        raise _broken(path, f"without a column `{missing[0]}`")
    return tuple(_label(path, row) for row in table.rows), table.warnings


def _label(path: Path, row: Row) -> MomentLabel:
    told = row.values.get("frustrated", "").lower()
    if told not in _TRUE | _FALSE:
        raise _broken(path, f"line {row.line}: frustrated is {told!r}; 1 or 0 was expected")
    try:
        span = Span(float(row.values.get("start", "")), float(row.values.get("end", "")))
    except ValueError as error:
        raise _broken(path, f"line {row.line}: start and end must be seconds, the end last") from error
    if not row.values.get("path"):
        raise _broken(path, f"line {row.line}: no path")
    return MomentLabel(path.parent / row.values["path"], span, row.values.get("speaker", ""), told in _TRUE)


def _broken(path: Path, problem: str) -> StartError:
    hint = f"its columns are: {', '.join(COLUMNS)} (frustrated: 1 or 0)"
    return StartError(f"{path}: file of moments {problem}", hint=hint, path=str(path))
