"""Recordings, recognised by their first bytes or their ending, without decoding."""

from __future__ import annotations

ENDINGS = frozenset(
    ".wav .wave .mp3 .flac .ogg .oga .opus .m4a .aac .mp4 .gsm .amr .wma .aif .aiff .au .webm .3gp .m4b .mp2 .mka"
    " .caf .spx .ulaw .alaw .vox".split()
)
"""A file that bears one of these counts as a recording whatever it holds: the audio room says what is wrong."""

_BRANDS = (b"M4A", b"M4B", b"mp4", b"iso", b"3gp", b"dash", b"avc1", b"MSNV")


def is_sound(head: bytes) -> bool:
    """Whether a file that starts with `head` (16 bytes or more) is a recording."""
    if head[:4] in (b"RIFF", b"RF64", b"RIFX"):
        return head[8:12] == b"WAVE"
    if head.startswith((b"ID3", b"fLaC", b"OggS", b"#!AMR")):
        return True
    if head[4:8] == b"ftyp":
        return head[8:12].startswith(_BRANDS)
    if len(head) > 2 and head[0] == 0xFF:
        return _is_mpeg_frame(head[1], head[2])
    return False


def _is_mpeg_frame(second: int, third: int) -> bool:
    """An MP2 or MP3 frame or an AAC (ADTS) header; a UTF-16 byte order mark (FF FE) is neither."""
    if second & 0xF6 == 0xF0:  # ADTS: layer bits 00
        return (third >> 2) & 0xF < 13
    if second & 0xE0 != 0xE0 or (second >> 3) & 3 == 1 or (second >> 1) & 3 not in (1, 2):
        return False
    return third >> 4 not in (0, 15) and (third >> 2) & 3 != 3
