"""Links that let somebody in once, and the sessions that follow.  In memory: a new start forgets them all."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from .users import User

TOKEN_BYTES = 32
"""256 bits; 128 are asked for."""
LINK_S = 12 * 3600.0
"""How long a link that nobody used stays good: a working day; set by hand."""
SESSION_S = 12 * 3600.0
"""How long a session lasts; set by hand, as a link."""
_COOKIE = "qa_review"


@dataclass(frozen=True, slots=True)
class Session:
    """Somebody who came in; `csrf` must come with every change."""

    user: User
    csrf: str
    until: float


class Doorkeeper:
    """Gives out links and knows sessions; keeps only digests of what lets anybody in."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._links: dict[str, tuple[User, float]] = {}
        self._sessions: dict[str, Session] = {}
        self._secret = secrets.token_bytes(TOKEN_BYTES)
        self._lock = threading.Lock()

    def link_for(self, user: User) -> str:
        """A token that lets this user in once."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        with self._lock:
            self._links[_digest(token)] = user, self._clock() + LINK_S
        return token

    def enter(self, token: str) -> tuple[str, Session] | None:
        """The cookie and session for a token; None where it is unknown, used or too old.  Uses the token up."""
        with self._lock:
            found = self._links.pop(_digest(token), None)
            if found is None or found[1] < self._clock():
                return None
            cookie = secrets.token_urlsafe(TOKEN_BYTES)
            csrf = hmac.new(self._secret, cookie.encode(), sha256).hexdigest()
            session = Session(found[0], csrf, self._clock() + SESSION_S)
            self._sessions = {k: s for k, s in self._sessions.items() if s.until >= self._clock()}
            self._sessions[_digest(cookie)] = session
        return cookie, session

    def session(self, cookie: str | None) -> Session | None:
        """Whose cookie it is; None where it is nobody's, or too old."""
        found = self._sessions.get(_digest(cookie)) if cookie else None
        return found if found is not None and found.until >= self._clock() else None

    def leave(self, cookie: str | None) -> None:
        """End a session."""
        with self._lock:
            self._sessions.pop(_digest(cookie or ""), None)


def cookie_name(host: str) -> str:
    """The cookie's name for a console asked for as `host`.

    Cookies are those of a machine, whatever the port: with the port in the name two consoles sign nobody out.
    """
    port = host.rpartition(":")[2]
    return f"{_COOKIE}_{port}" if port.isdecimal() else _COOKIE


def _digest(token: str) -> str:
    """Tables are searched by digest, so that the time it takes says nothing of the token."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
