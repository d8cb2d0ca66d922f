"""Ring-back tone: bursts of tone in 344-531 Hz with the cadence of ringing, counted.

Cadences after ITU-T E.180 Supplement 2: 440+480 Hz 2 s on, 4 s off (North America), 400+450 Hz twice 0.4 s on,
2 s off (United Kingdom and others), 425 Hz 1 s on, 4 s off (much of Europe), 1 to 1.5 s on, 3 to 4 s off (others).
Busy and congestion tones have bursts and pauses of one length, below 0.8 s, and are no ringing; nor is a dial tone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_analyzer.core.events import Event

from .frames import HOP_S, Frames
from .runs import joined, runs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_TONE_RATIO = 0.8
_LEAST_DBFS = -55.0
_STEADY_HZ, _STEADY_DB = 12.0, 4.5
_BURST_S = (0.2, 3.5)
_WHOLE_RING_S = 0.75
_DOUBLE_GAP_S = 0.35
_BUSY_S = 0.8
_PERIOD_S = (2.0, 8.0)
_PERIOD_SLACK = 0.2
_QUIET_DB = 12.0
_LONE_BEFORE_S, _LONE_AFTER_S = 0.5, 0.25


@dataclass(frozen=True, slots=True)
class _Burst:
    start: float
    end: float
    hz: float

    @property
    def length(self) -> float:
        return self.end - self.start


def find_ringing(frames: Frames) -> list[Event]:
    """Ringing on any channel, each stretch once, with its number of rings; times in seconds."""
    found: list[Event] = []
    for channel in range(frames.level_dbfs.shape[0]):
        for series in _series(_rings(_bursts(frames, channel)), frames.level_dbfs[channel]):
            event = Event("ringing", series[0].start, series[-1].end, "audio", rings=len(series), exact=False)
            same = next((e for e in found if e.span & event.span), None)
            if same is None:
                found.append(event)
            elif (event.rings or 0) > (same.rings or 0):
                found[found.index(same)] = event
    return sorted(found, key=lambda e: e.start)


def _bursts(frames: Frames, channel: int) -> list[_Burst]:
    import numpy as np

    level, hz = frames.level_dbfs[channel], frames.tone_hz[channel]
    mask = (frames.tone_ratio[channel] > _TONE_RATIO) & (level > _LEAST_DBFS)
    out = []
    for first, last in joined(runs(mask), 1):
        inner = slice(first + 1, last - 1) if last - first > 4 else slice(first, last)
        if _steady(hz[inner], _STEADY_HZ) and _steady(level[inner], _STEADY_DB):
            out.append(_Burst(first * HOP_S, last * HOP_S, float(np.median(hz[inner]))))
    return [b for b in out if b.length >= _BURST_S[0]]


def _steady(values: Array, within: float) -> bool:
    return bool(values.size) and float(values.std()) <= within


def _rings(bursts: list[_Burst]) -> list[_Burst]:
    """Two short bursts close together are one ring; three and more of a kind are a busy tone and dropped."""
    groups: list[list[_Burst]] = []
    for burst in bursts:
        near = groups and burst.start - groups[-1][-1].end <= _BUSY_S and burst.length < _BUSY_S
        if near and groups[-1][-1].length < _BUSY_S:
            groups[-1].append(burst)
        else:
            groups.append([burst])
    rings = []
    for group in groups:
        if len(group) == 1:
            rings.append(group[0])
        elif len(group) == 2 and group[1].start - group[0].end <= _DOUBLE_GAP_S:
            rings.append(_Burst(group[0].start, group[1].end, group[0].hz))
    return [r for r in rings if r.length <= _BURST_S[1]]


def _series(rings: list[_Burst], level: Array) -> list[list[_Burst]]:
    """Rings of one tone at one period with quiet between; the first and the last may be cut short.

    A lone ring must be whole and stand in quiet, as no note of a melody does.
    """
    out: list[list[_Burst]] = []
    for ring in rings:
        if out and _continues(out[-1], ring) and _drop_db(level, out[-1][-1], out[-1][-1].end, ring.start) > _QUIET_DB:
            out[-1].append(ring)
        else:
            out.append([ring])
    return [s for s in out if any(r.length >= _WHOLE_RING_S for r in s) and (len(s) > 1 or _stands_alone(level, s[0]))]


def _stands_alone(level: Array, ring: _Burst) -> bool:
    before = _drop_db(level, ring, ring.start - _LONE_BEFORE_S, ring.start)
    after = _drop_db(level, ring, ring.end, ring.end + _LONE_AFTER_S)
    return before > _QUIET_DB and after > _QUIET_DB


def _drop_db(level: Array, ring: _Burst, start: float, end: float) -> float:
    """How far below the ring the time `[start, end)` lies, by medians; nothing there counts as quiet."""
    import numpy as np

    there = level[max(0, round(start / HOP_S) + 1) : max(0, round(end / HOP_S) - 1)]
    if not there.size:
        return _QUIET_DB + 1
    rung = level[round(ring.start / HOP_S) : max(round(ring.start / HOP_S) + 1, round(ring.end / HOP_S))]
    return float(np.median(rung) - np.median(there))


def _continues(series: list[_Burst], ring: _Burst) -> bool:
    last = series[-1]
    period = ring.start - last.start
    if abs(ring.hz - last.hz) > 2 * _STEADY_HZ or not _PERIOD_S[0] <= period <= _PERIOD_S[1]:
        return False
    if len(series) < 3:  # the first ring may have lost its beginning, and with it the first period
        return True
    usual = last.start - series[-2].start
    return abs(period - usual) <= _PERIOD_SLACK * usual
