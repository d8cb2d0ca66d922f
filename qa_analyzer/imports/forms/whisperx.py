"""WhisperX's JSON: `segments` with `speaker` ("SPEAKER_00") and `words` with `score` and `speaker`.

A label like SPEAKER_00 says that voices differ, not whose they are: it is kept as the turn's voice.
"""

from __future__ import annotations

from ..foreign import Laid
from ..reading import Content
from ..segments import has_segments, names_voices, turns_of

NAME = "WhisperX"


def matches(content: Content) -> bool:
    """JSON with timed segments that name speakers or score words."""
    return has_segments(content) and names_voices(content)


def lay(content: Content) -> Laid:
    """One turn for each segment, cut where its words change speaker."""
    return Laid(turns_of(content))
