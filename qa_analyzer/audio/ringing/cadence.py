"""From bursts of tone to rings, and which ring goes on with which series: the cadence."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from qa_analyzer.core.events import Event

from .bursts import Burst

_SAME_HZ, _SAME_DB = 3.0, 5.0
_BUSY_GAP_S = 0.8
_DOUBLE_GAP_S, _DOUBLE_BURST_S = (0.1, 0.26, 0.32), 0.55
"""Least, most for one line (congestion tones have one, and pauses of 0.25 s), most for more lines."""
_PAUSE_S = (1.5, 5.4)
_PAUSE_SLACK_S = 0.25
_CUT_S = 0.15


@dataclass(frozen=True, slots=True)
class Ringing:
    """A stretch of ringing, and one whole ring of it: its tone, level and length."""

    event: Event
    ring: Burst


def rings_of(bursts: list[Burst]) -> list[Burst]:
    """Two short bursts close together are one ring; other bursts close together are a busy tone and dropped."""
    groups: list[list[Burst]] = []
    for burst in bursts:
        near = [g for g in groups if burst.start - g[-1].end <= _BUSY_GAP_S and _alike(g[-1], burst)]
        if near:
            near[-1].append(burst)
        else:
            groups.append([burst])
    rings = []
    for group in groups:
        if len(group) == 1:
            rings.append(group[0])
        elif len(group) == 2 and _is_double(*group):
            lines = max((b.lines_hz for b in group), key=len)
            rings.append(Burst(group[0].start, group[1].end, lines, group[0].dbfs, double=True))
    return rings


def _is_double(first: Burst, second: Burst) -> bool:
    gap, longest = second.start - first.end, _DOUBLE_GAP_S[1 if len(first.lines_hz) == 1 else 2]
    return _DOUBLE_GAP_S[0] <= gap <= longest and max(first.length, second.length) <= _DOUBLE_BURST_S


def continues(series: list[Burst], ring: Burst) -> bool:
    """Whether a ring of the same tone follows after the same pause (from the ring before)."""
    pause = ring.start - series[-1].end
    if not _PAUSE_S[0] <= pause <= _PAUSE_S[1] or not _alike(series[-1], ring):
        return False
    pauses = [b.start - a.end for a, b in pairwise(series)]
    return not pauses or abs(pause - sorted(pauses)[len(pauses) // 2]) <= _PAUSE_SLACK_S


def whole_s(series: list[Burst]) -> float:
    """The length of a whole ring: that of the inner ones, or the longer of two."""
    return whole_ring(series).length


def whole_ring(series: list[Burst]) -> Burst:
    """A ring that is not cut: of the inner ones that of usual length, or the longer of two."""
    inner = sorted(series[1:-1], key=lambda r: r.length)
    return inner[len(inner) // 2] if inner else max(series[-2:], key=lambda r: r.length)


def goes_on(before: Burst, ring: Burst) -> bool:
    """Whether ringing that somebody broke into goes on in `ring`: the same lines, level and length of a whole ring.

    The answer may cut the later ring, and the recording's start the earlier one.
    """
    if len(before.lines_hz) != len(ring.lines_hz) or not _alike(before, ring):
        return False
    return before.start < _CUT_S or (before.double == ring.double and ring.length <= before.length + _PAUSE_SLACK_S)


def _alike(a: Burst, b: Burst) -> bool:
    """One tone: each line of the burst with fewer of them is one of the other's, at about the same level."""
    few, many = sorted((a.lines_hz, b.lines_hz), key=len)
    return abs(a.dbfs - b.dbfs) < _SAME_DB and all(min(abs(x - y) for y in many) < _SAME_HZ for x in few)
