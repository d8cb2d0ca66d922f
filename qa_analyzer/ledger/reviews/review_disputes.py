"""What upholding a dispute does to the verdict that was disputed.  Pure: no database here."""

from __future__ import annotations

from itertools import takewhile

from .review_deeds import Deed, Entry
from .review_state import Dispute, Reviewed, overrides_of, state_of


def disputed_verdict(reviewed: Reviewed, dispute: Dispute, machine: str) -> str:
    """The verdict that stood when it was disputed; disputes of earlier programs kept none, theirs is worked out."""
    entry = dispute.entry
    if entry.before is not None:
        return entry.before
    return state_of(e for e in reviewed.history if e.id < entry.id).human(entry.deed.criterion or "") or machine


def taken_back_by(deed: Deed, reviewed: Reviewed, machine: str) -> list[Entry]:
    """The overrides that this deed takes back, newest first: of an upheld dispute, those to the verdict disputed.

    None where the verdict is the machine's too, or is no more the disputed one: that is for people to set.
    """
    if deed.kind != "dispute_outcome" or deed.value != "upheld" or deed.criterion is None:
        return []
    about = [d for d in reviewed.open_disputes if d.entry.deed.criterion == deed.criterion]
    now = reviewed.human(deed.criterion)
    if now == machine or now not in {disputed_verdict(reviewed, d, machine) for d in about}:
        return []
    return list(takewhile(lambda e: e.deed.value == now, reversed(overrides_of(reviewed, deed.criterion))))


def still_to_set(reviewed: Reviewed, dispute: Dispute, machine: str) -> bool:
    """The dispute was upheld, yet the verdict is the one disputed, and nobody has spoken of it since."""
    outcome, criterion = dispute.outcome, dispute.entry.deed.criterion
    if outcome is None or outcome.deed.value != "upheld" or criterion is None:
        return False
    since = any(e.id > outcome.id for e in overrides_of(reviewed, criterion))
    return not since and (reviewed.human(criterion) or machine) == disputed_verdict(reviewed, dispute, machine)
