"""Small calls for the tests of this room."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.core.standard import CriterionSetting, Standard
from qa_analyzer.core.verdicts import Evidence, Outcome, Verdict
from qa_analyzer.core.words import Role, Turn, Word


def turn(role: Role, start: float, end: float, text: str, *, p: float | None = None, sure: float = 1.0) -> Turn:
    """A turn; with `p` it has words of that probability, evenly laid."""
    said = text.split()
    step = (end - start) / max(1, len(said))
    words = tuple(Word(start + i * step, start + (i + 1) * step, w, p) for i, w in enumerate(said))
    return Turn(role, start, end, text, words if p is not None else (), role_confidence=sure)


def call(*turns: Turn, duration: float | None = None, **more: object) -> Call:
    record = more.pop("record", Record("c-1", agent=Agent("a-1", "Imogen Vale")))
    end = max((t.end for t in turns), default=0.0)
    return Call(record, turns, end if duration is None else duration, **more)  # type: ignore[arg-type]


def standard(*rows: CriterionSetting, **more: object) -> Standard:
    return Standard("house", "1", "House", "0" * 64, "AdvisoryCloud", rows, **more)  # type: ignore[arg-type]


def row(id_: str, weight: int = 1, **more: object) -> CriterionSetting:
    return CriterionSetting(id_, id_.title(), "a sentence", "Section", weight, **more)  # type: ignore[arg-type]


def verdict(id_: str, outcome: Outcome, evidence: Sequence[Evidence] = (), **more: object) -> Verdict:
    return Verdict(id_, outcome, "because", tuple(evidence), **more)  # type: ignore[arg-type]


UNHEARD = Hearing("none", words_usable=False, note="no recogniser ran")
