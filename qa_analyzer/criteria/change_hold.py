"""What would have changed a verdict on a hold: another length, or a hold at all."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change, Edit, Held
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.hidden_holds import hidden_gap, told_after_a_hold

from .change import JUDGED, To, both

SOME_HOLD_S = 60.0


def held(told: str, to: To, at: float, lasts_s: float, story: HoldStory | None = None) -> tuple[Change, ...]:
    """A hold of another length; one measured from sound or words cannot be edited, only told."""
    was = story.event if story else None
    edits: tuple[Edit, ...] = (Held(at, lasts_s, was.end - was.start if was else 0.0),)
    if was is not None and was.source != "record":
        edits = ()
    return (Change(to, told, at, was.end if was else at, edits),)


def some_hold(call: Call, verdict: Verdict) -> tuple[Change, ...]:
    """A hold, where there was none, before the agent tells what was found out; or what a silence was, told."""
    if verdict.outcome == "unsure":
        gap = hidden_gap(call)
        told = "words or a record that tell whether the long silence was a hold"
        return (Change(("pass", "fail", "na"), told, gap.start if gap else None, gap.end if gap else None),)
    if not call.turns:
        return ()
    back = told_after_a_hold(call)
    return held("a hold, at any time in the call", JUDGED, call.turns[max(0, back - 1)].end, SOME_HOLD_S)


def lasting(
    call: Call, verdict: Verdict, limits: Limits, found: Sequence[tuple[Span, HoldStory]]
) -> tuple[Change, ...]:
    """Of a limit on stretches of hold (`longest_s`): another length of the longest, or of each that may be too long."""
    if not found:
        return some_hold(call, verdict)
    span, story = max(found, key=lambda pair: pair[0].duration)
    longest_s = float(limits["longest_s"])
    due_s = span.start + longest_s
    if verdict.outcome == "pass":
        return held(f"a hold of more than {longest_s:.0f} s", ("fail",), story.event.start,
                           story.event.end - story.event.start + longest_s + 5, story)  # fmt: skip
    over = [s for p, s in found if p.duration > longest_s - float(limits["unsure_within_s"])]
    told = f"the agent back with the member by {due_s:.1f} s"
    each = {s.event.start: held(told, ("pass",), s.event.start, longest_s - 5, s) for s in over}
    return both(*each.values())
