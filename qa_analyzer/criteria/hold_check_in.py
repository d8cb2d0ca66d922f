"""A check-in at least every two minutes of hold.

"Never place a member on hold longer than 2 mins without checking in and offering an alternative way of communication
in lieu of waiting for you to conduct your research." (000)

Passes when no stretch of hold lasted over `longest_s` seconds without the agent coming back to the member.  The
record's clock is exact; from sound or words a stretch within `unsure_within_s` of the limit cannot be told, nor one
with a voice in the music whose words nobody knows, nor one over the limit where no agent is heard.  `na` when the
member was never on hold.
"""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Evidence, Limits, Verdict
from qa_analyzer.timeline.hold_clock import against, basis, stretches
from qa_analyzer.timeline.hold_doubt import why_unsure

from . import change_hold
from .cite import failed, never_held, passed, undecided

ID = "hold_check_in"
LIMITS: Limits = {"longest_s": 120, "unsure_within_s": 2}


def judge(call: Call, limits: Limits) -> Verdict:
    """The longest stretch decides."""
    found = [(span, story) for story in call.dialogue.holds for span in stretches(call, story)]
    if not found:
        return never_held(call, ID, basis=frozenset({"record"}))
    longest_s = float(limits["longest_s"])
    found.sort(key=lambda pair: -pair[0].duration)
    span, story = found[0]
    cited = Evidence(span.start, span.end, "agent", "", f"hold of {span.duration:.0f} s")
    lasted = f"The longest stretch of hold lasted {span.duration:.0f} s; {longest_s:.0f} s are allowed."
    if (doubt := why_unsure(call, story, span, longest_s)) is not None:
        return undecided(ID, f"{lasted} {doubt}", [cited])
    state = against(story, span.duration, longest_s, limits)
    if state == "over":
        return failed(ID, lasted, [cited], confidence=0.95, basis=basis(story))
    if state == "near":
        return undecided(ID, f"{lasted} Measured from the sound, it cannot be told.", [cited])
    return passed(ID, lasted, [cited], confidence=0.95, basis=basis(story))


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    found = [(span, story) for story in call.dialogue.holds for span in stretches(call, story)]
    return change_hold.lasting(call, verdict, limits, found)
