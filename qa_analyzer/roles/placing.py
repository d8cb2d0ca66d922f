"""On which of two channels a written turn was spoken, where its times may be off by a second."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.words import Segment

SHIFTS_S = tuple(0.2 * i for i in range(-6, 7))
"""How far a turn may have been written from where it was spoken."""
GRID_S = 0.05
PER_SECOND, MOST_S = 5.0, 4.0
"""Log-odds of each second that the channel speaks and the other does not; more seconds than MOST_S do not tell more."""
EDGE_S, PER_EDGE_SECOND = 0.4, 4.0
"""A turn begins and ends with the channel's speech: what it says just before and just after speaks against it."""
PER_SHIFT_SECOND, PER_JUMP_SECOND = 1.0, 0.7
"""Against a shift, and against another shift than that of the turn before: clocks drift, they do not jump."""
PLACED = 0.8
"""The least probability at which a turn is placed; others are left to the words around them.  All numbers here were set
by hand and tried on the 40 labelled calls with each turn moved by up to a second."""


def placed(segments: Sequence[Segment], sound: Sound | None) -> list[Segment]:
    """The segments, in order, each with its channel where the recording has two and one of them is sure enough.

    Segments that bring a channel keep it.  The probability of each channel is summed over the shifts that the turn and
    its neighbours may have, by forward-backward (Rabiner 1989, section III).
    """
    if sound is None or len(sound.channels) != 2 or sound.same_sound:
        return list(segments)
    open_ = [s for s in segments if s.channel is None]
    chances = iter(_chances(open_, sound))
    return [s if s.channel is not None else _on(s, next(chances)) for s in segments]


def _on(segment: Segment, first: float) -> Segment:
    sure = max(first, 1 - first)
    return replace(segment, channel=(0 if first >= 0.5 else 1)) if sure >= PLACED else segment


def _chances(segments: Sequence[Segment], sound: Sound) -> list[float]:
    """P(first channel) of each segment."""
    if not segments:
        return []
    speech = [_summed(c, sound.duration) for c in sound.channels]
    fits = [[[math.exp(_fit(s, shift, c, speech)) for shift in SHIFTS_S] for c in (0, 1)] for s in segments]
    jumps = [[math.exp(-PER_JUMP_SECOND * abs(a - b)) for b in SHIFTS_S] for a in SHIFTS_S]
    ahead = _passed([[sum(both) for both in zip(*f, strict=True)] for f in fits], jumps)
    back = _passed([[sum(both) for both in zip(*f, strict=True)] for f in reversed(fits)], jumps)[::-1]
    chances = []
    for fit, before, after in zip(fits, ahead, back, strict=True):
        of = [sum(x * y * z for x, y, z in zip(f, before, after, strict=True)) for f in fit]
        chances.append(of[0] / sum(of) if sum(of) > 0 else 0.5)
    return chances


def _passed(fits: Sequence[Sequence[float]], jumps: Sequence[Sequence[float]]) -> list[list[float]]:
    """What the segments before each one say of its shift, scaled to sum to one."""
    out = [[1 / len(SHIFTS_S)] * len(SHIFTS_S)]
    for fit in fits[:-1]:
        held = [f * o for f, o in zip(fit, out[-1], strict=True)]
        sums = [sum(h * j for h, j in zip(held, column, strict=True)) for column in jumps]
        total = sum(sums) or 1.0
        out.append([s / total for s in sums])
    return out


def _fit(segment: Segment, shift: float, channel: int, speech: Sequence[Sequence[float]]) -> float:
    start, end = segment.start + shift, segment.end + shift
    own, other = _covered(speech[channel], start, end), _covered(speech[1 - channel], start, end)
    scale = min(1.0, MOST_S / max(end - start, GRID_S))
    edges = _covered(speech[channel], start - EDGE_S, start) + _covered(speech[channel], end, end + EDGE_S)
    return PER_SECOND * scale * (own - other) - PER_EDGE_SECOND * edges - PER_SHIFT_SECOND * abs(shift)


def _summed(channel: ChannelSound, duration_s: float) -> list[float]:
    """Seconds of speech up to each point of the grid."""
    on = [0.0] * (math.ceil(duration_s / GRID_S) + 1)
    for span in channel.speech:
        for i in range(round(span.start / GRID_S), min(round(span.end / GRID_S), len(on))):
            on[i] = GRID_S
    return [0.0, *accumulate(on)]


def _covered(summed: Sequence[float], start: float, end: float) -> float:
    a, b = (min(max(round(t / GRID_S), 0), len(summed) - 1) for t in (start, end))
    return summed[b] - summed[a]
