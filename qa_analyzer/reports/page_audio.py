"""The sound that a call's page carries within itself."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field

_SLACK_S = 0.05
"""Two ends closer than this are one: the codec's frames are 20 ms and times are written to 10 ms."""


@dataclass(frozen=True, slots=True)
class AudioForPage:
    """Encoded sound for one page, and how loud it is.

    `whole`: the call from 0 s on, or None where only `clips` are given: `(start, end)` in seconds of
    the call to the encoded sound of that stretch; empty bytes count as none.  `waveforms`: per channel,
    levels 0-1 at even distances over the whole call.  `mime` is that of every sound.
    """

    whole: bytes | None
    clips: Mapping[tuple[float, float], bytes] = field(default_factory=dict)
    waveforms: list[list[float]] = field(default_factory=list)
    mime: str = "audio/ogg"

    def uri(self, sound: bytes) -> str:
        """A `data:` URI of these bytes."""
        return f"data:{self.mime};base64,{b64encode(sound).decode('ascii')}"

    def can_play(self, start: float) -> bool:
        """Whether this second of the call can be heard on the page."""
        return bool(self.whole) or any(a - _SLACK_S <= start < b for (a, b), sound in self.clips.items() if sound)

    @property
    def audible(self) -> bool:
        """Whether there is anything to play at all."""
        return bool(self.whole) or any(self.clips.values())

    def clips_json(self) -> list[dict[str, object]]:
        """The clips as the page's script reads them, in order of time."""
        return [
            {"start": a, "end": b, "src": self.uri(self.clips[a, b])} for a, b in sorted(self.clips) if self.clips[a, b]
        ]
