"""Talk time, silence, holds, interruptions and pace of a call."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.audio import ChannelRole
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span, covered_s, union
from qa_analyzer.core.words import Role

from .talk import both_speak

PAUSE_S = 0.5
"""Speech of one side with shorter pauses is one stretch (set by hand; a breath lasts 0.2 to 0.5 s)."""
INTERRUPTED_AFTER_S, CUT_IN_S, LASTS_S = 1.0, 0.3, 1.5
"""An interruption: the other has spoken for 1 s, both speak for 0.3 s, and who cuts in speaks for 1.5 s (so that
"mm-hm" is none); set by hand."""
LEAST_TALK_S = 5.0
"""With less talk a pace says nothing."""


def measures(call: Call, channels: Sequence[tuple[ChannelRole, float]] = ()) -> dict[str, float | int | None]:
    """The measures of a call; `channels`: role and confidence of each channel, where roles were found for them.

    talk_s_agent, talk_s_member  seconds of speech: of the channel with that role, else of the turns; None where
                                 neither tells
    talk_ratio_agent             agent / (agent + member), 0-1
    silence_s, longest_silence_s the `silence` events (5 s and more, outside holds and ringing)
    hold_s, longest_hold_s, holds the `hold` events
    overlap_s                    seconds in which both speak, of any length
    interruptions_by_agent, interruptions_by_member  see INTERRUPTED_AFTER_S; None where the sides cannot be told apart
    words_per_minute_agent, words_per_minute_member  words of the turns over that side's talk time
    """
    sides: dict[Role, list[Span] | None] = {"agent": _side(call, "agent", channels)}
    sides["member"] = _side(call, "member", channels)
    talk = {role: None if spans is None else covered_s(spans) for role, spans in sides.items()}
    agent, member = talk["agent"], talk["member"]
    both = agent + member if agent is not None and member is not None else 0.0
    silences = [e.end - e.start for e in call.events_of("silence")]
    holds = [e.span for e in call.events_of("hold")]
    found: dict[str, float | int | None] = {
        "talk_s_agent": _rounded(agent),
        "talk_s_member": _rounded(member),
        "talk_ratio_agent": _rounded(agent / both, 3) if agent is not None and both else None,
        "silence_s": _rounded(sum(silences)),
        "longest_silence_s": _rounded(max(silences, default=0.0)),
        "hold_s": _rounded(covered_s(holds)),
        "longest_hold_s": _rounded(max((h.duration for h in holds), default=0.0)),
        "holds": len(holds),
        "overlap_s": _rounded(covered_s(both_speak(call.sound, call.turns))),
    }
    for role, other in (("agent", "member"), ("member", "agent")):
        a, b = sides[role], sides[other]  # type: ignore[index]
        found[f"interruptions_by_{role}"] = None if a is None or b is None else _interruptions(a, b)
    for role in ("agent", "member"):
        words = sum(len(t.text.split()) for t in call.turns if t.role == role)
        lasts = talk[role]  # type: ignore[index]
        pace = 60 * words / lasts if words and lasts is not None and lasts >= LEAST_TALK_S else None
        found[f"words_per_minute_{role}"] = _rounded(pace)
    return found


def _side(call: Call, role: Role, channels: Sequence[tuple[ChannelRole, float]]) -> list[Span] | None:
    """When one side speaks; None where neither a channel nor a turn of that side is known."""
    if call.sound is not None and len(call.sound.channels) > 1:
        named = [c for c, (r, _) in enumerate(channels) if r == role and c < len(call.sound.channels)]
        by_turns = {t.channel for t in call.turns if t.role == role and t.channel is not None}
        by_turns -= {t.channel for t in call.turns if t.role not in (role, "unknown")}
        wanted = named or ([] if channels else sorted(c for c in by_turns if c is not None))
        spans = [s for c in wanted if c < len(call.sound.channels) for s in call.sound.channels[c].speech]
        if wanted:
            return union(spans)
    if not any(t.role in ("agent", "member") for t in call.turns):
        return None
    return union([t.span for t in call.turns if t.role == role])


def _interruptions(by: Sequence[Span], of: Sequence[Span]) -> int:
    """How often `by` starts to speak, and goes on, while `of` is speaking."""
    cutting, cut = _stretches(by), _stretches(of)
    return sum(
        any(
            s.start - o.start >= INTERRUPTED_AFTER_S and (both := s & o) is not None and both.duration >= CUT_IN_S
            for o in cut
        )
        for s in cutting
        if s.duration >= LASTS_S
    )


def _stretches(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in union(list(spans)):
        if joined and span.start - joined[-1].end < PAUSE_S:
            joined[-1] = joined[-1] | span
        else:
            joined.append(span)
    return joined


def _rounded(value: float | None, digits: int = 2) -> float | None:
    return None if value is None else round(value, digits)
