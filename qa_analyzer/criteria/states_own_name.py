"""The agent says their own name before engaging with the caller's business.

Document 000: "Remember to state your name first before engaging with the caller."

Passes when the agent introduces themselves at the latest in the first turn after the business was
stated (on an outbound call: within the first three turns).  Never `na`, but where no agent is heard.
"""

from __future__ import annotations

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change
from .cite import SURE_MATTER, failed, first_words, not_applicable, passed, turn_evidence

LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name, opening = "states_own_name", first_words(call)
    if not opening:
        return not_applicable(name, "No agent is heard.", confidence=0.6)
    stop = max(call.dialogue.opening.stop, opening[-1] + 1)
    window = call.turns[0].span | call.turns[stop - 1].span
    act = call.first(ActKind.SELF_INTRODUCTION, speaker="agent")
    if act and act.turn < stop and not _told_before(call, act):
        late = call.dialogue.business_turn is not None and act.turn > call.dialogue.business_turn
        return passed(
            name,
            f'Says their name: "{act.quote}".',
            [turn_evidence(call, act.turn, act.found_by)],
            confidence=0.6 if late else 0.95,
            window=window,
        )
    evidence = [turn_evidence(call, opening[0])]
    if act:
        evidence.append(turn_evidence(call, act.turn, act.found_by))
        return failed(
            name, "The own name comes only after the business was taken up.", evidence, confidence=0.8, window=window
        )
    return failed(name, "The own name is not heard.", evidence, confidence=0.85, window=window)


def _told_before(call: Call, name: Act) -> bool:
    """Whether the agent who called told of the account before saying who they are."""
    matters = () if call.record.inbound else call.acts_of(ActKind.ACCOUNT_MATTER, speaker="agent")
    return any(m.turn < name.turn and m.score >= SURE_MATTER for m in matters)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    opening = first_words(call)
    if verdict.outcome == "pass":
        return change.unsaid(call.acts_of(ActKind.SELF_INTRODUCTION, speaker="agent"))
    if not opening:
        return ()
    name = (call.record.agent.name or "Jessica").split()[0]
    return change.said(call, "the agent's own name", f"My name is {name}.", opening[-1], window=verdict.window)
