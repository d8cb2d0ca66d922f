"""The night in figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from qa_analyzer.core.document import ErrorOut

from .outcome import Outcome

Deed = Literal["new", "again", "page"]
"""Listened to and judged; judged from what was listened to before; only its page written anew."""

NotDone = Literal["unsettled", "in_other_hands", "erased", "unchanged"]
"""Why a call was not done now, by the figure of `Summary` that counts it: it is being written or has changed, another
machine has it, it was erased, or another machine has done it."""


@dataclass(slots=True)
class Summary:
    """What became of everything that was found: `found` is `done` + `skipped` + `failed` + `quarantined` + `left`.

    `found`: calls, and inputs that could not be taken as one (these `failed`).  `analysed`: newly listened to;
    `judged_again`: from what was listened to before; `pages`: neither, their page was missing and is written from the
    ledger.  `elsewhere`: before `--since`, or of another shard.  `unsettled`: still being written, or changed while
    they were analysed; `in_other_hands`: another machine has them; `not_reached`: over the limit, after the time to
    stop, or not done when the run was stopped.

    `errors` has one for each that `failed` or is `quarantined`, and for each thing `unwritten`: a page of a call that
    is done, or the overview.  `newly_quarantined` are some of the `failed`; `not_scorable` and `flagged` some of the
    done.  `no_calls`: files that are nothing of this program's, not in `found`.
    """

    found: int = 0
    analysed: int = 0
    judged_again: int = 0
    pages: int = 0
    unchanged: int = 0
    erased: int = 0
    elsewhere: int = 0
    failed: int = 0
    newly_quarantined: int = 0
    quarantined: int = 0
    unsettled: int = 0
    in_other_hands: int = 0
    not_reached: int = 0
    unwritten: int = 0
    no_calls: int = 0
    not_scorable: int = 0
    flagged: int = 0
    audio_s: float = 0.0
    elapsed_s: float = 0.0
    errors: list[ErrorOut] = field(default_factory=list)

    @property
    def done(self) -> int:
        """Calls analysed or judged again, or whose page was written."""
        return self.analysed + self.judged_again + self.pages

    @property
    def skipped(self) -> int:
        """Calls of which nothing was wanted."""
        return self.unchanged + self.erased + self.elsewhere

    @property
    def left(self) -> int:
        """Calls left for a later run."""
        return self.unsettled + self.in_other_hands + self.not_reached

    def refuse(self, errors: Sequence[ErrorOut]) -> None:
        """Count inputs that could not be taken as calls."""
        self.found += len(errors)
        self.failed += len(errors)
        self.errors += errors

    def pass_over(self, why: NotDone) -> None:
        """Count a call that was not done."""
        setattr(self, why, getattr(self, why) + 1)

    def leave_unwritten(self, error: ErrorOut) -> None:
        """Count a page that could not be written, of a call that is done, or the overview."""
        self.unwritten += 1
        self.errors.append(error)

    def add(self, outcome: Outcome, deed: Deed, *, quarantined: bool = False) -> None:
        """Count an outcome; `quarantined`: it was the last attempt at this call."""
        if outcome.done is None:
            self.failed += 1
            self.newly_quarantined += quarantined
            if outcome.error is not None:
                self.errors.append(outcome.error)
            return
        analysis = outcome.done.analysis
        if deed == "page":
            self.pages += 1
        elif deed == "again":
            self.judged_again += 1
        else:
            self.analysed += 1
            self.audio_s += analysis.duration if analysis.audio is not None else 0.0
        self.not_scorable += not analysis.scorable
        self.flagged += analysis.tone.flagged

    def close(self, elapsed_s: float) -> None:
        """The run is over: what has not been counted was not reached."""
        self.elapsed_s = elapsed_s
        self.not_reached += self.found - (self.done + self.skipped + self.failed + self.quarantined + self.left)

    def with_one(self, outcome: Outcome, deed: Deed, *, quarantined: bool = False) -> Summary:
        """The figures as they will be with this outcome; the errors are left out."""
        after = replace(self, errors=[])
        after.add(outcome, deed, quarantined=quarantined)
        return after

    def as_json(self) -> dict[str, Any]:
        """The figures by name, first those that come to `found`; the errors stand apart."""
        names = ("found", "done", "skipped", "failed", "quarantined", "left")
        told = {n: getattr(self, n) for n in (*names, *(f.name for f in fields(self) if f.name != "errors"))}
        return {n: round(v, 1) if isinstance(v, float) else v for n, v in told.items()}
