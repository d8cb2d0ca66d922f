"""The console's own style and scripts: these files and no others, read once."""

from __future__ import annotations

from functools import cache

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from qa_analyzer.reports.page import TEMPLATES

from .console import HERE

_FILES = {
    "style.css": (TEMPLATES / "style.css", "text/css"),
    "icon.svg": (HERE / "static" / "icon.svg", "image/svg+xml"),
    "console.css": (HERE / "static" / "console.css", "text/css"),
    "player.js": (TEMPLATES / "player.js", "text/javascript"),
    **{f"{n}.js": (HERE / "static" / f"{n}.js", "text/javascript") for n in ("keys", "queue", "sound", "deeds")},
}


def static(request: Request) -> Response:
    """One of the files, by name."""
    found = _FILES.get(request.path_params["name"])
    if found is None:
        raise HTTPException(404, "There is no such file.")
    return Response(_read(request.path_params["name"]), media_type=found[1])


@cache
def _read(name: str) -> bytes:
    return _FILES[name][0].read_bytes()
