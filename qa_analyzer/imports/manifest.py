"""The manifest: one row a call, as CSV or JSON Lines; its paths are relative to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import InputError, StartError
from qa_analyzer.core.input_text import printable

from .columns import COLUMNS, CONTRACT_COLUMNS
from .reading import parse_json, real
from .tables import read_start_file, table_of


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One row: `path` resolved (None: the row names its call by `call_id` alone), the line, its columns."""

    line: int
    path: Path | None
    shown: str
    columns: Mapping[str, Any]

    @property
    def is_there(self) -> bool:
        """Whether the row's path is a file; not where it is too long for any, or cannot be looked up."""
        try:
            return self.path is not None and self.path.is_file()
        except (OSError, ValueError):
            return False

    @property
    def call_id(self) -> str | None:
        """The call id that the row gives, None where it gives none."""
        return printable(str(self.columns.get("call_id") or "")) or None


@dataclass(slots=True)
class Manifest:
    """All rows, looked up by the file that they name or by call id."""

    path: Path
    rows: list[ManifestRow] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    by_path: dict[Path, list[ManifestRow]] = field(default_factory=dict)
    by_id: dict[str, list[ManifestRow]] = field(default_factory=dict)

    def add(self, line: int, columns: Mapping[str, Any]) -> None:
        """One more row; raises StartError for one that names neither file nor call."""
        named, identity = columns.get("path"), columns.get("call_id")
        if not named and not identity:
            raise self._broken(line, "neither `path` nor `call_id`")
        if named and not isinstance(named, str):
            raise self._broken(line, "`path` is no path")
        place = self.path.parent / named if named else None
        try:
            target = real(place) if place is not None else None
        except ValueError:  # a NUL, or half a character: no file has such a name
            target = place
        row = ManifestRow(line, target, str(place) if place is not None else f"call {identity}", columns)
        self.rows.append(row)
        if target is None:
            self.by_id.setdefault(str(identity), []).append(row)
        else:
            self.by_path.setdefault(target, []).append(row)

    def rows_for(self, stem: str, *files: Path | None) -> list[ManifestRow]:
        """The rows that name one of the call's files, else those that name only its id (the stem)."""
        for file in files:
            if file is not None and (rows := self.by_path.get(real(file))):
                return rows
        return self.by_id.get(stem, [])

    def _broken(self, line: int, problem: str) -> StartError:
        return StartError(
            f"{self.path}: manifest line {line}: {problem}",
            hint="its columns are: " + ", ".join(CONTRACT_COLUMNS),
            path=str(self.path),
        )


def read_manifest(path: Path) -> Manifest:
    """The manifest; raises StartError where it is broken: no file, no table, a line that is no JSON, no rows."""
    text = read_start_file(path, "manifest")
    manifest = Manifest(path)
    if text.lstrip().startswith("{"):
        for line, columns in _json_lines(path, text):
            unknown = [name for name in columns if name not in COLUMNS]
            if unknown:
                manifest.warnings.append(f"{path}: unknown columns ignored: {', '.join(map(str, unknown[:5]))}")
            manifest.add(line, columns)
    else:
        table = table_of(text, path, "manifest", COLUMNS)
        manifest.warnings.extend(table.warnings)
        if "path" not in table.columns and "call_id" not in table.columns:
            raise StartError(
                f"{path}: manifest without a column `path` (found: {', '.join(table.columns)})",
                hint="its columns are: " + ", ".join(CONTRACT_COLUMNS),
                path=str(path),
            )
        for row in table.rows:
            manifest.add(row.line, row.values)
    if not manifest.rows:
        raise StartError(f"{path}: manifest without rows", hint="write one row for each call", path=str(path))
    return manifest


def _json_lines(path: Path, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = parse_json(line, f"{path}, line {number}")
        except InputError as error:
            raise StartError(error.error, hint=error.hint, path=str(path)) from None
        if not isinstance(row, dict):
            raise StartError(
                f"{path}: manifest line {number}: expected a JSON object {{...}}",
                hint="JSON Lines: one object a line",
                path=str(path),
            )
        yield number, row
