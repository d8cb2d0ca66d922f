"""The agent thanks the caller for calling, or welcomes them, and names the company.

Document 000: "Good morning (afternoon, etc), thank you for calling AdvisoryCloud, this is <your
name>, may I have your name please?"

Passes when thanks or a welcome and the company's name (as a recogniser may write it) are both said
by the agent before the member states the business.  `na` on an outbound call.
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
    name = "thanks_for_calling"
    if not call.record.inbound:
        return not_applicable(name, "The agent called.", basis=frozenset({"record"}))
    opening = first_words(call)
    if not opening:
        return not_applicable(name, "No agent is heard.", confidence=0.6)
    business = call.dialogue.business_turn
    before = range(business if business is not None else max(opening[-1] + 1, call.dialogue.opening.stop))
    thanks = call.first(ActKind.THANKS_FOR_CALLING, speaker="agent", turns=before)
    company = call.first(ActKind.COMPANY, speaker="agent", turns=before)
    window = call.turns[0].span | call.turns[max(0, before.stop - 1)].span
    if thanks and company:
        told = [turn_evidence(call, i) for i in dict.fromkeys((thanks.turn, company.turn))]
        return passed(
            name, "Thanks or welcomes the caller and names the company.", told, confidence=0.95, window=window
        )
    missing = " and ".join(
        what for what, found in (("thanks or a welcome", thanks), ("the company's name", company)) if not found
    )
    return failed(
        name,
        f"Before the business was stated, {missing} was not heard.",
        [turn_evidence(call, opening[0])],
        confidence=0.9 if not thanks else 0.75,
        window=window,
    )


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    opening = first_words(call)
    if verdict.outcome == "na":
        return change.inbound(call)
    if verdict.outcome == "pass":
        said = call.acts_of(ActKind.THANKS_FOR_CALLING, speaker="agent", turns=call.dialogue.opening)
        return change.unsaid(said)
    words = "Thank you for calling AdvisoryCloud."
    return change.said(call, "thanks for the call with the company's name", words, opening[0], window=verdict.window,
                       first=True)  # fmt: skip
