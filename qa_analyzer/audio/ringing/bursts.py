"""Bursts of a steady tone in the band of ring-back tones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_analyzer.core.span import Span

from ..frames import HOP_S
from ..recording.spool import SpooledSamples
from ..runs import frames_in, joined, runs
from .burst_lines import lines_of, sung
from .tones import Tones

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_ABOVE_DB, _LEAST_DBFS = 7.0, -60.0
_STEADY_DB, _STEADY_HZ = 5.0, 22.0
_LEAST_S, _LONGEST_S = 0.12, 10.0
_BESIDE_S = 0.5
_REACH_S, _ONSET_DB = 0.3, 8.0
"""What a burst is known by; the rise from frame to frame at which the next is looked for.  In a line's hum the pause
within a double ring (0.2 s) is a tone by itself, and a whole step on would cut off the second part's onset."""
_SHARE = 0.75
"""Of what the burst adds to the line, in the band of ringing; of a voice or an instrument much lies elsewhere."""


@dataclass(frozen=True, slots=True)
class Burst:
    """A tone from `start` to `end` (seconds): its lines in Hz, ascending, and its level in 375-508 Hz.

    `double`: in two parts, with a short pause between them.
    """

    start: float
    end: float
    lines_hz: tuple[float, ...]
    dbfs: float
    double: bool = False

    @property
    def length(self) -> float:
        """Seconds."""
        return self.end - self.start


def find_bursts(samples: SpooledSamples, tones: Tones, channel: int) -> list[Burst]:
    """Every burst of 0.12 s to 10 s made of one to three lines that hold still; in order of time."""
    import numpy as np

    level = tones.ring_dbfs[channel]
    found = []
    flags = (tones.ring_above_db[channel] > _ABOVE_DB) & (level > _LEAST_DBFS)
    for run in joined(runs(flags), 1):
        for first, last in _steady(run, level, tones.ring_hz[channel]):
            if not frames_in(_LEAST_S) <= last - first <= frames_in(_LONGEST_S):
                continue
            if _share(tones, channel, first, last) < _SHARE:
                continue
            lines = lines_of(samples, channel, Span(first * HOP_S, (last + 1) * HOP_S))
            if lines and not sung(lines, tones.ring_hz[channel, first + 1 : last - 1]):
                # a frame covers 64 ms: the burst begins within the first flagged one and ends within the last
                start, end = (first + 1) * HOP_S if first else 0.0, last * HOP_S
                found.append(Burst(start, max(end, start), lines, float(np.median(level[first:last]))))
    return found


def _steady(run: tuple[int, int], level: Array, hz: Array) -> list[tuple[int, int]]:
    """The parts of a run in which level and frequency stay near those of its middle; a voice that joins ends one."""
    import numpy as np

    first, last = run
    out = []
    while last - first >= frames_in(_LEAST_S):
        reach = slice(first + 1, min(last, first + 1 + frames_in(_REACH_S)))
        middle, pitch = float(np.median(level[reach])), float(np.median(hz[reach]))
        near = (np.abs(level[first:last] - middle) < _STEADY_DB) & (np.abs(hz[first:last] - pitch) < _STEADY_HZ)
        stretches = joined(runs(near), 1)
        near_by = (s for s in stretches if s[0] < frames_in(_REACH_S))
        begin = next((s for s in near_by if s[1] - s[0] >= frames_in(_LEAST_S)), None)
        if begin is None:
            rises = np.flatnonzero(np.diff(level[reach]) > _ONSET_DB)
            first += 1 + int(rises[0]) if rises.size else frames_in(_REACH_S)
            continue
        out.append((first + begin[0], first + begin[1]))
        first += begin[1]
    return out


def _share(tones: Tones, channel: int, first: int, last: int) -> float:
    """Which part of the power that comes with the burst and goes with it lies in the band of ringing."""
    import numpy as np

    beside = frames_in(_BESIDE_S)
    inner = slice(first + 1, last - 1) if last - first > 4 else slice(first, last)
    sides = (slice(max(0, first - 2 - beside), max(0, first - 2)), slice(last + 2, last + 2 + beside))
    powers = []
    for values in (tones.voice_dbfs[channel], tones.ring_dbfs[channel]):
        linear = 10 ** (values / 10)
        without = [float(np.mean(linear[s])) for s in sides if linear[s].size >= 4]
        powers.append(float(np.mean(linear[inner])) - min(without, default=0.0))
    return powers[1] / max(powers[0], 1e-12)
