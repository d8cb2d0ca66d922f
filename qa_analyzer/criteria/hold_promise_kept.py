"""A hold that lasts no longer than was said (a further criterion).

"if you tell the customer you’re placing them on hold for a specific time, such as 2 minutes in the example above, set
a timer to make sure you follow through" (000)

Passes when each hold for which a length was named ended within it, `grace_s` seconds given; within `unsure_within_s`
of that a hold measured from sound or words cannot be told.  `na` when no length was named or nobody was on hold.
"""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.verdicts import Evidence, Limits, Verdict
from qa_analyzer.timeline.hold_clock import against, basis

from .cite import WORDS, failed, not_applicable, passed, turn_evidence, undecided, within_limit

ID = "hold_promise_kept"
LIMITS: Limits = {"grace_s": 5, "unsure_within_s": 2}


def judge(call: Call, limits: Limits) -> Verdict:
    """The hold that went furthest over its promise decides."""
    found = [
        (s.event.end - s.event.start - s.promised_s, s.promised_s, call.acts[s.time].turn, s)
        for s in call.dialogue.holds
        if s.promised_s is not None and s.time is not None
    ]
    if not found:
        return not_applicable(ID, "No length was named for a hold.")
    _, promised_s, turn, story = max(found, key=lambda f: f[0])
    hold = story.event
    lasted_s = hold.end - hold.start
    begins = Evidence(hold.start, min(hold.end, hold.start + 5.0), "agent", "", f"hold of {lasted_s:.0f} s")
    cited = within_limit([turn_evidence(call, turn, "length of the hold"), begins])
    reason = f"The hold at {hold.start:.0f} s lasted {lasted_s:.0f} s; {promised_s:.0f} s had been named."
    state = against(story, lasted_s, promised_s + float(limits["grace_s"]), limits)
    if state == "over":
        return failed(ID, reason, cited, basis=WORDS | basis(story))
    if state == "near":
        return undecided(ID, f"{reason} Measured from the sound, it cannot be told.", cited)
    return passed(ID, reason, cited, basis=WORDS | basis(story))
