"""Who sees what people say of a call.  Pure: no database here."""

from __future__ import annotations

from collections.abc import Iterable

from .review_deeds import Entry
from .review_state import root

HIDDEN_FROM = {"coach_note": ("agent",), "calibrate": ("agent",)}
"""Deeds that a role does not see; all others are seen by everybody who may see the call: reviewers, coaches, and the
agent whose call it is."""
SEEN_BY = {
    "comment": "Seen by reviewers, coaches and the agent of this call; it stands in no report.",
    "coach_note": "Seen by reviewers and coaches alone, never by the agent; it stands in no report.",
    "agreed": "Seen by reviewers, coaches and the agent of this call; it stands in the agent’s coaching report.",
    "override": "The agent of this call sees the verdict, the reason and this note, here and in reports.",
    "dispute_outcome": "The agent sees the answer.",
}
"""What stands beside each field at the desk."""
SEEN_BY_FROM_AGENT = {
    "comment": "Seen by reviewers and coaches; it stands in your coaching report.",
    "dispute": "Seen by reviewers and coaches, who answer it here.",
}
"""The same where an agent writes."""


def visible(entries: Iterable[Entry], role: str) -> list[Entry]:
    """The entries that a role may see; what takes a hidden one back is hidden with it."""
    found = list(entries)
    by_id = {e.id: e for e in found}
    return [e for e in found if role not in HIDDEN_FROM.get(root(e, by_id).deed.kind, ())]
