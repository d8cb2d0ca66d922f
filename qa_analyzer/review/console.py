"""What the routes share: the ledger, the sound, who is asking, and how a page is made."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from sqlalchemy import Connection
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse

from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.reports.page import TEMPLATES, environment

from .sessions import Doorkeeper, Session
from .sound import SoundShelf
from .users import User

T = TypeVar("T")
HERE = Path(__file__).parent
REFUSALS = 10
"""Refused links noted a minute, at most; set by hand."""
FRESH_S = 60.0
"""How long lists of choices and figures of trust are kept before they are read again; set by hand."""


@dataclass(slots=True)
class Console:
    """One running console.  `advisory`: whether criteria under their floor leave the score shown."""

    ledger: Ledger
    doorkeeper: Doorkeeper
    shelf: SoundShelf
    users: tuple[User, ...] = ()
    advisory: bool = True
    refusals: deque[float] = field(default_factory=lambda: deque(maxlen=REFUSALS))
    kept: dict[str, tuple[float, Any]] = field(default_factory=dict)
    first: threading.Lock = field(default_factory=threading.Lock)

    def fresh(self, name: str, read: Callable[[Connection], T]) -> T:
        """What `read` gives of the ledger.  After `FRESH_S` the old is given once more while it is read again."""
        known = self.kept.get(name)
        if known is None:
            with self.first:  # whoever comes meanwhile waits for the same
                known = self.kept.get(name) or self._read(name, read)
        elif known[0] <= time.monotonic() - FRESH_S:
            self.kept[name] = time.monotonic(), known[1]  # nobody else begins to read it
            threading.Thread(target=self._read, args=(name, read), daemon=True).start()
        value: T = known[1]
        return value

    def may_note_refusal(self) -> bool:
        """Whether a refused link goes into the ledger: nobody who is not signed in may fill it."""
        at = time.monotonic()
        full = len(self.refusals) == REFUSALS and at - self.refusals[0] < 60.0
        if not full:
            self.refusals.append(at)
        return not full

    def age(self, name: str) -> None:
        """Have it read again at the next asking."""
        if name in self.kept:
            self.kept[name] = float("-inf"), self.kept[name][1]

    def _read(self, name: str, read: Callable[[Connection], Any]) -> tuple[float, Any]:
        with self.ledger.reading() as connection:
            found = self.kept[name] = time.monotonic(), read(connection)
        return found


def console_of(request: Request) -> Console:
    """The console that the request came to."""
    console: Console = request.app.state.console
    return console


def session_of(request: Request) -> Session:
    """Whose request it is; the guard lets nobody else through."""
    session: Session = request.scope["session"]
    return session


def user_of(request: Request) -> User:
    """Who is asking."""
    return session_of(request).user


def desk_only(request: Request) -> None:
    """Raises 403 for an agent."""
    if not user_of(request).at_the_desk:
        raise HTTPException(403, "This page is for reviewers and coaches.")


def page(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """A page of the console."""
    session = session_of(request)
    made = _environment().get_template(template).render(me=session.user, csrf=session.csrf, **values)
    return HTMLResponse(made, status)


@cache
def _environment() -> Environment:
    """The reports' own, with this room's templates before theirs."""
    loader = ChoiceLoader([FileSystemLoader(HERE / "templates"), FileSystemLoader(TEMPLATES)])
    return environment().overlay(loader=loader)
