"""Many analyses of one agent become one report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from statistics import fmean, median

from qa_analyzer.core.agent_report import AgentReport, CallLine, FlaggedCall, HoldTold, MeasureSummary, UnsureReason
from qa_analyzer.core.document import Analysis, SpeakerToneOut
from qa_analyzer.core.moments import Moment

from .rates import criterion_rates, strengths, to_work_on


def agent_report(agent_id: str | None, analyses: Sequence[Analysis]) -> AgentReport:
    """The report of one agent; `analyses` are all theirs, in any order.

    Calls that are not scorable appear in `calls` and in no rate, mean, flag or measure.
    """
    calls = sorted(analyses, key=_when)
    judged = [a for a in calls if a.scorable]
    percents = [a.score.percent for a in judged if a.score.percent is not None]
    names = list(dict.fromkeys(a.call.agent.name for a in reversed(calls) if a.call.agent and a.call.agent.name))
    teams = [a.call.agent.team for a in calls if a.call.agent and a.call.agent.team]
    rates = criterion_rates(judged)
    return AgentReport(
        agent_id=agent_id,
        name=names[0] if names and agent_id is not None else None,
        other_names=tuple(names[1:] if agent_id is not None else names),
        team=teams[-1] if teams and agent_id is not None else None,
        scored=len(percents),
        not_scorable=len(calls) - len(judged),
        mean_percent=fmean(percents) if percents else None,
        calls=tuple(map(_line, calls)),
        criteria=rates,
        strengths=strengths(rates),
        to_work_on=to_work_on(rates),
        unsure=_unsure(judged),
        flagged=tuple(_flag(a) for a in judged if a.tone.flagged),
        holds=tuple(_holds(judged)),
        measures=_measures(judged),
    )


def _when(analysis: Analysis) -> tuple[bool, float, str]:
    """Order of time; calls without a start come last, by id.  A start without an offset counts as UTC."""
    try:
        at = datetime.fromisoformat(analysis.call.started_at or "")
    except ValueError:
        return True, 0.0, analysis.call.call_id
    return False, (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp(), analysis.call.call_id


def _line(a: Analysis) -> CallLine:
    return CallLine(
        call_id=a.call.call_id,
        started_at=a.call.started_at,
        member_name=a.call.member.name if a.call.member else None,
        duration=a.duration,
        scorable=a.scorable,
        why_not=a.why_not,
        percent=a.score.percent if a.scorable else None,
        earned=a.score.earned,
        possible=a.score.possible,
        auto_failed=a.score.auto_failed,
        failed=sum(c.verdict == "fail" for c in a.criteria),
        unsure=sum(c.verdict == "unsure" for c in a.criteria),
        flagged=a.tone.flagged,
    )


def _unsure(judged: Sequence[Analysis]) -> tuple[UnsureReason, ...]:
    calls: dict[tuple[str, str], list[str]] = {}
    titles: dict[str, str] = {}
    for a in judged:
        for c in a.criteria:
            if c.verdict == "unsure":
                calls.setdefault((c.id, c.reason), []).append(a.call.call_id)
                titles[c.id] = c.title or c.id
    found = [UnsureReason(id_, titles[id_], reason, tuple(ids)) for (id_, reason), ids in calls.items()]
    return tuple(sorted(found, key=lambda u: (-len(u.calls), u.criterion, u.reason)))


def _moments(tone: SpeakerToneOut) -> tuple[Moment, ...]:
    return tuple(
        Moment(m.start, m.end, m.score, tuple(m.cues), m.quote, m.voice_score, m.words_score) for m in tone.moments
    )


def _flag(a: Analysis) -> FlaggedCall:
    trigger = a.tone.trigger
    return FlaggedCall(
        call_id=a.call.call_id,
        started_at=a.call.started_at,
        onset=a.tone.onset,
        trigger=trigger.type if trigger else None,
        trigger_start=trigger.start if trigger else None,
        moments=_moments(a.tone.member),
        agent_moments=_moments(a.tone.agent),
    )


def _holds(judged: Sequence[Analysis]) -> list[HoldTold]:
    return [
        HoldTold(a.call.call_id, a.call.started_at, e.start, e.end, tuple(e.story or ()))
        for a in judged
        for e in a.events
        if e.type == "hold"
    ]


def _measures(judged: Sequence[Analysis]) -> tuple[MeasureSummary, ...]:
    values: dict[str, list[float]] = {}
    for a in judged:
        for name, value in a.measures.items():
            if value is not None:
                values.setdefault(name, []).append(value)
    return tuple(MeasureSummary(n, len(v), median(v), min(v), max(v)) for n, v in values.items())
