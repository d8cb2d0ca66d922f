"""Paths from the command line, from a list, and from patterns that no shell has expanded."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from qa_analyzer.core.errors import StartError, reason_of


def given_paths(paths: Sequence[Path], files_from: str | None) -> list[Path]:
    """All paths, patterns expanded in order of name; an empty line of a list is left out.

    Raises StartError where the list cannot be read.
    """
    return [found for path in [*paths, *_listed(files_from)] for found in _expanded(path)]


def _listed(files_from: str | None) -> list[Path]:
    if files_from is None:
        return []
    try:
        content = sys.stdin.buffer.read() if files_from == "-" else Path(files_from).read_bytes()
    except OSError as error:
        hint = "expected a file with a path on each line"
        raise StartError(
            f"--files-from {files_from}: cannot be read: {reason_of(error)}", hint=hint, path=files_from
        ) from error
    return [Path(os.fsdecode(line)) for line in content.splitlines() if line.strip()]


def _expanded(path: Path) -> list[Path]:
    if path.exists() or not glob.has_magic(str(path)):
        return [path]
    return [Path(p) for p in sorted(glob.glob(str(path), recursive=True))] or [path]  # noqa: PTH207
