"""How a recording begins: with a quiet line, or with ringing on one side or both."""

from __future__ import annotations

from typing import Any

import numpy as np

from . import ringback
from .instruments import RATE_HZ, Rng, Wave
from .levels import floor_like

SIDES = ("agent", "member", "both")


def with_opening(
    cadence: str, rings: int, agent: Wave, member: Wave, least_dbfs: float, rng: Rng
) -> tuple[Wave, Wave, float, dict[str, Any] | None]:
    """The call with its beginning: both sides, how much later its first second now is, and the ringing's truth.

    `rings` 0: none is heard.
    """
    lead = rng.uniform(0.05, 1.0)
    if not rings:
        n = round(lead * RATE_HZ)
        heads = [np.concatenate([floor_like(x, n, rng), x]) for x in (agent, member)]
        return heads[0], heads[1], n / RATE_HZ, None
    quietest = max(ringback.QUIETEST_DBFS, min(least_dbfs, ringback.LOUDEST_DBFS))
    level = float(rng.uniform(quietest, ringback.LOUDEST_DBFS))
    cut_first, cut_last = (bool(rng.random() < 0.25) and rings > 1 for _ in range(2))  # part of one ring tells little
    tone = ringback.ringing(cadence, rings, level, rng, cut_first=cut_first, cut_last=cut_last)
    before = 0.0 if cut_first else lead
    after = rng.uniform(0.05, 0.4) if cut_last else rng.uniform(0.3, 2.5)
    side = str(rng.choice(SIDES))
    n = round((before + after) * RATE_HZ) + len(tone)
    first = round(before * RATE_HZ)
    made = []
    for name, channel in (("agent", agent), ("member", member)):
        head = floor_like(channel, n, rng)
        if side in (name, "both"):
            head[first : first + len(tone)] += tone
        made.append(np.concatenate([head, channel]))
    told = {
        "start": first / RATE_HZ, "end": (first + len(tone)) / RATE_HZ, "rings": rings, "cadence": cadence,
        "side": side, "level_dbfs": round(level, 1), "cut_first": cut_first, "cut_last": cut_last,
    }  # fmt: skip
    return made[0], made[1], n / RATE_HZ, told
