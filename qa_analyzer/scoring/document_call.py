"""Of a call's document: the record, the recording, the turns and the events.  Texts pass the redaction here."""

from __future__ import annotations

from qa_analyzer.core.audio import Channels
from qa_analyzer.core.call import Call
from qa_analyzer.core.document import AgentOut, AudioOut, CallOut, ChannelOut, EventOut, MemberOut, TurnOut, WordOut
from qa_analyzer.core.events import Event
from qa_analyzer.core.standard import Standard
from qa_analyzer.core.words import Role, Turn

from .mask import Mask
from .stories import figures, story


def seconds(time_s: float) -> float:
    """A time or length in seconds as documents have it: to the millisecond."""
    return round(time_s, 3)


def speaker_of(role: Role) -> str | None:
    """The role as documents name it: null where nobody can tell."""
    return None if role == "unknown" else role


def record_part(call: Call) -> CallOut:
    """The record, as a sidecar has it."""
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


def audio_part(call: Call, channels: Channels) -> AudioOut | None:
    """The recording as read; None where only a transcript was given."""
    sound = call.sound
    if sound is None:
        return None
    roles = [*channels, *[("unknown", 0.0)] * len(sound.channels)]
    return AudioOut(
        declared_duration=None if sound.declared_duration is None else seconds(sound.declared_duration),
        partial=sound.partial,
        bad_packets=sound.bad_packets,
        sample_rate=sound.sample_rate_hz,
        same_sound=sound.same_sound,
        channels=[
            ChannelOut(role=role, confidence=round(sure, 3), talk_s=seconds(c.talk_s), level_dbfs=c.level_dbfs)  # type: ignore[arg-type]
            for c, (role, sure) in zip(sound.channels, roles, strict=False)
        ],
        warnings=list(sound.warnings),
    )


def turn_parts(call: Call, mask: Mask) -> list[TurnOut]:
    """The turns, and among them the words inside holds that nobody said to the member."""
    said = [(t, _turn(t, mask)) for t in call.turns]
    said += [(t, _turn(t, mask).model_copy(update={"speaker": None, "aside": True})) for t in call.asides]
    return [out for _, out in sorted(said, key=lambda pair: (pair[0].start, pair[0].end))]


def _turn(turn: Turn, mask: Mask) -> TurnOut:
    words = [
        WordOut(start=seconds(w.start), end=seconds(w.end), text=w.text, probability=w.probability)
        for w in mask.words(turn)
    ]
    return TurnOut(
        speaker=speaker_of(turn.role),  # type: ignore[arg-type]
        start=seconds(turn.start), end=seconds(turn.end), text=mask.text(turn), words=words or None,
    )  # fmt: skip


def event_part(event: Event, call: Call, mask: Mask, standard: Standard) -> EventOut:
    """An event; of a hold with its story."""
    steps = story(event, call, standard) if event.type == "hold" else None
    return EventOut(
        type=event.type, start=seconds(event.start), end=seconds(event.end), source=event.source, rings=event.rings,
        detail=event.detail, story=[mask.quote(step) for step in steps] if steps else None, by=event.by,
        hold=figures(event, call, standard) if event.type == "hold" else None,
    )  # fmt: skip
