"""The score that people's verdicts come to.  Pure: no database here."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from qa_analyzer.core.document import Analysis, CriterionOut, ScoreOut

from .review_state import Reviewed


def human_score(analysis: Analysis, reviewed: Reviewed, leave_out: Collection[str] = ()) -> ScoreOut:
    """The score with people's verdicts in place of the machine's, without the criteria in `leave_out` (advisory ones).

    As in `scoring.fill`: na, unsure and excused leave the denominator, an auto-fail makes `percent` 0 and keeps what
    was earned; a call that is not judged has no percent.  With no override and nothing left out it is the machine's.
    """
    counted = [c for c in analysis.criteria if c.id not in leave_out]
    score = score_of((c, reviewed.human(c.id) or c.verdict) for c in counted)
    return score if analysis.scorable else score.model_copy(update={"percent": None})


def score_of(verdicts: Iterable[tuple[CriterionOut, str]]) -> ScoreOut:
    """The score of verdicts by their lines of the form."""
    earned = possible = 0
    auto_failed = False
    for criterion, verdict in verdicts:
        if verdict not in ("pass", "fail"):
            continue
        possible += criterion.max_points
        earned += criterion.max_points if verdict == "pass" else 0
        auto_failed = auto_failed or (criterion.auto_fail and verdict == "fail")
    percent = None if not possible else 0.0 if auto_failed else round(100 * earned / possible, 1)
    return ScoreOut(percent=percent, earned=earned, possible=possible, auto_failed=auto_failed)
