"""WebVTT with voice tags: `<v Agent>Good morning.</v>` under `00:00.300 --> 00:04.100`.

Several voices in one cue share its time by their characters.  A cue without a voice tag may begin
with a label ("Agent: ...").  Source: W3C WebVTT, sections 4.1 (file) and 4.2.2 (cue text).
"""

from __future__ import annotations

import html
import re
from typing import Any

from ..foreign import ROLE_OF, Laid, speaker
from ..reading import Content

NAME = "WebVTT"

_CUE = re.compile(r"^\s*(?:(\d+):)?(\d{1,2}):(\d{1,2}[.,]\d{1,3})\s*-->\s*(?:(\d+):)?(\d{1,2}):(\d{1,2}[.,]\d{1,3})")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>")
_TAG = re.compile(r"<[^>]*>")
_LABEL = re.compile(r"^\s*-?\s*([A-Za-z][\w ]{0,30}?)\s*:\s+")


def matches(content: Content) -> bool:
    """Text whose first line is `WEBVTT`."""
    return re.match(r"WEBVTT(?:[ \t\r\n]|$)", content.text.lstrip("\ufeff")) is not None


def lay(content: Content) -> Laid:
    """One turn for each voice in each cue; notes, styles and cues without text are left out."""
    turns: list[dict[str, Any]] = []
    for block in re.split(r"\n\s*\n", content.text.replace("\r\n", "\n").replace("\r", "\n")):
        lines = block.strip("\n").split("\n")
        at = next((i for i, line in enumerate(lines[:2]) if _CUE.match(line)), None)
        if at is None:
            continue
        match = _CUE.match(lines[at])
        assert match is not None
        start, end = _seconds(*match.groups()[:3]), _seconds(*match.groups()[3:])
        voices = _voices("\n".join(lines[at + 1 :]))
        per_character_s = (end - start) / (sum(len(text) for _, text in voices) or 1)
        for label, text in voices:
            until = start + per_character_s * len(text) if len(voices) > 1 else end
            turns.append({**speaker(label), "start": round(start, 3), "end": round(until, 3), "text": text})
            start = until
    return Laid(turns)


def _voices(payload: str) -> list[tuple[str | None, str]]:
    """Label and text of each voice in a cue."""
    pieces = _VOICE.split(payload)
    found: list[tuple[str | None, str]] = []
    for label, text in zip([None, *pieces[1::2]], pieces[::2], strict=True):
        plain = html.unescape(_TAG.sub("", text)).strip()
        labelled = _LABEL.match(plain) if label is None else None
        if labelled and labelled[1].lower().split()[0] in ROLE_OF:
            label, plain = labelled[1], plain[labelled.end() :]
        if plain:
            found.append((html.unescape(label).strip() if label else None, plain))
    return found


def _seconds(hours: str | None, minutes: str, seconds: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds.replace(",", "."))
