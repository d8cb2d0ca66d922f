"""Conditions on `calls`: what people did about a call and nobody took back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import and_, exists, func, or_, select

from ..tables import calls, reviews


def stands(kind: str) -> Any:
    """A deed of this kind about the call that nobody took back."""
    deed = reviews.alias()
    return exists().where(deed.c.call == calls.c.id, deed.c.kind == kind, ~_taken_back(deed))


def _taken_back(deed: Any) -> Any:
    """By an undo, or by the outcome of a dispute that was not taken back itself."""
    undo, again = reviews.alias(), reviews.alias()
    lapsed = exists().where(again.c.call == calls.c.id, again.c.kind == "undo", again.c.undoes == undo.c.id)
    kinds = undo.c.kind.in_(("undo", "dispute_outcome"))
    return exists().where(undo.c.call == calls.c.id, undo.c.undoes == deed.c.id, kinds, ~lapsed)


def overruled(criterion: str, verdict: str) -> Any:
    """The last that people said of the criterion, and did not take back, is another verdict."""
    deed, later = reviews.alias(), reviews.alias()

    def said(which: Any) -> Any:
        about = and_(which.c.kind == "override", which.c.criterion == criterion)
        return and_(which.c.call == calls.c.id, about, ~_taken_back(which))

    same = ("na", "excused") if verdict == "na" else (verdict,)
    return exists().where(said(deed), deed.c.value.not_in(same), ~exists().where(said(later), later.c.id > deed.c.id))


def open_dispute() -> Any:
    """The call bears a dispute that was neither answered nor taken back."""
    deed, other = reviews.alias(), reviews.alias()
    same = func.coalesce(other.c.criterion, "") == func.coalesce(deed.c.criterion, "")
    settled = and_(other.c.kind == "dispute_outcome", other.c.id > deed.c.id, same)
    closed = exists().where(other.c.call == deed.c.call, or_(settled, other.c.undoes == deed.c.id))
    return calls.c.id.in_(select(deed.c.call).where(deed.c.kind == "dispute", ~closed))
