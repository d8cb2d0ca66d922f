"""The call that a request is about, if whoever asks may see it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request

from qa_analyzer.core.document import Analysis
from qa_analyzer.ledger.packing import unpack_analysis
from qa_analyzer.ledger.reviews.review_state import Reviewed, state_of
from qa_analyzer.ledger.reviews.review_visible import visible
from qa_analyzer.ledger.reviews.reviewing import entries_of
from qa_analyzer.ledger.tables import analyses, calls

from .console import console_of, user_of


@dataclass(frozen=True, slots=True)
class Found:
    """A call with its number in the ledger, its analysis, and what people said of it."""

    number: int
    call_id: str
    agent_id: str
    has_sound: bool
    analysis: Analysis
    reviewed: Reviewed


def call_for(request: Request) -> Found:
    """The call of the request's path.  Raises 404 where there is none, or where it is another agent's."""
    number, user = request.path_params["number"], user_of(request)
    query = select(
        calls.c.call_id, calls.c.agent_id, calls.c.recording_path, analyses.c.body, analyses.c.turns
    ).join_from(calls, analyses, calls.c.analysis_id == analyses.c.id)
    with console_of(request).ledger.reading() as connection:
        row = connection.execute(query.where(calls.c.id == number)).first() if number < 2**31 else None
        if row is None or not (user.at_the_desk or row.agent_id == user.agent_id):
            raise HTTPException(404, "There is no such call, or it is not yours to see.")
        reviewed = state_of(visible(entries_of(connection, number), user.role))
    analysis = unpack_analysis(row.body, row.turns)
    return Found(number, row.call_id, row.agent_id, row.recording_path is not None, analysis, reviewed)
