"""Parts of a recording decoded alone, for clips.  Runs in the child process, as `decoding` does.

Decoding is most of a clip's cost: an hour of Opus takes half a minute, twenty seconds of it none.  Where the packets
have a clock only those that a part needs are decoded, and its first frame tells where it lies; they are read all up to
there, so that holes and leaps of the clock are found.  An MP3's clock counts packets, and each gives its length of
sound; only the header that an encoder writes as a packet gives none, which stands in the middle where files were joined
end to end: then, and in forms without a clock, all is decoded from the beginning up to the last part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from .decoding import Decoder
from .opening import Refused

_CLOCKED = ("ogg", "mov,mp4,m4a,3gp,3g2,mj2", "wav", "flac", "mp3")
_HEADERS = (b"Xing", b"Info", b"VBRI")
_HEADER_BYTES = 64
"""In these first bytes of an MP3 packet its encoder's header has its name (after 4 to 38 bytes)."""
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
        self._first_packet: int | None = None
        self._next_packet = 0
        self._leap = _LEAP_S / self._stream.time_base
        self._first_frame: int | None = None

    def _packets(self) -> Iterator[Any]:
        """Those that a part needs, up to the last part's end."""
        tick = float(self._stream.time_base)
        parts, last = [(a / tick, b / tick) for a, b in self._parts], self._end_s / tick
        for packet in super()._packets():
            if not self._clocked:
                if self.rate and self.samples > self._end_s * self.rate:
                    return
            elif packet.size:
                at, end = self._times_of(packet)
                if at > last:
                    return
                if not any(a <= end and at <= b for a, b in parts):
                    self._pause()
                    self._track(packet)
                    continue
                if not self._running:
                    self._running, self._placed = True, False
            yield packet

    def _times_of(self, packet: Any) -> tuple[int, int]:
        """Start and end by the packets' clock, in its ticks from the first packet on."""
        at, length = packet.pts, packet.duration
        if at is None or not length:
            raise Refused("no_times")
        if self._first_packet is None:
            self._first_packet = self._next_packet = at
        if abs(at - self._next_packet) > self._leap or (self.format == "mp3" and _is_header(packet)):
            raise Refused("no_times")
        self._next_packet = at + length
        return at - self._first_packet, self._next_packet - self._first_packet

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
            if self._first_frame is None:
                self._first_frame = frame.pts
            self.samples = round((frame.pts - self._first_frame) * frame.time_base * self.rate)
            self._place(self.samples)
            self._placed = True
        super()._take(frame)


def _is_header(packet: Any) -> bool:
    begins = bytes(memoryview(packet)[:_HEADER_BYTES])
    return any(name in begins for name in _HEADERS)
