"""What has the lines and the length of ringing and is none: notes of a tune, keys, a congestion tone."""

from __future__ import annotations

from itertools import pairwise

from ..frames import HOP_S
from ..runs import frames_in
from .bursts import Burst
from .tones import Tones, steady_runs

CUT_RING_S, LONGEST_RING_S, EDGE_S = 0.25, 2.6, 0.15
"""The least of a ring that is cut, the longest ring, and how near the recording's start one is cut by it, seconds."""
_LONE_ONE_LINE_S = 0.7
_LONE_HZ = (
    *((400.0,), (413.0,), (420.0,), (425.0,), (440.0,), (450.0,)),
    *((400.0, 450.0), (440.0, 480.0), (413.0, 438.0), (425.0, 480.0), (375.0, 400.0, 425.0), (400.0, 425.0, 450.0)),
)
_LONE_SLACK_HZ = 4.0
"""A lone burst must be a ring-back tone of E.180, as few notes of a melody and few vowels are."""
_QUIET_BEFORE_S, _QUIET_AFTER_S, _QUIET_DB = 0.4, 0.2, 7.0
_BEFORE_S, _NOTE_DB, _NOTE_HZ, _NOTE_FRAMES, _NOTES = 6.0, 15.0, 4.0, 6, 2
"""Two notes held for 0.2 s within 4 Hz: no voice through a telephone does that twice in a few seconds."""
_BESIDE_RING, _PAUSE_PERCENTILE = 3, 25
"""Frames at the ends of a pause that a ring may reach into; so much of the pauses must be quiet (a voice may speak).
In 84 minutes of rendered music notes had a ring's length and pause 25 times, once with quiet beside them."""
_KEYS_AFTER_S = 1.5
_OPENING_S, _OPENING_RING_S = 3.0, 0.35
"""A call-waiting tone is 0.3 s long at most."""


def _apart(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    return max(abs(x - y) for x, y in zip(a, b, strict=True))


def stands_alone(ring: Burst, tones: Tones, channel: int) -> bool:
    """A lone ring has two lines or is whole, stands in quiet and is not followed by keys."""
    import numpy as np

    known = any(
        len(ring.lines_hz) == len(lines) and _apart(ring.lines_hz, lines) < _LONE_SLACK_HZ for lines in _LONE_HZ
    )
    opens = ring.start < _OPENING_S and float(
        tones.voice_dbfs[channel, : max(0, round(ring.start / HOP_S) - 2)].max(initial=-99)
    ) < (ring.dbfs - _QUIET_DB)
    least = _OPENING_RING_S if opens else _LONE_ONE_LINE_S
    if len(ring.lines_hz) > 1 or ring.start < EDGE_S:
        least = CUT_RING_S
    if ring.double and len(ring.lines_hz) == 1:  # as like to be a congestion tone
        return False
    if not known or not least <= ring.length <= LONGEST_RING_S:
        return False
    last = round(ring.end / HOP_S)
    if (tones.key[channel, last : last + frames_in(_KEYS_AFTER_S)] > 0).any():
        return False
    first = max(0, round(ring.start / HOP_S) - _BESIDE_RING)
    beside = (
        tones.voice_dbfs[channel, last + _BESIDE_RING : last + _BESIDE_RING + frames_in(_QUIET_AFTER_S)],
        tones.voice_dbfs[channel, max(0, first - frames_in(_QUIET_BEFORE_S)) : first],
    )
    quiet = all(not x.size or float(np.median(x)) < ring.dbfs - _QUIET_DB for x in beside)
    return quiet and quiet_before(ring, tones, channel)


def quiet_before(ring: Burst, tones: Tones, channel: int) -> bool:
    """Whether nothing sounds in the band of ringing right before a ring."""
    import numpy as np

    first = round(ring.start / HOP_S)
    before = tones.ring_dbfs[channel, max(0, first - 2 - frames_in(_QUIET_BEFORE_S)) : max(0, first - 2)]
    return not before.size or float(np.median(before)) < ring.dbfs - _QUIET_DB


def pauses_between(series: list[Burst], tones: Tones, channel: int) -> bool:
    """Whether the line is quiet between the rings; in a piece of music other notes sound there."""
    import numpy as np

    between = [
        tones.voice_dbfs[channel, round(a.end / HOP_S) + _BESIDE_RING : round(b.start / HOP_S) - _BESIDE_RING]
        for a, b in pairwise(series)
    ]
    quiet = np.concatenate([np.zeros(0, np.float32), *between])
    return not quiet.size or float(np.percentile(quiet, _PAUSE_PERCENTILE)) < series[-1].dbfs - _QUIET_DB


def among_notes(series: list[Burst], tones: Tones, channel: int) -> bool:
    """Whether other single notes sound before and between the rings: a melody on a flute, and no ringing."""
    start = max(0, round(series[0].start / HOP_S) - frames_in(_BEFORE_S))
    notes = 0
    for first, last in steady_runs(
        tones.line_hz[channel, start : round(series[-1].start / HOP_S)], _NOTE_HZ, _NOTE_FRAMES
    ):
        middle = (start + (first + last) / 2) * HOP_S
        level = tones.voice_dbfs[channel, start + first : start + last].max()
        if level > series[0].dbfs - _NOTE_DB and not any(r.start <= middle < r.end for r in series):
            notes += 1
    return notes >= _NOTES
