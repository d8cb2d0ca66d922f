"""One analysed call as the contract's document.  Texts and quotes pass the redaction here, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_analyzer import __version__
from qa_analyzer.core.audio import ChannelRole
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change, Unsay
from qa_analyzer.core.document import (
    AgentOut,
    Analysis,
    AudioOut,
    CallOut,
    ChangeOut,
    ChannelOut,
    CriterionOut,
    EventOut,
    EvidenceOut,
    InterruptionOut,
    MemberOut,
    MomentOut,
    ScoreOut,
    SpeakerToneOut,
    StandardOut,
    ToneOut,
    TranscriptOut,
    TriggerOut,
    TurnOut,
    WordOut,
)  # fmt: skip
from qa_analyzer.core.events import Event
from qa_analyzer.core.moments import SpeakerTone, Tone
from qa_analyzer.core.scorecard import Line, Scorecard
from qa_analyzer.core.span import Span
from qa_analyzer.core.standard import Standard
from qa_analyzer.core.verdicts import Evidence
from qa_analyzer.core.words import Role, Turn
from qa_analyzer.timeline.interruptions import Interruption

from .mask import Mask
from .stories import figures, story

LONGEST_EVIDENCE_S = 30.0
"""The contract's limit for all evidence of one verdict."""

Channels = Sequence[tuple[ChannelRole, float]]


def document(
    call: Call, card: Scorecard, tone: Tone, standard: Standard, *,
    channels: Channels, measures: Mapping[str, float | int | None], mask: Mask,
    interruptions: Sequence[Interruption] = (),
) -> Analysis:  # fmt: skip
    """The contract's JSON for one call, as a model."""
    return Analysis(
        call=_call(call),
        duration=_s(call.duration),
        scorable=card.scorable,
        why_not=card.why_not,
        audio=_audio(call, channels),
        transcript=TranscriptOut(
            engine=call.hearing.engine,
            times=call.hearing.times,
            words_usable=call.hearing.words_usable,
            note=call.hearing.note,
            turns=_turns(call, mask),
        ),
        events=[_event(e, call, mask, standard) for e in sorted(call.events, key=lambda e: (e.start, e.end, e.type))],
        standard=StandardOut(
            name=standard.name, version=standard.version, sha256=standard.sha256, title=standard.title
        ),
        criteria=[_criterion(line, mask) for line in card.lines],
        score=ScoreOut(percent=card.percent, earned=card.earned, possible=card.possible, auto_failed=card.auto_failed),
        tone=_tone(tone, mask),
        measures={k: round(v, 3) if isinstance(v, float) else v for k, v in sorted(measures.items())},
        interruptions=[InterruptionOut(start=_s(i.start), end=_s(i.end), by=i.by, of=i.of) for i in interruptions],
        version=__version__,
    )


def _s(seconds: float) -> float:
    return round(seconds, 3)


def _speaker(role: Role) -> str | None:
    return None if role == "unknown" else role


def _call(call: Call) -> CallOut:
    r = call.record
    return CallOut(
        call_id=r.call_id,
        channel=r.channel,
        direction=r.direction,
        language=r.language,
        started_at=r.started_at.isoformat() if r.started_at else None,
        agent=AgentOut(id=r.agent.id, name=r.agent.name, team=r.agent.team),
        member=MemberOut(name=r.member_name),
        company=r.company,
        rings=r.rings,
        hung_up_by=r.hung_up_by,
        channels=list(r.channels) if r.channels else None,
        swap=r.swap,
        events=[
            {"type": e.type, "start": e.start, "end": e.end, **({"rings": e.rings} if e.rings else {})}
            for e in r.events
        ],
    )


def _audio(call: Call, channels: Channels) -> AudioOut | None:
    sound = call.sound
    if sound is None:
        return None
    roles = [*channels, *[("unknown", 0.0)] * len(sound.channels)]
    return AudioOut(
        declared_duration=None if sound.declared_duration is None else _s(sound.declared_duration),
        partial=sound.partial,
        bad_packets=sound.bad_packets,
        sample_rate=sound.sample_rate_hz,
        same_sound=sound.same_sound,
        channels=[
            ChannelOut(role=role, confidence=round(sure, 3), talk_s=_s(c.talk_s), level_dbfs=c.level_dbfs)  # type: ignore[arg-type]
            for c, (role, sure) in zip(sound.channels, roles, strict=False)
        ],
        warnings=list(sound.warnings),
    )


