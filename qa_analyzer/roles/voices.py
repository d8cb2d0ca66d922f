"""Words and voices in one channel: whose voice a stretch of words has, and where within it the voice changes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from qa_analyzer.core.audio import Sound, VoiceSpan
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word

LEAST_S = 0.5
"""Of less speech a voice is told badly: what it says counts in proportion."""
CUT_S = 0.4
"""A change of voice for less than this within a segment does not cut it: word times are no better."""
CUT_SURE = 0.75
"""A piece is cut off where its voice is at least this sure, 0-1."""


def second_voice(spans: Iterable[Span], voices: Sequence[VoiceSpan]) -> float:
    """P(second voice) over the speech within the spans, 0-1; 0.5 where none is heard."""
    heard = second = 0.0
    for span in spans:
        for v in voices[max(0, bisect_left(voices, span.start, key=lambda v: v.span.start) - 1) :]:
            if v.span.start >= span.end:
                break
            if both := v.span & span:
                heard += both.duration
                second += both.duration * (v.probability if v.voice else 1 - v.probability)
    if not heard:
        return 0.5
    return 0.5 + (second / heard - 0.5) * min(1.0, heard / LEAST_S)


def voice_of(segment: Segment, voices: Sequence[VoiceSpan]) -> float:
    """P(second voice) of a segment, by its words' times where it has them."""
    return second_voice([Span(w.start, max(w.start, w.end)) for w in segment.words] or [segment.span], voices)


def cut_at_voices(segment: Segment, voices: Sequence[VoiceSpan]) -> list[Segment]:
    """The segment's pieces of one voice each; whole where it has no words, or no word of the other voice is sure."""
    if len(segment.words) < 2 or not voices:
        return [segment]
    groups: list[list[Word]] = []
    before: int | None = None
    for word in segment.words:
        p = second_voice([Span(word.start, max(word.start, word.end))], voices)
        voice = before if before is not None and abs(p - 0.5) < 0.1 else int(p >= 0.5)
        if voice != before:
            groups.append([])
        groups[-1].append(word)
        before = voice
    pieces = _without_flicker(groups, voices)
    return [_piece(segment, g) for g in pieces] if len(pieces) > 1 else [segment]


def _without_flicker(groups: Sequence[list[Word]], voices: Sequence[VoiceSpan]) -> list[list[Word]]:
    """Groups too short or too doubtful to stand alone go to the one before, or after; neighbours of one voice join."""
    kept: list[tuple[int | None, list[Word]]] = []
    for group in groups:
        p = second_voice([Span(w.start, max(w.start, w.end)) for w in group], voices)
        sure = max(p, 1 - p) >= CUT_SURE and group[-1].end - group[0].start >= CUT_S
        voice = int(p >= 0.5) if sure else None
        if kept and (voice is None or kept[-1][0] is None or kept[-1][0] == voice):
            kept[-1] = (kept[-1][0] if voice is None else voice, kept[-1][1] + group)
        else:
            kept.append((voice, list(group)))
    return [words for _, words in kept]


def _piece(segment: Segment, words: Sequence[Word]) -> Segment:
    text = " ".join(w.text.strip() for w in words)
    return Segment(words[0].start, words[-1].end, text, tuple(words), segment.channel, segment.speaker, segment.voice)


def shares_note(sound: Sound) -> str | None:
    """How the talk of a single channel is shared between its two voices, for people; None where it is not known."""
    lasts = [sum(v.span.duration for v in sound.voices if v.voice == k) for k in (0, 1)]
    if not sum(lasts):
        return None
    more, less = sorted((round(100 * s / sum(lasts)) for s in lasts), reverse=True)
    return f"one channel: by their voices, one speaker has {more} % of the talk and the other {less} %"
