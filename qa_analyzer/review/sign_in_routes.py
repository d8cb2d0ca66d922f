"""Who came to the console: the latest sign-ins, for reviewers."""

from __future__ import annotations

from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from qa_analyzer.ledger.tables import sign_ins

from .console import console_of, page, user_of

SHOWN = 200
"""Sign-ins on the page; the ledger keeps all.  Set by hand: some weeks of a team."""


def sign_ins_page(request: Request) -> Response:
    """The latest first.  Raises 403 for anybody but a reviewer: it tells from where colleagues came."""
    if user_of(request).role != "reviewer":
        raise HTTPException(403, "This page is for reviewers.")
    with console_of(request).ledger.reading() as connection:
        found = connection.execute(select(sign_ins).order_by(sign_ins.c.id.desc()).limit(SHOWN)).all()
    return page(request, "sign_ins.html", found=found, shown=SHOWN)
