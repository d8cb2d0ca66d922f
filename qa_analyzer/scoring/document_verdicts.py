"""Of a call's document: the verdicts.  Quotes and reasons pass the redaction here."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.changes import Change, Unsay
from qa_analyzer.core.document import ChangeOut, CriterionOut, EvidenceOut
from qa_analyzer.core.scorecard import Line
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Evidence

from .document_call import seconds, speaker_of
from .mask import Mask

LONGEST_EVIDENCE_S = 30.0
"""The contract's limit for all evidence of one verdict."""


def criterion_part(line: Line, mask: Mask) -> CriterionOut:
    """One verdict with its evidence, and what would have changed it."""
    v, s = line.verdict, line.setting
    return CriterionOut(
        id=s.id,
        verdict=v.outcome,
        confidence=round(v.confidence, 3),
        reason=mask.quote(v.reason),
        evidence=[_evidence(e, mask) for e in within_limit(v.evidence, s.id)],
        points=line.points,
        max_points=line.max_points,
        title=s.title,
        section=s.section,
        sentence=s.sentence,
        try_instead=s.try_instead,
        auto_fail=s.auto_fail,
        window=(seconds(v.window.start), seconds(v.window.end)) if v.window else None,
        target_percent=s.target_percent,
        would_change=[_change(c, mask) for c in v.changes],
    )


def _change(c: Change, mask: Mask) -> ChangeOut:
    start, end = (None if t is None else seconds(t) for t in (c.start, c.end))
    cites = not c.edits or any(isinstance(e, Unsay) for e in c.edits)  # what would be added has no word of the call
    return ChangeOut(to=list(c.to), what=mask.quote(c.told) if cites else c.told, start=start, end=end)


def within_limit(evidence: Sequence[Evidence], criterion: str) -> list[Evidence]:
    """The most telling first, 30 s in all at most: later ones are left out, a first one too long is cut.

    `hold_check_in` cites the hold, however long.
    """
    if criterion in ("hold_check_in", "hold_limit", "hold_promise_kept"):
        return list(evidence)
    kept: list[Evidence] = []
    left = LONGEST_EVIDENCE_S
    for e in evidence:
        lasts = Span(e.start, max(e.start, e.end)).duration
        if not kept and lasts > left:
            kept.append(Evidence(e.start, e.start + left, e.speaker, e.quote, e.found_by, e.score))
            break
        if lasts <= left:
            kept.append(e)
            left -= lasts
    return kept


def _evidence(e: Evidence, mask: Mask) -> EvidenceOut:
    return EvidenceOut(
        start=seconds(e.start), end=seconds(max(e.start, e.end)), speaker=speaker_of(e.speaker),  # type: ignore[arg-type]
        quote=mask.quote(e.quote, e.start), found_by=e.found_by, score=round(e.score, 3),
    )  # fmt: skip
