"""The register of files written out of the ledger, so that an erasure finds each.

A report stands on many calls: instead of one call's id it is noted with marks of what it covers - agents, calls, and a
team within days - from which nobody can tell who they are.  Two may share a mark: then a report too many is removed.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from ..clock import now
from ..tables import calls, files, reviews

REVIEWS = ""
"""Told as a call that is covered: all calls that people reviewed."""
_REPORT = "report\n"
_MARK = 5
"""Characters of a mark, 30 bits: of a report of 1000 calls one erased call in a million removes one too many."""
_MOST = 400
"""Marks noted in PostgreSQL: an entry of its indexes holds 2704 bytes.  A report of more goes at every erasure."""


@dataclass(frozen=True, slots=True)
class Covered:
    """What a report holds or counts: agents' calls, calls by id, and those of a team ("": of the house) within days.

    `since` and `until` are both inclusive, None where nothing bounds them.
    """

    agents: Iterable[str]
    team: str
    since: str | None
    until: str | None
    calls: Iterable[str]


def register(connection: Connection, path: Path, call_id: str | None) -> None:
    """Note a file before it is written; `call_id` None where it stands on many calls."""
    insert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(files)
    told = {"call_id": call_id, "at": now()}
    made = insert.values(path=str(path.absolute()), **told)
    connection.execute(made.on_conflict_do_update(index_elements=["path"], set_=told))


def register_report(connection: Connection, path: Path, covered: Covered) -> None:
    """Note a report that was written, with what it covers."""
    marks = {_mark("agent", a) for a in covered.agents} | {_mark("call", c) for c in covered.calls}
    marks.add(_mark("team", covered.team))
    if connection.dialect.name == "postgresql" and len(marks) > _MOST:
        register(connection, path, None)
        return
    register(connection, path, f"{_REPORT}{covered.since or ''}/{covered.until or ''}\n{''.join(sorted(marks))}")


def reports_on(connection: Connection, call_ids: Iterable[str]) -> list[str]:
    """Paths of the reports that cover one of these calls."""
    own, days = set(), defaultdict[str, set[str]](set)
    for call_id in call_ids:
        own.add(_mark("call", call_id))
        row = connection.execute(select(calls).where(calls.c.call_id == call_id)).first()
        if row is not None:
            own |= {_mark("agent", row.agent_id)} if row.agent_id else set()
            for team in (row.team or "", ""):
                days[_mark("team", team)].add(row.day or "")
            if connection.execute(select(reviews.c.id).where(reviews.c.call == row.id).limit(1)).first():
                own.add(_mark("call", REVIEWS))
    rows = connection.execute(select(files.c.path, files.c.call_id).where(files.c.call_id.startswith(_REPORT)))
    return [r.path for r in rows if _covers(r.call_id, own, days)]


def _covers(told: str, own: set[str], days: dict[str, set[str]]) -> bool:
    period, _, marks = told.removeprefix(_REPORT).partition("\n")
    since, _, until = period.partition("/")
    found = {marks[i : i + _MARK] for i in range(0, len(marks), _MARK)}
    within = (day for mark in found & days.keys() for day in days[mark])
    return not found.isdisjoint(own) or any(since <= day and (not until or day <= until) for day in within)


def _mark(kind: str, name: str) -> str:
    return urlsafe_b64encode(sha256(f"{kind} {name}".encode("utf-8", "surrogatepass")).digest())[:_MARK].decode()
