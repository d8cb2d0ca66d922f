"""When anybody speaks to anybody: speech in the sound that has words to it, else the turns."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.audio import Sound
from qa_analyzer.core.span import Span, union
from qa_analyzer.core.words import Turn

BLIP_S = 0.3
"""Speech shorter than this between two long silences is a click on the line, not a voice (set by hand)."""
NEAR_TURN_S = 1.0
"""Speech this near to a turn's times is that turn's: the times of words are that loose (the audio room's ends and the
labelled transcripts lie within 0.5 s of each other)."""


def busy_spans(sound: Sound | None, turns: Sequence[Turn]) -> list[Span]:
    """When anybody speaks: from the sound where there is one with speech in it, else from the turns."""
    if sound is not None and any(c.speech for c in sound.channels):
        return union([s for c in sound.channels for s in c.speech if s.duration >= BLIP_S])
    return union([t.span for t in turns])


def worded(busy: Sequence[Span], turns: Sequence[Turn]) -> list[Span]:
    """The parts of speech that have words to them; all of it where there are no words at all.

    What has none is a song, a recorded voice or a beep that sounds like speech: no turn of a conversation.
    """
    if not turns:
        return list(busy)
    near = union([t.span.widened(NEAR_TURN_S) for t in turns])
    return union([part for s in busy for n in near if (part := s & n)])


def gaps_between(busy: Sequence[Span], whole: Span) -> list[Span]:
    """What `whole` holds beside the busy spans (in order, apart from each other)."""
    edges = [whole.start, *(t for s in busy for t in (s.start, s.end)), whole.end]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [Span(a, b) for a, b in pairs if b > a]


def without(span: Span, taken: Sequence[Span]) -> list[Span]:
    """The parts of a span that none of the others covers."""
    inside = union([part for t in taken if (part := span & t)])
    return gaps_between(inside, span)


def both_speak(sound: Sound | None, turns: Sequence[Turn]) -> list[Span]:
    """When both sides speak: from two channels of sound, else from the turns of two roles."""
    if sound is not None and any(c.speech for c in sound.channels):
        sides = [list(c.speech) for c in sound.channels]
    else:
        sides = [[t.span for t in turns if t.role == role] for role in ("agent", "member")]
    if len(sides) < 2:
        return []
    return union([part for a in sides[0] for b in sides[1] if (part := a & b)])
