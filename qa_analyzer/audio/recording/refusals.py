"""Says in plain words why a recording could not be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import InputError, MachineError

from .caps import Caps

EXPORT = "Export it again as WAV, MP3, FLAC, OGG/Opus or M4A/AAC with one or two channels."
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


def refusal(path: Path, answer: dict[str, Any], caps: Caps) -> InputError:
    """The sentence for the word that the child gave."""
    longest = f"{caps.longest_s / 3600:g} hours"
    match answer["refused"]:
        case "no_sound":
            what = "is a video without sound" if answer.get("video") else "holds no sound"
            return unreadable(path, f"{what}; a recording of a call was expected", EXPORT)
        case "channels":
            why = f"has {answer['channels']} channels; one or two were expected"
            return unreadable(path, why, "Export the agent and the member as one stereo file, or mix them to mono.")
        case "rate":
            return unreadable(path, f"has a sample rate of {answer['rate_hz']} Hz; 8 to 48 kHz was expected", EXPORT)
        case "codec":
            return unreadable(path, f"is coded as {answer['codec']}, which is not supported", EXPORT)
        case "declared_too_long":
            hours = answer["declared_s"] / 3600
            return unreadable(path, f"says that it lasts {hours:.1f} hours; at most {longest} are read", _SPLIT)
        case "too_long":
            return unreadable(path, f"lasts more than {longest}", _SPLIT)
        case "memory":
            return unreadable(
                path, "needs more memory to decode than a recording should", "It may be damaged. " + EXPORT
            )
        case "write":
            why = f"the decoded sound could not be kept ({answer['detail']})"
            hint = "Free space in the temporary folder, or point TMPDIR to another one."
            return MachineError(f"{path.name}: {why}", hint=hint, path=str(path))
        case "nothing_decoded":
            return unreadable(path, "holds no sound that can be decoded", "The file may be damaged. " + EXPORT)
        case _:
            return unreadable(path, f"is {looks_like(path)}; a recording was expected", EXPORT)


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


def unreadable(path: Path, what: str, hint: str) -> InputError:
    """The error of a recording that is not read: what is amiss, and what to do."""
    return InputError(f"{path.name}: {what}", hint=hint, path=str(path))
