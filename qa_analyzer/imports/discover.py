"""Paths -> calls: the one way into the program for recordings, transcripts and records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_analyzer.core.complaints import ContractError
from qa_analyzer.core.errors import InputError, StartError

from .call_input import CallInput
from .columns import fields_of
from .kinds import File
from .manifest import Manifest, ManifestRow, read_manifest
from .name_pattern import NamePattern, read_pattern
from .pairing import Pair, Pairing, from_transcripts
from .records import merged
from .roster import Roster, read_roster
from .walking import gather

if TYPE_CHECKING:
    from qa_analyzer.core.contract_in import CallIn


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
    rows = read_manifest(manifest) if manifest is not None else None
    finder = _Finder(
        rows,
        read_roster(roster) if roster is not None else Roster(),
        read_pattern(name_pattern) if name_pattern is not None else None,
        transcripts,
        ignore_record,
    )
    return finder.find(paths)


@dataclass(slots=True)
class _Finder:
    manifest: Manifest | None
    roster: Roster
    pattern: NamePattern | None
    transcripts: Path | None
    ignore_record: bool
    warnings: Counter[str] = field(default_factory=Counter)
    first_of: dict[str, str] = field(default_factory=dict)
    matched: set[int] = field(default_factory=set)

    def find(self, paths: Sequence[Path]) -> Found:
        gathered = gather(paths)
        errors = list(gathered.errors)
        folders = gathered.folders
        whole = self.manifest is not None and (not paths or bool(folders))
        if self.manifest is not None and whole:
            for row in self.manifest.rows:
                if row.path is None:
                    continue
                if not row.path.is_file():
                    errors.append(_row_without_file(self.manifest, row))
                elif not paths or any(row.path.is_relative_to(f) for f in folders):
                    gathered.add(Path(row.shown), named=True)
        pairing = Pairing(gathered)
        calls: list[CallInput] = []
        for pair in pairing.pairs(self._given_transcript):
            try:
                calls.append(self._call(pair))
            except InputError as error:
                errors.append(error)
        errors.extend(pairing.leftovers())
        if self.manifest is not None and whole:
            lost = (r for r in self.manifest.rows if r.path is None and r.line not in self.matched)
            errors.extend(_row_without_file(self.manifest, row) for row in lost)
        calls, twice = _without_doubles(calls)
        if not calls and not errors and not twice:
            self._warn(str(paths[0]) if paths else "", "no call among the files")
        return Found(tuple(calls), (*errors, *twice), pairing.skipped, self._all_warnings())

    def _given_transcript(self, pair: Pair) -> File | None:
        if self.transcripts is None:
            return None
        try:
            call_id = next((s.call_id for s in self._told(pair) if s.call_id), pair.stem)
        except InputError:
            return None  # told again, and reported, when the call is put together
        return from_transcripts(self.transcripts, pair, call_id)

    def _call(self, pair: Pair) -> CallInput:
        for path in pair.unused:
            self._warn(str(path), "not used: its recording has another transcript beside it")
        if pair.broken is not None and pair.broken.error is not None:
            error = pair.broken.error
            raise InputError(error.error, hint=error.hint, path=error.path, call_id=pair.stem)
        sources = self._told(pair)
        try:
            record = merged(sources, pair.stem, self.roster, ignore_record=self.ignore_record)
        except ContractError as error:
            raise _wrong(pair.path, error, pair) from None
        recording = pair.recording.path if pair.recording else None
        transcript = pair.transcript.path if pair.transcript else None
        return CallInput(record, recording, transcript, str(pair.path))

    def _told(self, pair: Pair) -> list[CallIn]:
        """What each input tells of the call, best first; raises InputError for what cannot be."""
        told = [self._read(pair.sidecar, pair)] if pair.sidecar else []
        row = self._row(pair)
        if row is not None and self.manifest is not None:
            try:
                told.append(fields_of(row.columns))
            except ContractError as error:
                raise _wrong(f"{self.manifest.path}, line {row.line}", error, pair) from None
        if pair.transcript is not None:
            told.append(self._read(pair.transcript, pair))
        if self.pattern is not None:
            try:
                by_name = self.pattern.fields_of(pair.path, pair.stem)
            except ContractError as error:
                raise _wrong(f"{pair.path}: its name, by the name pattern", error, pair) from None
            if by_name is not None:
                told.append(by_name)
            else:
                self._warn(str(pair.path), "its name does not match the name pattern")
        return told

    def _read(self, file: File, pair: Pair) -> CallIn:
        from qa_analyzer.core.contract_in import read_call

        try:
            call = read_call(file.fields)
        except ContractError as error:
            raise _wrong(file.path, error, pair) from None
        unknown = sorted(set(call.unknown_fields()))
        if unknown:
            self._warn(str(file.path), f"unknown fields ignored: {', '.join(unknown[:5])}")
        return call

    def _row(self, pair: Pair) -> ManifestRow | None:
        if self.manifest is None:
            return None
        files = [f.path if f else None for f in (pair.recording, pair.transcript)]
        rows = self.manifest.rows_for(pair.stem, *files)
        self.matched.update(r.line for r in rows)
        if len(rows) > 1:
            lines = ", ".join(str(r.line) for r in rows[:3])
            problem = ContractError(f"lines {lines} name the same call")
            raise _wrong(self.manifest.path, problem, pair)
        return rows[0] if rows else None

    def _warn(self, where: str, what: str) -> None:
        self.first_of.setdefault(what, where)
        if not self.warnings[what] or self.first_of[what] != where:
            self.warnings[what] += 1

    def _all_warnings(self) -> tuple[str, ...]:
        """One line for each kind of warning, with the first file and the number of others."""
        own = [*(self.manifest.warnings if self.manifest else ()), *self.roster.warnings]
        for what, count in self.warnings.items():
            more = f" (and {count - 1} more files)" if count > 1 else ""
            own.append(f"{self.first_of[what]}: {what}{more}" if self.first_of[what] else what)
        return tuple(dict.fromkeys(own))


def _wrong(where: Any, error: ContractError, pair: Pair) -> InputError:
    path = str(where).split(", line ")[0] if not isinstance(where, Path) else str(where)
    hint = "correct it or leave the field out; the contract lists what is allowed"
    return InputError(f"{where}: {error}", hint=hint, path=path, call_id=pair.stem)


def _row_without_file(manifest: Manifest, row: ManifestRow) -> InputError:
    return InputError(
        f"{manifest.path}, line {row.line}: no recording or transcript for {row.shown}",
        hint="correct the path (it is relative to the manifest) or remove the row",
        path=row.shown if row.path is not None else str(manifest.path),
        call_id=str(row.columns["call_id"]) if row.columns.get("call_id") else None,
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
