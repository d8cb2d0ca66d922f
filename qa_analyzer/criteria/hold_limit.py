"""No hold longer than a minute (a further criterion).

"Customers should not be placed on hold for more than 60 seconds" (002)

Passes when no hold lasted over `longest_s` seconds; from sound or words one within `unsure_within_s` of the limit
cannot be told.  `na` when the member was never on hold.
"""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Evidence, Limits, Verdict
from qa_analyzer.timeline.hold_clock import against, basis
from qa_analyzer.timeline.hold_doubt import why_unsure

from . import change_hold
from .cite import failed, never_held, passed, undecided, within_limit

ID = "hold_limit"
LIMITS: Limits = {"longest_s": 60, "unsure_within_s": 2}


def judge(call: Call, limits: Limits) -> Verdict:
    """The longest hold decides."""
    stories = sorted(call.dialogue.holds, key=lambda s: s.event.start - s.event.end)
    if not stories:
        return never_held(call, ID, basis=frozenset({"record"}))
    hold, longest_s = stories[0].event, float(limits["longest_s"])
    lasted_s = hold.end - hold.start
    cited = within_limit([Evidence(hold.start, hold.end, "agent", "", f"hold of {lasted_s:.0f} s")])
    reason = f"The longest hold lasted {lasted_s:.0f} s; {longest_s:.0f} s are allowed."
    if (doubt := why_unsure(call, stories[0], hold.span, longest_s)) is not None:
        return undecided(ID, f"{reason} {doubt}", cited)
    state = against(stories[0], lasted_s, longest_s, limits)
    if state == "over":
        return failed(ID, reason, cited, confidence=0.95, basis=basis(stories[0]))
    if state == "near":
        return undecided(ID, f"{reason} Measured from the sound, it cannot be told.", cited)
    return passed(ID, reason, cited, confidence=0.95, basis=basis(stories[0]))


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    found = [(story.event.span, story) for story in call.dialogue.holds]
    return change_hold.lasting(call, verdict, limits, found)