def _turns(call: Call, mask: Mask) -> list[TurnOut]:
    """The turns, and among them the words inside holds that nobody said to the member."""
    said = [(t, _turn(t, mask)) for t in call.turns]
    said += [(t, _turn(t, mask).model_copy(update={"speaker": None, "aside": True})) for t in call.asides]
    return [out for _, out in sorted(said, key=lambda pair: (pair[0].start, pair[0].end))]


def _turn(turn: Turn, mask: Mask) -> TurnOut:
    words = [
        WordOut(start=_s(w.start), end=_s(w.end), text=w.text, probability=w.probability) for w in mask.words(turn)
    ]
    return TurnOut(
        speaker=_speaker(turn.role),  # type: ignore[arg-type]
        start=_s(turn.start), end=_s(turn.end), text=mask.text(turn), words=words or None,
    )  # fmt: skip


def _event(event: Event, call: Call, mask: Mask, standard: Standard) -> EventOut:
    steps = story(event, call, standard) if event.type == "hold" else None
    return EventOut(
        type=event.type, start=_s(event.start), end=_s(event.end), source=event.source, rings=event.rings,
        detail=event.detail, story=[mask.quote(step) for step in steps] if steps else None, by=event.by,
        hold=figures(event, call, standard) if event.type == "hold" else None,
    )  # fmt: skip


def _criterion(line: Line, mask: Mask) -> CriterionOut:
    v, s = line.verdict, line.setting
    return CriterionOut(
        id=s.id,
        verdict=v.outcome,
        confidence=round(v.confidence, 3),
        reason=mask.quote(v.reason),
        evidence=[_evidence(e, mask) for e in within_limit(v.evidence, s.id)],
        points=line.points,
        max_points=line.max_points,
        title=s.title,
        section=s.section,
        sentence=s.sentence,
        try_instead=s.try_instead,
        auto_fail=s.auto_fail,
        window=(_s(v.window.start), _s(v.window.end)) if v.window else None,
        target_percent=s.target_percent,
        would_change=[_change(c, mask) for c in v.changes],
    )


def _change(c: Change, mask: Mask) -> ChangeOut:
    start, end = (None if t is None else _s(t) for t in (c.start, c.end))
    cites = not c.edits or any(isinstance(e, Unsay) for e in c.edits)  # what would be added has no word of the call
    return ChangeOut(to=list(c.to), what=mask.quote(c.told) if cites else c.told, start=start, end=end)


def within_limit(evidence: Sequence[Evidence], criterion: str) -> list[Evidence]:
    """The most telling first, 30 s in all at most: later ones are left out, a first one too long is cut.

    `hold_check_in` cites the hold, however long.
    """
    if criterion in ("hold_check_in", "hold_limit", "hold_promise_kept"):
        return list(evidence)
    kept: list[Evidence] = []
    left = LONGEST_EVIDENCE_S
    for e in evidence:
        lasts = Span(e.start, max(e.start, e.end)).duration
        if not kept and lasts > left:
            kept.append(Evidence(e.start, e.start + left, e.speaker, e.quote, e.found_by, e.score))
            break
        if lasts <= left:
            kept.append(e)
            left -= lasts
    return kept


def _evidence(e: Evidence, mask: Mask) -> EvidenceOut:
    return EvidenceOut(
        start=_s(e.start), end=_s(max(e.start, e.end)), speaker=_speaker(e.speaker),  # type: ignore[arg-type]
        quote=mask.quote(e.quote, e.start), found_by=e.found_by, score=round(e.score, 3),
    )  # fmt: skip


def _tone(tone: Tone, mask: Mask) -> ToneOut:
    return ToneOut(
        flagged=tone.flagged,
        onset=tone.onset,
        trigger=TriggerOut(type=tone.trigger.type, start=_s(tone.trigger.start)) if tone.trigger else None,
        member=_speaker_tone(tone.member, mask),
        agent=_speaker_tone(tone.agent, mask),
        note=tone.note,
    )


def _speaker_tone(tone: SpeakerTone, mask: Mask) -> SpeakerToneOut:
    return SpeakerToneOut(
        score=round(tone.score, 3),
        moments=[
            MomentOut(
                start=_s(m.start), end=_s(m.end), score=round(m.score, 3), voice_score=m.voice_score,
                words_score=m.words_score, cues=[mask.quote(c) for c in m.cues], quote=mask.quote(m.quote),
            )
            for m in tone.moments
        ],
    )  # fmt: skip
