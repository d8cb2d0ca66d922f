"""What each frame of 32 ms holds of signalling: ring-back, keys (DTMF) and single tones; and its level as voices go.

A second pass over the spool beside `frames`: spectra over 64 ms.  Keys, beeps and fax tones are neither speech nor
ringing; they are told by where their power lies, which no voice copies for two frames on end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..blocks import frame_blocks
from ..frames import BIN_HZ, HOP_S, QUIET_DBFS
from ..recording.spool import SpooledSamples
from ..runs import Mask, joined, runs

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

_BLOCK_FRAMES = 938  # half a minute
_BAND = slice(16, 218)  # 250-3400 Hz: what a telephone line carries; above mains hum and its strong harmonics
_RING = slice(24, 33)  # 375-508 Hz: all ring-back tones of ITU-T E.180 Supplement 2 but a few
_BESIDE = ((16, 23), (35, 47))  # 250-359 and 547-734 Hz
_KEY_LOW_HZ, _KEY_HIGH_HZ = (697.0, 770.0, 852.0, 941.0), (1209.0, 1336.0, 1477.0, 1633.0)
"""ITU-T Q.23."""
_KEY_RATIO, _KEY_EACH_RATIO, _KEY_ALONE = 0.7, 0.08, 6.0
_KEY_LEAST_DBFS, _KEY_WITHIN_HZ = -55.0, 7.0
_LINE_RATIO, _LINE_LEAST_HZ, _LINE_STEADY_HZ, _LINE_STEADY_DB = 0.82, 900.0, 5.0, 1.0
"""Share of one line in the power of the band; below 900 Hz a voice through a narrow line can come near."""
_LEAST_FRAMES, _DIALLING_GAP = 2, 4


@dataclass(frozen=True, slots=True)
class Tones:
    """Arrays of shape (channels, frames).

    `voice_dbfs`: level in 250-3400 Hz.  `ring_dbfs`: level in 375-508 Hz, `ring_hz` the centroid there,
    `ring_above_db` how far it stands above the floor of the bands beside it.  `key`: 1-16 where the two tones of a
    telephone key make up the frame, else 0.  `line_hz`: the frequency of a single tone that makes up the frame
    (900 Hz and more), else 0.  `line_ratio`: share of the strongest line, of any frequency, 0-1.
    """

    voice_dbfs: Array
    ring_dbfs: Array
    ring_hz: Array
    ring_above_db: Array
    key: Array
    line_hz: Array

    def signals(self) -> Mask:
        """True, for each channel and frame, where a key, a beep or a fax tone sounds for two frames or more."""
        import numpy as np

        mask = np.zeros(self.key.shape, bool)
        for c in range(len(mask)):
            step = np.abs(np.diff(self.voice_dbfs[c], append=self.voice_dbfs[c, -1:]))
            level = np.minimum(step, np.concatenate([step[:1], step[:-1]])) < _LINE_STEADY_DB
            high = np.where(level & (self.line_hz[c] > _LINE_LEAST_HZ), self.line_hz[c], 0)
            for values, steady in ((self.key[c], 0.0), (high, _LINE_STEADY_HZ)):
                for first, last in steady_runs(values, steady, _LEAST_FRAMES):
                    mask[c, max(0, first - 1) : last + 1] = True
            for first, last in joined(runs(mask[c]), _DIALLING_GAP):
                mask[c, first:last] = True
        return mask


def steady_runs(values: Array, within: float, least: int) -> list[tuple[int, int]]:
    """Stretches `[first, last)` of `least` frames or more above 0 in which no step is larger than `within`."""
    import numpy as np

    out = []
    for first, last in runs(values > 0):
        steps = runs(np.abs(np.diff(values[first:last])) <= within)
        out += [(first + a, first + b + 1) for a, b in steps if b + 1 - a >= least]
    return out


def measure_tones(samples: SpooledSamples) -> Tones:
    """The tones of all channels, for as many frames as `frames.measure` has."""
    import numpy as np

    hop = round(samples.sample_rate_hz * HOP_S)
    count, channels = samples.sample_count // hop, samples.channel_count
    out = {name: np.zeros((channels, count), np.float32) for name in Tones.__slots__}
    for c, first, n, x in frame_blocks(samples, hop, _BLOCK_FRAMES):
        for name, values in _measure(x, hop, n).items():
            out[name][c, first : first + n] = values
    return Tones(**out)


def _measure(x: Array, hop: int, n: int) -> dict[str, Array]:
    import numpy as np

    windows = np.lib.stride_tricks.sliding_window_view(x - x.mean(), 2 * hop)[::hop][:n]
    shape = np.hanning(2 * hop).astype(np.float32)
    scale = np.float32(1 / (hop * np.sum(shape**2)))  # powers add up to the mean square of the samples
    spectrum = np.fft.rfft(windows * shape, axis=1)[:, : _BAND.stop + 2]
    power = ((spectrum.real**2 + spectrum.imag**2) * scale).astype(np.float32)
    total = power[:, _BAND].sum(axis=1)
    ring = power[:, _RING]
    ring_power = ring.sum(axis=1)
    beside = np.concatenate([power[:, a:b] for a, b in _BESIDE], axis=1)
    floor = np.median(beside, axis=1) * ring.shape[1] + 1e-11
    peak = np.argmax(power[:, _BAND], axis=1) + _BAND.start
    around = power[np.arange(n)[:, None], peak[:, None] + np.arange(-2, 3)]
    line = (around * (peak[:, None] + np.arange(-2, 3))).sum(axis=1) / (around.sum(axis=1) + 1e-20) * BIN_HZ
    share = around.sum(axis=1) / (total + 1e-20)
    alone = (share > _LINE_RATIO) & (total > 10 ** (_KEY_LEAST_DBFS / 10))
    return {
        "voice_dbfs": _db(total),
        "ring_dbfs": _db(ring_power),
        "ring_hz": (ring * np.arange(_RING.start, _RING.stop)).sum(axis=1) / (ring_power + 1e-20) * BIN_HZ,
        "ring_above_db": 10 * np.log10((ring_power + 1e-11) / floor),
        "key": _keys(power, total),
        "line_hz": np.where(alone, line, 0.0),
    }


def _keys(power: Array, total: Array) -> Array:
    import numpy as np

    groups, near = [], []
    for tones in (_KEY_LOW_HZ, _KEY_HIGH_HZ):
        bins = np.round(np.array(tones) / BIN_HZ).astype(int)
        three = np.stack([power[:, bins + k] for k in (-1, 0, 1)], axis=2)
        groups.append(three.sum(axis=2))
        hz = (three * (bins[:, None] + np.arange(-1, 2))).sum(axis=2) / (groups[-1] + 1e-20) * BIN_HZ
        near.append(np.abs(hz - np.array(tones)) < _KEY_WITHIN_HZ)
    best = [group.argmax(axis=1) for group in groups]
    most = [group.max(axis=1) for group in groups]
    second = [np.sort(group, axis=1)[:, -2] for group in groups]
    found = (most[0] + most[1] > _KEY_RATIO * total) & (total > 10 ** (_KEY_LEAST_DBFS / 10))
    for top, next_, right, place in zip(most, second, near, best, strict=True):
        found &= (top > _KEY_EACH_RATIO * total) & (top > _KEY_ALONE * next_) & right[np.arange(top.size), place]
    key: Array = np.where(found, 1 + 4 * best[0] + best[1], 0).astype(np.float32)
    return key


def _db(power: Array) -> Array:
    import numpy as np

    decibel: Array = np.maximum(10 * np.log10(power + np.float32(1e-12)), QUIET_DBFS).astype(np.float32)
    return decibel
