"""A recording's speech in stretches of a few seconds, each with how its voice sounds: what tone reads of the sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from qa_analyzer.core.audio import Sound
from qa_analyzer.core.samples import Samples
from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceMeasures, VoiceStretch

from .vocal_measures import PIECE_S, joined

JOIN_S = 0.4
"""Speech that goes on after a shorter pause is one stretch (set by hand)."""
SHORTEST_S = 0.4
"""Shorter speech holds too little voice to measure (`LEAST_VOICED_S`, and its edges)."""
SURE_VOICE = 0.7
"""Of two voices in one channel only speech that is so surely one of them is measured (set by hand)."""
_DIGITS = 3


def measured_stretches(samples: Samples, sound: Sound, names: Iterable[str]) -> tuple[VoiceStretch, ...]:
    """Every stretch of speech that has a voice, channel by channel in order of time, with the measures `names`."""
    wanted = sorted(set(names))
    return tuple(
        VoiceStretch(channel, span, _only(found, wanted))
        for channel, spans in enumerate(_speech(sound))
        for span in stretches(spans)
        if (found := joined(samples, channel, span)) is not None
    )


def stretches(speech: Sequence[Span]) -> Iterator[Span]:
    """Speech joined over short pauses, as long as it stays within PIECE_S; what is longer by itself is cut evenly."""
    held: Span | None = None
    for span in sorted(speech):
        if held is not None and held.gap_to(span) < JOIN_S and span.end - held.start <= PIECE_S:
            held = held | span
            continue
        yield from _cut(held)
        held = span
    yield from _cut(held)


def _cut(span: Span | None) -> Iterator[Span]:
    if span is None or span.duration < SHORTEST_S:
        return
    parts = ceil(span.duration / PIECE_S)
    step = span.duration / parts
    for i in range(parts):
        yield Span(span.start + i * step, span.start + (i + 1) * step)


def _speech(sound: Sound) -> list[Sequence[Span]]:
    """The speech of each channel; in a channel of two known voices, what is surely one of them, each apart."""
    if len(sound.channels) == 1 and sound.voices:
        return [[v.span for v in sound.voices if v.probability >= SURE_VOICE]]
    return [channel.speech for channel in sound.channels]


def _only(found: VoiceMeasures, names: Sequence[str]) -> VoiceMeasures:
    values = {n: round(found.values[n], _DIGITS) for n in names if n in found.values}
    return VoiceMeasures(values, round(found.voiced_s, 2), round(found.trust, 2))
