"""Where nobody speaks, where both do, and which gaps are holds because the agent said so."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.audio import Sound
from qa_analyzer.core.span import Span, union
from qa_analyzer.core.words import Turn

from .withdrawn import withdrawn

HOLD_GAP_S = 20.0
"""A gap this long after a hold that was asked for or announced is a hold (contract)."""
ONSET_S = 75.0
"""How long after the asking the gap may begin: an answer and a number to call back on lie between (set by hand)."""
BLIP_S = 0.3
"""Speech shorter than this between two long silences is a click on the line, not a voice (set by hand)."""


def busy_spans(sound: Sound | None, turns: Sequence[Turn]) -> list[Span]:
    """When anybody speaks: from the sound where there is one with speech in it, else from the turns."""
    if sound is not None and any(c.speech for c in sound.channels):
        return union([s for c in sound.channels for s in c.speech if s.duration >= BLIP_S])
    return union([t.span for t in turns])


def gaps_between(busy: Sequence[Span], whole: Span) -> list[Span]:
    """What `whole` holds beside the busy spans (in order, apart from each other)."""
    edges = [whole.start, *(t for s in busy for t in (s.start, s.end)), whole.end]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [Span(a, b) for a, b in pairs if b > a]


def without(span: Span, taken: Sequence[Span]) -> list[Span]:
    """The parts of a span that none of the others covers."""
    inside = union([part for t in taken if (part := span & t)])
    return gaps_between(inside, span)


def asked_gaps(busy: Sequence[Span], turns: Sequence[Turn], acts: Sequence[Act], duration: float) -> list[Span]:
    """Gaps of HOLD_GAP_S and more between a hold that the agent asks for or announces and the agent's return.

    A hold that was taken back in between makes none (`withdrawn`).
    A member who speaks into the silence ("hello?") does not end it: the agent's return does.
    """
    kinds = (ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT)
    asked = [a for a in acts if a.kind in kinds and a.speaker != "member" and a.mode != "refuses"]
    gaps = [g for g in gaps_between(busy, Span(0.0, duration)) if g.duration >= HOLD_GAP_S]
    found: list[Span] = []
    for gap in gaps:
        if any(gap.start < f.end for f in found):
            continue
        near = [a for a in asked if a.start < gap.start <= a.end + ONSET_S and not _back(a, gap, turns, gaps)]
        if any(not withdrawn(a, gap, turns, acts) for a in near):
            found.append(Span(gap.start, _return(gap, busy, turns, duration)))
    return found


def _back(act: Act, gap: Span, turns: Sequence[Turn], gaps: Sequence[Span]) -> bool:
    """Whether an earlier long gap lies between, after which the agent had come back: that one was the hold."""
    earlier = [g for g in gaps if act.start < g.start < gap.start]
    return any(t.role != "member" and g.end - 1 <= t.start < gap.start for g in earlier for t in turns)


def _return(gap: Span, busy: Sequence[Span], turns: Sequence[Turn], duration: float) -> float:
    """When the agent is back after a gap; the end of the call where nobody comes."""
    after = [t for t in turns if t.end > gap.end]
    if not after or after[0].role != "member":
        return gap.end
    back = next((t for t in after if t.role != "member"), None)
    if back is None:
        return duration
    if back.start - after[0].end < HOLD_GAP_S / 2 and back.start - gap.end < HOLD_GAP_S:
        return gap.end  # "are you still there?" - "yes, thanks for waiting": the member spoke first, the agent was back
    onset = [s.start for s in busy if abs(s.start - back.start) <= 2]
    return min(onset, key=lambda s: abs(s - back.start), default=back.start)


def both_speak(sound: Sound | None, turns: Sequence[Turn]) -> list[Span]:
    """When both sides speak: from two channels of sound, else from the turns of two roles."""
    if sound is not None and any(c.speech for c in sound.channels):
        sides = [list(c.speech) for c in sound.channels]
    else:
        sides = [[t.span for t in turns if t.role == role] for role in ("agent", "member")]
    if len(sides) < 2:
        return []
    return union([part for a in sides[0] for b in sides[1] if (part := a & b)])
