"""A call's tone: where the member is frustrated or the agent impatient, with the cues that show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_analyzer.core.audio import Channels
from qa_analyzer.core.call import Call
from qa_analyzer.core.moments import Moment, SpeakerTone, Tone
from qa_analyzer.core.voice import VoiceStretch
from qa_analyzer.core.words import Role

from .trigger import trigger
from .voice_evidence import HeardVoice, heard_voice
from .voice_model import DEFAULT, VoiceModel, load
from .voice_moments import by_voice, with_voice
from .voice_roles import voices_of
from .words import WordsOfTurn, by_words
from .words_model import chances

FLAG_LEVEL = 0.7
"""A member moment this strong flags the call: one plain cue alone, or several weak ones (set by hand)."""
OPENING_TURNS = 3
"""Displeasure within the member's first turns was brought along (set by hand)."""
OPENING_S = 20.0
"""As OPENING_TURNS, in seconds of the call, where there are no words (set by hand)."""
_NEAR_GAP_S = 4.0
_WORDS_DECIDE = "Decided by the words alone: the voice has not been read."
_TOO_LITTLE = "Decided by the words alone: there is too little of the member's voice to compare."
_BOTH = "Decided by the words, and by the voice against the member's own calm voice."
_VOICE_DECIDES = "Decided by the voice alone, against the member's own calm voice: the words could not be used."
_NO_WORDS = "The words could not be used, so nothing was decided."


def hear(
    call: Call,
    voices: Sequence[VoiceStretch] = (),
    channels: Channels = (),
    voice_model: str = DEFAULT,
) -> Tone:
    """The tone of a call.  `voices`: how the speech of the recording's channels sounds (none: the words decide, and
    `note` says so); `channels`: role and confidence of each.  Without usable words the voice decides; without either
    nothing is flagged.  Raises StartError where the voice model is not there."""
    return hear_with(call, voices, channels, load(voice_model) if voices else None)


def hear_with(call: Call, voices: Sequence[VoiceStretch], channels: Channels, model: VoiceModel | None) -> Tone:
    """As `hear`, by a voice model that is at hand; without one the words decide."""
    stretches = voices_of(call, voices, channels)
    heard = {role: heard_voice(own, model) if model else [] for role, own in stretches.items()}
    words = call.hearing.words_usable and bool(call.turns)
    if not words and not heard["member"]:
        return Tone(note=call.hearing.note or _NO_WORDS)
    chance = chances(call) if words else {}
    member = _tone(call, "member", heard["member"], words, chance)
    agent = _tone(call, "agent", heard["agent"], words, chance)
    note = _VOICE_DECIDES if not words else _BOTH if heard["member"] else _TOO_LITTLE if voices else _WORDS_DECIDE
    first = next((m for m in member.moments if m.score >= FLAG_LEVEL), None)
    if first is None:
        return Tone(False, None, None, member, agent, note)
    arrived = _arrived(call, first, words)
    return Tone(
        True, "arrived" if arrived else "became", None if arrived else trigger(call, first), member, agent, note
    )


def _arrived(call: Call, first: Moment, words: bool) -> bool:
    if not words:
        return first.start < OPENING_S
    return sum(t.role == "member" and t.start < first.end for t in call.turns) <= OPENING_TURNS


def _tone(call: Call, role: Role, heard: Sequence[HeardVoice], words: bool, chance: Mapping[int, float]) -> SpeakerTone:
    """Moments by words, with what the voice says of them; and the member's by the voice alone."""
    moments = [with_voice(m, heard) for m in (_by_words(call, role, chance) if words else [])]
    if role == "member":
        moments = by_voice(call, heard, moments, chance, words=words)
    return SpeakerTone(max((m.score for m in moments), default=0.0), tuple(moments))


def _by_words(call: Call, role: Role, chance: Mapping[int, float]) -> list[Moment]:
    groups: list[list[WordsOfTurn]] = []
    own = [i for i, t in enumerate(call.turns) if t.role == role]
    place = {i: n for n, i in enumerate(own)}
    for found in by_words(call, role, chance):
        last = groups[-1][-1] if groups else None
        if last is not None and place[found.turn] - place[last.turn] == 1 and _near(call, last.turn, found.turn):
            groups[-1].append(found)
        else:
            groups.append([found])
    return [_moment(call, g) for g in groups]


def _near(call: Call, a: int, b: int) -> bool:
    """Whether two turns of one speaker follow so closely that they are one moment."""
    return call.turns[b].start - call.turns[a].end <= _NEAR_GAP_S


def _moment(call: Call, group: Sequence[WordsOfTurn]) -> Moment:
    strongest = max(group, key=lambda f: f.score)
    score = round(min(0.99, strongest.score), 3)
    return Moment(
        start=call.turns[group[0].turn].start,
        end=call.turns[group[-1].turn].end,
        score=score,
        cues=tuple(dict.fromkeys(c for f in group for c in f.cues)),
        quote=call.turns[strongest.turn].text,
        words_score=score,
    )
