"""Ring-back tone: bursts of one to three steady lines at 375-508 Hz with the cadence of ringing, counted.

Cadences after ITU-T E.180 Supplement 2: 440+480 Hz 2 s on, 4 s off (North America), 400+450 Hz twice 0.4 s on,
2 s off (United Kingdom and others), 425 Hz 1 s on, 4 s off (much of Europe), 0.7 to 2 s on, 2 to 5 s off (others).
What stays the same through a call is the pause between rings: the first ring may have lost its beginning to the
recording, the last its end to the answer.  Busy and congestion tones have bursts and pauses of one length, below
0.8 s, a dial tone goes on or ends in keys, a call-waiting tone is short and comes every 8 to 20 s: no ringing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.events import Event

from .bursts import Burst, find_bursts
from .cadence import Ringing, continues, rings_of, whole_ring, whole_s
from .frames import HOP_S
from .runs import Mask, frames_in, mask_of
from .spool import SpooledSamples
from .tones import Tones, steady_runs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_RING_S = (0.6, 2.6)
_LENGTH_SLACK_S = 0.25
_CUT_RING_S, _LONE_ONE_LINE_S = 0.25, 0.7
_LONE_HZ = (
    *((400.0,), (413.0,), (420.0,), (425.0,), (440.0,), (450.0,)),
    *((400.0, 450.0), (440.0, 480.0), (413.0, 438.0), (425.0, 480.0), (375.0, 400.0, 425.0), (400.0, 425.0, 450.0)),
)
_LONE_SLACK_HZ = 4.0
"""A lone burst must be a ring-back tone of E.180, as few notes of a melody and few vowels are."""
_QUIET_BEFORE_S, _QUIET_AFTER_S, _QUIET_DB = 0.4, 0.2, 7.0
_BEFORE_S, _NOTE_DB, _NOTE_HZ, _NOTE_FRAMES, _NOTES = 6.0, 15.0, 4.0, 6, 2
"""Two notes held for 0.2 s within 4 Hz: no voice through a telephone does that twice in a few seconds."""
_KEYS_AFTER_S = 1.5
_OPENING_S, _OPENING_RING_S = 3.0, 0.35
"""A call-waiting tone is 0.3 s long at most."""
_EDGE_S = 0.15


def find_ringing(samples: SpooledSamples, tones: Tones) -> tuple[list[Ringing], Mask]:
    """Ringing on any channel, each stretch once, with its number of rings; and the frames of every burst of tone.

    The frames, as one mask for all channels, hold busy and dial tones too: nobody speaks in them.
    """
    import numpy as np

    found: list[Ringing] = []
    sounding = np.zeros(tones.key.shape[1], bool)
    for channel in range(tones.key.shape[0]):
        bursts = find_bursts(samples, tones, channel)
        spans = [b for b in bursts if b.length >= _CUT_RING_S]
        sounding |= mask_of((Event("ringing", b.start - HOP_S, b.end + HOP_S).span for b in spans), sounding.size)
        for series in _series(rings_of(bursts), tones, channel):
            event = Event("ringing", series[0].start, series[-1].end, "audio", rings=len(series), exact=False)
            rung = Ringing(event, whole_ring(series))
            same = next((r for r in found if r.event.span & event.span), None)
            if same is None:
                found.append(rung)
            elif (event.rings or 0) > (same.event.rings or 0):
                found[found.index(same)] = rung
    return sorted(found, key=lambda r: r.event.start), sounding


def _apart(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    return max(abs(x - y) for x, y in zip(a, b, strict=True))


def _series(rings: list[Burst], tones: Tones, channel: int) -> list[list[Burst]]:
    """Rings of one tone at one pause; the first and the last may be cut short."""
    out: list[list[Burst]] = []
    for ring in rings:
        quiet = _quiet_before(ring, tones, channel)
        before = [series for series in out if quiet and continues(series, ring)]
        if before:
            max(before, key=len).append(ring)
        else:
            out.append([ring])
    kept = []
    for series in out:
        whole = whole_s(series)
        if len(series) > 1 and series[0].length > whole + _LENGTH_SLACK_S:
            series = series[1:]  # a dial tone before the ringing
        both_cut = len(series) == 2 and series[0].start < _EDGE_S
        least = _CUT_RING_S if both_cut else _RING_S[0]
        right = least <= whole <= _RING_S[1] if len(series) > 1 else _stands_alone(series[0], tones, channel)
        if right and not _among_notes(series, tones, channel):
            kept.append(series)
    return kept


def _stands_alone(ring: Burst, tones: Tones, channel: int) -> bool:
    """A lone ring has two lines or is whole, stands in quiet and is not followed by keys."""
    import numpy as np

    known = any(
        len(ring.lines_hz) == len(lines) and _apart(ring.lines_hz, lines) < _LONE_SLACK_HZ for lines in _LONE_HZ
    )
    opens = ring.start < _OPENING_S and float(
        tones.voice_dbfs[channel, : max(0, round(ring.start / HOP_S) - 2)].max(initial=-99)
    ) < (ring.dbfs - _QUIET_DB)
    least = _OPENING_RING_S if opens else _LONE_ONE_LINE_S
    if len(ring.lines_hz) > 1 or ring.start < _EDGE_S:
        least = _CUT_RING_S
    if ring.double and len(ring.lines_hz) == 1:  # as like to be a congestion tone
        return False
    if not known or not least <= ring.length <= _RING_S[1]:
        return False
    last = round(ring.end / HOP_S)
    if (tones.key[channel, last : last + frames_in(_KEYS_AFTER_S)] > 0).any():
        return False
    after = tones.ring_dbfs[channel, last + 3 : last + 3 + frames_in(_QUIET_AFTER_S)]
    quiet_after = not after.size or float(np.median(after)) < ring.dbfs - _QUIET_DB
    return quiet_after and _quiet_before(ring, tones, channel)


def _quiet_before(ring: Burst, tones: Tones, channel: int) -> bool:
    import numpy as np

    first = round(ring.start / HOP_S)
    before = tones.ring_dbfs[channel, max(0, first - 2 - frames_in(_QUIET_BEFORE_S)) : max(0, first - 2)]
    return not before.size or float(np.median(before)) < ring.dbfs - _QUIET_DB


def _among_notes(series: list[Burst], tones: Tones, channel: int) -> bool:
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
