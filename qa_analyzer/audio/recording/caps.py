"""How much a recording may cost before it is refused."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caps:
    """Bounds on one recording; what goes beyond them ends in an InputError.

    `longest_s`, `shortest_s`: seconds of sound (four hours is the longest call of the contract; of a tenth of a second
    there is nothing to tell, of anything longer that it is no conversation).  `time_limit_s`: wall time of the decoding
    process; `stall_limit_s`: wall time in which it must have written something.  `memory_bytes`: its address space; a
    plain decoder needs about a third.
    """

    longest_s: float = 4 * 3600.0
    shortest_s: float = 0.1
    time_limit_s: float = 900.0
    stall_limit_s: float = 60.0
    memory_bytes: int = 1 << 30


LOW_RATE_HZ = 8000
HIGH_RATE_HZ = 16000


def spool_rate_hz(file_rate_hz: int) -> int:
    """The rate at which a recording is kept: 8 kHz telephone sound stays so, all else is brought to 16 kHz.

    Recognisers take 16 kHz at most, and two rates keep every measure on one of two frame lengths.
    """
    return LOW_RATE_HZ if file_rate_hz <= LOW_RATE_HZ else HIGH_RATE_HZ
