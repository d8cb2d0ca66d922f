"""What the verdicts are worth, and the judged moments as a file."""

from __future__ import annotations

import csv
import io

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from qa_analyzer.coaching.trust import ENOUGH, FLOOR_PERCENT
from qa_analyzer.ledger.reviews.moment_rows import COLUMNS, moment_rows

from .advisory import trusts
from .choices import choices_of
from .console import console_of, desk_only, page


def trust_page(request: Request) -> Response:
    """Per criterion: how far people uphold the machine."""
    desk_only(request)
    console = console_of(request)
    console.kept.pop("trust", None)  # this page shows the figures as they are now
    choices = choices_of(console)
    found = sorted(trusts(console), key=lambda t: choices.in_order(t.criterion))
    return page(
        request, "trust.html", trusts=found, choices=choices, floor=FLOOR_PERCENT, enough=ENOUGH,
        advisory=console.advisory,
    )  # fmt: skip


def switch(request: Request) -> Response:
    """Whether advisory criteria leave the score shown, until the console ends."""
    desk_only(request)
    console_of(request).advisory = request.scope["form"].get("advisory") == "1"
    return RedirectResponse("/trust", 303)


def moments(request: Request) -> Response:
    """`path,start,end,speaker,frustrated`, for `tone train --from`."""
    desk_only(request)
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    with console_of(request).ledger.reading() as connection:
        writer.writerows(
            (_plain(p), f"{a:.2f}", f"{b:.2f}", who, label) for p, a, b, who, label in moment_rows(connection)
        )
    headers = {"content-disposition": 'attachment; filename="moments.csv"'}
    return Response(text.getvalue(), media_type="text/csv", headers=headers)


def _plain(path: str) -> str:
    """A path that no spreadsheet takes for a formula; the ledger's are absolute, so this changes none of them."""
    return path if path[:1] not in ("=", "+", "-", "@") else f"./{path}"
