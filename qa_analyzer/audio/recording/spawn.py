"""Runs the decoding process, and says in plain words why a recording could not be read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any, BinaryIO

from qa_analyzer.core.errors import InputError, MachineError

from .caps import Caps

_EXPORT = "Export it again as WAV, MP3, FLAC, OGG/Opus or M4A/AAC with one or two channels."
_POLL_S = 2.0


def decode(
    path: Path, source: BinaryIO, spool: IO[bytes], caps: Caps, *, declares: bool,
    parts: Sequence[tuple[float, float]] = (),
) -> dict[str, Any]:  # fmt: skip
    """Decode `source` into `spool` in a process of its own; returns what `child` answers.

    `declares`: the length that the container claims rests on a header.  With `parts` (seconds) these alone are decoded
    where that can be (`whole` False in the answer), each at its place.  Raises InputError in every other case,
    also when the process crashes, hangs or outgrows its bounds.
    """
    arguments = [str(source.fileno()), str(spool.fileno()), *bounds(caps), str(int(declares)), json.dumps(list(parts))]
    printed, status = run_process("child", arguments, [source, spool], [spool], caps)
    return checked(path, printed, status, caps)


def bounds(caps: Caps) -> list[str]:
    """The longest length in seconds, the memory in bytes, the CPU time in seconds, as a process takes them."""
    return [str(caps.longest_s), str(caps.memory_bytes), str(max(1, int(caps.time_limit_s)))]


def run_process(
    module: str, arguments: Sequence[str], files: Sequence[IO[bytes]], spools: Sequence[IO[bytes]], caps: Caps
) -> tuple[bytes | None, int | None]:
    """What a module of this room printed when run as a process, None when its time was up or it stood still; and its
    exit status.  It is handed the descriptors of `files`."""
    root = str(Path(__file__).resolve().parents[3])
    env = os.environ | {"PYTHONPATH": os.pathsep.join(p for p in (root, os.environ.get("PYTHONPATH")) if p)}
    with subprocess.Popen(
        [sys.executable, "-P", "-m", f"qa_analyzer.audio.recording.{module}", *arguments],
        pass_fds=[f.fileno() for f in files],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=env,
    ) as process:
        try:
            printed = _await(process, spools, caps)
        finally:
            process.kill()
    return printed, process.returncode


def checked(path: Path, printed: bytes | None, status: int | None, caps: Caps) -> dict[str, Any]:
    """The answer that a process printed (None: it was stopped).  Raises InputError where it is none or a refusal."""
    if printed is None:
        raise _error(path, "decoding it took too long and was stopped", "The file may be damaged. " + _EXPORT)
    try:
        answer: dict[str, Any] = json.loads(printed)
    except ValueError:
        why = "the decoder crashed on it" + (f" (exit status {status})" if status is not None else "")
        raise _error(path, why, "The file is damaged or made to do harm. " + _EXPORT) from None
    if "refused" in answer:
        raise refusal(path, answer, caps)
    return answer


def _await(process: subprocess.Popen[bytes], spools: Sequence[IO[bytes]], caps: Caps) -> bytes | None:
    begun = moved = time.monotonic()
    size = 0
    while True:
        try:
            return process.communicate(timeout=min(_POLL_S, caps.time_limit_s))[0]
        except subprocess.TimeoutExpired:
            now, grown = time.monotonic(), sum(os.fstat(s.fileno()).st_size for s in spools)
            if grown > size:
                size, moved = grown, now
            if now - begun >= caps.time_limit_s or now - moved >= caps.stall_limit_s:
                return None


def refusal(path: Path, answer: dict[str, Any], caps: Caps) -> InputError:
    """The sentence for the word that the child gave."""
    longest = f"{caps.longest_s / 3600:g} hours"
    match answer["refused"]:
        case "no_sound":
            what = "is a video without sound" if answer.get("video") else "holds no sound"
            return _error(path, f"{what}; a recording of a call was expected", _EXPORT)
        case "channels":
            why = f"has {answer['channels']} channels; one or two were expected"
            return _error(path, why, "Export the agent and the member as one stereo file, or mix them to mono.")
        case "rate":
            return _error(path, f"has a sample rate of {answer['rate_hz']} Hz; 8 to 48 kHz was expected", _EXPORT)
        case "codec":
            return _error(path, f"is coded as {answer['codec']}, which is not supported", _EXPORT)
        case "declared_too_long":
            hours = answer["declared_s"] / 3600
            return _error(path, f"says that it lasts {hours:.1f} hours; at most {longest} are read", _SPLIT)
        case "too_long":
            return _error(path, f"lasts more than {longest}", _SPLIT)
        case "memory":
            return _error(path, "needs more memory to decode than a recording should", "It may be damaged. " + _EXPORT)
        case "write":
            why = f"the decoded sound could not be kept ({answer['detail']})"
            hint = "Free space in the temporary folder, or point TMPDIR to another one."
            return MachineError(f"{path.name}: {why}", hint=hint, path=str(path))
        case "nothing_decoded":
            return _error(path, "holds no sound that can be decoded", "The file may be damaged. " + _EXPORT)
        case _:
            return _error(path, f"is {looks_like(path)}; a recording was expected", _EXPORT)


_SPLIT = "Give one call per file; split recordings that hold several."


_MAGIC = {
    b"%PDF": "a PDF document",
    b"PK\x03\x04": "a ZIP archive",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"\x1a\x45\xdf\xa3": "a Matroska or WebM file",
    b"\x1f\x8b": "a compressed archive",
    b"#!AMR": "an AMR file",
    b"ffconcat": "a list of other files",
    b"RIFF": "a WAV file whose header is damaged",
    b"fLaC": "a damaged FLAC file",
    b"OggS": "a damaged OGG file",
    b"ID3": "a damaged MP3 file",
}


def looks_like(path: Path) -> str:
    """What the first bytes look like, for people: "a text file", "a PDF document", ..."""
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except OSError:
        return "a file that cannot be read"
    for magic, kind in _MAGIC.items():
        if head.startswith(magic):
            return kind
    if head[4:8] == b"ftyp":
        return "an M4A file without its index (cut off, or still being written)"
    if b"\0" not in head and len(head.decode("utf-8", "ignore").encode()) >= len(head) - 3:
        return "a text file"
    return "no sound file that is known here, or a damaged one"


def _error(path: Path, what: str, hint: str) -> InputError:
    return InputError(f"{path.name}: {what}", hint=hint, path=str(path))
