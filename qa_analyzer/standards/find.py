"""A standard by name or file."""

from __future__ import annotations

from pathlib import Path

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.standard import Standard

from .form import parse

SHIPPED = Path(__file__).resolve().parent


def shipped() -> dict[str, Path]:
    """The forms that come with the tool, by name."""
    return {p.stem: p for p in sorted(SHIPPED.glob("*.toml"))}


def file_of(name_or_file: str) -> Path:
    """The TOML file of a shipped name or a path.  Raises StartError where there is none."""
    found = shipped().get(name_or_file)
    if found is not None:
        return found
    path = Path(name_or_file)
    if path.is_file():
        return path
    raise StartError(
        f"no standard {name_or_file!r}: neither a name that comes with the tool nor a file",
        hint=f"names: {', '.join(shipped())}; `qa-analyzer standards new FILE` writes one to start from",
        path=name_or_file,
    )


def content_of(path: Path) -> bytes:
    """The bytes of a standard's file.  Raises StartError where they cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        told = f"{path}: cannot be read ({error.strerror})"
        raise StartError(told, hint="check its permissions", path=str(path)) from error


def load(name_or_file: str) -> Standard:
    """Read a standard.  Raises StartError where it is missing or cannot be read."""
    path = file_of(name_or_file)
    return parse(content_of(path), path.name if path.parent == SHIPPED else str(path))
