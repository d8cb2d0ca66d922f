"""An analysis as people left it: their verdicts and moments in place of the machine's.  Pure: no database here."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from qa_analyzer.core.document import Analysis, CriterionOut, MomentOut, SpeakerToneOut

from .review_deeds import Entry
from .review_moments import JudgedMoment, judged_moments
from .review_reasons import reason_words
from .review_score import human_score
from .review_state import Reviewed


def shown(analysis: Analysis, reviewed: Reviewed, leave_out: Collection[str] = ()) -> Analysis:
    """The analysis that reports are made from; the stored one stays as it is.

    The score is without the criteria in `leave_out` (advisory ones).

    An excused fail is `na`.  A fail that became a pass has no evidence: the machine's shows where it was missed.
    A struck moment goes, and a call without moments of the member's is flagged no more; one that a person added stands
    beside the machine's.
    """
    overrides = reviewed.overrides or {}
    criteria = [_as_judged(c, overrides[c.id]) if c.id in overrides else c for c in analysis.criteria]
    tone = analysis.tone.model_copy(update=_tone(analysis, reviewed))
    return analysis.model_copy(
        update={"criteria": criteria, "score": human_score(analysis, reviewed, leave_out), "tone": tone}
    )


def _as_judged(criterion: CriterionOut, entry: Entry) -> CriterionOut:
    value = entry.deed.value or criterion.verdict
    verdict = "na" if value == "excused" else value
    if verdict == criterion.verdict and not entry.deed.note:
        return criterion.model_copy(update={"confidence": 1.0})
    why = reason_words(value, entry.deed.reason)
    told = "; ".join(t for t in (why, entry.deed.note) if t)
    reason = f"Heard by a person{f': {told}' if told else ''}"
    points = {"pass": criterion.max_points, "fail": 0}.get(verdict)
    new: dict[str, Any] = {
        "verdict": verdict,
        "confidence": 1.0,
        "reason": reason,
        "points": points,
        "would_change": [],
    }
    if (criterion.verdict, verdict) == ("fail", "pass"):
        new["evidence"] = []
    return criterion.model_copy(update=new)


def _tone(analysis: Analysis, reviewed: Reviewed) -> dict[str, Any]:
    if not reviewed.moments:
        return {}
    kept = [j for j in judged_moments(analysis.tone, reviewed) if j.state != "struck"]
    sides: dict[str, Any] = {}
    for side in ("member", "agent"):
        moments = [j.machine or _heard_by_a_person(j) for j in kept if j.speaker == side]
        sides[side] = SpeakerToneOut(score=max((m.score for m in moments), default=0.0), moments=moments)
    sides["flagged"] = any(j.speaker == "member" for j in kept)
    return sides


def _heard_by_a_person(moment: JudgedMoment) -> MomentOut:
    return MomentOut(start=moment.start, end=moment.end, score=1.0, cues=["heard by a person"], quote="")
