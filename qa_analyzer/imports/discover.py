"""Paths -> calls: the one way into the program for recordings, transcripts and records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.errors import InputError, StartError
from qa_analyzer.core.input_text import printable

from .call_input import CallInput
from .manifest import Manifest, ManifestRow, read_manifest
from .name_pattern import read_pattern
from .pairing import Pairing
from .reading import shown
from .roster import Roster, read_roster
from .telling import Teller
from .walking import Gathered, gather

LONGEST_SHOWN = 4096
"""Characters of a manifest's path that an error shows: the longest path that Linux takes."""


@dataclass(frozen=True, slots=True)
class Found:
    """The calls, what could not be taken as one, how many files were no call, and what was odd.

    `calls` stand in the order of the paths, within a folder by name.
    """

    calls: tuple[CallInput, ...]
    errors: tuple[InputError, ...]
    skipped: int
    warnings: tuple[str, ...]


def find_calls(
    paths: Sequence[Path],
    *,
    manifest: Path | None = None,
    roster: Path | None = None,
    name_pattern: str | None = None,
    transcripts: Path | None = None,
    ignore_record: bool = False,
) -> Found:
    """Every call under `paths`, or in the manifest where no path is given.

    Nothing is decoded and no turn is read yet.  Raises StartError where nothing can be started: no
    path exists, only empty folders, a broken manifest, roster or name pattern, no `transcripts` folder.
    """
    if not paths and manifest is None:
        raise StartError("no input: neither a path nor a manifest", hint="name recordings, transcripts or a folder")
    if transcripts is not None and not transcripts.is_dir():
        raise StartError(f"{transcripts}: no such folder of transcripts", hint="check --transcripts")
    teller = Teller(
        manifest=read_manifest(manifest) if manifest is not None else None,
        roster=read_roster(roster) if roster is not None else Roster(),
        pattern=read_pattern(name_pattern) if name_pattern is not None else None,
        transcripts=transcripts,
        ignore_record=ignore_record,
    )
    gathered = gather(paths)
    rows = teller.manifest if not paths or gathered.folders else None
    errors = list(gathered.errors)
    errors.extend(_add_rows(rows, gathered, everywhere=not paths) if rows else ())
    pairing = Pairing(gathered)
    calls: list[CallInput] = []
    pairs = pairing.pairs(teller.given_transcript)
    errors.extend(gathered.no_recordings(pair.path for pair in pairs))
    for pair in pairs:
        try:
            calls.append(teller.call(pair))
        except InputError as error:
            errors.append(error)
    errors.extend(pairing.leftovers())
    if rows is not None:
        lost = (r for r in rows.rows if r.path is None and r.line not in teller.matched)
        errors.extend(_row_without_file(rows, row) for row in lost)
    calls, doubles = _without_doubles(calls)
    errors.extend(doubles)
    if not calls and not errors:
        teller.warnings.add(str(paths[0] if paths else manifest), f"no call among {pairing.skipped} files")
    warnings = [*(teller.manifest.warnings if teller.manifest else ()), *teller.roster.warnings]
    warnings.extend(teller.warnings.lines())
    return Found(
        tuple(calls), tuple(map(_writable, errors)), pairing.skipped, tuple(dict.fromkeys(map(shown, warnings)))
    )


def _writable(error: InputError) -> InputError:
    """The error with names of files that are no UTF-8 made so."""
    error.error, error.hint = shown(error.error), shown(error.hint)
    error.path = shown(error.path) if error.path is not None else None
    error.call_id = shown(error.call_id) if error.call_id is not None else None
    return error


def _add_rows(manifest: Manifest, gathered: Gathered, *, everywhere: bool) -> list[InputError]:
    """Adds the files that rows name (`everywhere`, or in the walked folders); an error for each that is not there."""
    errors = []
    for row in manifest.rows:
        if row.path is None:
            continue
        if not row.is_there:
            errors.append(_row_without_file(manifest, row))
        elif everywhere or any(row.path.is_relative_to(folder) for folder in gathered.folders):
            gathered.add(Path(row.shown), named=True)
    return errors


def _row_without_file(manifest: Manifest, row: ManifestRow) -> InputError:
    named = printable(row.shown)
    named = named if len(named) <= LONGEST_SHOWN else f"{named[:LONGEST_SHOWN]}... ({len(named):,} characters)"
    return InputError(
        f"{manifest.path}, line {row.line}: no recording or transcript for {named}",
        hint="correct the path (it is relative to the manifest) or remove the row",
        path=named if row.path is not None else str(manifest.path),
        call_id=row.call_id,
    )


def _without_doubles(calls: list[CallInput]) -> tuple[list[CallInput], list[InputError]]:
    """The calls whose id is theirs alone, and an error for each of the others."""
    by_id: dict[str, list[CallInput]] = {}
    for call in calls:
        by_id.setdefault(call.record.call_id, []).append(call)
    errors = []
    for call_id, same in by_id.items():
        for call in same if len(same) > 1 else ():
            other = next(c for c in same if c is not call)
            errors.append(
                InputError(
                    f"{call.origin}: call id {call_id!r} is also that of {other.origin}; neither is scored",
                    hint="give each call its own call_id, keep a transcript beside its recording, or use --transcripts",
                    path=call.origin,
                    call_id=call_id,
                )
            )
    return [c for c in calls if len(by_id[c.record.call_id]) == 1], errors
