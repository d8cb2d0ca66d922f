"""Parts of a recording decoded alone, for clips.  Runs in the child process, as `decoding` does.

Decoding is most of a clip's cost: an hour of Opus takes half a minute, twenty seconds of it none.  Where the container
has a clock (Ogg, MP4) only the packets that a part needs are decoded, and its first frame tells where it lies; they are
read all up to there, so that holes and leaps of the clock are found.  All else is decoded from the beginning up to the
last part: an MP3's clock is counted by the reader, and is wrong where files were joined end to end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .decoding import Decoder
from .opening import Refused

_CLOCKED = ("ogg", "mov,mp4,m4a,3gp,3g2,mj2")
_LEAP_S = 0.002
"""A clock that is so far from where the packet before ended has leapt: some count in milliseconds."""
LEAD_S = 1.0
"""Decoded before a part and thrown away: a codec that begins in the middle needs some packets until it is right (80 ms
for Opus, RFC 7845 section 4.6; MP3's reservoir reaches back at most 511 bytes, 0.5 s at 8 kbit/s)."""
TAIL_S = 0.5
"""Decoded after it: what a decoder and a resampler hold back, and what an encoder put before the sound (AAC: up to 2112
samples, 0.27 s at 8 kHz), for packets are told by a clock that counts this too."""


class PartsDecoder(Decoder):
    """Decodes some parts, in seconds; `place` is told at which sample of the recording what is written next belongs.

    The recording's beginning is always decoded, since all places are counted from there.  Raises Refused ("no_times")
    where packets or frames have no clock, or it leaps.
    """

    def __init__(
        self, name: str, write: Callable[[bytes], None], spool_rate: Callable[[int], int], longest_s: float,
        parts: Sequence[tuple[float, float]], place: Callable[[int], None],
    ):  # fmt: skip
        super().__init__(name, write, spool_rate, longest_s)
        self._place = place
        self._parts = [(a - LEAD_S, b + TAIL_S) for a, b in [(0.0, 0.0), *parts]]
        self._end_s = max(b for _, b in self._parts)
        self._running, self._placed = True, False
        self._clocked = self.format in _CLOCKED
        self._first_packet_s: float | None = None
        self._last_packet_s = 0.0
        self._first_frame_s: float | None = None

    def _packets(self) -> Iterator[Any]:
        """Those that a part needs, up to the last part's end."""
        for packet in super()._packets():
            if not self._clocked:
                if self.rate and self.samples > self._end_s * self.rate:
                    return
            elif packet.size:
                at, end = self._times_of(packet)
                if at > self._end_s:
                    return
                if not any(a <= end and at <= b for a, b in self._parts):
                    self._pause()
                    self._track(packet)
                    continue
                if not self._running:
                    self._running, self._placed = True, False
            yield packet

    def _times_of(self, packet: Any) -> tuple[float, float]:
        """Start and end, in seconds from the first packet on, by the packets' clock."""
        if packet.pts is None or not packet.duration:
            raise Refused("no_times")
        at = float(packet.pts * packet.time_base)
        if self._first_packet_s is None:
            self._first_packet_s = at
            self._last_packet_s = at
        if abs(at - self._last_packet_s) > _LEAP_S:
            raise Refused("no_times")
        self._last_packet_s = end = at + float(packet.duration * packet.time_base)
        return at - self._first_packet_s, end - self._first_packet_s

    def _pause(self) -> None:
        """Write what the decoder still holds, and make it ready to begin anew."""
        if self._running:
            context = self._stream.codec_context
            for frame in context.decode(None):
                self._take(frame)
            self._flush()
            context.flush_buffers()
            self._running = False

    def _take(self, frame: Any) -> None:
        if not self._placed:
            if frame.pts is None:
                raise Refused("no_times")
            at = float(frame.pts * frame.time_base)
            if self._first_frame_s is None:
                self._first_frame_s = at
            self.samples = round((at - self._first_frame_s) * self.rate)
            self._place(self.samples)
            self._placed = True
        super()._take(frame)
