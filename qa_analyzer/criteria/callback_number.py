"""A number to call back on, before the first hold.

"If we’re disconnected, what’s the best number I can call you back on?" (000)

Passes when before the first hold the agent asked for a number to call back on if the line drops, confirmed one, or
took up the one that the member offered.  `na` when the member was never on hold.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change, change_hold
from .cite import TIMED, failed, hold_evidence, never_held, passed, turn_evidence, within_limit

ID = "callback_number"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """A number asked for or confirmed before the first hold."""
    stories = call.dialogue.holds
    if not stories:
        return never_held(call, ID)
    first = stories[0]
    before = [
        a for a in call.acts_of(ActKind.CALLBACK_NUMBER) if a.speaker != "member" and a.start < first.event.start + 1
    ]
    if before:
        best = max(before, key=lambda a: (a.score, a.start))
        cited = within_limit([turn_evidence(call, best.turn, best.found_by)])
        return passed(ID, "A number to call back on was settled before the first hold.", cited, basis=TIMED)
    reason = f"No number to call back on was asked for before the hold at {first.event.start:.0f} s."
    cited = within_limit(hold_evidence(call, first, "no number to call back on"))
    return failed(ID, reason, cited, window=Span(0.0, max(0.0, first.event.start)), basis=TIMED)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    stories = call.dialogue.holds
    if not stories:
        return change_hold.some_hold(call, verdict)
    start = stories[0].event.start
    if verdict.outcome == "pass":
        asked = [a for a in call.acts_of(ActKind.CALLBACK_NUMBER) if a.speaker != "member" and a.start < start + 1]
        return change.unsaid(asked)
    words = ["A: If we are disconnected, what is the best number I can call you back on?"]
    return change.exchange(call, "a question for a number to call back on", words, change.before(call, start),
                           window=Span(0.0, max(0.0, start)))  # fmt: skip
