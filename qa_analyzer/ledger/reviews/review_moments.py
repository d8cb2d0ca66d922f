"""The moments of frustration as people judged them.  Pure: no database here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from qa_analyzer.core.document import MomentOut, ToneOut

from .review_deeds import Entry
from .review_state import Reviewed

_SAME_RATIO = 0.5
"""A judged moment is a present one where they share half of the shorter: a later analysis may move its ends."""


@dataclass(frozen=True, slots=True)
class JudgedMoment:
    """A moment and what became of it; `machine` None where a person added it."""

    speaker: str
    start: float
    end: float
    state: Literal["open", "confirmed", "struck", "added"]
    machine: MomentOut | None = None
    by: Entry | None = None


def judged_moments(tone: ToneOut, reviewed: Reviewed) -> list[JudgedMoment]:
    """The machine's moments with what was said of them, then those that people added; in order of time.

    A confirmed or struck moment that a later analysis no longer finds stays, as people judged it.
    """
    left = list(reviewed.moments)
    found: list[JudgedMoment] = []
    for speaker, side in (("member", tone.member), ("agent", tone.agent)):
        for m in side.moments:
            said = [e for e in left if e.deed.value == speaker and _same(e, m.start, m.end)]
            left = [e for e in left if e not in said]
            last = said[-1] if said else None
            state = _STATE[last.deed.kind] if last else "open"
            found.append(JudgedMoment(speaker, m.start, m.end, "confirmed" if state == "added" else state, m, last))
    for entry in reversed(left):
        start, end, speaker = entry.deed.start or 0.0, entry.deed.end or 0.0, entry.deed.value or "member"
        if not any(f.machine is None and f.speaker == speaker and _same(entry, f.start, f.end) for f in found):
            found.append(JudgedMoment(speaker, start, end, _STATE[entry.deed.kind], None, entry))
    return sorted(found, key=lambda j: (j.start, j.end))


_STATE: dict[str, Literal["open", "confirmed", "struck", "added"]] = {
    "moment_confirm": "confirmed", "moment_strike": "struck", "moment_add": "added",
}  # fmt: skip


def _same(entry: Entry, start: float, end: float) -> bool:
    a, b = entry.deed.start or 0.0, entry.deed.end or 0.0
    return min(b, end) - max(a, start) >= _SAME_RATIO * min(b - a, end - start) > 0
