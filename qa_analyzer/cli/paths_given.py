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

    A list that holds a NUL is one of paths that NULs end (`find -print0`).  Raises StartError where the list cannot be
    read, or is all that is given and names nothing.
    """
    listed = _listed(files_from)
    if files_from is not None and not (paths or listed):
        raise StartError(
            f"--files-from {files_from}: names no path", hint="expected a path on each line", path=files_from
        )
    return [found for path in [*paths, *listed] for found in _expanded(path)]


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
    lines = content.split(b"\0") if b"\0" in content else content.splitlines()
    return [Path(os.fsdecode(line)) for line in lines if line.strip()]


def _expanded(path: Path) -> list[Path]:
    if os.path.exists(path) or not glob.has_magic(str(path)):  # noqa: PTH110 - Path's raises for a name that is too long
        return [path]
    return [Path(p) for p in sorted(glob.glob(str(path), recursive=True))] or [path]  # noqa: PTH207
