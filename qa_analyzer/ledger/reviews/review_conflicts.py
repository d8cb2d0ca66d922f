"""Deeds that others came before, or that are not one's own to take back.  Pure: no database here."""

from __future__ import annotations

from collections.abc import Mapping

from qa_analyzer.core.errors import InputError

from .review_deeds import Deed, Entry
from .review_reasons import VERDICT_WORDS
from .review_state import Reviewed, root


class ChangedMeanwhile(InputError):
    """Somebody else has said something of the same since the page was read."""


def check_undo(deed: Deed, who: str, reviewed: Reviewed) -> None:
    """Raises InputError where there is nothing to take back, or it is another person's."""
    if deed.kind != "undo":
        return
    target = next((e for e in reviewed.history if e.id == deed.undoes), None)
    if target is None or target.deed.kind == "undo" or target.id in reviewed.undone:
        raise InputError("undo: there is nothing of that number to take back", hint="reload the page")
    if target.who != who:
        raise InputError(f"undo: {target.who} did that", hint="say otherwise yourself; both stay in the history")


def check_unchanged(deed: Deed, who: str, seen: int | None, reviewed: Reviewed, machine: Mapping[str, str]) -> None:
    """Raises where another person has spoken since, and tells what stands now: not what they said first."""
    if seen is None or deed.kind not in ("override", "dispute_outcome"):
        return
    by_id = {e.id: e for e in reviewed.history}

    def same(entry: Entry) -> bool:
        return entry.deed.kind == deed.kind and entry.deed.criterion == deed.criterion

    newer = [e for e in reviewed.history if e.id > seen and e.who != who and (same(e) or same(root(e, by_id)))]
    if not newer:
        return
    standing = [e for e in reviewed.history if same(e) and e.id not in reviewed.undone]
    if standing and standing[-1].id > seen:
        told = f"{standing[-1].who} has set this to {_words(standing[-1].deed.value)} meanwhile"
    else:
        now_is = standing[-1].deed.value if standing else machine.get(deed.criterion or "")
        stands = f"; {_words(now_is)} stands now" if now_is and deed.kind == "override" else ""
        told = f"{newer[-1].who} has taken back what was said of this meanwhile{stands}"
    raise ChangedMeanwhile(told, hint="look at the call as it is now, then decide again")


def _words(value: str | None) -> str:
    return VERDICT_WORDS.get(value or "", value or "")
