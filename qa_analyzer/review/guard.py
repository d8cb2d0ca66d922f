"""What every request passes before any page sees it: host, origin, session, token of the form; and what every answer
bears.  A route that is added is guarded without anybody thinking of it."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .sessions import Doorkeeper, cookie_name

LONGEST_BODY = 64 * 1024
"""Bytes of a form; the longest note takes 24 KB when it is percent-encoded."""
ENTRANCE = "/enter"
POLICY = "; ".join(
    ("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "media-src 'self'",
     "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
)  # fmt: skip
HEADERS = {
    "content-security-policy": POLICY, "x-content-type-options": "nosniff", "x-frame-options": "DENY",
    "referrer-policy": "same-origin", "cache-control": "no-store", "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}  # fmt: skip
_SAFE = ("GET", "HEAD")


@dataclass(frozen=True, slots=True)
class Places:
    """Under which `host:port` the console may be asked for, and by which scheme."""

    hosts: frozenset[str]
    scheme: str = "http"

    @classmethod
    def of(cls, names: Iterable[str], port: int, scheme: str = "http") -> Places:
        """The names with the port; and without it where it is the scheme's own."""
        names = [f"[{n}]" if ":" in n else n.lower() for n in names]
        usual = {"http": 80, "https": 443}[scheme]
        return cls(frozenset([f"{n}:{port}" for n in names] + (list(names) if port == usual else [])), scheme)

    @property
    def origins(self) -> frozenset[str]:
        """The only origins whose forms are taken."""
        return frozenset(f"{self.scheme}://{h}" for h in self.hosts)


class Guard:
    """The middleware.  Puts `session` and `form` into the request's scope."""

    def __init__(self, app: ASGIApp, *, doorkeeper: Doorkeeper, places: Callable[[], Places]) -> None:
        self._app, self._doorkeeper, self._places = app, doorkeeper, places

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or hand on."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        refusal = await self._refusal(scope, receive)
        await (refusal or self._app)(scope, receive, marked)

    async def _refusal(self, scope: Scope, receive: Receive) -> Response | None:
        headers, method = Headers(scope=scope), scope["method"]
        places = self._places()
        if [h.lower() for h in headers.getlist("host")] not in [[h] for h in places.hosts]:
            return _refused(421, "This console is not known under that name.")
        origins = headers.getlist("origin")
        if any(o.lower() not in places.origins for o in origins) or len(origins) > 1:
            return _refused(403, "This came from another site.")
        entrance = scope["path"] == ENTRANCE
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin") and not entrance:
            return _refused(403, "This came from another site.")
        if method not in _SAFE and (method != "POST" or not origins):
            return _refused(403, "A change must come from a form of this console.")
        scope["session"] = session = self._doorkeeper.session(cookie_of(headers))
        if session is None and not entrance:
            told = "You are not signed in. Open the link that `qa-analyzer review` printed; it works once.\n"
            return _refused(401, told + "For a new one press Enter where the command runs, or start it again.")
        if method not in _SAFE:
            form = await _form(receive, headers)
            if form is None:
                return _refused(413, "That is too long for a form.")
            if session is None or not hmac.compare_digest(form.get("csrf", "").encode(), session.csrf.encode()):
                return _refused(403, "The form's token is missing or of another session. Reload the page.")
            scope["form"] = form
        return None


def cookie_of(headers: Headers) -> str | None:
    """The session's cookie, None where there is none that can be read."""
    try:
        morsel = SimpleCookie(headers.get("cookie", "")).get(cookie_name(headers.get("host", "")))
    except CookieError:
        return None
    return morsel.value if morsel else None


async def _form(receive: Receive, headers: Headers) -> dict[str, str] | None:
    if headers.get("content-type", "").split(";")[0].strip() != "application/x-www-form-urlencoded":
        return {}
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > LONGEST_BODY or message["type"] != "http.request":
            return None
        if not message.get("more_body"):
            break
    try:
        found = parse_qs(body.decode("utf-8"), keep_blank_values=True, max_num_fields=500)
    except ValueError:
        return {}
    return {name: values[-1] for name, values in found.items()}


def _refused(status: int, told: str) -> Response:
    return PlainTextResponse(told + "\n", status)
