"""The models that `models pull` knows by name.  Opens no connection."""

from __future__ import annotations

from dataclasses import dataclass

from qa_analyzer.core.errors import StartError


@dataclass(frozen=True, slots=True)
class Offer:
    """A public folder of Whisper weights in CTranslate2 form; `size_mb` is about what it takes on disk."""

    name: str
    repository: str
    size_mb: int
    languages: str
    note: str = ""


def _whisper(name: str, size_mb: int, note: str = "") -> Offer:
    languages = "English" if name.endswith(".en") else "many"
    return Offer(name, f"Systran/faster-whisper-{name}", size_mb, languages, note)


CATALOGUE = (
    _whisper("tiny.en", 75),
    _whisper("tiny", 75),
    _whisper("base.en", 145),
    _whisper("base", 145),
    _whisper("small.en", 484, "the one to begin with for calls in English"),
    _whisper("small", 484),
    _whisper("medium.en", 1530),
    _whisper("medium", 1530),
    Offer("distil-large-v3", "Systran/faster-distil-whisper-large-v3", 1510, "English"),
    Offer("large-v3-turbo", "mobiuslabsgmbh/faster-whisper-large-v3-turbo", 1620, "many", "for a GPU, or patience"),
    _whisper("large-v3", 3090, "for a GPU"),
)
"""Licence of all: MIT (OpenAI Whisper, distil-whisper)."""


def offer(name: str) -> Offer:
    """The entry of this name.  Raises StartError with the known names."""
    for entry in CATALOGUE:
        if entry.name == name:
            return entry
    raise StartError(
        f"no model is called {name!r}", hint=f"models pull knows: {', '.join(entry.name for entry in CATALOGUE)}"
    )
