"""The console as an application: its routes, and the guard before all of them."""

from __future__ import annotations

from collections.abc import Callable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from qa_analyzer.core.errors import QaAnalyzerError

from . import (
    calibration_routes,
    call_routes,
    deed_routes,
    figure_routes,
    queue_routes,
    sign_in,
    sign_in_routes,
    sound_routes,
    statics,
)
from .console import Console, page
from .guard import ENTRANCE, Guard, Places

ROUTES = (
    Route(ENTRANCE, sign_in.enter, methods=["GET"]),
    Route("/leave", sign_in.leave, methods=["POST"]),
    Route("/", queue_routes.queue, methods=["GET"]),
    Route("/next", queue_routes.next_call, methods=["GET"]),
    Route("/find", queue_routes.find, methods=["GET"]),
    Route("/call/{number:int}", call_routes.call, methods=["GET"]),
    Route("/call/{number:int}/deeds", deed_routes.do, methods=["POST"]),
    Route("/call/{number:int}/sound", sound_routes.sound, methods=["GET"]),
    Route("/call/{number:int}/levels", sound_routes.levels, methods=["GET"]),
    Route("/trust", figure_routes.trust_page, methods=["GET"]),
    Route("/trust", figure_routes.switch, methods=["POST"]),
    Route("/calibration", calibration_routes.calibration, methods=["GET"]),
    Route("/calibration/{number:int}", calibration_routes.blind_call, methods=["GET"]),
    Route("/calibration/{number:int}", calibration_routes.judge_blind, methods=["POST"]),
    Route("/sign-ins", sign_in_routes.sign_ins_page, methods=["GET"]),
    Route("/moments.csv", figure_routes.moments, methods=["GET"]),
    Route("/static/{name}", statics.static, methods=["GET"]),
)


def application(console: Console, places: Callable[[], Places]) -> Starlette:
    """The application; `places` says under which names it is served (known once it listens)."""
    guard = Middleware(Guard, doorkeeper=console.doorkeeper, places=places)
    handlers = {HTTPException: _refused, QaAnalyzerError: _told}
    app = Starlette(routes=list(ROUTES), middleware=[guard], exception_handlers=handlers)  # type: ignore[arg-type]
    app.router.redirect_slashes = False
    app.state.console = console
    return app


def _refused(request: Request, error: HTTPException) -> Response:
    if request.scope.get("session") is None:
        return PlainTextResponse(f"{error.detail}\n", error.status_code)
    return page(request, "told.html", error.status_code, told=str(error.detail), hint="")


def _told(request: Request, error: QaAnalyzerError) -> Response:
    if request.scope.get("session") is None:
        return PlainTextResponse(f"{error.error}\n", 400)
    return page(request, "told.html", 400, told=error.error, hint=error.hint)
