"""What was heard of a call before anybody asked who said it: all that ever needs a recording or a recogniser."""

from __future__ import annotations

from dataclasses import dataclass

from .audio import Sound
from .call import Hearing
from .voice import VoiceStretch
from .words import Segment

LISTENING_VERSION = 1
"""Counts up when a recording would be heard otherwise than before (`audio`, `asr`, `imports`), and the gain is worth
hearing a whole archive again; a ledger keeps what was heard under it."""


@dataclass(frozen=True, slots=True)
class Listened:
    """Segments in order of time, how they came about, the sound (None where only a transcript was given).

    Kept in a ledger, it lets a call be judged again without its recording.  `warnings`: what was odd, one line each.
    `voices`: how the speech sounds, by channel and time, as far as any shipped voice model or the one in force asks.
    """

    segments: tuple[Segment, ...]
    hearing: Hearing
    sound: Sound | None = None
    warnings: tuple[str, ...] = ()
    voices: tuple[VoiceStretch, ...] = ()
