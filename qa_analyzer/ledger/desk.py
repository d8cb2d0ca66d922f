"""What a coaching report asks of the ledger: an agent's own calls whole, of the colleagues sums and a few samples."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, select

from qa_analyzer.core.document import Analysis, CriterionOut

from .packing import unpack_analysis
from .reading import CHUNK, in_chunks, within
from .reviews.review_shown import shown
from .reviews.reviewing import reviewed_of
from .tables import analyses, calls, day_totals, verdicts

SAMPLE = 200
"""Calls whose measures stand for a team's: the tenth of them is known to within 4 parts in a hundred (95 %)."""
_TRIED = 20
"""Passes looked at for one with words to play."""


@dataclass(frozen=True, slots=True)
class Someone:
    """An agent with calls in the ledger: the latest name and the latest team that any record gave ("" for none)."""

    agent_id: str
    name: str | None
    team: str
    calls: int


def agents_within(
    connection: Connection, *, agent: str | None = None, team: str | None = None,
    since: str | None = None, until: str | None = None,
) -> list[Someone]:  # fmt: skip
    """The agents with an id who have calls there, by id."""
    query = select(day_totals.c.agent_id, func.sum(day_totals.c.calls)).group_by(day_totals.c.agent_id)
    query = within(query, day_totals, agent, team, since, until).where(day_totals.c.agent_id != "")
    rows = connection.execute(query.having(func.sum(day_totals.c.calls) > 0).order_by(day_totals.c.agent_id)).all()
    return [_someone(connection, row[0], int(row[1]), until) for row in rows]


def _someone(connection: Connection, agent_id: str, count: int, until: str | None) -> Someone:
    query = select(calls.c.agent_name, calls.c.team).where(calls.c.agent_id == agent_id)
    query = query.where(calls.c.day <= until) if until is not None else query
    query = query.order_by(calls.c.day.desc(), calls.c.id.desc()).limit(1)
    named = connection.execute(query.where(calls.c.agent_name.is_not(None))).first()
    placed = connection.execute(query.where(calls.c.team != "")).first()
    return Someone(agent_id, named.agent_name if named else None, placed.team if placed else "", count)


def last_day(connection: Connection) -> str | None:
    """The day of the latest call that was analysed; None where there is none."""
    latest = select(func.max(calls.c.day)).where(calls.c.analysis_id.is_not(None))
    found: str | None = connection.execute(latest).scalar()
    return found


def dated_analyses(
    connection: Connection, agent: str, since: str | None, until: str | None
) -> Iterator[tuple[str, Analysis]]:
    """Day and present analysis (without turns) of each call of an agent, in order of day."""
    query: Select[Any] = select(calls.c.day, calls.c.id, analyses.c.body)
    query = query.join_from(calls, analyses, calls.c.analysis_id == analyses.c.id)
    for row in in_chunks(connection, within(query, calls, agent, None, since, until)):
        yield row.day, unpack_analysis(row.body, None)


def analyses_by_id(connection: Connection, call_ids: Sequence[str]) -> Iterator[tuple[str, str, Analysis]]:
    """Agent id, day and present analysis (without turns) of each of these calls that has one, in any order."""
    columns = (calls.c.agent_id, calls.c.day, analyses.c.body)
    query: Select[Any] = select(*columns).join_from(calls, analyses, calls.c.analysis_id == analyses.c.id)
    for i in range(0, len(call_ids), CHUNK):
        for row in connection.execute(query.where(calls.c.call_id.in_(call_ids[i : i + CHUNK]))):
            yield row.agent_id, row.day, unpack_analysis(row.body, None)


def score_sums(
    connection: Connection, *, team: str | None = None, since: str | None = None, until: str | None = None
) -> Mapping[str, tuple[int, float, float]]:
    """By agent id: scored calls, sum of their percents, sum of the squares."""
    p = calls.c.percent
    query = select(calls.c.agent_id, func.count(p), func.sum(p), func.sum(p * p)).where(p.is_not(None))
    query = within(query, calls, None, team, since, until).group_by(calls.c.agent_id)
    return {r[0]: (int(r[1]), float(r[2]), float(r[3])) for r in connection.execute(query)}


def measures_sample(
    connection: Connection, without: str, *, team: str | None, since: str | None, until: str | None
) -> dict[str, list[float]]:
    """Measures of up to `SAMPLE` scorable calls of others than `without`, evenly spread over the days."""
    ids = within(select(calls.c.analysis_id), calls, None, team, since, until)
    ids = ids.where(calls.c.agent_id != without, calls.c.agent_id != "", calls.c.scorable, calls.c.state == "done")
    found = connection.execute(ids.order_by(calls.c.day, calls.c.id)).scalars().all()
    step = max(1.0, len(found) / SAMPLE)
    chosen = [found[int(i * step)] for i in range(min(SAMPLE, len(found)))]
    values: dict[str, list[float]] = {}
    for body in connection.execute(select(analyses.c.body).where(analyses.c.id.in_(chosen))).scalars():
        for name, value in json.loads(zlib.decompress(body))["measures"].items():
            if value is not None:
                values.setdefault(name, []).append(value)
    return values


def passes_of_others(
    connection: Connection, criterion: str, without: str, *, team: str | None, since: str | None, until: str | None
) -> Iterator[Analysis]:
    """Analyses of calls of others that passed a criterion, the surest first, the later where equal; a few.

    As people left them: a pass that was overruled is none.
    """
    query: Select[Any] = select(analyses.c.body, calls.c.call_id).join_from(
        verdicts, calls, verdicts.c.call == calls.c.id
    )
    query = query.join(analyses, calls.c.analysis_id == analyses.c.id)
    query = within(query, calls, None, team, since, until)
    query = query.where(verdicts.c.criterion == criterion, verdicts.c.verdict == "pass")
    query = query.where(calls.c.agent_id != without, calls.c.agent_id != "", calls.c.scorable)
    query = query.order_by(verdicts.c.confidence.desc(), calls.c.day.desc(), calls.c.id.desc()).limit(_TRIED)
    for row in connection.execute(query).all():
        analysis = shown(unpack_analysis(row.body, None), reviewed_of(connection, row.call_id))
        if any(c.id == criterion and c.verdict == "pass" for c in analysis.criteria):
            yield analysis


def form_of(connection: Connection, *, team: str | None, since: str | None, until: str | None) -> list[CriterionOut]:
    """The criteria of the latest scorable analysis: titles, sentences and their order."""
    query = select(analyses.c.body).join_from(calls, analyses, calls.c.analysis_id == analyses.c.id)
    query = within(query, calls, None, team, since, until).where(calls.c.scorable)
    body = connection.execute(query.order_by(calls.c.day.desc(), calls.c.id.desc()).limit(1)).scalar()
    return unpack_analysis(body, None).criteria if body is not None else []


def teams_within(connection: Connection, *, since: str | None = None, until: str | None = None) -> list[str]:
    """The teams with calls there that have a name, in order."""
    query = within(select(day_totals.c.team), day_totals, None, None, since, until)
    query = query.where(day_totals.c.team != "", day_totals.c.calls > 0).distinct()
    return list(connection.execute(query.order_by(day_totals.c.team)).scalars())
