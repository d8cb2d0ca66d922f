"""Ends with a courteous farewell.

"Use the appropriate closing greeting and let the caller hang up first." (000)

Passes when the agent ends with a courteous farewell ("have a great day", "take care, goodbye"); a bare "okay, bye" is
not courteous enough.  `na` when the call was transferred away, dropped, or broken off by the member.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.close import AT_END, last_agent_turn, why_no_close

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence, undecided

ID = "closing_greeting"
LIMITS: Limits = {}
LAST_TURNS = 3


def judge(call: Call, limits: Limits) -> Verdict:
    """A courteous farewell in the agent's last three turns."""
    if reason := why_no_close(call):
        return not_applicable(ID, reason)
    last = last_agent_turn(call)
    mine = [i for i, t in enumerate(call.turns) if t.role != "member"][-LAST_TURNS:]
    said = [a for a in call.acts_of(ActKind.FAREWELL) if a.speaker != "member" and a.turn in mine]
    kind = [a for a in said if a.slots.get("courteous") == "yes"]
    if kind:
        best = kind[-1]
        return passed(ID, "The agent ended with a courteous farewell.", [turn_evidence(call, best.turn, best.found_by)],
                      confidence=0.93 if best.score > 0.8 else 0.75, basis=AT_END)  # fmt: skip
    if call.dialogue.ending == "unknown" and not said:
        return undecided(ID, "The recording ends without a farewell.", [turn_evidence(call, last)])
    what = "The farewell was bare." if said else "No farewell was heard."
    return failed(ID, what, [turn_evidence(call, last)], confidence=0.85 if said else 0.78, basis=AT_END)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "na":
        return change_close.a_close(call)
    if verdict.outcome == "pass":
        return change.unsaid((a for a in call.acts_of(ActKind.FAREWELL) if a.speaker != "member"), to=change.UNCLOSED)
    last = last_agent_turn(call)
    return change.said(
        call,
        "a courteous farewell by the agent",
        "Take care, and have a great day. Goodbye.",
        last,
        window=change_close.at_close(call),
    )
