"""Sets of calls that several reviewers judge blind: which calls, and what each of them said."""

from __future__ import annotations

import json
from datetime import date, timedelta

from sqlalchemy import Connection, select

from ..queue.queue import sample
from ..queue.wanted import Item, Wanted
from ..tables import reviews

SIZE = 10
"""Calls of a set: some two hours of a reviewer's time; set by hand."""

Blind = dict[int, dict[str, dict[str, str]]]
"""By the call's number in the ledger and by reviewer: criterion to verdict."""


def set_calls(connection: Connection, name: str) -> list[Item]:
    """The calls of a set, drawn by its name.  One named after an ISO week (2026-W48) draws from the calls before that
    week, so that later calls do not change it."""
    return sample(connection, Wanted("sample", until=_eve(name), seed=f"calibration {name}"), SIZE)


def blind_verdicts(connection: Connection, name: str) -> Blind:
    """What was said of the set's calls; of one person's several judgements of a call the last."""
    query = select(reviews.c.call, reviews.c.who, reviews.c.value)
    query = query.where(reviews.c.kind == "calibrate", reviews.c.reason == name).order_by(reviews.c.id)
    found: Blind = {}
    for row in connection.execute(query):
        found.setdefault(row.call, {})[row.who] = json.loads(row.value)
    return found


def _eve(name: str) -> str | None:
    """The Sunday before an ISO week; None for a name that is none."""
    year, _, week = name.partition("-W")
    try:
        return (date.fromisocalendar(int(year), int(week), 1) - timedelta(days=1)).isoformat()
    except ValueError:
        return None
