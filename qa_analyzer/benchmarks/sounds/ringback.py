"""Ringback tones as networks play them (ITU-T E.180 supplement 2: United States, United Kingdom, much of Europe)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .instruments import RATE_HZ, Rng, Wave
from .levels import at_level


@dataclass(frozen=True)
class Cadence:
    """Tones in Hz, bursts as (offset, length) in seconds, seconds from ring to ring."""

    tones: tuple[float, ...]
    bursts: tuple[tuple[float, float], ...]
    period_s: float

    @property
    def ring_s(self) -> float:
        """From the beginning to the end of one ring."""
        return self.bursts[-1][0] + self.bursts[-1][1]


CADENCES = {
    "440+480 Hz 2/4": Cadence((440, 480), ((0.0, 2.0),), 6.0),
    "400+450 Hz double": Cadence((400, 450), ((0.0, 0.4), (0.6, 0.4)), 3.0),
    "425 Hz 1/4": Cadence((425,), ((0.0, 1.0),), 5.0),
}
MOST_RINGS = 6
"""Counts from one to this are made."""
QUIETEST_DBFS, LOUDEST_DBFS = -35.0, -12.0
"""RMS levels, while the tone sounds, at which rings have to be counted."""
LEAST_OF_A_RING = 0.5
"""A ring that the recording's start or the answer cuts keeps at least this share of its length, so that it counts."""


def ringing(cadence: str, rings: int, level_dbfs: float, rng: Rng, *, cut_first: bool, cut_last: bool) -> Wave:
    """`rings` rings, from the first sound to the last; the level is that of the tone while it sounds.

    `cut_first`, `cut_last`: the first ring lacks its beginning, the last its end.  Raises KeyError for no cadence.
    """
    plan = CADENCES[cadence]
    lasts = (rings - 1) * plan.period_s + plan.ring_s
    t = np.arange(round(lasts * RATE_HZ)) / RATE_HZ
    tone = at_level(
        sum((np.sin(2 * np.pi * f * t + rng.uniform(0, 6)) for f in plan.tones), np.zeros_like(t)), level_dbfs
    )
    gate = np.zeros_like(t)
    for start, length in plan.bursts:
        inside = (t % plan.period_s) - start
        gate = np.maximum(gate, np.clip(np.minimum(inside, length - inside) / 0.004, 0, 1))
    first = int(rng.uniform(0.1, 1 - LEAST_OF_A_RING) * plan.ring_s * RATE_HZ) if cut_first else 0
    last = int(rng.uniform(0.1, 1 - LEAST_OF_A_RING) * plan.ring_s * RATE_HZ) if cut_last else 0
    out = (tone * gate)[first : len(t) - last]
    heard = np.flatnonzero(np.abs(out) > 1e-6)
    return out[heard[0] : heard[-1] + 1]
