"""When each side speaks."""

from __future__ import annotations

from qa_analyzer.core.audio import Channels
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span, union
from qa_analyzer.core.words import Role

from .talk import without, worded


def side(call: Call, role: Role, channels: Channels) -> list[Span] | None:
    """When one side speaks; None where neither a channel nor a turn of that side is known.

    `channels`: role and confidence of each channel.  Voices inside a hold that have no words of the call are
    announcements and songs, and count for nobody, where there are words at all.
    """
    if call.sound is not None and len(call.sound.channels) > 1:
        named = [c for c, (r, _) in enumerate(channels) if r == role and c < len(call.sound.channels)]
        by_turns = {t.channel for t in call.turns if t.role == role and t.channel is not None}
        by_turns -= {t.channel for t in call.turns if t.role not in (role, "unknown")}
        wanted = named or ([] if channels else sorted(c for c in by_turns if c is not None))
        spans = [s for c in wanted if c < len(call.sound.channels) for s in call.sound.channels[c].speech]
        if wanted:
            return _said(union(spans), call)
    if not any(t.role in ("agent", "member") for t in call.turns):
        return None
    said = [t.span for t in call.turns if t.role == role]
    if not said and any(r == "unknown" for r, _ in channels):  # a dead channel: what that side said was not recorded
        return None
    return union(said)


def _said(spans: list[Span], call: Call) -> list[Span]:
    """The speech outside holds, and that inside them which has words."""
    holds = [e.span for e in call.events_of("hold")]
    if not holds or not call.turns:
        return spans
    inside = worded([part for s in spans for h in holds if (part := s & h)], call.turns)
    return union([part for s in spans for part in without(s, holds)] + inside)
