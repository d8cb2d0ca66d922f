"""The packet-wise decode loop.  Runs in the child process alone (see `child`), because a decoder can crash.

Each packet is tried by itself: a bad one is counted and the rest goes on.  A resampler is built for each
format, layout and rate that frames turn up in; feeding one resampler with changing frames ends the process.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from .opening import MOST_CHANNELS, Refused, opened

_DEMUX_ERRORS_IN_A_ROW = 50
_JUMP_S = 0.05


class Decoder:
    """Decodes one file into interleaved s16 at one rate and one channel count, block by block."""

    def __init__(self, name: str, write: Callable[[bytes], None], spool_rate: Callable[[int], int], longest_s: float):
        self._write = write
        self._spool_rate = spool_rate
        self._longest_s = longest_s
        self._resamplers: dict[tuple[str, str, int], Any] = {}
        self._current: tuple[str, str, int] | None = None
        self.rate = self.channels = self.file_rate = self.samples = 0
        self.packets = self.bad = self.demux_errors = self.formats = self.holes = 0
        self.skipped_bytes = self.decoded_bytes = 0
        self.gap_s = 0.0
        self._next_byte: int | None = None
        self._next_pts: int | None = None
        self._name = name
        self._container, self._stream = opened(f"file:{name}")
        declared = self._stream.duration and float(self._stream.duration * self._stream.time_base)
        self.declared_s: float | None = declared or None
        self.codec: str = self._stream.codec_context.codec.canonical_name
        self.format: str = self._container.format.name

    def run(self) -> None:
        """Decode to the end; raises Refused where the recording is longer than allowed or holds no sound."""
        for packet in self._packets():
            self._track(packet)
            try:
                frames = self._stream.codec_context.decode(packet if packet.size else None)
            except (OSError, ValueError):
                self.bad += 1
                continue
            self.decoded_bytes += packet.size
            if packet.size and packet.is_corrupt and self.format != "wav":  # there: only that the last one is short
                self.bad += 1
            for frame in frames:
                self._take(frame)
        self._flush()
        if not self.samples:
            raise Refused("nothing_decoded", bad_packets=self.bad)

    def _packets(self) -> Iterator[Any]:
        """Packets of the stream up to the end; an error between packets is counted and stepped over."""
        errors_in_a_row = 0
        while errors_in_a_row < _DEMUX_ERRORS_IN_A_ROW:
            try:
                for packet in self._container.demux(self._stream):
                    errors_in_a_row = 0
                    self.packets += packet.size > 0
                    yield packet
                return
            except EOFError:
                return
            except (OSError, ValueError):
                errors_in_a_row += 1
                self.demux_errors += 1

    def _track(self, packet: Any) -> None:
        """Keep account of bytes that the demuxer stepped over and of time that is missing between packets."""
        if not packet.size:
            return
        if packet.pos is not None and packet.pos >= 0 and self.format in ("mp3", "aac"):
            if self._next_byte is not None and packet.pos > self._next_byte and not self._tag_at(self._next_byte):
                self.skipped_bytes += packet.pos - self._next_byte
                self.holes += 1
            self._next_byte = packet.pos + packet.size
        if packet.pts is not None and self.format == "ogg":
            if self._next_pts is not None and packet.pts > self._next_pts:
                self._jumped(float((packet.pts - self._next_pts) * packet.time_base))
            self._next_pts = packet.pts + packet.duration if packet.duration else None

    def _jumped(self, gap_s: float) -> None:
        if gap_s > _JUMP_S:
            self.gap_s += gap_s
            self.holes += 1

    def _tag_at(self, position: int) -> bool:
        """Whether what was stepped over is a tag, as between MP3 files that were joined end to end."""
        with Path(self._name).open("rb") as file:
            file.seek(position)
            return file.read(3) in (b"ID3", b"TAG", b"APE")

    def _take(self, frame: Any) -> None:
        count = len(frame.layout.channels)
        if not 1 <= count <= MOST_CHANNELS:
            raise Refused("channels", channels=count)
        if not self.rate:
            self.file_rate, self.channels = frame.sample_rate, count
            self.rate = self._spool_rate(frame.sample_rate)
        key = (frame.format.name, frame.layout.name, frame.sample_rate)
        if key != self._current:
            self._flush()
            self._resampler = _resampler(self.channels, self.rate)
            self._current = key
            self.formats += 1
        frame.pts = None
        self._put(self._resampler.resample(frame))

    def _flush(self) -> None:
        if self._current is not None:
            self._put(self._resampler.resample(None))
            self._current = None

    def _put(self, frames: list[Any]) -> None:
        for frame in frames:
            self.samples += frame.samples
            if self.samples > self._longest_s * self.rate:
                raise Refused("too_long")
            self._write(bytes(frame.planes[0])[: frame.samples * self.channels * 2])


def _resampler(channels: int, rate: int) -> Any:
    import av

    return av.AudioResampler(format="s16", layout="stereo" if channels == 2 else "mono", rate=rate)
