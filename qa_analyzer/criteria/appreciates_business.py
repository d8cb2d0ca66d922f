"""Expresses appreciation for the member's business.

"When closing each and every call, thank the caller, as applicable - for their time, express appreciation for their
business, and summarize what was done for the Member." (000)

Passes when the agent says that the member's business or membership is valued ("we're glad to have you as a member").
`na` when the call was transferred away, dropped, or broken off by the member, and when there was no member's business:
a wrong number, a voicemail, a third person, unless account matters were discussed.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.close import AT_END, last_agent_turn, nothing_to_close, why_no_close

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence, two_turns_evidence, undecided

ID = "appreciates_business"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """Appreciation by the agent, best in the close; earlier in the call it counts as well."""
    if reason := why_no_close(call) or nothing_to_close(call):
        return not_applicable(ID, reason)
    found = [a for a in call.acts_of(ActKind.APPRECIATION) if a.speaker != "member"]
    if found:
        best = found[-1]
        sure = 0.92 if best.turn >= call.dialogue.close_from else 0.75
        return passed(ID, "The agent expressed appreciation for the membership.",
                      [turn_evidence(call, best.turn, best.found_by)], confidence=sure)  # fmt: skip
    last = last_agent_turn(call)
    if call.dialogue.ending == "unknown":
        return undecided(ID, "The recording ends without a close.", [turn_evidence(call, last)])
    return failed(ID, "No appreciation of the member's business was heard.", [two_turns_evidence(call, last)],
                  confidence=0.82, basis=AT_END)  # fmt: skip


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if (changes := change_close.of_close(call, verdict, ActKind.APPRECIATION)) is not None:
        return changes
    last = last_agent_turn(call)
    return change.said(
        call,
        "appreciation of the membership by the agent",
        "We really appreciate your business.",
        last,
        window=change_close.at_close(call),
    )
