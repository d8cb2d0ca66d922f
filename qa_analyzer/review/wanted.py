"""What a reviewer asks for, in a page's address and back."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from qa_analyzer.ledger.queue.wanted import VIEWS, Wanted

from .users import User

NAMES = ("agent", "team", "criterion")
"""Filters whose values are names that the ledger knows."""
VERDICTS = ("fail", "unsure", "pass", "na")
_LONGEST = 200
_TOLD = 60
_ASKED = (*NAMES, "view", "since", "until", "verdict", "seed", "signed", "words", "after", "from", "ended")


def this_week() -> str:
    """The seed where nobody named one: the ISO week, so that everybody draws the same calls for a week."""
    year, week, _ = date.today().isocalendar()
    return f"{year}-W{week:02d}"


def wanted_from(query: QueryParams, user: User) -> Wanted:
    """What the address asks for; what it cannot ask for is left out, and an agent gets their own calls alone."""
    given = {name: (query.get(name) or "").strip()[:_LONGEST] for name in (*NAMES, "seed", "words")}
    view = query.get("view", "flagged" if user.at_the_desk else "all")
    return Wanted(
        view=view if view in VIEWS else "flagged",
        agent=user.agent_id if not user.at_the_desk else given["agent"] or None,
        team=given["team"] or None,
        since=_day(query.get("since")),
        until=_day(query.get("until")),
        criterion=given["criterion"] or None,
        verdict=query["verdict"] if query.get("verdict") in VERDICTS else "fail",
        seed=given["seed"] or this_week(),
        signed=query.get("signed") == "1" or not user.at_the_desk,
        words=given["words"] if view != "sample" else "",
    )


def misread(query: QueryParams, user: User) -> list[str]:
    """What `wanted_from` left out of the address, or what cannot be met, each as a sentence without its stop."""
    wanted = wanted_from(query, user)
    found = [f"“{cut(name)}” is no filter" for name in query if name not in _ASKED]
    found += [f"{name} stands there twice: the last counts" for name in _ASKED if len(query.getlist(name)) > 1]
    if query.get("view", wanted.view) not in VIEWS:
        found.append(f"there is no list “{cut(query['view'])}”")
    if not user.at_the_desk and query.get("agent") not in (None, "", user.agent_id):
        found.append("you see your own calls alone")
    for name in ("since", "until"):
        if (query.get(name) or "").strip() and _day(query[name]) is None:
            found.append(f"“{cut(query[name])}” is no day; one is written like 2026-03-09")
    if wanted.since and wanted.until and wanted.since > wanted.until:
        found.append(f"the first day, {wanted.since}, is after the last, {wanted.until}")
    if query.get("verdict") and query["verdict"] not in VERDICTS:
        found.append(f"“{cut(query['verdict'])}” is no verdict; they are {', '.join(VERDICTS)}")
    elif query.get("verdict") and not wanted.criterion:
        found.append("a verdict is that of a criterion, and none is chosen")
    if query.get("signed", "1") not in ("", "0", "1"):
        found.append(f"signed is 1 or not there, not “{cut(query['signed'])}”")
    if wanted.view == "sample":
        found += [f"a sample has no {what}" for name, what in _NOT_OF_A_SAMPLE.items() if query.get(name)]
    elif query.get("seed"):
        found.append("only a sample has a seed")
    long = [name for name in (*NAMES, "seed", "words") if len((query.get(name) or "").strip()) > _LONGEST]
    return found + [f"of {name} the first {_LONGEST} characters count" for name in long]


_NOT_OF_A_SAMPLE = {"words": "search by words", "after": "later pages"}


def address_of_wanted(wanted: Wanted, **more: str) -> str:
    """The query of an address that asks for this."""
    given = {"view": wanted.view, **{n: getattr(wanted, n) for n in (*NAMES, "since", "until", "words")}}
    if wanted.criterion:
        given["verdict"] = wanted.verdict
    if wanted.view == "sample":
        given["seed"] = wanted.seed
    if wanted.signed:
        given["signed"] = "1"
    return urlencode({k: v for k, v in {**given, **more}.items() if v})


def _day(text: str | None) -> str | None:
    try:
        return date.fromisoformat((text or "").strip()).isoformat()
    except ValueError:
        return None


def cut(text: str) -> str:
    """What somebody gave, at a length that fits a sentence."""
    text = text.strip()
    return text if len(text) <= _TOLD else f"{text[:_TOLD]}…"
