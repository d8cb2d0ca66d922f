"""The agent opens with a courteous greeting.

Document 000: "We will greet our customers in a courteous and professional manner and finish our
encounters with our customers in a courteous and professional way."

Passes when the agent's first turn (with what the agent says before the member has spoken) holds a
greeting or welcome; "hi" is one.  Never `na`, but where no agent is heard at all.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change
from .cite import failed, first_words, not_applicable, passed, turn_evidence

LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    opening = first_words(call)
    if not opening:
        return not_applicable("greeting", "No agent is heard.", confidence=0.6)
    window = call.turns[opening[0]].span | call.turns[opening[-1]].span
    act = next((a for a in call.acts_of(ActKind.GREETING, speaker="agent") if a.turn in opening), None)
    if act:
        return passed(
            "greeting",
            f'Greets with "{act.quote}".',
            [turn_evidence(call, act.turn, act.found_by)],
            confidence=0.96,
            window=window,
        )
    return failed(
        "greeting",
        "The first words hold no greeting or welcome.",
        [turn_evidence(call, opening[0])],
        confidence=0.9,
        window=window,
    )


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    opening = first_words(call)
    if verdict.outcome == "pass":
        return change.unsaid(a for a in call.acts_of(ActKind.GREETING, speaker="agent") if a.turn in opening)
    if not opening:
        return ()
    return change.said(call, "a greeting by the agent", "Good morning.", opening[0], window=verdict.window, first=True)
