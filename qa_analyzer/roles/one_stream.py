"""Roles of what neither a speaker nor a channel tells, by the words, voices and turn-taking of the whole call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.audio import VoiceSpan
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Role, Segment

from .sequence import agent_probabilities
from .turns import Given, cut_at_pauses, other
from .voices import cut_at_voices, voice_of

MOST_ONE_CHANNEL, MOST_WRITTEN, MOST_BY_VOICE = 0.7, 0.95, 0.95
"""The surest a role can be: by words, both people in one recognised channel; by words, a written transcript; by words
and voice."""
TRUST_ONE_CHANNEL, TRUST_WRITTEN, TRUST_BY_VOICE = 0.8, 0.92, 0.95
"""Factors on the chain's probability.  On the 40 labelled calls without speakers, probabilities below 0.75 (one
channel) and 0.65 (written turns) were right less than 3 times in 4: the factors put those under `turns.SURE`."""


def by_words_and_voices(
    open_: Sequence[Segment],
    given: Sequence[Given],
    record: Record,
    voices: Sequence[VoiceSpan],
    *,
    written: bool,
    exchange: bool,
) -> list[Given]:
    """A role for each piece of the open segments, seen among what is `given` already.

    `written`: the segments came from a transcript, whose segments stand unless a voice changes within.
    `voices`: of a recording of one channel.  `exchange`: exchange agent and member in what is found.
    """
    if not open_:
        return []
    whole = list(open_) if written else cut_at_pauses(open_)
    pieces = [(piece, n) for n, s in enumerate(whole) for piece in (cut_at_pauses([s]) if voices else [s])]
    told = [(replace(g.segment, speaker=g.role), -1) for g in given]
    asked = [(piece, n) for s, n in pieces for piece in cut_at_voices(s, voices)]
    both = sorted([*told, *asked], key=lambda x: (x[0].start, x[0].end))
    stretches = [s for s, _ in both]
    heard = [voice_of(s, voices) for s in stretches] if voices else []
    chances = agent_probabilities(stretches, record, whole_turns=written, voices=heard, pieces_of=[n for _, n in both])
    most, trust = (MOST_WRITTEN, TRUST_WRITTEN) if written else (MOST_ONE_CHANNEL, TRUST_ONE_CHANNEL)
    if voices:
        most, trust = MOST_BY_VOICE, TRUST_BY_VOICE
    found: list[tuple[Given, int]] = []
    for (s, number), p in zip(both, chances, strict=True):
        if number < 0:
            continue
        role: Role = "agent" if p >= 0.5 else "member"
        one = Given(s, other(role) if exchange else role, min(most, trust * max(p, 1 - p)))
        if found and found[-1][1] == number and found[-1][0].role == one.role:
            one = _joined(found.pop()[0], one)
        found.append((one, number))
    return [_whole_again(g, whole[n], found, n) for g, n in found]


def _whole_again(one: Given, segment: Segment, found: Sequence[tuple[Given, int]], number: int) -> Given:
    """The segment itself, with its own text and times, where all its pieces came out as one."""
    alone = sum(n == number for _, n in found) == 1
    return Given(segment, one.role, one.confidence) if alone else one


def _joined(a: Given, b: Given) -> Given:
    s, t = a.segment, b.segment
    lasts = max(0.1, s.end - s.start), max(0.1, t.end - t.start)
    sure = (a.confidence * lasts[0] + b.confidence * lasts[1]) / sum(lasts)
    text = f"{s.text} {t.text}".strip()
    return Given(replace(s, end=max(s.end, t.end), text=text, words=s.words + t.words), a.role, sure)
