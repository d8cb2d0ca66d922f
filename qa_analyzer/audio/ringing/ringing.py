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

from ..frames import HOP_S
from ..recording.spool import SpooledSamples
from ..runs import Mask, mask_of
from .bursts import Burst, find_bursts
from .cadence import Ringing, continues, rings_of, whole_ring, whole_s
from .ringing_guards import CUT_RING_S, EDGE_S, LONGEST_RING_S, among_notes, pauses_between, quiet_before, stands_alone
from .tones import Tones

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_LEAST_RING_S = 0.6
_LENGTH_SLACK_S = 0.25
_WITHIN_RING_S = 0.2
"""The pause within a double ring: where a recording begins in it, the second part is what is left (ITU-T E.180)."""
_LEAST_LEFT = 0.25
"""Of the ring that follows (set by hand): the end of a voice may hold still for a tenth of a second."""


def find_ringing(samples: SpooledSamples, tones: Tones) -> tuple[list[Ringing], Mask]:
    """Ringing on any channel, each stretch once, with its number of rings; and the frames of every burst of tone.

    The frames, as one mask for all channels, hold busy and dial tones too: nobody speaks in them.
    """
    import numpy as np

    found: list[Ringing] = []
    sounding = np.zeros(tones.key.shape[1], bool)
    for channel in range(tones.key.shape[0]):
        bursts = find_bursts(samples, tones, channel)
        spans = [b for b in bursts if b.length >= CUT_RING_S]
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


def _series(rings: list[Burst], tones: Tones, channel: int) -> list[list[Burst]]:
    """Rings of one tone at one pause; the first and the last may be cut short."""
    out: list[list[Burst]] = []
    for ring in rings:
        quiet = quiet_before(ring, tones, channel)
        before = [s for s in out if quiet and continues(s, ring) and not _scrap(s[0], ring)]
        if before:
            max(before, key=len).append(ring)
        else:
            out.append([ring])
    kept = []
    for series in out:
        whole = whole_s(series)
        if len(series) > 1 and series[0].length > whole + _LENGTH_SLACK_S:
            series = series[1:]  # a dial tone before the ringing
        both_cut = len(series) == 2 and series[0].start < EDGE_S + _WITHIN_RING_S
        least = CUT_RING_S if both_cut else _LEAST_RING_S
        right = least <= whole <= LONGEST_RING_S if len(series) > 1 else stands_alone(series[0], tones, channel)
        if right and not among_notes(series, tones, channel) and pauses_between(series, tones, channel):
            kept.append(series)
    return kept


def _scrap(first: Burst, ring: Burst) -> bool:
    """Whether a burst is too short to be what is left of a ring: only the recording's start cuts off more."""
    return first.start >= EDGE_S and first.length < _LEAST_LEFT * ring.length
