"""What would have changed each verdict of a call."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.standard import CriterionSetting, Standard
from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.criteria.phrase_rule import what_would_change_phrases
from qa_analyzer.criteria.shelf import criteria
from qa_analyzer.timeline.handover import judged_part

from .heat import with_displeasure

log = logging.getLogger(__name__)


def with_changes(call: Call, verdicts: Sequence[Verdict], standard: Standard) -> tuple[Verdict, ...]:
    """The verdicts with what would have changed them; of a doubted one first what would lift the doubt."""
    part = with_displeasure(judged_part(call))
    return tuple(
        replace(v, changes=(*v.changes, *_changes(part, v, s)))
        for v, s in zip(verdicts, standard.criteria, strict=True)
    )  # fmt: skip


def _changes(call: Call, verdict: Verdict, setting: CriterionSetting) -> tuple[Change, ...]:
    """Of a doubted verdict what would have changed the one below it."""
    if not call.turns or not call.hearing.words_usable:
        return ()
    below = replace(verdict, outcome=verdict.instead) if verdict.instead else verdict
    try:
        if setting.phrase_rule is not None:
            return what_would_change_phrases(call, below, setting)
        criterion = criteria()[setting.id]
        return criterion.what_would_change(call, below, {**criterion.LIMITS, **setting.limits})
    except Exception:
        log.debug("what would change %s broke", setting.id, exc_info=True)
        return ()
