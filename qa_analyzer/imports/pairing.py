"""Which recording, transcript and sidecar make one call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from qa_analyzer.core.errors import InputError

from .ids import file_name
from .kinds import File, Kind, look
from .reading import real
from .walking import Gathered, Siblings


@dataclass(slots=True)
class Pair:
    """The files of one call, before its record is put together; at least one of the first two is there.

    `broken` is a file beside it that should be its record or transcript and cannot be read.
    """

    stem: str
    recording: File | None = None
    transcript: File | None = None
    sidecar: File | None = None
    broken: File | None = None
    unused: list[Path] = field(default_factory=list)

    @property
    def path(self) -> Path:
        """The file that the user knows the call by."""
        file = self.recording or self.transcript
        assert file is not None
        return file.path


class Pairing:
    """Sorts the gathered files into calls; `pairs` first, then `leftovers`."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered = gathered
        self._used: set[Path] = set()
        self._siblings = Siblings(lambda path: gathered.files.get(real(path)))
        self.skipped = gathered.links_left

    def pairs(self, from_folder: Callable[[Pair], File | None]) -> list[Pair]:
        """One pair for each call, in the order of the files.

        `from_folder` gives a recording's transcript out of `--transcripts`, which wins over one beside it.
        """
        files = list(self._gathered.files.items())
        made = {key: self._of_recording(file, from_folder) for key, file in files if file.kind is Kind.RECORDING}
        for key, file in files:
            if file.kind is Kind.TRANSCRIPT and key not in self._used:
                made[key] = self._of_transcript(file)
        return [made[key] for key, _ in files if key in made]

    def _of_recording(self, recording: File, from_folder: Callable[[Pair], File | None]) -> Pair:
        pair = Pair(recording.stem, recording=recording)
        beside = self._siblings.of(recording.path.parent, recording.stem)
        transcripts = [f for f in beside if f.kind is Kind.TRANSCRIPT]
        pair.sidecar = next((f for f in beside if f.kind is Kind.RECORD), None) or self._named_sidecar(recording)
        pair.broken = next((f for f in beside if f.kind is Kind.BROKEN and (f.ours or _is_json(f))), None)
        self._use(pair.sidecar, pair.broken, *transcripts)
        pair.transcript = from_folder(pair)
        if pair.transcript is None and transcripts:
            pair.transcript = transcripts[0]
            pair.unused = [f.path for f in transcripts[1:]]
        elif pair.transcript is not None and pair.transcript.kind is Kind.BROKEN:
            pair.broken, pair.transcript = pair.transcript, None
        self._use(pair.transcript, pair.broken)
        return pair

    def _of_transcript(self, transcript: File) -> Pair:
        beside = self._siblings.of(transcript.path.parent, transcript.stem)
        sidecar = next((f for f in beside if f.resembles_sidecar), None)
        broken = next((f for f in beside if f.kind is Kind.BROKEN and _is_json(f)), None)
        self._use(transcript, sidecar, broken)
        return Pair(transcript.stem, transcript=transcript, sidecar=sidecar, broken=broken)

    def _named_sidecar(self, recording: File) -> File | None:
        """A sidecar elsewhere, where both it and the recording were named one by one."""
        gathered = self._gathered
        if real(recording.path) not in gathered.named:
            return None
        files = gathered.files
        named = [files[key] for key in gathered.named if files[key].kind is Kind.RECORD and key not in self._used]
        same = [f for f in named if f.stem == recording.stem]
        return same[0] if len(same) == 1 else None

    def _use(self, *files: File | None) -> None:
        self._used.update(real(f.path) for f in files if f is not None)

    def leftovers(self) -> Iterator[InputError]:
        """An error for each file that should have been part of a call; the rest is counted in `skipped`."""
        for key, file in self._gathered.files.items():
            if key in self._used or file.kind is Kind.RECORDING:
                continue
            named = key in self._gathered.named
            if file.bears_call_id or (named and file.resembles_sidecar):
                yield _orphan(file)
            elif file.error is not None and (named or file.ours):
                yield file.error
            elif named:
                yield _no_call(file)
            else:
                self.skipped += 1


def from_transcripts(folder: Path, pair: Pair, call_id: str) -> File | None:
    """The transcript of a recording in the `--transcripts` folder: by call id, then by stem."""
    names = dict.fromkeys([file_name(call_id), call_id, pair.stem])
    for name in names:
        if "/" in name or "\\" in name or "\0" in name or name in ("", ".", ".."):
            continue
        for ending in (".transcript.json", ".transcript.vtt", ".transcript.txt", ".json", ".vtt", ".txt"):
            path = folder / f"{name}{ending}"
            if len(path.name.encode()) < 250 and path.is_file():
                file = look(path, named=True)
                if file.kind in (Kind.TRANSCRIPT, Kind.BROKEN):
                    return file
    return None


def _is_json(file: File) -> bool:
    return file.path.suffix.lower() == ".json"


def _orphan(file: File) -> InputError:
    path = file.path
    return InputError(
        f"{path}: a call's record without its call: no recording {file.stem}.* was given beside it",
        hint=f"name the recording {file.stem}.* too, and keep both in one folder",
        path=str(path),
    )


def _no_call(file: File) -> InputError:
    what = {
        Kind.RESULT: "an earlier result of this program, no call",
        Kind.RECORD: "JSON that is neither a transcript (no `turns`) nor the record of a call (no `call_id`)",
    }.get(file.kind, "neither a recording nor a transcript")
    if not file.path.is_file():
        what = "not a regular file"
    return InputError(f"{file.path}: {what}", hint="name a recording, a transcript, or a folder", path=str(file.path))
