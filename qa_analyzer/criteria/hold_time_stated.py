"""A length named before every hold.

"May I please place you on hold for 2 minutes?" (000)

Passes when the agent said how long each hold would take, before it: "a couple of minutes" and "a minute maybe" are
lengths, "one sec", "real quick" and "just a moment" are none.  `na` when the member was never on hold.
"""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change, change_hold
from .cite import TIMED, failed, hold_evidence, never_held, passed, turn_evidence, within_limit

ID = "hold_time_stated"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """Every hold must have a length."""
    stories = call.dialogue.holds
    if not stories:
        return never_held(call, ID)
    for story in stories:
        if story.time is None:
            reason = f"No length was named before the hold at {story.event.start:.0f} s."
            return failed(ID, reason, within_limit(hold_evidence(call, story, "no length named")), basis=TIMED)
    turns = dict.fromkeys(call.acts[s.time].turn for s in stories if s.time is not None)
    cited = within_limit(turn_evidence(call, i, "length of the hold") for i in turns)
    return passed(ID, "A length was named before every hold.", cited, basis=TIMED)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    stories = call.dialogue.holds
    if not stories:
        return change_hold.some_hold(call, verdict)
    if verdict.outcome == "pass":
        return change.unsaid(call.acts[s.time] for s in stories if s.time is not None)
    words, since, made = ["A: The hold will take about two minutes."], 0.0, []
    for story in stories:
        if story.time is None:
            window = Span(since, max(since, story.event.start))
            made.append(change.exchange(call, "a length named for the hold", words,
                                        change.before(call, story.event.start), window=window))  # fmt: skip
        since = story.event.end
    return change.both(*made)
