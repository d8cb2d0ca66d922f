"""What a file's own headers say of its length, where libavformat keeps it to itself.

Read from the bytes alone: no decoder, nothing that can crash.  All lengths in bytes or frames as the
format counts them; nothing here raises on nonsense, it answers None.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

_UNKNOWN_SIZES = (0, 0xFFFFFFFF, 0x7FFFFFFF, 0xFFFFFFFF - 36)
"""What programs that cannot seek back leave in a WAV's `data` size."""
_MOST_CHUNKS = 1000


@dataclass(frozen=True, slots=True)
class Claim:
    """What a header claims.

    `declared_s`: seconds, None where it says nothing.  `cut`: the file ends before what it announces.
    `extra_bytes`: bytes after the end of the sound that are no ordinary trailer (files joined end to end).
    `exact`: whether libavformat's own idea of the length rests on a header and not on a guess.
    """

    declared_s: float | None = None
    cut: bool = False
    extra_bytes: int = 0
    exact: bool = False


def claim_of(file: BinaryIO) -> Claim:
    """The claim of an open file; its position is left where it was."""
    here = file.tell()
    try:
        file.seek(0)
        head = file.read(16)
        if head[:4] in (b"RIFF", b"RF64", b"BW64") and head[8:12] == b"WAVE":
            return _wav(file)
        if head[:4] == b"OggS":
            return _ogg(file)
        if head[:4] == b"fLaC":
            return Claim(exact=True)
        if head[4:8] == b"ftyp":
            return Claim(exact=True, extra_bytes=_second_movie(file))
        return Claim(exact=_mp3_tag(file, head))
    except (OSError, struct.error):
        return Claim()
    finally:
        file.seek(here)


def _size(file: BinaryIO) -> int:
    return os.fstat(file.fileno()).st_size


def _wav(file: BinaryIO) -> Claim:
    total = _size(file)
    at, byte_rate, long_size = 12, 0, None
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        header = file.read(8)
        if len(header) < 8:
            break
        name, size = header[:4], struct.unpack("<I", header[4:])[0]
        if name == b"fmt ":
            byte_rate = struct.unpack("<I", file.read(16)[8:12])[0]
        elif name == b"ds64":
            long_size = struct.unpack("<Q", file.read(24)[8:16])[0]
        elif name == b"data":
            return _wav_data(total - at - 8, long_size if size == 0xFFFFFFFF and long_size else size, byte_rate)
        at += 8 + size + (size & 1)
    return Claim(cut=True)


def _wav_data(there: int, size: int, byte_rate: int) -> Claim:
    if size in _UNKNOWN_SIZES:
        return Claim()
    declared = size / byte_rate if byte_rate else None
    extra = max(0, there - size)
    return Claim(declared, cut=there < size, extra_bytes=extra if extra > max(size, 1 << 16) // 10 else 0)


def _ogg(file: BinaryIO) -> Claim:
    """Cut when the last page is not whole; the last granule alone cannot tell, being what is left."""
    total = _size(file)
    start = max(0, total - (1 << 17))
    file.seek(start)
    tail = file.read()
    at = tail.rfind(b"OggS")
    if at < 0:
        return Claim(cut=True)
    page = tail[at:]
    if len(page) < 27 or len(page) < 27 + page[26]:
        return Claim(cut=True)
    return Claim(cut=len(page) < 27 + page[26] + sum(page[27 : 27 + page[26]]))


def _second_movie(file: BinaryIO) -> int:
    """Bytes after a second file header among the boxes of an MP4: two files were joined, and one index is read."""
    total, at, headers = _size(file), 0, 0
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        header = file.read(16)
        if len(header) < 8:
            break
        size = struct.unpack(">I", header[:4])[0]
        if size == 1 and len(header) == 16:
            size = struct.unpack(">Q", header[8:])[0]
        headers += header[4:8] == b"ftyp"
        if headers > 1:
            return total - at
        if size < 8:
            break
        at += size
    return 0


def _mp3_tag(file: BinaryIO, head: bytes) -> bool:
    """Whether the first MP3 frame carries a Xing, Info or VBRI header, which counts the frames."""
    at = 0
    if head[:3] == b"ID3":
        a, b, c, d = head[6:10]
        at = 10 + (a << 21 | b << 14 | c << 7 | d)
    file.seek(at)
    frame = file.read(200)
    return any(tag in frame for tag in (b"Xing", b"Info", b"VBRI"))
