"""A number to call back on, before the first hold.

"If we’re disconnected, what’s the best number I can call you back on?" (000)

Passes when before the first hold the agent asked for a number to call back on if the line drops, confirmed one, or
took up the one that the member offered.  `na` when the member was never on hold.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict

from .cite import TIMED, failed, hold_evidence, not_applicable, passed, turn_evidence, within_limit

ID = "callback_number"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """A number asked for or confirmed before the first hold."""
    stories = call.dialogue.holds
    if not stories:
        return not_applicable(ID, "The member was never on hold.")
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
