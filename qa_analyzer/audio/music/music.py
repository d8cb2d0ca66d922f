"""Stretches of music, which on a call is hold music: drums, singing and announcements of the queue included.

A small trained model judges half seconds (models/hold-music/CARD.md); a two-state path makes stretches of them.
Because a hold says something of the agent, rules of plain sense then take away what the model may have got wrong:
a signal tone, music behind a conversation, what fills the pauses of the talk too, a scrap too short to be sure of.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..frames import Frames
from ..runs import Mask, frames_in, marked
from ..speech.speech import ON
from .music_bridges import Heard, bridged
from .music_guards import is_signal, talked_over, without_echoed
from .music_spans import Stretch, trimmed
from .music_surroundings import conversed_over, outside_of, pauses, sounds_under, surrounds

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_SWITCH = 5.0
"""Log odds that beginning or ending costs: a second of clear talk does not yet end music."""
_EVIDENCE = 25.0
"""Log odds that a stretch must gather: at the model's surest some two seconds, usually four."""
_SHORTEST_S = 3.0
_PLAIN_HELD = 0.15
"""Persistence of held notes; rumble and data, whose spectra are as uneven, are below 0.12."""
_PLAIN_ODDS, _PLAIN_DBFS, _PLAIN_FLAT_DB, _PLAIN_FILL, _PLAIN_VOICE = 2.5, -55.0, -10.0, 0.94, (0.1, 0.6)
_OTHER_TALKS = 0.2
_FLOOR_PERCENTILE, _ABOVE_DB = 10, 8.0
"""Where most of the power was hum, what is left is no music, unless nobody speaks and it is so much louder than what
hum leaves in pauses."""


def find_music(
    frames: Frames,
    probability: list[Array],
    spoken: list[Mask],
    ringing: Mask,
    background: Sequence[Mask] = (),
) -> list[list[tuple[int, int]]]:
    """For each channel, the stretches `[first, last)` of frames that are music, announcements between included.

    `probability`: of speech, per channel; `spoken`: frames with speech that is no echo, per channel; `ringing`:
    frames that are ringing and so are no music; `background`: frames with voices in somebody's surroundings, per
    channel.  Where the other channel talks a fifth of the time, it is music in the background of a conversation and
    nothing is found.
    """
    import numpy as np

    from .music_edges import settled

    raw = without_echoed([_stretches(frames, c, p, ringing) for c, p in enumerate(probability)], frames)
    played = [marked(found, frames.count) for found in raw]
    outside = outside_of(raw, ringing, frames)
    if len(background):  # what somebody's surroundings say is no talk of the call
        probability = [np.where(there, np.float32(0), p) for p, there in zip(probability, background, strict=True)]
    pause = pauses(probability, outside)
    kept = []
    for channel, found in enumerate(raw):
        talk = [mask & ~played[c] for c, mask in enumerate(spoken) if c != channel]
        level, speaks = frames.level_dbfs[channel], probability[channel] >= ON
        between = pause | (background[channel] & outside) if len(background) else pause
        stretches = [
            trimmed(a, b, level, speaks, frames.persistence[channel])
            for a, b in found
            if all(np.mean(mask[a:b]) < _OTHER_TALKS for mask in talk)
            and not talked_over(level[a:b], speaks[a:b])
            and not conversed_over(level, speaks, talk, (a, b))
            and not surrounds(level, speaks, between, (a, b))
            and not sounds_under(channel, frames, (a, b), spoken, played, outside, pause)
            and not is_signal(frames, channel, a, b)
        ]
        kept.append([(a, b) for a, b in stretches if b - a >= frames_in(_SHORTEST_S)])
    whole = bridged(kept, Heard(frames, [p >= ON for p in probability], spoken))
    return settled(whole, frames, probability, ringing) if any(whole) else whole


def _stretches(frames: Frames, channel: int, speech: Array, ringing: Mask) -> list[Stretch]:
    import numpy as np

    from .music_features import NAMES, STEP, measures
    from .music_model import log_odds

    measured = measures(frames, channel, speech)
    odds = log_odds(measured)
    plain = _plain(dict(zip(NAMES, measured.T, strict=True)))
    odds = np.where(plain, np.maximum(odds, _PLAIN_ODDS), odds)
    rings = np.add.reduceat(ringing, np.arange(0, frames.count, STEP)) if frames.count else np.zeros(0)
    left = (frames.level_dbfs[channel] > _floor_dbfs(frames, channel) + _ABOVE_DB) & (speech < ON)
    hum = frames.hum[channel] & ~left
    hums = np.add.reduceat(hum, np.arange(0, frames.count, STEP)) if frames.count else rings
    odds[(rings > STEP / 2) | (hums > STEP / 2)] = -_SWITCH
    out = []
    for first, last in _path(odds):
        if odds[first:last].sum() >= _EVIDENCE:
            out.append((first * STEP, min(last * STEP, frames.count)))
    return out


def _floor_dbfs(frames: Frames, channel: int) -> float:
    """The level of the pauses, without hum."""
    import numpy as np

    return float(np.percentile(frames.level_dbfs[channel], _FLOOR_PERCENTILE)) if frames.count else 0.0


def _plain(of: dict[str, Array]) -> Mask:
    """Half seconds that are music by plain sense: tones and no noise, going on without a pause, nobody speaking."""
    plain: Mask = (of["level"] > _PLAIN_DBFS) & (of["flat_p75"] < _PLAIN_FLAT_DB) & (of["held"] > _PLAIN_HELD)
    return (
        plain & (of["fill_25"] > _PLAIN_FILL) & (of["voice"] < _PLAIN_VOICE[0]) & (of["voice_long"] < _PLAIN_VOICE[1])
    )


def _path(odds: Array) -> list[Stretch]:
    """The likeliest stretches of music where each change of state costs `_SWITCH` (Viterbi's algorithm)."""
    music, other = -_SWITCH, 0.0
    back = []
    for value in odds.tolist():
        from_other, from_music = other - _SWITCH > music, music - _SWITCH > other
        back.append((from_other, from_music))
        music, other = max(music, other - _SWITCH) + value, max(other, music - _SWITCH)
    state = music > other
    out: list[Stretch] = []
    for at in range(len(back) - 1, -1, -1):
        if state and (not out or out[-1][0] != at + 1):
            out.append((at, at + 1))
        elif state:
            out[-1] = (at, out[-1][1])
        from_other, from_music = back[at]
        state = not from_other if state else from_music
    return out[::-1]
