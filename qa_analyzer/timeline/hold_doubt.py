"""What the sound cannot tell of a hold: whether a voice inside it was the agent's, or whether there was one at all."""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.span import Span

from .around_gap import LEAST_SURE
from .silent_holds import TOLD_BY_WORDS
from .talk import without

DEAD_S, DEAD_RATIO = 1.0, 0.01
"""A channel with less speech than both, in seconds and of all, has no living person on it (as in `roles.channels`)."""


def unread_voices(call: Call, span: Span) -> list[Span]:
    """Voices in the hold music of which nobody knows the words; none where a transcript was given and can be used."""
    if call.sound is None or (call.hearing.engine == "given" and call.hearing.words_usable):
        return []
    known = [t.span for t in (*call.turns, *call.asides)]
    voices = [v for v in call.sound.held_voices if v & span]
    return [v for v in voices if not any(v & t for t in known)]


def surely_s(call: Call, stretch: Span) -> float:
    """The longest part of a stretch of hold, in seconds, in which nobody can have looked in."""
    return max((p.duration for p in without(stretch, unread_voices(call, stretch))), default=0.0)


def agent_unheard(call: Call) -> bool:
    """Whether one of two channels is dead and no word of an agent's is known: what was said to the member is lost."""
    if call.sound is None or len(call.sound.channels) != 2 or any(t.role == "agent" for t in call.turns):
        return False
    talk = [c.talk_s for c in call.sound.channels]
    return min(talk) <= DEAD_S and min(talk) <= DEAD_RATIO * sum(talk)


def why_unsure(call: Call, story: HoldStory, stretch: Span, longest_s: float) -> str | None:
    """Why the length of a stretch of hold is not to be judged by the sound; None where it may be."""
    if agent_unheard(call) and stretch.duration > longest_s:
        return "No agent is heard on this recording: whether the agent looked in cannot be told."
    if stretch.duration > longest_s >= surely_s(call, stretch):
        at = unread_voices(call, stretch)[0].start
        return (
            f"A voice is heard in it at {at:.0f} s: an announcement or the agent, which cannot be told without words."
        )
    return None


def whose_pause(call: Call, at: Span) -> str | None:
    """Why a silence that the words made a hold may have been the member's own pause; None where it surely was a hold.

    `at`: what a verdict cites.  So it is where who asked for it is less sure than `LEAST_SURE`, by voice and words, and
    nobody was thanked for holding.
    """
    for story in call.dialogue.holds:
        told = TOLD_BY_WORDS in (story.event.detail or "") and story.event.source != "record"
        if not told or story.request is None or story.thanks is not None:
            continue
        asked = call.turns[call.acts[story.request].turn]
        if asked.role_confidence < LEAST_SURE and (at & story.event.span or at & asked.span):
            return f"who asked for the pause at {story.event.start:.0f} s is not certain: it may be the member's own"
    return None
