"""Short ways to say what would have changed a verdict (`what_would_change` of each criterion)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change, Edit, Held, Recorded, Say, Unsay
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.events import Event
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Outcome, Verdict
from qa_analyzer.core.words import Role
from qa_analyzer.timeline.close import last_agent_turn
from qa_analyzer.timeline.hidden_holds import hidden_gap, told_after_a_hold

To = tuple[Outcome, ...]
JUDGED: To = ("pass", "fail", "unsure")
"""Anything but `na`: the trigger came."""
UNCLOSED: To = ("fail", "unsure", "na")
"""Without these words there may be nothing left that closes the call."""
SOME_HOLD_S = 60.0


def said(
    call: Call, what: str, words: str, turn: int, *, to: To = ("pass",), window: Span | None = None,
    speaker: Role = "agent", apart: bool = False, first: bool = False,
) -> tuple[Change, ...]:  # fmt: skip
    """Words of one speaker in addition, anywhere in `window` (else in the turn's time); nothing without turns."""
    if not 0 <= turn < len(call.turns):
        return ()
    at = window or call.turns[turn].span
    return (Change(to, f"{what} (“{words}”)", at.start, at.end, (Say(turn, words, speaker, apart, first),)),)


def exchange(
    call: Call, what: str, lines: Iterable[str], turn: int, *, to: To = ("pass",),
    window: Span | None = None, first: bool = False,
) -> tuple[Change, ...]:  # fmt: skip
    """Turns of their own ("A: ..." the agent's, "M: ..." the member's) after a turn (`first`: before it)."""
    if not 0 <= turn < len(call.turns):
        return ()
    says: list[tuple[Role, str]] = [("agent" if line[0] == "A" else "member", line[3:]) for line in lines]
    words = ", ".join(f"{who}: “{text}”" for who, text in says)
    at = window or call.turns[turn].span
    edits = tuple(Say(turn, text, who, True, first) for who, text in says)
    return (Change(to, f"{what} ({words})", at.start, at.end, edits),)


def unsaid(acts: Iterable[Act], *, to: To = ("fail",), what: str = "") -> tuple[Change, ...]:
    """The words of acts left out; nothing where there are none."""
    found = sorted({(a.turn, a.start, a.end, a.quote) for a in acts})
    if not found:
        return ()
    quotes = ", ".join(f"“{quote}”" for quote in dict.fromkeys(quote for *_, quote in found))
    edits = tuple(Unsay(turn, quote) for turn, _, _, quote in found)
    told = what or f"without {quotes}"
    return (Change(to, told, min(f[1] for f in found), max(f[2] for f in found), edits),)


def silent(call: Call, turns: Iterable[int], what: str, *, to: To = UNCLOSED) -> tuple[Change, ...]:
    """Whole turns left out."""
    gone = sorted(set(turns))
    place = call.turns[gone[0]].span | call.turns[gone[-1]].span
    return (Change(to, what, place.start, place.end, tuple(Unsay(i) for i in gone)),)


def recorded(told: str, to: To, **fields: Any) -> tuple[Change, ...]:
    """Another record."""
    return (Change(to, told, edits=(Recorded(fields),)),)


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


def transferred(call: Call, to: To = JUDGED) -> tuple[Change, ...]:
    """A transfer at the end of a call that had none."""
    end = call.end.end
    event = Event("transfer", end, end)
    return (Change(to, "a transfer of the call", end, end, (Recorded({"events": (*call.record.events, event)}),)),)


def inbound(call: Call, to: To = JUDGED) -> tuple[Change, ...]:
    """A call that the member made, where the agent did."""
    return () if call.record.inbound else recorded("the member calling, by the record", to, direction="inbound")


def if_inbound(call: Call, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Changes of an inbound call; of an outbound one only together with being inbound."""
    return changes if call.record.inbound else both(changes, inbound(call))


def a_close(call: Call, to: To = JUDGED) -> tuple[Change, ...]:
    """The call coming to its close, where it was transferred, dropped, or broken off."""
    went = {"transferred": "transferred", "dropped": "cut off", "abrupt": "broken off by the member"}
    how, last = went.get(call.dialogue.ending), last_agent_turn(call)
    if how is None:
        return (Change(to, "business with a member that could be closed (nothing of the kind was discussed)"),)
    events = tuple(e for e in call.record.events if e.type not in ("transfer", "drop"))
    lines = [Say(len(call.turns) - 1, "All right, then that is all. Goodbye.", "member", True)]
    lines += [Say(len(call.turns) - 1, "Goodbye.", "agent", True)]
    lines += [Say(len(call.turns) - 1, "Bye bye.", "member", True)]
    told = [a for a in call.acts_of(ActKind.TRANSFER_ANNOUNCEMENT) if how == "transferred"]
    record = Recorded({"events": events, "hung_up_by": "member"})
    gone = [Unsay(a.turn, a.quote) for a in told]
    at = call.turns[last].span if call.turns else call.end
    return (
        Change(to, f"the call coming to its close instead of being {how}", at.start, at.end, (record, *gone, *lines)),
    )


def of_close(call: Call, verdict: Verdict, kind: ActKind) -> tuple[Change, ...] | None:
    """Of what the agent says at the close: a close where there was none, or the words left out; None after a fail."""
    if verdict.outcome == "na":
        return a_close(call)
    if verdict.outcome == "pass":
        return unsaid((a for a in call.acts_of(kind) if a.speaker != "member"), to=UNCLOSED)
    return None


def at_close(call: Call) -> Span:
    """From the first turn of the close to the end of the call."""
    turns = call.turns
    first = min(call.dialogue.close_from, last_agent_turn(call)) if turns else 0
    return Span(turns[first].start, max(turns[first].end, call.end.end)) if turns else call.end


def before(call: Call, start: float) -> int:
    """Index of the last turn that begins before a time; 0 where none does."""
    return max((i for i, t in enumerate(call.turns) if t.start < start), default=0)


def both(*changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Changes that must come together, as one; nothing where one of them is missing."""
    if not all(changes):
        return ()
    first = changes[0][0]
    one = [c[0] for c in changes]
    starts = [c.start for c in one if c.start is not None]
    ends = [c.end for c in one if c.end is not None]
    return (
        replace(
            first, told=", and ".join(c.told for c in one), start=min(starts, default=None),
            end=max(ends, default=None), edits=tuple(e for c in one for e in c.edits),
        ),
    )  # fmt: skip
