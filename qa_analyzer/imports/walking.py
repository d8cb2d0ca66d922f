"""Paths given by the user -> files, each with what it is."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qa_analyzer.core.errors import InputError, StartError

from .kinds import File, Kind, look, stem_of
from .reading import real, unreadable
from .sounds import ENDINGS as OF_SOUND


@dataclass(slots=True)
class Gathered:
    """The files to consider; `named` are those named one by one, `folders` those that were walked."""

    files: dict[Path, File] = field(default_factory=dict)
    """By resolved path; each file once, with the path as the user knows it."""
    named: set[Path] = field(default_factory=set)
    folders: list[Path] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)
    like_recordings: list[Path] = field(default_factory=list)
    """Folders, named or met, whose names end as a recording's."""
    links_left: int = 0
    """Links that lead out of a walked folder."""

    def add(self, path: Path, *, named: bool) -> None:
        """One more file; a file that was named stays named."""
        key = real(path)
        if named:
            self.named.add(key)
        if key not in self.files or (named and self.files[key].kind is Kind.OTHER):
            self.files[key] = look(path, named=named)

    def note(self, folder: Path) -> None:
        """One more folder; it is remembered where it is called like a recording."""
        if folder.suffix.lower() in OF_SOUND and all(real(folder) != real(f) for f in self.like_recordings):
            self.like_recordings.append(folder)

    def no_recordings(self, calls: Iterable[Path]) -> Iterator[InputError]:
        """An error for each folder that is called like a recording and holds none of the calls' files."""
        places = [real(path) for path in calls] if self.like_recordings else []
        for folder in self.like_recordings:
            if not any(place.is_relative_to(real(folder)) for place in places):
                yield InputError(
                    f"{folder}: a folder where a recording was expected, and no call in it",
                    hint="name the recording itself, or give the folder a name without that ending",
                    path=str(folder),
                )


def gather(paths: Sequence[Path]) -> Gathered:
    """All files under the paths, sorted within each folder.

    Raises StartError where no path exists, or where there is nothing but empty folders.
    """
    found = Gathered()
    missing = [p for p in paths if not os.path.lexists(p) or not p.exists()]
    if paths and len(missing) == len(paths):
        shown = ", ".join(str(p) for p in missing[:3]) + (", ..." if len(missing) > 3 else "")
        raise StartError(f"no such file or folder: {shown}", hint="check the paths", path=str(missing[0]))
    for path in paths:
        if path in missing:
            found.errors.append(InputError(f"{path}: no such file or folder", hint="check the path", path=str(path)))
        elif path.is_dir():
            found.folders.append(real(path))
            found.note(path)
            _walk(path, found)
        else:
            found.add(path, named=True)
    if paths and not (found.files or found.errors or found.like_recordings):
        shown = ", ".join(str(p) for p in paths[:3])
        raise StartError(f"only empty folders: {shown}", hint="name recordings, transcripts or a folder of them")
    return found


def _walk(folder: Path, found: Gathered) -> None:
    root = real(folder)

    def failed(error: OSError) -> None:
        found.errors.append(unreadable(Path(error.filename or folder), error))

    for place, inner, names in os.walk(folder, onerror=failed):
        inner.sort()
        for name in inner:
            found.note(Path(place, name))
        for name in sorted(names):
            path = Path(place, name)
            if path.is_symlink() and not real(path).is_relative_to(root):
                found.links_left += 1
                continue
            found.add(path, named=False)


class Siblings:
    """Files that stand beside a call, by stem; each folder is listed once."""

    def __init__(self, known: Callable[[Path], File | None]) -> None:
        self._known = known
        self._listings: dict[Path, dict[str, list[Path]]] = {}

    def of(self, folder: Path, stem: str) -> list[File]:
        """The files in `folder` with this stem that could be its record or transcript, best first."""
        beside = [self._known(p) or look(p, named=False) for p in self._listing(folder).get(stem, [])]
        return sorted(beside, key=lambda f: _rank(f.path))

    def _listing(self, folder: Path) -> dict[str, list[Path]]:
        if folder not in self._listings:
            by_stem: dict[str, list[Path]] = {}
            try:
                paths = sorted(folder.iterdir())
            except OSError:
                paths = []
            for path in paths:
                if ".transcript." in path.name or path.suffix.lower() in ENDINGS:
                    by_stem.setdefault(stem_of(path), []).append(path)
            self._listings[folder] = by_stem
        return self._listings[folder]


ENDINGS = (".json", ".vtt", ".txt")
"""The endings of a transcript beside its recording, best first; `.transcript.*` comes before them."""


def _rank(path: Path) -> int:
    return 0 if ".transcript." in path.name else 1 + ENDINGS.index(path.suffix.lower())
