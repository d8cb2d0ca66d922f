"""Talk time, silence, holds, interruptions and pace of a call."""

from __future__ import annotations

from qa_analyzer.core.audio import Channels
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span, covered_s
from qa_analyzer.core.standard import TimelineLimits
from qa_analyzer.core.words import Role

from .interruptions import interruptions
from .reconcile import DEFAULTS
from .sides import side
from .talk import both_speak

LEAST_TALK_S = 5.0
"""With less talk a pace says nothing."""


def measures(call: Call, channels: Channels = (), limits: TimelineLimits = DEFAULTS) -> dict[str, float | int | None]:
    """The measures of a call; `channels`: role and confidence of each channel, where roles were found for them.

    talk_s_agent, talk_s_member  seconds of speech: of the channel with that role, else of the turns; None where
                                 neither tells
    talk_ratio_agent             agent / (agent + member), 0-1
    silence_s, longest_silence_s the `silence` events (`limits.silence_s` and more, outside holds and ringing)
    hold_s, longest_hold_s, holds the `hold` events
    overlap_s                    seconds in which both speak, of any length
    interruptions_by_agent, interruptions_by_member  see `interruptions`; None where the sides cannot be told apart
    words_per_minute_agent, words_per_minute_member  words of the turns over that side's talk time
    """
    sides: dict[Role, list[Span] | None] = {"agent": side(call, "agent", channels)}
    sides["member"] = side(call, "member", channels)
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
    broken = interruptions(call, channels, limits)
    for role in ("agent", "member"):
        found[f"interruptions_by_{role}"] = None if broken is None else sum(b.by == role for b in broken)
    for role in ("agent", "member"):
        words = sum(len(t.text.split()) for t in call.turns if t.role == role)
        lasts = talk[role]  # type: ignore[index]
        pace = 60 * words / lasts if words and lasts is not None and lasts >= LEAST_TALK_S else None
        found[f"words_per_minute_{role}"] = _rounded(pace)
    return found


def _rounded(value: float | None, digits: int = 2) -> float | None:
    return None if value is None else round(value, digits)
