"""A recording, read: its sound and its samples, or an InputError that says what it is instead."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from qa_analyzer.core.audio import Sound
from qa_analyzer.core.samples import Samples

from .listening import listen
from .recording.caps import Caps
from .recording.container import Claim
from .recording.spooling import spooled
from .voices.voices import find_voices

_SHORT_S, _SHORT_RATIO = 0.5, 0.005
_LOST_S, _LOST_RATIO = 0.25, 0.005
_FLAC_SHORT_S = 0.02


@dataclass(slots=True)
class Recording:
    """A decoded recording.  A context manager: leaving it gives the disk space of the samples back."""

    sound: Sound
    samples: Samples

    def __enter__(self) -> Recording:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Remove the samples from disk; they cannot be read after that."""
        self.samples.close()


def read_recording(path: Path, *, caps: Caps = Caps()) -> Recording:  # noqa: B008 - frozen
    """Decode and measure one recording, in blocks: memory does not grow with its length.

    Raises InputError for whatever is no recording of a call: not there, not readable, not sound, more than two
    channels, longer or shorter than the caps, damaged beyond use.  A recording with holes, or cut short, is read
    as far as it goes and `sound.partial` is set; `sound.warnings` say why.  `sound.sample_rate_hz` is the file's own,
    `samples.sample_rate_hz` 8 or 16 kHz.  An Ogg file's declared length is that of its last page and so never tells
    that the end is missing; an MP3 without a header that counts its frames declares nothing.
    Raises StartError where the speech detector is not installed.
    """
    spool: IO[bytes] = tempfile.TemporaryFile(prefix="qa-analyzer-")  # noqa: SIM115 - the Recording closes it
    try:
        samples, claim, found = spooled(path, spool, caps)
        heard = listen(samples)
        voices = find_voices(samples, heard.channels[0].speech) if len(heard.channels) == 1 else ()
    except BaseException:
        spool.close()
        raise
    declared = claim.declared_s or (found["declared_s"] if claim.exact else None)
    losses = _losses(claim, found, declared, samples.duration)
    bad = found["bad_packets"] + found["holes"] + _dropped(found, declared, samples.duration)
    sound = Sound(
        duration=samples.duration,
        sample_rate_hz=found["file_rate_hz"],
        channels=heard.channels,
        declared_duration=declared or (found["declared_s"] if found["format"] == "ogg" else None),
        partial=bool(losses),
        bad_packets=bad,
        same_sound=heard.same_sound,
        bandwidth_hz=heard.bandwidth_hz,
        events=heard.events,
        warnings=tuple(losses) + _minor(found, bad, losses) + heard.warnings,
        voices=voices,
        held_voices=heard.held_voices,
    )
    return Recording(sound, samples)


def _losses(claim: Claim, found: dict[str, Any], declared: float | None, duration: float) -> list[str]:
    """Why the recording is partial, as sentences; empty where nothing of substance is missing."""
    losses = []
    if declared and declared - duration > max(_SHORT_S, _SHORT_RATIO * declared):
        losses.append(f"the file says that it lasts {declared:.1f} s, but only {duration:.1f} s could be read")
    elif claim.cut:
        losses.append("the file ends before what its header announces")
    lost = _lost_s(found, duration)
    if lost > max(_LOST_S, _LOST_RATIO * duration):
        losses.append(f"about {lost:.1f} s are missing within the recording")
    if claim.extra_bytes:
        losses.append("the file goes on after the sound that its header announces; that part was not read")
    return losses


def _lost_s(found: dict[str, Any], duration: float) -> float:
    """Seconds lost inside: packets that could not be decoded, bytes that were no packets, jumps of the clock."""
    good = max(1, found["packets"] - found["bad_packets"])
    skipped = found["skipped_bytes"] / found["decoded_bytes"] if found["decoded_bytes"] else 0.0
    return float(duration * (found["bad_packets"] / good + skipped) + found["gap_s"])


def _dropped(found: dict[str, Any], declared: float | None, duration: float) -> int:
    """1 where FLAC frames are missing: its parser drops damaged ones unseen, but the header counts the samples."""
    return int(found["format"] == "flac" and bool(declared) and float(declared or 0) - duration > _FLAC_SHORT_S)


def _minor(found: dict[str, Any], bad_packets: int, losses: list[str]) -> tuple[str, ...]:
    notes = []
    if bad_packets and not losses:
        notes.append("a few packets could not be decoded and were left out")
    if found["formats"] > 1:
        notes.append("the sound changes its format within the file")
    return tuple(notes)
