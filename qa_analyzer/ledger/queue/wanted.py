"""What a reviewer asks the queue for, and what it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Connection

VIEWS = ("flagged", "unsure", "low", "sample", "disputed", "all")
PAGE = 40
"""Calls a page; about two screens."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reviewer asks for.  Days inclusive; `verdict` goes with `criterion`; `seed` draws the sample.

    `words`: what was said (`searching.said` heeds them).
    `signed`: signed-off calls too (a sample always has them: who is in it must not depend on who was reviewed).
    """

    view: str = "flagged"
    agent: str | None = None
    team: str | None = None
    since: str | None = None
    until: str | None = None
    criterion: str | None = None
    verdict: str = "fail"
    seed: str = ""
    signed: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """Where the words of a search were said: the turn's place in the transcript, its start in seconds, some of it."""

    turn: int
    start: float
    speaker: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """A row of `calls` as the queue shows it, its place in the order, and in a sample how it was drawn."""

    row: Any
    place: tuple[str | float | int, ...]
    drawn: str
    passage: Passage | None = None


class Found(list[Item]):
    """Calls that were found; `on`: the place to look on from, where a search ended before it had found enough."""

    on: tuple[str | float | int, ...] | None = None


class Look(Protocol):
    """How calls are looked for: `waiting`, or `searching.said` with its marks."""

    def __call__(
        self, connection: Connection, wanted: Wanted, *, after: Sequence[str] = (), limit: int = PAGE
    ) -> list[Item]:
        """As `waiting`."""
