"""Which ringing is the telephone's: before anybody talks, or for long enough that it is no tune.

Two notes of hold music may keep a ring's tone, length and pause.  Before the call is answered there is no hold music.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.events import Event

from .frames import HOP_S
from .runs import Mask

_ANNOUNCED_S = 15.0
"""So much talk may go before the first ringing: "this call may be recorded" (set by hand)."""
_LATE_RINGS = 4
"""Rings at one period that are believed in mid-call (a transfer): of the two-minute tunes that were tried, none has
three alike (fixture and labelled calls' music)."""


def before_talk(ringing: Sequence[Event], spoken: Sequence[Mask]) -> list[Event]:
    """The ringing without what is likelier a piece of music; `spoken`: frames with speech, per channel."""
    import numpy as np

    kept: list[Event] = []
    for event in sorted(ringing, key=lambda e: e.start):
        begun = round(kept[0].end / HOP_S) if kept else 0
        until = round(event.start / HOP_S)
        talk_s = max(float(np.count_nonzero(mask[begun:until])) for mask in spoken) * HOP_S if spoken else 0.0
        late = talk_s > (1.0 if kept else _ANNOUNCED_S)
        if not late or (event.rings or 0) >= _LATE_RINGS:
            kept.append(event)
    return kept
