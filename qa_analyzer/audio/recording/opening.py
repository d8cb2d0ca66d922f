"""Opens a recording for decoding: what it may be, and what it is refused for.  Child process only."""

from __future__ import annotations

from typing import Any

FORMATS = "wav,w64,mp3,flac,ogg,mov,mp4,m4a,aac"
_CODECS = {"mp3", "mp2", "flac", "opus", "vorbis", "aac", "alac", "gsm", "gsm_ms", "adpcm_ms", "adpcm_ima_wav"}
MOST_CHANNELS = 2
_RATES_HZ = (4000, 192000)


class Refused(Exception):
    """The recording cannot be taken; `kind` is the word that `refusals` turns into a sentence."""

    def __init__(self, kind: str, **found: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.found = found


def opened(name: str) -> tuple[Any, Any]:
    """Container and stream of the first sound in a file; other protocols and nested files are refused."""
    import av

    options = {"format_whitelist": FORMATS, "protocol_whitelist": "file"}
    try:
        container = av.open(name, options=options)
    except (OSError, ValueError) as error:
        raise Refused("format", detail=str(error)) from error
    if not container.streams.audio:
        raise Refused("no_sound", video=bool(container.streams.video))
    stream = container.streams.audio[0]
    context = stream.codec_context
    if context is None:
        raise Refused("codec", codec="unknown")
    codec = context.codec.canonical_name
    if codec not in _CODECS and not codec.startswith("pcm_"):
        raise Refused("codec", codec=codec)
    if context.channels > MOST_CHANNELS:
        raise Refused("channels", channels=context.channels)
    if context.sample_rate and not _RATES_HZ[0] <= context.sample_rate <= _RATES_HZ[1]:
        raise Refused("rate", rate_hz=context.sample_rate)
    return container, stream
