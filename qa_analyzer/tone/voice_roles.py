"""Whose voice each stretch of speech is: by the channel's role, else by the turn that covers it."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.audio import Channels
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import union
from qa_analyzer.core.voice import VoiceStretch
from qa_analyzer.core.words import Role

COVERED = 0.6
"""Share of a stretch that one speaker's turns must cover where the channel does not tell whose it is (set by hand)."""
SURE = 0.6
"""Confidence in a channel's role below which the channel does not tell (as `roles.turns.SURE`)."""


def voices_of(call: Call, stretches: Sequence[VoiceStretch], channels: Channels) -> dict[Role, list[VoiceStretch]]:
    """The stretches of agent and member; what is in a hold, or nobody's for sure, is left out."""
    holds = [e for e in call.events if e.type == "hold"]
    found: dict[Role, list[VoiceStretch]] = {"agent": [], "member": []}
    for stretch in stretches:
        middle = stretch.span.middle
        if any(h.start <= middle < h.end for h in holds):
            continue
        role = _role(call, stretch, channels)
        if role in found:
            found[role].append(stretch)
    return found


def _role(call: Call, stretch: VoiceStretch, channels: Channels) -> Role:
    if stretch.channel < len(channels):
        role, sure = channels[stretch.channel]
        if role in ("agent", "member") and sure >= SURE:
            return "agent" if role == "agent" else "member"
    roles: tuple[Role, ...] = ("agent", "member")
    for role in roles:
        turns = [t.span for t in call.turns if t.role == role and t.channel in (None, stretch.channel)]
        covered = sum(part.duration for span in union(turns) if (part := span & stretch.span) is not None)
        if covered >= COVERED * stretch.span.duration:
            return role
    return "unknown"
