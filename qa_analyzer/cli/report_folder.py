"""The folder that reports go into."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryFile

from qa_analyzer.core.errors import StartError


def can_write(folder: Path) -> bool:
    """Whether files can be made in the folder, or in one that would be made."""
    try:
        check_folder(folder)
    except StartError:
        return False
    return True


def check_folder(folder: Path) -> None:
    """Make the folder.  Raises StartError where it or a file in it cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder) as file:
            file.write(b"\0" * 4096)
    except OSError as error:
        told = f"cannot write into {folder}: {error.strerror or error}"
        hint = "give a folder with --out that you may write to and that has room"
        raise StartError(told, hint=hint, path=str(folder)) from error
