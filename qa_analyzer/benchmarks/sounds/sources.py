"""The calls whose speech the test set uses: samples of both sides, true turns, words, events and labels."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from qa_analyzer.audio.recording.caps import Caps
from qa_analyzer.audio.recording.spawn import decode
from qa_analyzer.audio.recording.spool import SpooledSamples
from qa_analyzer.core.errors import StartError

from ..figure import fixtures
from .instruments import RATE_HZ

SOUNDS = (".ogg", ".flac", ".wav", ".mp3", ".m4a")
Json = dict[str, Any]


@dataclass(frozen=True)
class Source:
    """A call as it is known: 16 kHz samples of the agent's and the member's side, and the truth of it.

    `turns` are the true ones, `words` the transcript's (each with start, end, text); `labels` verdict by criterion.
    """

    call_id: str
    agent: npt.NDArray[np.float32]
    member: npt.NDArray[np.float32]
    turns: list[Json]
    words: list[Json]
    call: Json
    events: list[Json]
    labels: dict[str, str]

    @property
    def inbound(self) -> bool:
        """Whether the member called."""
        return self.call.get("direction") != "outbound"


def sounds_of(corpus: Path | None) -> list[Path]:
    """The recordings that can be used: two channels, 16 kHz or more, with truth and transcript; in order of name.

    Raises StartError where there is none.
    """
    root = corpus or fixtures()
    audio = root / "audio"
    files = sorted(audio.iterdir()) if audio.is_dir() else []
    found = [p for p in files if p.suffix in SOUNDS and _truth_path(root, p.stem).is_file() and _usable(root, p.stem)]
    if not found:
        raise StartError(f"{root}: no recordings with truth", hint="--corpus takes audio/, truth/ and transcripts/")
    return found


def _truth_path(root: Path, stem: str) -> Path:
    labels = root / "transcripts" / "labels" / f"{stem}.json"
    return labels if labels.is_file() else root / "truth" / f"{stem}.json"


def _usable(root: Path, stem: str) -> bool:
    truth = json.loads(_truth_path(root, stem).read_text(encoding="utf-8"))
    fits = truth.get("layout", "stereo") == "stereo" and truth.get("clear", True)
    return bool(fits and truth.get("turns") and (root / "transcripts" / f"{stem}.json").is_file())


def hold_count(sound: Path) -> int:
    """How many holds the truth of a recording has."""
    truth = json.loads(_truth_path(sound.parent.parent, sound.stem).read_text(encoding="utf-8"))
    return sum(e["type"] == "hold" for e in truth["events"])


@lru_cache(maxsize=4)
def source(sound: Path) -> Source:
    """One call, decoded.  Raises InputError where the recording cannot be read."""
    root, stem = sound.parent.parent, sound.stem
    truth = json.loads(_truth_path(root, stem).read_text(encoding="utf-8"))
    transcript = json.loads((root / "transcripts" / f"{stem}.json").read_text(encoding="utf-8"))
    call = dict(transcript.get("call") or {})
    sides = list(_samples(sound))
    if list(call.get("channels") or ()) == ["member", "agent"]:
        sides.reverse()
    words = [{k: t[k] for k in ("start", "end", "text")} for t in transcript["turns"]]
    labels = {c: str(v["verdict"]) for c, v in truth["labels"].items()}
    return Source(stem, sides[0], sides[1], truth["turns"], words, call, truth["events"], labels)


def _samples(sound: Path) -> npt.NDArray[np.float32]:
    spool: IO[bytes] = tempfile.TemporaryFile(prefix="qa-analyzer-")  # noqa: SIM115 - closed below
    with spool, sound.open("rb") as file:
        found = decode(sound, file, spool, Caps(), declares=False)
        if found["rate_hz"] != RATE_HZ or found["channels"] != 2:
            hint = "the calls of this test set come as two channels of 16 kHz or more"
            raise StartError(f"{sound.name}: {found['channels']} channels, {found['rate_hz']} Hz", hint=hint)
        samples = SpooledSamples(spool, found["rate_hz"], 2, found["samples"])
        return np.concatenate(list(samples.blocks(60 * RATE_HZ))).T
