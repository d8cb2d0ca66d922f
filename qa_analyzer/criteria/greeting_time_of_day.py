"""A time-of-day greeting fits the hour.

Document 000: "Good morning (afternoon, etc), thank you for calling AdvisoryCloud, this is <your
name>, may I have your name please?"

Morning is before `afternoon_from` (local time of the call's start), afternoon to `evening_until`,
evening from `evening_from`; in between either fits.  `na` where no time of day is named in the
greeting, or the start time is unknown.
"""

from __future__ import annotations

from datetime import datetime

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Basis, Limits, Verdict

from . import change
from .cite import failed, first_words, not_applicable, passed, turn_evidence

LIMITS: Limits = {"afternoon_from": 12, "afternoon_until": 18, "evening_from": 17}
BASIS: frozenset[Basis] = frozenset({"words", "roles", "record"})
BEGAN, NOON = "a record of when the call began", datetime(2026, 3, 2, 12)


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call; the limits are full hours of the day."""
    name = "greeting_time_of_day"
    named = [a for a in call.acts_of(ActKind.GREETING, speaker="agent", turns=call.dialogue.opening)
             if a.slots.get("time_of_day")]  # fmt: skip
    if not named:
        return not_applicable(name, "No time of day is named in the greeting.")
    if call.record.started_at is None:
        return not_applicable(name, "The start time of the call is unknown.")
    at = call.record.started_at
    fits = set()
    if at.hour < int(limits["afternoon_from"]):
        fits.add("morning")
    if int(limits["afternoon_from"]) <= at.hour < int(limits["afternoon_until"]):
        fits.add("afternoon")
    if at.hour >= int(limits["evening_from"]):
        fits.add("evening")
    first = [a for a in named if a.turn == named[0].turn]
    act = first[-1]  # "good morning, sorry, afternoon" is corrected in the same breath
    said, clock = act.slots["time_of_day"], f"{at:%H:%M}"
    evidence = [turn_evidence(call, act.turn, act.found_by)]
    if said in fits:
        return passed(name, f'"{act.quote}" fits {clock}.', evidence, confidence=0.96, basis=BASIS)
    return failed(name, f'"{act.quote}" does not fit {clock}.', evidence, confidence=0.93, basis=BASIS)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    named = [a for a in call.acts_of(ActKind.GREETING, speaker="agent", turns=call.dialogue.opening)
             if a.slots.get("time_of_day")]  # fmt: skip
    at = call.record.started_at
    if not named:
        opening = first_words(call)
        hour = 12 if at is None else at.hour
        day = "morning" if hour < 12 else "afternoon" if hour < int(limits["afternoon_until"]) else "evening"
        what, first = "a greeting with the time of day", opening[0] if opening else -1
        said = change.said(call, what, f"Good {day}.", first, to=change.JUDGED, first=True)
        return said if at else change.both(said, change.recorded(BEGAN, change.JUDGED, started_at=NOON))
    if at is None:
        return change.recorded(BEGAN, change.JUDGED, started_at=NOON)
    act = next(a for a in reversed(named) if a.turn == named[0].turn)
    hours = {"morning": 9, "afternoon": 14, "evening": 20}
    if verdict.outcome == "fail":
        fits = at.replace(hour=hours[act.slots["time_of_day"]])
        return change.recorded(f"a call in the {act.slots['time_of_day']}", ("pass",), started_at=fits)
    other = at.replace(hour=hours["evening" if act.slots["time_of_day"] == "morning" else "morning"])
    told = f"a call that did not begin in the {act.slots['time_of_day']}"
    return change.recorded(told, ("fail",), started_at=other)
