"""The night in figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from qa_analyzer.core.document import ErrorOut

from .outcome import Outcome

Deed = Literal["new", "again", "page"]
"""Listened to and judged; judged from what was listened to before; only its page written anew."""


@dataclass(slots=True)
class Summary:
    """What became of everything that was found.

    `analysed`: newly listened to; `judged_again`: from what was listened to before; `pages`: neither, their page was
    missing and is written from the ledger; `left`: still being written, or
    in the hands of another machine; `not_reached`: over the limit, or after the time to stop.
    """

    found: int = 0
    analysed: int = 0
    judged_again: int = 0
    pages: int = 0
    unchanged: int = 0
    failed: int = 0
    newly_quarantined: int = 0
    quarantined: int = 0
    left: int = 0
    erased: int = 0
    not_reached: int = 0
    elsewhere: int = 0
    no_calls: int = 0
    not_scorable: int = 0
    flagged: int = 0
    audio_s: float = 0.0
    elapsed_s: float = 0.0
    errors: list[ErrorOut] = field(default_factory=list)

    @property
    def done(self) -> int:
        """Calls analysed or judged again."""
        return self.analysed + self.judged_again

    def add(self, outcome: Outcome, deed: Deed) -> None:
        """Count an outcome that the ledger has."""
        if outcome.done is None:
            self.failed += 1
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

    def as_json(self) -> dict[str, Any]:
        """The figures by name; the errors stand apart."""
        names = [n for n in self.__slots__ if n != "errors"]
        told = {n: getattr(self, n) for n in names}
        return {n: round(v, 1) if isinstance(v, float) else v for n, v in told.items()}
