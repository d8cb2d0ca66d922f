"""One pocketsphinx decoder: PCM in, words with times and posteriors out.  The only file that imports pocketsphinx."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FRAME_S = 0.01
"""Frames of the acoustic model, 100 a second."""

QUIET: Mapping[str, Any] = {"loglevel": "FATAL"}
"""pocketsphinx would write its doings to standard error."""


@dataclass(frozen=True, slots=True)
class RawWord:
    """A word as decoded; `start`, `end` in seconds from the start of the stretch; `posterior` 0-1 in its lattice."""

    text: str
    start: float
    end: float
    posterior: float


def wheel_model(*parts: str) -> Path:
    """A file or folder of the English model that pocketsphinx's wheel brings."""
    import pocketsphinx

    return Path(pocketsphinx.get_model_path()).joinpath("en-us", *parts)


class Sphinx:
    """A decoder with its settings; reused from stretch to stretch, not by two threads at once."""

    def __init__(self, **settings: Any) -> None:
        import pocketsphinx

        self._decoder = pocketsphinx.Decoder(**{**QUIET, **settings})

    def decode(self, pcm: bytes) -> list[RawWord]:
        """The words in 16 kHz 16-bit mono sound, without fillers; empty where nothing was made out."""
        if len(pcm) < 2 * 1600:  # a tenth of a second: shorter than any word
            return []
        self._decoder.start_utt()
        self._decoder.process_raw(pcm, False, True)
        self._decoder.end_utt()
        found = []
        for piece in self._decoder.seg() or ():
            text = _plain(piece.word)
            if text:
                start, end = piece.start_frame * FRAME_S, (piece.end_frame + 1) * FRAME_S
                found.append(RawWord(text, start, end, min(1.0, float(piece.prob))))
        return found


def _plain(entry: str) -> str:
    """An entry as a word: `read(2)` -> `read`, `grace:first` -> `grace`, the letter `b.` -> `b`, fillers -> nothing."""
    if entry.startswith(("<", "[", "+")):
        return ""
    return entry.partition("(")[0].partition(":")[0].rstrip(".")
