"""Coming in by a link that works once, and leaving."""

from __future__ import annotations

import logging

from sqlalchemy import insert
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from qa_analyzer.ledger.clock import now
from qa_analyzer.ledger.tables import sign_ins

from .console import console_of, session_of
from .guard import cookie_of
from .sessions import SESSION_S, cookie_name

log = logging.getLogger(__name__)
"""Where it runs, who was refused is told too; never with what was given as a token."""
_IN = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/">
<title>Signed in</title><link rel="icon" href="/static/icon.svg" type="image/svg+xml"></head>
<body><p>Signed in. <a href="/">Go to the calls</a></p></body></html>"""
"""A page rather than a redirect: a cookie that is SameSite=Strict does not travel with one that began elsewhere."""


def enter(request: Request) -> Response:
    """Use the link's token up; a session's cookie."""
    console = console_of(request)
    came = console.doorkeeper.enter(request.query_params.get("token", ""))
    origin = request.client.host if request.client else ""
    if came is None:
        if console.may_note_refusal():
            _note(request, "", "", origin, "refused")
            log.warning("sign-in refused, from %s: the link is unknown, was used, or is too old", origin or "nowhere")
        told = "This link was used already, or is too old. Press Enter where `qa-analyzer review` runs for a new one."
        return PlainTextResponse(told + "\n", 403)
    cookie, session = came
    _note(request, session.user.name, session.user.role, origin, "in")
    answer = HTMLResponse(_IN)
    secure = request.url.scheme == "https"
    name = cookie_name(request.headers.get("host", ""))
    answer.set_cookie(name, cookie, max_age=int(SESSION_S), httponly=True, samesite="strict", secure=secure)
    return answer


def leave(request: Request) -> Response:
    """End the session."""
    user = session_of(request).user
    console_of(request).doorkeeper.leave(cookie_of(request.headers))
    _note(request, user.name, user.role, request.client.host if request.client else "", "out")
    answer = PlainTextResponse("Signed out. This page can be closed.\n")
    answer.delete_cookie(cookie_name(request.headers.get("host", "")), httponly=True, samesite="strict")
    return answer


def _note(request: Request, who: str, role: str, origin: str, outcome: str) -> None:
    row = {"at": now(), "who": who, "role": role, "origin": origin, "outcome": outcome}
    with console_of(request).ledger.writing() as connection:
        connection.execute(insert(sign_ins).values(row))
