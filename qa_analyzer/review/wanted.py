"""What a reviewer asks for, in a page's address and back."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from qa_analyzer.ledger.wanted import VIEWS, Wanted

from .users import User

_TEXTS = ("agent", "team", "criterion")
_LONGEST = 200


def this_week() -> str:
    """The seed where nobody named one: the ISO week, so that everybody draws the same calls for a week."""
    year, week, _ = date.today().isocalendar()
    return f"{year}-W{week:02d}"


def wanted_from(query: QueryParams, user: User) -> Wanted:
    """What the address asks for; what it cannot ask for is left out, and an agent gets their own calls alone."""
    given = {name: (query.get(name) or "").strip()[:_LONGEST] for name in (*_TEXTS, "seed", "words")}
    view = query.get("view", "flagged" if user.at_the_desk else "all")
    return Wanted(
        view=view if view in VIEWS else "flagged",
        agent=user.agent_id if not user.at_the_desk else given["agent"] or None,
        team=given["team"] or None,
        since=_day(query.get("since")),
        until=_day(query.get("until")),
        criterion=given["criterion"] or None,
        verdict=query["verdict"] if query.get("verdict") in ("fail", "unsure", "pass", "na") else "fail",
        seed=given["seed"] or this_week(),
        signed=query.get("signed") == "1" or not user.at_the_desk,
        words=given["words"] if view != "sample" else "",
    )


def address_of_wanted(wanted: Wanted, **more: str) -> str:
    """The query of an address that asks for this."""
    given = {"view": wanted.view, **{n: getattr(wanted, n) for n in (*_TEXTS, "since", "until", "words")}}
    if wanted.criterion:
        given["verdict"] = wanted.verdict
    if wanted.view == "sample":
        given["seed"] = wanted.seed
    if wanted.signed:
        given["signed"] = "1"
    return urlencode({k: v for k, v in {**given, **more}.items() if v})


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat(text or "").isoformat()
    except ValueError:
        return None
