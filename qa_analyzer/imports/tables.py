"""CSV tables: the roster and the manifest."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.errors import InputError, StartError
from qa_analyzer.core.input_text import printable

from .reading import read_text


@dataclass(frozen=True, slots=True)
class Row:
    """One row's values by column, without blanks at their ends, and the line that it ends on."""

    line: int
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header; `columns` are those that it has, known or not."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    warnings: tuple[str, ...]


def read_start_file(path: Path, what: str) -> str:
    """The text of a file that the whole run depends on; raises StartError."""
    try:
        if not path.is_file():
            raise InputError(f"{path}: no such {what} file", hint="check the path", path=str(path))
        return read_text(path)
    except InputError as error:
        raise StartError(error.error, hint=error.hint, path=str(path)) from None


def read_csv(path: Path, what: str, known: Sequence[str]) -> Table:
    """A CSV (separated by commas, semicolons or tabs); raises StartError where it is broken."""
    return table_of(read_start_file(path, what), path, what, known)


def table_of(text: str, path: Path, what: str, known: Sequence[str]) -> Table:
    """The table in `text`; raises StartError for no header, a column twice, or a row with too many values."""
    header = text.lstrip("\r\n").split("\n", 1)[0]
    separator = max(",;\t", key=header.count)
    hint = f"the {what}'s columns are: " + ", ".join(known)
    try:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        columns: list[str] = []
        rows: list[Row] = []
        for cells in lines:
            cells = [printable(cell) for cell in cells]
            if not any(cells):
                continue
            if not columns:
                columns = [cell.lower() for cell in cells]
                continue
            if len(cells) > len(columns):
                problem = f"line {lines.line_num} has {len(cells)} values for {len(columns)} columns"
                raise StartError(f"{path}: {problem}", hint="quote values that hold the separator", path=str(path))
            rows.append(Row(lines.line_num, dict(zip(columns, cells, strict=False))))
    except csv.Error as error:
        raise StartError(
            f"{path}: {what} broken at line {lines.line_num}: {error}", hint=hint, path=str(path)
        ) from None
    if not set(columns) & set(known):
        found = ", ".join(columns[:5]) or "nothing"
        raise StartError(f"{path}: no {what}: its first line has none of its columns (found: {found})", hint=hint)
    twice = next((c for c in columns if columns.count(c) > 1), None)
    if twice is not None:
        raise StartError(f"{path}: {what} with the column {twice!r} twice", hint="keep one of them", path=str(path))
    unknown = [c for c in columns if c not in known]
    warnings = (f"{path}: unknown columns ignored: {', '.join(unknown)}",) if unknown else ()
    return Table(tuple(columns), tuple(rows), warnings)
