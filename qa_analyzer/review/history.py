"""A call's history in words."""

from __future__ import annotations

from dataclasses import dataclass

from qa_analyzer.core.document import Analysis
from qa_analyzer.ledger.reviews.review_deeds import Entry
from qa_analyzer.ledger.reviews.review_reasons import reason_words
from qa_analyzer.ledger.reviews.review_state import Reviewed
from qa_analyzer.reports.time_words import clock
from qa_analyzer.reports.wording import VERDICTS, spoken

_OUTCOMES = {"upheld": "upheld", "rejected": "not upheld", "partly": "upheld in part"}
_MOMENTS = {"moment_confirm": "confirmed", "moment_strike": "struck", "moment_add": "added"}
_PLAIN = {
    "comment": "commented", "coach_note": "wrote to the coach", "sign_off": "signed the call off",
    "calibrate": "judged the call blind, for calibration", "acknowledge": "acknowledged the review",
    "agreed": "wrote down what was agreed",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """One entry in words; `undone`: it was taken back later."""

    entry: Entry
    words: str
    reason: str
    undone: bool


def told_history(reviewed: Reviewed, analysis: Analysis) -> list[Told]:
    """All entries, the newest first."""
    titles = {c.id: c.title or c.id for c in analysis.criteria}
    by_id = {e.id: e for e in reviewed.history}
    found = []
    for entry in reversed(reviewed.history):
        deed = entry.deed
        reason = reason_words(deed.value, deed.reason) if deed.kind == "override" else ""
        found.append(Told(entry, _words(entry, titles, by_id), reason, entry.id in reviewed.undone))
    return found


def verdict_words(verdict: str | None) -> str:
    """A verdict of people or machine."""
    return {**VERDICTS, "excused": "Excused"}.get(verdict or "", verdict or "").lower()


def _words(entry: Entry, titles: dict[str, str], by_id: dict[int, Entry]) -> str:
    deed = entry.deed
    about = titles.get(deed.criterion or "") or spoken(deed.criterion)
    if deed.kind == "override":
        if deed.value == entry.before:
            return f"agreed to {verdict_words(deed.value)}: {about}"
        return f"{about}: {verdict_words(entry.before)} → {verdict_words(deed.value)}"
    if deed.kind in _MOMENTS:
        return f"{_MOMENTS[deed.kind]} a frustrated {deed.value} at {clock(deed.start)}"
    if deed.kind == "dispute":
        return f"disputed {about or 'the review'}"
    if deed.kind == "dispute_outcome":
        told = f"dispute of {about or 'the review'}: {_OUTCOMES.get(deed.value or '', deed.value or '')}"
        gone = by_id.get(deed.undoes or 0)
        return f"{told}; took back what {gone.who} said: {_words(gone, titles, by_id)}" if gone else told
    if deed.kind == "undo":
        undone = by_id.get(deed.undoes or 0)
        return f"took back: {_words(undone, titles, by_id)}" if undone else "took something back"
    return _PLAIN.get(deed.kind, deed.kind) + (f" on {about}" if about else "")
