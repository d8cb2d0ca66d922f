"""The agent offers help in the opening.

Document 000: "Thank you, member first name, how may I assist you today?"

Any courteous offer passes; "go ahead" is none.  `na` where the caller stated the business before the
agent had a turn of their own to offer (soothing an upset caller is no such turn), and on an outbound
call.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.opening import chance_turn, second_agent_turn

from . import change
from .cite import failed, first_words, not_applicable, passed, turn_evidence

LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name, dialogue = "offers_assistance", call.dialogue
    if not call.record.inbound:
        return not_applicable(name, "The agent called.", basis=frozenset({"record"}))
    opening = first_words(call)
    if not opening:
        return not_applicable(name, "No agent is heard.", confidence=0.6)
    business = dialogue.business_turn
    stop = business if business is not None else dialogue.opening.stop
    window = call.turns[0].span | call.turns[max(opening[-1], dialogue.opening.stop - 1)].span
    act = call.first(ActKind.OFFERS_HELP, speaker="agent", turns=range(max(stop, opening[-1] + 1)))
    if act:
        return passed(
            name,
            f'Offers help: "{act.quote}".',
            [turn_evidence(call, act.turn, act.found_by)],
            confidence=0.95,
            window=window,
        )
    chance = chance_turn(call.turns, call.acts, business)
    if business is not None and chance is None:
        return not_applicable(name, "The caller stated the business before the agent could offer.")
    late = call.first(ActKind.OFFERS_HELP, speaker="agent", turns=dialogue.opening)
    due = chance if chance is not None else second_agent_turn(call.turns)
    return failed(
        name,
        "No offer of help was heard before the business.",
        [turn_evidence(call, due if due is not None else opening[0])],
        confidence=0.6 if late else 0.8,
        window=window,
    )


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    opening = first_words(call)
    if verdict.outcome == "pass":
        return change.unsaid(call.acts_of(ActKind.OFFERS_HELP, speaker="agent"), to=("fail", "na"))
    what, words = "an offer of help by the agent", "How may I assist you today?"
    offered = change.said(call, what, words, opening[-1] if opening else -1, window=verdict.window)
    return change.if_inbound(call, offered)
