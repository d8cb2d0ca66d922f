"""A call's sound, by its number in the ledger and by nothing else."""

from __future__ import annotations

import json
import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from qa_analyzer.core.errors import InputError
from qa_analyzer.reports.call_timeline import levels_path

from .calls import call_for
from .console import console_of
from .sound import Heard

_QUIETEST = 0.05
"""A call is drawn as loud as its loudest part, but one that never reaches this level (-26 dBFS) is not blown up to it;
set by hand."""


def sound(request: Request) -> Response:
    """The sound as Ogg/Opus, muted where the words are masked; ranges are answered."""
    ogg = _heard(request).ogg
    part = _part(request.headers.get("range", ""), len(ogg))
    headers = {"accept-ranges": "bytes"}
    if part is None:
        return Response(ogg, media_type="audio/ogg", headers=headers)
    first, last = part
    if first > last:
        return Response(status_code=416, headers={"content-range": f"bytes */{len(ogg)}"})
    headers["content-range"] = f"bytes {first}-{last}/{len(ogg)}"
    return Response(ogg[first : last + 1], 206, media_type="audio/ogg", headers=headers)


def levels(request: Request) -> Response:
    """How loud each channel is over the call, drawn."""
    found = call_for(request)
    audio = found.analysis.audio
    roles = [c.role for c in audio.channels] if audio else []
    return Response(_outlines(_heard(request), list(roles)), media_type="application/json")


def _part(asked: str, size: int) -> tuple[int, int] | None:
    """First and last byte of a single range; None for all (also where several are asked for, which RFC 9110 allows)."""
    found = re.fullmatch(r"bytes=(\d{0,15})-(\d{0,15})", asked.strip(), re.ASCII)
    if found is None or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    if not first:
        return max(0, size - int(last)), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1


def _heard(request: Request) -> Heard:
    found = call_for(request)
    try:
        return console_of(request).shelf.get(found.number)
    except InputError as error:
        raise HTTPException(404, f"{error.error}; {error.hint}") from error


def _outlines(heard: Heard, roles: list[str]) -> str:
    """The outlines of the channels as the page's script draws them: SVG paths by role, in a field of 1000 by 100."""
    loudest = max([_QUIETEST, *(max(channel, default=0.0) for channel in heard.levels)])
    levels = [[v / loudest for v in channel] for channel in heard.levels]
    named = dict(zip(roles, levels, strict=False))
    if not {"agent", "member"} & set(named) and levels:
        named = {"sound": levels[0]}
    return json.dumps({role: levels_path(channel) for role, channel in named.items()})
