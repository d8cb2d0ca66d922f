"""Where each channel speaks, from the detector's probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.audio import ChannelSound

from ..runs import Mask, frames_in, joined, runs, span_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

ON = 0.5
"""Silero's own threshold: somebody surely speaks."""
_BEGINS, _GOES_ON = 0.4, 0.2
"""Speech begins at 0.4 and goes on while above 0.2.  Silero's own 0.5 and 0.35 lose weak ends and onsets: on human
speech in two channels (24 calls made of German and Polish actors' clips) 0.4 and 0.2 miss a third less of it and take
in 1 % more of what is none.
"""
_ABOVE_NOISE_DB = 6.0
_SHORTEST_S = 0.15
OWN_GAP_S = 0.5
"""Pauses up to here belong to the talk around them, as people mark turns."""
SHARED_GAP_S = 0.3
"""The same where two people share a channel: the other may begin after any longer pause."""
_EARLIER_S = 0.032
"""The detector finds onsets some 40 ms late and ends some 70 ms late (356 ends in conversations made of actors' clips,
where the clip is 35 dB below its loudest): both are moved by a frame."""


def speech_mask(probability: npt.NDArray[np.float32], level_dbfs: npt.NDArray[np.float32]) -> Mask:
    """True where speech goes on, by two thresholds; a run that nowhere rises 6 dB above the noise is none."""
    import numpy as np

    mask = np.zeros(probability.size, bool)
    if not probability.size:
        return mask
    least = float(np.percentile(level_dbfs, 10)) + _ABOVE_NOISE_DB
    for first, last in runs(probability >= _GOES_ON):
        above = np.flatnonzero(probability[first:last] >= _BEGINS)
        if above.size and level_dbfs[first:last].max() > least:
            mask[first + above[0] : last] = True
    return mask


def channel_sound(
    mask: Mask, level_dbfs: npt.NDArray[np.float32], duration_s: float, taken: Mask, gap_s: float
) -> ChannelSound:
    """Spans of speech, 32 ms earlier than they are detected, joined over pauses up to `gap_s`, and its RMS level.

    No span reaches into a frame of `taken` (music, ringing).
    """
    import numpy as np

    stretches = [(a, b) for a, b in joined(runs(mask), frames_in(gap_s)) if b - a >= frames_in(_SHORTEST_S)]
    level = None
    if stretches:
        heard = np.concatenate([level_dbfs[a:b][mask[a:b]] for a, b in stretches])
        level = round(float(10 * np.log10(np.mean(10 ** (heard / 10)))), 1)
    earlier = frames_in(_EARLIER_S)
    spoken = np.zeros(mask.size, bool)
    for a, b in stretches:
        spoken[max(0, a - earlier) : b - earlier] = True
    return ChannelSound(tuple(span_of(a, b, duration_s) for a, b in runs(spoken & ~taken)), level)
