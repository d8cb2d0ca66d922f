"""Every line of a standard judged on one call; a criterion that breaks becomes a finding that names it."""

from __future__ import annotations

import logging

from qa_analyzer.core.call import Call
from qa_analyzer.core.standard import CriterionSetting, Standard
from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.criteria.phrase_rule import judge_phrases
from qa_analyzer.criteria.shelf import criteria
from qa_analyzer.timeline.handover import judged_part

from .doubt import doubted
from .heat import with_displeasure

log = logging.getLogger(__name__)


def judge_all(call: Call, standard: Standard) -> tuple[Verdict, ...]:
    """One verdict per line of the standard, in its order, with doubt applied, on the agent's part of the call."""
    call = with_displeasure(judged_part(call))
    return tuple(doubted(_judge(call, setting), call, standard.limits) for setting in standard.criteria)


def _judge(call: Call, setting: CriterionSetting) -> Verdict:
    try:
        if setting.phrase_rule is not None:
            return judge_phrases(call, setting)
        criterion = criteria()[setting.id]
        return criterion.judge(call, {**criterion.LIMITS, **setting.limits})
    except Exception as error:
        log.debug("criterion %s broke", setting.id, exc_info=True)
        reason = f"this criterion broke ({type(error).__name__}: {error}); please report it"
        return Verdict(setting.id, "unsure", reason, (), 0.0)
