"""Promises an email with the outline and the next steps.

"We will follow up all phone conversations with an email outlining what was discussed on the call and the next steps,
if applicable." (000)

Passes when the agent says that an email with the outline, the result or the next steps will follow; mailing a document
alone does not.  `na` when the call was transferred away, dropped, or broken off by the member, and when there was
nothing to write of: a wrong number, a voicemail, a third person, unless account matters were discussed.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.close import AT_END, last_agent_turn, nothing_to_close, why_no_close

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence, two_turns_evidence, undecided

ID = "follow_up_email"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """The last promise of such an email by the agent."""
    if reason := why_no_close(call) or nothing_to_close(call):
        return not_applicable(ID, reason)
    found = [a for a in call.acts_of(ActKind.EMAIL_PROMISE) if a.speaker != "member"]
    if found:
        best = found[-1]
        return passed(ID, "The agent promised an email with the outline or the next steps.",
                      [turn_evidence(call, best.turn, best.found_by)], confidence=0.88)  # fmt: skip
    last = last_agent_turn(call)
    if call.dialogue.ending == "unknown":
        return undecided(ID, "The recording ends without a close.", [turn_evidence(call, last)])
    evidence = [two_turns_evidence(call, last)]
    spoken = [i for i, t in call.turns_of("agent") if i >= len(call.turns) / 2 and "mail" in t.text.casefold()]
    evidence += [turn_evidence(call, i) for i in spoken[-1:] if i != last]
    return failed(ID, "No email with the outline or the next steps was promised.", evidence,
                  confidence=0.85, basis=AT_END)  # fmt: skip


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if (changes := change_close.of_close(call, verdict, ActKind.EMAIL_PROMISE)) is not None:
        return changes
    last = last_agent_turn(call)
    return change.said(
        call,
        "the promise of an email with the outline or the next steps",
        "I will send you an email with a summary of what we discussed and the next steps.",
        last,
        window=None,
    )
