"""From bursts of tone to rings, and which ring goes on with which series: the cadence."""

from __future__ import annotations

from itertools import pairwise

from .bursts import Burst

_SAME_HZ, _SAME_DB = 3.0, 5.0
_BUSY_GAP_S = 0.8
_DOUBLE_GAP_S, _DOUBLE_BURST_S = (0.1, 0.26, 0.32), 0.55
"""Least, most for one line (congestion tones have one, and pauses of 0.25 s), most for more lines."""
_PAUSE_S = (1.5, 5.4)
_PAUSE_SLACK_S = 0.25


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
    inner = [r.length for r in series[1:-1]]
    return sorted(inner)[len(inner) // 2] if inner else max(r.length for r in series[-2:])


def _alike(a: Burst, b: Burst) -> bool:
    """One tone: each line of the burst with fewer of them is one of the other's, at about the same level."""
    few, many = sorted((a.lines_hz, b.lines_hz), key=len)
    return abs(a.dbfs - b.dbfs) < _SAME_DB and all(min(abs(x - y) for y in many) < _SAME_HZ for x in few)
