"""What a call's deeds come to: the present verdicts, moments, disputes.  Pure: no database here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qa_analyzer.core.document import CriterionOut

from .review_deeds import Entry


@dataclass(frozen=True, slots=True)
class Dispute:
    """An agent's objection, to a criterion or (None) to the call; `outcome` None while it is open."""

    entry: Entry
    outcome: Entry | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The present state; `history` has every entry, oldest first, `undone` the ids of those taken back.

    `overrides`: by criterion, the last that stands.  `changed_since`: something counted was changed after the sign-off.
    """

    history: tuple[Entry, ...] = ()
    undone: frozenset[int] = frozenset()
    overrides: dict[str, Entry] | None = None
    comments: tuple[Entry, ...] = ()
    moments: tuple[Entry, ...] = ()
    coach_notes: tuple[Entry, ...] = ()
    agreed: tuple[Entry, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    sign_off: Entry | None = None
    acknowledged: Entry | None = None
    changed_since: bool = False

    def human(self, criterion: str) -> str | None:
        """What people say of a criterion: pass, fail, na, excused; None where nobody spoke."""
        entry = (self.overrides or {}).get(criterion)
        return entry.deed.value if entry else None

    @property
    def open_disputes(self) -> tuple[Dispute, ...]:
        """Those without an outcome."""
        return tuple(d for d in self.disputes if d.outcome is None)


def state_of(entries: Iterable[Entry]) -> Reviewed:
    """The state that the entries of one call come to; any order."""
    history = tuple(sorted(entries, key=lambda e: e.id))
    undone = _undone(history)
    stands = [e for e in history if e.id not in undone and e.deed.kind != "undo"]

    def all_of(*kinds: str) -> tuple[Entry, ...]:
        return tuple(e for e in stands if e.deed.kind in kinds)

    def last(kind: str) -> Entry | None:
        found = all_of(kind)
        return found[-1] if found else None

    overrides = {e.deed.criterion: e for e in all_of("override") if e.deed.criterion is not None}
    sign_off = last("sign_off")
    counted = ("override", "moment_confirm", "moment_strike", "moment_add")
    by_id = {e.id: e for e in history}
    touched = [e.id for e in history if root(e, by_id).deed.kind in counted]
    return Reviewed(
        history, undone, overrides, all_of("comment"),
        all_of("moment_confirm", "moment_strike", "moment_add"), all_of("coach_note"), all_of("agreed"),
        _disputes(stands), sign_off, last("acknowledge"),
        sign_off is not None and any(i > sign_off.id for i in touched),
    )  # fmt: skip


def root(entry: Entry, by_id: Mapping[int, Entry]) -> Entry:
    """What an entry takes back, or brings back, in the end; the entry itself where it takes nothing back."""
    target = by_id.get(entry.deed.undoes or 0)
    return root(target, by_id) if target is not None and target.id < entry.id else entry


def overrides_of(reviewed: Reviewed, criterion: str) -> list[Entry]:
    """The overrides of a criterion that nobody took back, oldest first."""
    said = (e for e in reviewed.history if e.deed.kind == "override" and e.deed.criterion == criterion)
    return [e for e in said if e.id not in reviewed.undone]


def _undone(history: Sequence[Entry]) -> frozenset[int]:
    """What undos take back, and what outcomes of disputes do that are not taken back themselves."""
    undone = {e.deed.undoes for e in history if e.deed.kind == "undo"}
    undone |= {e.deed.undoes for e in history if e.deed.kind == "dispute_outcome" and e.id not in undone}
    return frozenset(i for i in undone if i is not None)


def _disputes(stands: Sequence[Entry]) -> tuple[Dispute, ...]:
    """Each dispute with the first outcome after it about the same criterion."""
    found = []
    for entry in stands:
        if entry.deed.kind == "dispute":
            later = (e for e in stands if e.deed.kind == "dispute_outcome" and e.id > entry.id)
            found.append(Dispute(entry, next((e for e in later if e.deed.criterion == entry.deed.criterion), None)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """One criterion: what the machine says, what people say (None: nobody spoke), and what is shown."""

    criterion: CriterionOut
    machine: str
    human: str | None
    by: Entry | None

    @property
    def shown(self) -> str:
        """The human verdict where there is one."""
        return self.human or self.machine


def side_by_side(criteria: Iterable[CriterionOut], reviewed: Reviewed) -> list[SideBySide]:
    """The criteria of an analysis beside what people said of them, in the order of the form."""
    found = reviewed.overrides or {}
    return [SideBySide(c, c.verdict, reviewed.human(c.id), found.get(c.id)) for c in criteria]
