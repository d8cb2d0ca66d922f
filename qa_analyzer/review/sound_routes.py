"""A call's sound, by its number in the ledger and by nothing else."""

from __future__ import annotations

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from qa_analyzer.core.errors import InputError

from .calls import call_for
from .console import console_of
from .sound import Heard, levels_json


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
    return Response(levels_json(_heard(request), list(roles)), media_type="application/json")


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
