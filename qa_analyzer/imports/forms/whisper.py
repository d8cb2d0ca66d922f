"""Whisper's JSON (openai-whisper, faster-whisper): `segments` with `words` of `word` and `probability`."""

from __future__ import annotations

from ..foreign import Laid
from ..reading import Content
from ..segments import has_segments, names_voices, turns_of

NAME = "Whisper"


def matches(content: Content) -> bool:
    """JSON with timed segments, none of which names a speaker."""
    return has_segments(content) and not names_voices(content)


def lay(content: Content) -> Laid:
    """One turn for each segment; nobody says who speaks."""
    return Laid(turns_of(content))
