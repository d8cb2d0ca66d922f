"""Whether a passage may be shown as done well: the words may be right where the tone, or another rule, is not."""

from __future__ import annotations

from qa_analyzer.core.document import Analysis, CriterionOut, EvidenceOut, MomentOut

MANNERS = "professional_language"
"""The criterion of unprofessional words: it cites only the worst of them, so that its fail speaks of the whole call."""
BEFORE_S, AFTER_S = 2.0, 8.0
"""A clip of ten seconds plays so much around its passage: the agent must not be heard impatient in it either."""


def praiseworthy(analysis: Analysis, criterion: CriterionOut) -> bool:
    """Whether the first place that a pass cites can be praised.  True where it cites none: nothing is played then.

    Not in a call whose agent used unprofessional words; not where the member is frustrated in it, the agent is flagged
    in it or beside it, or another criterion failed, or could not be told professional, at that very place.
    """
    if any(c.id == MANNERS and c.verdict == "fail" for c in analysis.criteria):
        return False
    if not criterion.evidence:
        return True
    place, tone = criterion.evidence[0], analysis.tone
    doubted = [c for c in analysis.criteria if c.verdict == "fail" or (c.id, c.verdict) == (MANNERS, "unsure")]
    return not (
        any(_meets(place, m) for m in tone.member.moments)
        or any(_meets(place, m, BEFORE_S, AFTER_S) for m in tone.agent.moments)
        or any(_meets(place, e) for c in doubted for e in c.evidence)
    )


def _meets(place: EvidenceOut, other: EvidenceOut | MomentOut, before_s: float = 0.0, after_s: float = 0.0) -> bool:
    """Whether the other begins or goes on within the place, or so many seconds around it."""
    first, last = place.start - before_s, place.end + after_s
    return first <= other.start < last or other.start < first < other.end
