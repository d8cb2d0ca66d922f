"""Changes: one deed of one person, from a form."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from qa_analyzer.core.errors import InputError
from qa_analyzer.ledger.reviews.review_conflicts import ChangedMeanwhile
from qa_analyzer.ledger.reviews.review_deeds import Deed
from qa_analyzer.ledger.reviews.reviewing import write_deed

from .call_routes import call_page
from .calls import call_for
from .console import console_of, user_of
from .understood import understood
from .wanted import address_of_wanted

_LONGEST = 100
"""Characters of a field that is no note."""


def do(request: Request) -> Response:
    """Put the form's deed into the call's history; the page again, or what is wrong."""
    form: dict[str, str] = request.scope["form"]
    found, user, console = call_for(request), user_of(request), console_of(request)
    try:
        with console.ledger.writing() as connection:
            write_deed(
                connection, found.call_id, _deed(form), who=user.name, role=user.role, seen=_number(form.get("seen"))
            )
    except InputError as error:
        status = 409 if isinstance(error, ChangedMeanwhile) else 400
        return call_page(request, call_for(request), status=status, problem=f"{error.error}: {error.hint}")
    if form.get("kind") == "sign_off":
        console.age("trust")
    wanted = understood(request).wanted
    if form.get("then") == "next":
        query = address_of_wanted(wanted, **{"from": str(found.number)})
        return RedirectResponse(f"/next?{query}", 303)
    return RedirectResponse(f"/call/{found.number}?{address_of_wanted(wanted)}", 303)


def _deed(form: dict[str, str]) -> Deed:
    def text(name: str) -> str | None:
        return form.get(name, "").strip()[:_LONGEST] or None

    return Deed(
        text("kind") or "", text("criterion"), text("value"), text("reason"), form.get("note", "").strip() or None,
        _seconds(form.get("start")), _seconds(form.get("end")), _number(form.get("undoes")),
    )  # fmt: skip


def _seconds(text: str | None) -> float | None:
    """`71.5` or `1:11.5`."""
    try:
        parts = [float(p) for p in (text or "").split(":")]
    except ValueError:
        return None
    return sum(p * 60**i for i, p in enumerate(reversed(parts))) if len(parts) <= 3 else None


def _number(text: str | None) -> int | None:
    if text is None or not text.strip():
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise HTTPException(400, "A number was expected.")
    return int(text)
