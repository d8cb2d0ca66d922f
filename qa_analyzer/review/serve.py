"""Serving: what the console reads ahead, the links that it prints, and its end."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterable
from functools import partial

import uvicorn

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.queue.word_marks import fill
from qa_analyzer.ledger.store.opening import Ledger

from .app import application
from .console import Console
from .finding import read_ahead
from .guard import ENTRANCE, Places
from .served import Served, listen, names_for, users_for
from .sessions import Doorkeeper
from .sound import SoundShelf
from .users import User

log = logging.getLogger(__name__)
Told = Callable[[str], None]


def serve(ledger: Ledger, served: Served, tell: Told) -> None:
    """Listen until it is interrupted; `tell` prints the links.  Raises StartError where it cannot be begun."""
    users, names = users_for(served), names_for(served)
    listening = listen(served)
    port = listening.getsockname()[1]
    places = Places.of(names, port, served.scheme)
    doorkeeper, shelf = Doorkeeper(), SoundShelf(ledger)
    console = Console(ledger, doorkeeper, shelf, users)
    app = application(console, lambda: places)
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
    for task in (partial(_read_ahead, console), shelf.warm, partial(_read_for_search, ledger, ended)):
        threading.Thread(target=task, daemon=True).start()
    try:
        uvicorn.Server(config).run(sockets=[listening])
    finally:
        ended.set()
        listening.close()


def _read_ahead(console: Console) -> None:
    try:
        read_ahead(console)
    except StartError as error:  # whoever asks for a page is told
        log.warning("nothing was read ahead: %s", error.error)


def _read_for_search(ledger: Ledger, ended: threading.Event) -> None:
    """Mark the words of calls that earlier programs left in the ledger."""
    try:
        fill(ledger, lambda: not ended.is_set())
    except StartError as error:
        log.warning("the calls were not all read for the search: %s", error.error)


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
