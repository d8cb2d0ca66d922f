"""Serving: where the console listens, the links that it prints, and its end."""

from __future__ import annotations

import ipaddress
import logging
import socket
import sys
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvicorn

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.opening import Ledger
from qa_analyzer.ledger.word_marks import fill

from .app import application
from .console import Console
from .guard import ENTRANCE, Places
from .sessions import Doorkeeper
from .sound import SoundShelf
from .users import User, one_user, users_in

log = logging.getLogger(__name__)
Told = Callable[[str], None]
BACKLOG = 128
"""Who opens the link before the console is ready waits; so many at most.  What uvicorn's own sockets have is more, but
a browser opens some six."""
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True)
class Served:
    """Where and for whom; `port` 0: any that is free; `name`: under which others reach this machine."""

    host: str = "127.0.0.1"
    port: int = 8765
    users: Path | None = None
    name: str | None = None
    certificate: Path | None = None
    key: Path | None = None

    @property
    def loopback(self) -> bool:
        """Whether this machine alone can reach it."""
        try:
            return self.host == "localhost" or ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def scheme(self) -> str:
        """https with a certificate."""
        return "https" if self.certificate else "http"


def users_for(served: Served) -> tuple[User, ...]:
    """Who may come.  Raises StartError for another host than this machine's loopback without a file of users."""
    if served.users is not None:
        return users_in(served.users)
    if not served.loopback:
        hint = "name the users and their roles in a file and give it with --users, or leave --host out"
        raise StartError(f"--host {served.host}: others could reach the console, and no users are named", hint=hint)
    return one_user()


def names_for(served: Served) -> tuple[str, ...]:
    """The names that a browser may ask for it by.  Raises StartError where none is known."""
    if served.name:
        return (served.name,)
    if served.loopback:
        return tuple(dict.fromkeys((served.host, *_LOOPBACK)))
    try:
        if ipaddress.ip_address(served.host).is_unspecified:
            hint = "say with --name under which name or address this machine is reached"
            raise StartError(f"--host {served.host}: every address, and no name to ask for it by", hint=hint)
    except ValueError:
        pass
    return (served.host,)


def serve(ledger: Ledger, served: Served, tell: Told) -> None:
    """Listen until it is interrupted; `tell` prints the links.  Raises StartError where it cannot be begun."""
    users, names = users_for(served), names_for(served)
    listening = _listen(served)
    port = listening.getsockname()[1]
    places = Places.of(names, port, served.scheme)
    doorkeeper, shelf = Doorkeeper(), SoundShelf(ledger)
    app = application(Console(ledger, doorkeeper, shelf, users), lambda: places)
    host = f"[{names[0]}]" if ":" in names[0] else names[0]
    _tell_links(
        users, lambda u: f"{served.scheme}://{host}:{port}{ENTRANCE}?token={doorkeeper.link_for(u)}", served, tell
    )
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, proxy_headers=False, lifespan="off",
        ssl_certfile=served.certificate, ssl_keyfile=served.key, timeout_graceful_shutdown=2,
    )  # fmt: skip
    # a browser that still loads sound when the command ends is no error that anybody could mend
    logging.getLogger("uvicorn.error").addFilter(lambda record: "graceful shutdown" not in record.getMessage())
    ended = threading.Event()
    for task in (shelf.warm, partial(_read_for_search, ledger, ended)):
        threading.Thread(target=task, daemon=True).start()
    try:
        uvicorn.Server(config).run(sockets=[listening])
    finally:
        ended.set()
        listening.close()


def _read_for_search(ledger: Ledger, ended: threading.Event) -> None:
    """Mark the words of calls that earlier programs left in the ledger."""
    try:
        fill(ledger, lambda: not ended.is_set())
    except StartError as error:
        log.warning("the calls were not all read for the search: %s", error.error)


def _listen(served: Served) -> socket.socket:
    try:
        family = socket.getaddrinfo(served.host, served.port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family[0], socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(family[4])
        listening.listen(BACKLOG)
    except OSError as error:
        told = f"{served.host}:{served.port}: cannot listen there: {error.strerror or error}"
        raise StartError(told, hint="another console may run; name another port with --port (0: any)") from error
    return listening


def _tell_links(users: Iterable[User], link_for: Callable[[User], str], served: Served, tell: Told) -> None:
    """The links now, and new ones whenever somebody presses Enter at the terminal."""

    def links() -> None:
        for user in users:
            tell(f"  {user.name} ({user.role}): {link_for(user)}" if served.users else f"  {link_for(user)}")

    def at_the_terminal() -> None:
        for _ in sys.stdin:
            links()

    if not served.loopback and not served.certificate:
        tell("warning: without --certificate others on the network can read along: use a trusted network alone")
    tell("Open in a browser (each link works once; press Enter for new ones, Ctrl-C to end):")
    links()
    if sys.stdin is not None and sys.stdin.isatty():
        threading.Thread(target=at_the_terminal, daemon=True).start()
