"""Where each channel speaks: the detector's probabilities, less the echo of the other channel and less music."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.audio import ChannelSound

from .runs import Mask, frames_in, joined, runs, span_of

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
_PAD_BEFORE_S, _PAD_AFTER_S = 0.032, 0.0
"""The detector finds onsets some 40 ms late and ends some 40 ms late too: only onsets are moved."""
_ECHO_DB = 15.0
_UNDER_OWN_DB = 10.0
_ECHO_DELAY_S = 0.32
_OWN_MIN_FRAMES = 30
_FOLLOWED_FRAMES, _FOLLOWS_DB = 16, 3.0
"""Half a second whose level lies on average less than 3 dB from a copy of the other's: speech over speech is 6 dB and
more from it (rendered)."""


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


def without_echo(masks: list[Mask], level_dbfs: npt.NDArray[np.float32]) -> list[Mask]:
    """The masks of two channels without what one only picks up from the other.

    A frame is echo where the other channel was 15 dB louder within the last third of a second (longer than the
    delay of a telephone hybrid or a loudspeaker in a room) and the channel is 10 dB below its own speech: its
    frames where the other is silent.  Without such frames of its own, 15 dB alone decide.
    """
    import numpy as np

    if len(masks) < 2:
        return masks
    out = []
    for c, mask in enumerate(masks):
        own, other = level_dbfs[c], _recent_maximum(level_dbfs[1 - c], frames_in(_ECHO_DELAY_S))
        solo = mask & (other < own - 3)
        echo = mask & (other > own + _ECHO_DB)
        follows = _follows(own, level_dbfs[1 - c], echo)
        if np.count_nonzero(solo) >= _OWN_MIN_FRAMES:
            echo &= (own < np.median(own[solo]) - _UNDER_OWN_DB) | follows
        kept = mask & ~echo
        for first, last in runs(mask):
            if np.count_nonzero(echo[first:last]) > 0.6 * (last - first):
                kept[first:last] = False
        out.append(kept)
    return out


def _follows(own: npt.NDArray[np.float32], other: npt.NDArray[np.float32], echo: Mask) -> Mask:
    """Of the stretches that may be echo, those whose level keeps one distance from the other channel's, at some delay.

    So an echo is told that is as loud as what a quiet speaker says.
    """
    import numpy as np

    out = np.zeros(echo.size, bool)
    floor = float(np.percentile(own, 10))
    for first, last in joined(runs(echo), _OWN_MIN_FRAMES // 3):
        if last - first < _FOLLOWED_FRAMES or first < frames_in(_ECHO_DELAY_S):
            continue
        heard = np.maximum(own[first:last], floor)
        for late in range(frames_in(_ECHO_DELAY_S)):
            source = other[first - late : last - late]
            alike = np.maximum(source - np.median(source - heard), floor)
            if np.mean(np.abs(heard - alike)) < _FOLLOWS_DB:
                out[first:last] = True
                break
    return out


def _recent_maximum(values: npt.NDArray[np.float32], back: int) -> npt.NDArray[np.float32]:
    import numpy as np

    padded = np.concatenate([np.full(back, -200, np.float32), values, values[-1:]])
    windows: npt.NDArray[np.float32] = np.lib.stride_tricks.sliding_window_view(padded, back + 2).max(axis=1)
    return windows[: values.size]


def channel_sound(
    mask: Mask, level_dbfs: npt.NDArray[np.float32], duration_s: float, taken: Mask, gap_s: float
) -> ChannelSound:
    """Spans of speech, from 32 ms before they are detected, joined over pauses up to `gap_s`, and its RMS level.

    No span reaches into a frame of `taken` (music, ringing).
    """
    import numpy as np

    stretches = [(a, b) for a, b in joined(runs(mask), frames_in(gap_s)) if b - a >= frames_in(_SHORTEST_S)]
    level = None
    if stretches:
        heard = np.concatenate([level_dbfs[a:b][mask[a:b]] for a, b in stretches])
        level = round(float(10 * np.log10(np.mean(10 ** (heard / 10)))), 1)
    before, after = frames_in(_PAD_BEFORE_S), frames_in(_PAD_AFTER_S)
    spoken = np.zeros(mask.size, bool)
    for a, b in stretches:
        spoken[max(0, a - before) : b + after] = True
    return ChannelSound(tuple(span_of(a, b, duration_s) for a, b in runs(spoken & ~taken)), level)
