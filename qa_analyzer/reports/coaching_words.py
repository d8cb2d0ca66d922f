"""The sentences of a coaching report: figures that were made elsewhere, put into words."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.coaching_report import CoachingReport, Comparison, Week
from qa_analyzer.core.team_report import TeamReport

from .time_words import days
from .wording import figure, percent


def across(weeks: Sequence[Week]) -> list[tuple[float, Week]]:
    """Weeks at even distances: percent across the drawing, and the week."""
    step = 100 / max(1, len(weeks))
    return [(round((i + 0.5) * step, 3), w) for i, w in enumerate(weeks)]


def before_told(report: CoachingReport | TeamReport) -> str:
    """What the period before was, and how this one stands against it; "" where there is none."""
    then, score, told = report.before, report.score_before, report.against_before
    if then is None or score is None or told is None or not then.since or not then.until:
        return ""
    when = days(then.since, then.until)
    if not score.calls:
        return f"Of {when} there is no scored call to compare with."
    calls = "1 scored call" if score.calls == 1 else f"{score.calls} scored calls"
    now = stands(told, "the one before", report.least_calls)
    return f"{when}: {percent(score.mean_percent)} over {calls}; this period is {now}."


def holds_told(holds: int, faulty: int, shown: int) -> str:
    """How many holds there were, how many with something amiss, and whether all of these are told."""
    if holds == 1:
        return f"One hold, with {'something' if faulty else 'nothing'} amiss."
    told = f"{holds} holds, {faulty or 'none'} of them with something amiss"
    return f"{told}; here the {shown} with most." if faulty > shown else f"{told}."


def stands(c: Comparison, other: str, least: int, interval: str = "95 % interval") -> str:
    """`not distinguishable from the team`, `above the team by 5.1 points (95 % interval 1 to 9.2)`."""
    if c.against == "too few calls" or c.difference_percent is None:
        return f"not compared with {other}: at least {least} calls are needed on both sides"
    if c.against == "not distinguishable":
        return f"not distinguishable from {other}"
    by, low, high = (abs(x or 0.0) for x in (c.difference_percent, c.low_percent, c.high_percent))
    low, high = sorted((low, high))
    return f"{c.against} {other} by {figure(by)} points ({interval} {figure(low)} to {figure(high)})"


def others(report: CoachingReport) -> str:
    """Whom the agent is compared with: all others where the records name no team."""
    return "the team" if report.agent.team else "the other agents"


def headline(report: CoachingReport) -> list[str]:
    """What there is to say in a minute, one sentence an item."""
    found = [_score(report)]
    if report.against_before is not None and report.against_before.against in ("above", "below"):
        up = report.against_before.against == "above"
        by = figure(abs(report.against_before.difference_percent or 0))
        found.append(f"{'Up' if up else 'Down'} by {by} points on the period before.")
    if report.praise:
        found.append(f"Done well: {_list([p.rate.title for p in report.praise])}.")
    if report.points:
        first = report.points[0]
        failed, decided = first.rate.failed, first.rate.decided
        times = f"{failed} of {decided} times" if decided > 1 else "the one time it was due"
        found.append(f"Most to gain: “{first.rate.title}” (missed {times}).")
    better = [m.title for m in report.moved if m.comparison.against == "above"]
    worse = [m.title for m in report.moved if m.comparison.against == "below"]
    if better:
        found.append(f"Better than last time: {_list(better)}.")
    if worse:
        found.append(f"Worse than last time: {_list(worse)}.")
    if report.agent.flagged:
        calls = len(report.agent.calls)
        where = f"In {len(report.agent.flagged)} of {calls} calls" if calls > 1 else "In the one call"
        found.append(f"{where} the member was frustrated.")
    return found


def _score(report: CoachingReport) -> str:
    s = report.score
    if not s.calls:
        return _unscored(report)
    calls = "1 scored call" if s.calls == 1 else f"{s.calls} scored calls"
    told = f"{percent(s.mean_percent)} on average over {calls}"
    if report.against_team is None or report.team_score is None:
        return told + "."
    return f"{told}; {stands(report.against_team, others(report), report.least_calls)}."


def _unscored(report: CoachingReport) -> str:
    calls = len(report.agent.calls)
    if not calls:
        return "There is no call in this period."
    unsure = calls - report.agent.not_scorable
    which = "The one call" if calls == 1 else f"None of the {calls} calls"
    if not unsure:
        return f"{which} could {'not ' if calls == 1 else ''}be scored."
    why = "what applied was unsure"
    if unsure < calls:
        why = f"in {unsure} {why}, the {'other is' if calls - unsure == 1 else 'others are'} not scorable"
    return f"{which} could {'not ' if calls == 1 else ''}be scored: {why}."


def _list(titles: list[str]) -> str:
    return ", ".join(f"“{t}”" for t in titles)
