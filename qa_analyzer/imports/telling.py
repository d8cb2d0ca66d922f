"""What each input tells of one call, and the record that comes of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qa_analyzer.core.complaints import ContractError
from qa_analyzer.core.errors import InputError

from .call_input import CallInput
from .columns import fields_of
from .ids import written
from .kinds import File
from .manifest import Manifest, ManifestRow
from .name_pattern import NamePattern
from .pairing import Pair, from_transcripts
from .reading import shown
from .records import merged
from .roster import Roster

if TYPE_CHECKING:
    from qa_analyzer.core.contract_in import CallIn


class Warnings:
    """One line for each kind of warning, with the first file and the number of others."""

    def __init__(self) -> None:
        self._files: dict[str, Counter[str]] = {}

    def add(self, where: str, what: str) -> None:
        """Something odd in a file that does not keep it from being scored."""
        self._files.setdefault(what, Counter())[where] += 1

    def lines(self) -> list[str]:
        """The warnings, in the order in which they came first."""
        found = []
        for what, files in self._files.items():
            more = f" (and {len(files) - 1} more files)" if len(files) > 1 else ""
            found.append(f"{next(iter(files))}: {what}{more}")
        return found


@dataclass(slots=True)
class Teller:
    """Sidecar, manifest row, transcript and file name, in that order, become a call's record."""

    manifest: Manifest | None
    roster: Roster
    pattern: NamePattern | None
    transcripts: Path | None
    ignore_record: bool
    warnings: Warnings = field(default_factory=Warnings)
    matched: set[int] = field(default_factory=set)
    """Lines of the manifest that belong to a call."""

    def given_transcript(self, pair: Pair) -> File | None:
        """The recording's transcript in the `--transcripts` folder, by its id as known without it."""
        if self.transcripts is None:
            return None
        try:
            call_id = next((s.call_id for s in self._told(pair) if s.call_id), pair.stem)
        except InputError:
            return None  # told again, and reported, when the call is put together
        return from_transcripts(self.transcripts, pair, call_id)

    def call(self, pair: Pair) -> CallInput:
        """The call; raises InputError (one line) for an input that is not as the contract says."""
        for path in pair.unused:
            self.warnings.add(str(path), "not used: its recording has another transcript beside it")
        if pair.broken is not None and pair.broken.error is not None:
            error = pair.broken.error
            raise InputError(error.error, hint=error.hint, path=error.path, call_id=written(pair.stem))
        sources = self._told(pair)
        try:
            record = merged(sources, written(pair.stem), self.roster, ignore_record=self.ignore_record)
        except ContractError as error:
            raise wrong(pair.path, error, pair) from None
        recording = pair.recording.path if pair.recording else None
        transcript = pair.transcript.path if pair.transcript else None
        return CallInput(record, recording, transcript, shown(pair.path))

    def _told(self, pair: Pair) -> list[CallIn]:
        told = [self._read(pair.sidecar, pair)] if pair.sidecar else []
        row = self._row(pair)
        if row is not None and self.manifest is not None:
            try:
                told.append(fields_of(row.columns))
            except ContractError as error:
                told_wrong = wrong(self.manifest.path, error, pair, f", line {row.line}")
                told_wrong.call_id = row.call_id or written(pair.stem)
                raise told_wrong from None
        if pair.transcript is not None:
            told.append(self._read(pair.transcript, pair))
        if self.pattern is not None:
            try:
                by_name = self.pattern.fields_of(pair.path, pair.stem)
            except ContractError as error:
                raise wrong(pair.path, error, pair, ": its name, by the name pattern") from None
            if by_name is not None:
                told.append(by_name)
            else:
                self.warnings.add(str(pair.path), "its name does not match the name pattern")
        return told

    def _read(self, file: File, pair: Pair) -> CallIn:
        from qa_analyzer.core.contract_reading import read_call

        try:
            call = read_call(file.fields)
        except ContractError as error:
            raise wrong(file.path, error, pair) from None
        unknown = sorted(set(call.unknown_fields()))
        if unknown:
            self.warnings.add(str(file.path), f"unknown fields ignored: {', '.join(unknown[:5])}")
        return call

    def _row(self, pair: Pair) -> ManifestRow | None:
        if self.manifest is None:
            return None
        files = [f.path if f else None for f in (pair.recording, pair.transcript)]
        rows = self.manifest.rows_for(pair.stem, *files)
        self.matched.update(r.line for r in rows)
        if len(rows) > 1:
            lines = " and ".join(str(r.line) for r in rows[:3])
            raise wrong(self.manifest.path, ContractError(f"lines {lines} name the same call"), pair)
        return rows[0] if rows else None


def wrong(path: Path, error: ContractError, pair: Pair, place: str = "") -> InputError:
    """The user's error for a value that is not as the contract says."""
    hint = "correct it or leave it out"
    return InputError(f"{path}{place}: {error}", hint=hint, path=str(path), call_id=written(pair.stem))
