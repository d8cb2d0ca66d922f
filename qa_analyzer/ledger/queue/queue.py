"""Which calls wait for a reviewer: pages by key, never by offset, whatever the size of the ledger."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

from sqlalchemy import BigInteger, Connection, Select, cast, exists, func, or_, select, tuple_

from ..reviews.deeds_that_stand import open_dispute, overruled, stands
from ..tables import calls, verdicts
from .wanted import PAGE, Item, Look, Wanted

RISKY_PERCENT = 70.0
"""A score under it counts as risk in a sample; set by hand."""
_PRIME = 2_147_483_647
"""2^31 - 1, a prime: `(id * a + b) mod p` draws pairwise independently (J. L. Carter, M. N. Wegman, "Universal classes
of hash functions", J. Comput. Syst. Sci. 18 (1979) 143-154), and its products fit 64 bits."""
_SHOWN = (
    calls.c.id, calls.c.call_id, calls.c.day, calls.c.started_at, calls.c.agent_id, calls.c.agent_name, calls.c.team,
    calls.c.member_name, calls.c.duration, calls.c.scorable, calls.c.percent, calls.c.auto_failed, calls.c.flagged,
    calls.c.failed, calls.c.unsure, calls.c.recording_path,
)  # fmt: skip


def waiting(
    connection: Connection, wanted: Wanted, after: Sequence[str] = (), limit: int = PAGE,
    among: Collection[int] | None = None,
) -> list[Item]:  # fmt: skip
    """At most `limit` calls from the place `after` on (of an `Item`, as text), of those numbered in `among` if given.

    Raises ValueError for no place.
    """
    if wanted.view == "sample":
        return [] if after else sample(connection, wanted, limit)
    columns, kinds, down = _order(wanted)
    query: Select[Any] = select(*_SHOWN, *(c.label(f"place{i}") for i, c in enumerate(columns)))
    query = _of_view(_narrowed(query, wanted), wanted)
    query = query.where(calls.c.id.in_(among)) if among is not None else query
    if after:
        at = [kind(text) for kind, text in zip(kinds, after, strict=True)]
        place = tuple_(*columns)
        query = query.where(place < tuple_(*at) if down else place > tuple_(*at))
    rows = connection.execute(query.order_by(*((c.desc() if down else c.asc()) for c in columns)).limit(limit))
    return [Item(r, tuple(getattr(r, f"place{i}") for i in range(len(columns))), wanted.view) for r in rows]


def following(connection: Connection, wanted: Wanted, number: int, look: Look = waiting) -> Item | None:
    """The call after the one of this number in the ledger; the first one where that is not among them."""
    if wanted.view == "sample":
        items = sample(connection, wanted)
        rest = items[next((n + 1 for n, i in enumerate(items) if i.row.id == number), 0) :]
        signed = select(calls.c.id).where(calls.c.id.in_([i.row.id for i in rest]), stands("sign_off"))
        done = set(connection.execute(signed).scalars())
        return next((i for i in rest if i.row.id not in done), None)
    columns, _, _ = _order(wanted)
    query = select(*columns).select_from(calls).where(calls.c.id == number)
    if wanted.criterion is not None and wanted.view != "low":
        query = select(calls.c.id).where(calls.c.id == number)
    place = connection.execute(query).first()
    after = [str(v) for v in place] if place is not None and None not in place else []
    return next(iter(look(connection, wanted, after=after, limit=1)), None)


def sample(connection: Connection, wanted: Wanted, size: int = PAGE) -> list[Item]:
    """Half of `size` drawn at random by the seed, the rest from the calls at risk (flagged, failed by an auto-fail,
    under `RISKY_PERCENT`), at random again where these are too few; the same for the same seed."""
    digest = sha256(f"qa-analyzer sample {wanted.seed}".encode()).digest()
    a, b = 1 + int.from_bytes(digest[:8]) % (_PRIME - 1), int.from_bytes(digest[8:16]) % _PRIME
    drawn = ((cast(calls.c.id, BigInteger) * a + b) % _PRIME).label("place0")
    ids = _among(select(calls.c.id, drawn).where(calls.c.percent.is_not(None)), wanted).order_by(drawn)
    risky = or_(calls.c.flagged.is_(True), calls.c.auto_failed.is_(True), calls.c.percent < RISKY_PERCENT)
    half = size - size // 2
    first = connection.execute(ids.limit(size)).all()
    places = {r.id: (r.place0, "random") for r in first[:half]}
    at_risk = connection.execute(ids.where(risky).limit(size)).all()
    for r, how in [*((r, "risk") for r in at_risk), *((r, "random") for r in first)]:
        if len(places) < size:
            places.setdefault(r.id, (r.place0, how))
    rows = {r.id: r for r in connection.execute(select(*_SHOWN).where(calls.c.id.in_(places)))}
    return [Item(rows[n], (place, n), how) for n, (place, how) in places.items()]


def _order(wanted: Wanted) -> tuple[list[Any], list[Any], bool]:
    """Columns that give the place, how each is read from text, and whether the greatest comes first."""
    if wanted.view == "low":
        return [calls.c.percent, calls.c.id], [_percent, _number], False
    if wanted.criterion is not None:
        return [verdicts.c.call], [_number], True
    return [calls.c.day, calls.c.id], [_day, _number], True


def _day(text: str) -> str:
    """A day.  Raises ValueError for what is none."""
    return date.fromisoformat(text).isoformat()


def _percent(text: str) -> float:
    """A score.  Raises ValueError for what no call has."""
    percent = float(text)
    if not 0 <= percent <= 100:
        raise ValueError(f"{text} is no score")
    return percent


def _number(text: str) -> int:
    """A row's number.  Raises ValueError for what no database counts to."""
    number = int(text)
    if not 0 <= number < 1 << 63:
        raise ValueError(f"{text} is no row's number")
    return number


def _narrowed(query: Select[Any], wanted: Wanted) -> Select[Any]:
    query = query.where(calls.c.analysis_id.is_not(None))
    if wanted.criterion is not None and wanted.view != "low":
        query = query.join_from(calls, verdicts, verdicts.c.call == calls.c.id)
        query = query.where(verdicts.c.criterion == wanted.criterion, verdicts.c.verdict == wanted.verdict)
        return _among(query, wanted, joined=True)
    return _among(query, wanted)


def _among(query: Select[Any], wanted: Wanted, *, joined: bool = False) -> Select[Any]:
    """What an index over `calls` can tell alone; the criterion's verdict by one look at its key."""
    if wanted.criterion is not None and not joined:
        judged = (verdicts.c.call == calls.c.id, verdicts.c.criterion == wanted.criterion)
        query = query.where(exists().where(*judged, verdicts.c.verdict == wanted.verdict))
    agent, team, day = calls.c.agent_id, calls.c.team, calls.c.day
    if wanted.view == "low":  # walk the index by score, which has all three; SQLite would rather sort another's
        agent, team, day = (func.coalesce(c, "") for c in (agent, team, day))  # type: ignore[assignment]
    query = query.where(agent == wanted.agent) if wanted.agent is not None else query
    query = query.where(team == wanted.team) if wanted.team is not None else query
    query = query.where(day >= wanted.since) if wanted.since else query
    return query.where(day <= wanted.until) if wanted.until else query


def _of_view(query: Select[Any], wanted: Wanted) -> Select[Any]:
    if wanted.criterion is not None:
        query = query.where(~overruled(wanted.criterion, wanted.verdict))
    if wanted.view == "flagged":
        query = query.where(calls.c.flagged.is_(True))
    elif wanted.view == "unsure":
        query = query.where(calls.c.unsure > 0, calls.c.scorable.is_(True))
    elif wanted.view == "low":
        query = query.where(calls.c.percent.is_not(None))
    elif wanted.view == "disputed":
        query = query.where(open_dispute())
    return query if wanted.signed or wanted.view == "disputed" else query.where(~stands("sign_off"))
