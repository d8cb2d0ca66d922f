"""Files of a run: their names, and writing so that a killed run leaves no half file."""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.ids import file_name

_DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{i}" for d in ("com", "lpt") for i in range(1, 10))}
"""Names that Windows keeps for devices, whatever the ending."""


def file_stems(identities: Iterable[str]) -> dict[str, str]:
    """A file name without ending for each id, no two alike even where upper and lower case are one.

    Most are the id itself, percent-encoded.  Where ids differ in case alone, the first in the order of
    their code points keeps its name and the others get `~` and eight digits of their SHA-256; so do
    names that Windows keeps for devices or would cut (a final dot).
    """
    taken: set[str] = set()
    stems: dict[str, str] = {}
    for identity in sorted(set(identities)):
        stem = file_name(identity)
        low = stem.casefold()
        if low in taken or low.split(".")[0] in _DEVICES or stem.endswith("."):
            stem = f"{stem}~{sha256(identity.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
        taken.add(stem.casefold())
        stems[identity] = stem
    return stems


def write_whole(path: Path, content: str | bytes) -> Path:
    """Write the file whole or not at all: a temporary neighbour, fsync, rename; folders are made.

    Raises `InputError` naming the path where it cannot be written.
    """
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    beside = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        _keep_names(path.parent)
    except OSError as error:
        reason = error.strerror or str(error)
        hint = "give a folder with --out that you may write to and that has room"
        raise InputError(f"cannot write {path}: {reason}", hint=hint, path=str(path)) from error
    return path


def _keep_names(folder: Path) -> None:
    """Make the rename itself last through a power cut, where the system can (Windows cannot)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
