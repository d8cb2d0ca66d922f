"""A hold that lasts no longer than was said (a further criterion).

"if you tell the customer you’re placing them on hold for a specific time, such as 2 minutes in the example above, set
a timer to make sure you follow through" (000)

Passes when after each hold for which a length was named the agent was back, or looked in, within it and a tolerance:
the larger of `grace_s` seconds and `grace_percent` of the length.  People name whole minutes: a quarter of the
sentence's two minutes is the half minute that such rounding hides, and 15 s is the same of the one minute that agents
name most.  Within `unsure_within_s` of that a hold measured from sound or words cannot be told.  `na` when no length
was named or nobody was on hold.
"""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Evidence, Limits, Verdict
from qa_analyzer.timeline.hold_clock import against, basis, grace_s, kept_waiting_s
from qa_analyzer.timeline.hold_doubt import unread_voices

from . import change, change_hold
from .cite import WORDS, failed, not_applicable, passed, turn_evidence, undecided, within_limit

ID = "hold_promise_kept"
LIMITS: Limits = {"grace_s": 15, "grace_percent": 25, "unsure_within_s": 2}


def judge(call: Call, limits: Limits) -> Verdict:
    """The hold that went furthest over its promise decides."""
    found = [
        (kept_waiting_s(call, s) - s.promised_s - grace_s(s.promised_s, limits), s.promised_s, s.time, s)
        for s in call.dialogue.holds
        if s.promised_s is not None and s.time is not None
    ]
    if not found:
        return not_applicable(ID, "No length was named for a hold.")
    _, promised_s, time, story = max(found, key=lambda f: f[0])
    turn, hold = call.acts[time].turn, story.event
    lasted_s = kept_waiting_s(call, story)
    begins = Evidence(hold.start, min(hold.end, hold.start + 5.0), "agent", "", f"hold of {lasted_s:.0f} s")
    cited = within_limit([turn_evidence(call, turn, "length of the hold"), begins])
    allowed_s = promised_s + grace_s(promised_s, limits)
    reason = (
        f"The hold at {hold.start:.0f} s lasted {lasted_s:.0f} s until the agent was back; {promised_s:.0f} s had been "
        f"named, up to {allowed_s:.0f} s are taken for it."
    )
    state = against(story, lasted_s, allowed_s, limits)
    if state == "over" and unread_voices(call, Span(hold.start, hold.start + allowed_s)):
        return undecided(ID, f"{reason} A voice is heard in it, which may be the agent's.", cited)
    if state == "over":
        return failed(ID, reason, cited, basis=WORDS | basis(story))
    if state == "near":
        return undecided(ID, f"{reason} Measured from the sound, it cannot be told.", cited)
    return passed(ID, reason, cited, basis=WORDS | basis(story))


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    told = [(s, s.promised_s + grace_s(s.promised_s, limits)) for s in call.dialogue.holds
            if s.promised_s is not None and s.time is not None]  # fmt: skip
    if not told:
        stories = call.dialogue.holds
        start = stories[0].event.start if stories else call.turns[len(call.turns) // 2].end if call.turns else 0.0
        words = ["A: I will put you on hold, it will take about two minutes.", "M: All right."]
        at = change.before(call, start)
        named = change.exchange(call, "a length named before a hold", words, at, to=change.JUDGED)
        some = change_hold.held("a hold", change.JUDGED, call.turns[at].end, 60.0)
        return named if stories else change.both(named, some)
    story, allowed_s = max(told, key=lambda f: kept_waiting_s(call, f[0]) - f[1])
    hold = story.event
    if verdict.outcome == "pass":
        return change_hold.held(f"the agent away for more than {allowed_s:.0f} s", ("fail",), hold.start,
                           hold.end - hold.start + allowed_s + 5, story)  # fmt: skip
    late = [(s, most) for s, most in told if kept_waiting_s(call, s) > most - float(limits["unsure_within_s"])]
    made = [change_hold.held(f"the agent back by {s.event.start + most:.1f} s", ("pass",), s.event.start, most - 5, s)
            for s, most in late]  # fmt: skip
    return change.both(*made)
