"""Summarises what was done.

"When closing each and every call, thank the caller, as applicable - for their time, express appreciation for their
business, and summarize what was done for the Member." (000)

Passes when the agent says back, near the close, what was done or agreed; the outcome in a clause is enough, an echo is
not.  `na` when the call was transferred away, dropped, or broken off by the member, and when there was nothing done:
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

ID = "summarizes"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """The last summary of the agent near the close."""
    if reason := why_no_close(call) or nothing_to_close(call):
        return not_applicable(ID, reason)
    found = [a for a in call.acts_of(ActKind.SUMMARY) if a.speaker != "member"]
    if found:
        best = found[-1]
        return passed(ID, "The agent said back what was done or agreed.",
                      [turn_evidence(call, best.turn, best.found_by)],
                      confidence=0.9 if best.slots.get("form") == "announced" else 0.8, basis=AT_END)  # fmt: skip
    last = last_agent_turn(call)
    if call.dialogue.ending == "unknown":
        return undecided(ID, "The recording ends without a close.", [turn_evidence(call, last)])
    return failed(ID, "What was done was not said back near the close.", [two_turns_evidence(call, last)],
                  confidence=0.72, basis=AT_END)  # fmt: skip


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "na":
        return change_close.a_close(call)
    if verdict.outcome == "pass":
        said = [a.turn for a in call.acts_of(ActKind.SUMMARY) if a.speaker != "member"]
        return change.silent(call, said, "without the summary")
    last = last_agent_turn(call)
    return change.said(
        call,
        "what was done, said back by the agent",
        "So, to sum up, I have reset your password and your plan stays monthly.",
        last,
        window=change_close.at_close(call),
    )
