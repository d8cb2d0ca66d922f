"""Which ringing is the telephone's: before anybody talks, or for long enough that it is no tune.

Two notes of hold music may keep a ring's tone, length and pause.  Before the call is answered there is no hold music.
A recorded announcement may be heard before the ringing, or break into it: "your call may be recorded", "please hold
while we connect you"; the ringing that goes on behind it is known by its tone.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.events import Event

from ..frames import HOP_S
from ..runs import Mask
from .cadence import Ringing, goes_on

_ANNOUNCED_S = 15.0
"""So much talk may go before the first ringing, or break into it, as an announcement (set by hand)."""
_INTERRUPTION_S, _OTHERS_TALK_S = 25.0, 0.5
"""From the last ring before an announcement to the first behind it at most; and so much talk of a second channel beside
it, when the first is silent, makes it a conversation (set by hand)."""
_LATE_RINGS = 4
"""Rings at one period that are believed in mid-call (a transfer): of the two-minute tunes that were tried, none has
three alike (fixture and labelled calls' music)."""


def before_talk(ringing: Sequence[Ringing], spoken: Sequence[Mask]) -> list[Event]:
    """The ringing without what is likelier a piece of music; `spoken`: frames with speech, per channel."""
    import numpy as np

    kept: list[Ringing] = []
    for rung in sorted(ringing, key=lambda r: r.event.start):
        begun = round(kept[0].event.end / HOP_S) if kept else 0
        until = round(rung.event.start / HOP_S)
        talk_s = max(float(np.count_nonzero(mask[begun:until])) for mask in spoken) * HOP_S if spoken else 0.0
        late = talk_s > (1.0 if kept else _ANNOUNCED_S)
        if not late or (rung.event.rings or 0) >= _LATE_RINGS or (kept and _broken_into(kept, rung, spoken, talk_s)):
            kept.append(rung)
    return [rung.event for rung in kept]


def _broken_into(kept: Sequence[Ringing], rung: Ringing, spoken: Sequence[Mask], talk_s: float) -> bool:
    """Whether the ringing goes on behind what only one voice can have said: one channel alone speaks, and briefly.

    `talk_s`: seconds of talk since the ringing first stopped.
    """
    import numpy as np

    last = kept[-1].event
    if talk_s > _ANNOUNCED_S or rung.event.start - last.end > _INTERRUPTION_S or not goes_on(kept[-1].ring, rung.ring):
        return False
    between = np.stack([mask[round(last.end / HOP_S) : round(rung.event.start / HOP_S)] for mask in spoken])
    alone_s = np.sort((between & (between.sum(axis=0) == 1)).sum(axis=1))[::-1] * HOP_S
    return len(alone_s) < 2 or float(alone_s[1]) < _OTHERS_TALK_S
