"""The list of clips that `tone clips` scores: a CSV of paths, speakers, and which are a speaker's calm voice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.errors import StartError

from .tables import read_csv

COLUMNS = ("path", "speaker", "baseline")
_YES, _NO = frozenset({"1", "true", "yes"}), frozenset({"", "0", "false", "no"})


@dataclass(frozen=True, slots=True)
class ClipRow:
    """One row: the path as `shown` and resolved against the file, whose voice, and whether it is the calm one."""

    shown: str
    path: Path
    speaker: str
    baseline: bool


def read_clip_manifest(path: Path) -> tuple[tuple[ClipRow, ...], tuple[str, ...]]:
    """The rows and warnings.  Raises StartError where the file is broken: no table, a column missing, no path or
    speaker in a row, a `baseline` that is neither 1 nor 0, no rows."""
    table = read_csv(path, "clip manifest", COLUMNS)
    hint = f"its columns are: {', '.join(COLUMNS)} (baseline 1: the speaker's calm voice)"
    missing = [c for c in ("path", "speaker") if c not in table.columns]
    if missing:
        raise StartError(f"{path}: clip manifest without a column `{missing[0]}`", hint=hint, path=str(path))
    rows = []
    for row in table.rows:
        shown, speaker = row.values.get("path", ""), row.values.get("speaker", "")
        baseline = row.values.get("baseline", "").lower()
        empty = "path" if not shown else "speaker" if not speaker else None
        if empty:
            raise StartError(f"{path}: clip manifest line {row.line}: no {empty}", hint=hint, path=str(path))
        if baseline not in _YES | _NO:
            problem = f"clip manifest line {row.line}: baseline is {baseline!r}; 1 or 0 was expected"
            raise StartError(f"{path}: {problem}", hint=hint, path=str(path))
        rows.append(ClipRow(shown, path.parent / shown, speaker, baseline in _YES))
    if not rows:
        raise StartError(f"{path}: clip manifest without rows", hint="write one row for each clip", path=str(path))
    return tuple(rows), table.warnings
