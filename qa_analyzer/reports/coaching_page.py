"""A coaching report as a page: one HTML file with its clips inside, that prints on A4."""

from __future__ import annotations

from collections.abc import Mapping

from qa_analyzer.core.agent_report import FlaggedCall, HoldTold
from qa_analyzer.core.coaching_report import CoachingReport, MeasureBeside

from .clip import Clip
from .coaching_words import across, before_told, headline, holds_told, others, stands
from .hold_words import lacks
from .page import render
from .time_words import day, period_words, week_words

HOLDS, FLAGGED, REASONS = 5, 3, 8
"""How many of each a report tells in full; of the others it gives the number: a talk has room for a few."""


def coaching_page(
    report: CoachingReport, clips: Mapping[tuple[str, float], Clip], *, team_link: str | None = None
) -> str:
    """The page.  `clips` by call id and start of the passage; a passage without one is shown in words alone.

    `team_link` is the relative address of the team's page, None where there is none.
    """
    agent = report.agent
    faulty = [h for h in agent.holds if any(map(lacks, h.story))]
    return render(
        "coaching.html",
        more_style="coaching.css",
        r=report,
        a=agent,
        who=agent.name or agent.agent_id or "Unknown agents",
        when=period_words(report.period),
        headline=headline(report),
        stands=stands,
        others=others(report),
        day=day,
        clip_of=lambda c: clips.get((c.call_id, c.start)) if c.start is not None else None,
        clip_at=lambda call_id, start: clips.get((call_id, start)),
        weeks=across(report.weeks),
        week_words=week_words,
        before=before_told(report),
        beside=[(m, *_lane(m)) for m in report.measures],
        holds=sorted(faulty, key=_faults, reverse=True)[:HOLDS],
        holds_told=holds_told(len(agent.holds), len(faulty), min(HOLDS, len(faulty))),
        flagged=flags_told(report),
        reasons=agent.unsure[:REASONS],
        team_link=team_link,
    )


def flags_told(report: CoachingReport) -> list[FlaggedCall]:
    """The flagged calls that the page tells: those in which it arose first, the most heated first."""
    return sorted(report.agent.flagged, key=_heat, reverse=True)[:FLAGGED]


def _lane(m: MeasureBeside) -> tuple[float, float, float]:
    """Where the team's range begins, how wide it is, and where the agent's median lies: percent across the lane."""
    known = [v for v in (m.median, m.team_low, m.team_high) if v is not None]
    most = max(known) * 1.15 or 1.0
    low, high = (m.team_low or 0.0, m.team_high or 0.0) if m.team_low is not None else (0.0, 0.0)
    return round(100 * low / most, 2), round(100 * (high - low) / most, 2), round(100 * m.median / most, 2)


def _faults(hold: HoldTold) -> tuple[int, float]:
    return sum(map(lacks, hold.story)), hold.end - hold.start


def _heat(flag: FlaggedCall) -> tuple[bool, float]:
    return flag.onset == "became", max((m.score for m in flag.moments), default=0.0)
