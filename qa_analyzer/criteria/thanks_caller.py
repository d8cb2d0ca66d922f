"""Thanks the caller in the close.

"When closing each and every call, thank the caller, as applicable - for their time, express appreciation for their
business, and summarize what was done for the Member." (000)

Passes when the agent thanks the member in the close: for calling, for their time, for their patience.  `na` when the
call was transferred away, dropped, or broken off by the member.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.close import AT_END, close_turns, last_agent_turn, why_no_close

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence, two_turns_evidence, undecided

ID = "thanks_caller"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """Thanks by the agent from the close on."""
    if reason := why_no_close(call):
        return not_applicable(ID, reason)
    turns = close_turns(call)
    last = last_agent_turn(call)
    found = [
        a for a in call.acts_of(ActKind.THANKS, ActKind.THANKS_FOR_CALLING, turns=turns)
        if a.speaker != "member" and (a.slots.get("for") != "nothing" or a.turn == last)
    ]  # fmt: skip
    if found:
        best = min(found, key=lambda a: (a.slots.get("for") == "nothing", -a.turn))
        sure = 0.93 if best.slots.get("for") != "nothing" else 0.65
        return passed(ID, "The agent thanked the member in the close.", [turn_evidence(call, best.turn, best.found_by)],
                      confidence=sure, basis=AT_END)  # fmt: skip
    if call.dialogue.ending == "unknown":
        return undecided(ID, "The recording ends without a close.", [turn_evidence(call, last)])
    window = Span(call.turns[turns.start].start, call.turns[-1].end) if call.turns else None
    return failed(ID, "No thanks were heard in the close.", [two_turns_evidence(call, last)], window=window,
                  confidence=0.85, basis=AT_END)  # fmt: skip


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "na":
        return change_close.a_close(call)
    if verdict.outcome == "pass":
        thanks = call.acts_of(ActKind.THANKS, ActKind.THANKS_FOR_CALLING, turns=close_turns(call))
        return change.unsaid((a for a in thanks if a.speaker != "member"), to=change.UNCLOSED)
    last = last_agent_turn(call)
    return change.said(call, "thanks by the agent", "Thank you so much for your time today.", last,
                       window=change_close.at_close(call))  # fmt: skip
