"""Where the console listens, under which names, and for whom."""

from __future__ import annotations

import ipaddress
import socket
from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.errors import StartError

from .users import User, one_user, users_in

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


def listen(served: Served) -> socket.socket:
    """A socket that takes connections.  Raises StartError where it cannot be had."""
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
