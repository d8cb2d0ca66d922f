"""What is measured of each frame of 32 ms, in one pass over the spool.

Everything that looks for speech, ringing and music reads these arrays and not the sound.  A frame of 32 ms is
512 samples at 16 kHz, the frame of the speech detector; spectra are taken over 64 ms (15.6 Hz a bin), up to
4 kHz whatever the rate, so that telephone and wide-band sound give like measures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .blocks import frame_blocks
from .hum import without_hum_lines
from .recording.spool import SpooledSamples

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

HOP_S = 0.032
BIN_HZ = 15.625
_BLOCK_FRAMES = 1875  # a minute
_LAG = 2
"""Persistence compares a frame with the one 64 ms earlier: the first that shares no sample with it."""
QUIET_DBFS = -100.0
_BAND = slice(22, 212)  # 344-3312 Hz: inside every telephone channel
_WHOLE = slice(4, 224)  # 62-3500 Hz
_TONE = slice(22, 34)  # 344-531 Hz: the ring-back tones of all countries in ITU-T E.180 Suppl. 2 that use two tones
_RINGING = 0.8
"""Share of the power: ring-back, which says nothing of how loud somebody speaks (set by hand)."""
_HUM = 0.5
"""Share of the power: what is left of such a frame is no music (set by hand)."""
_SMOOTH_BINS = 15
_LONG_LAG = 8
"""256 ms: few sounds of a voice last so long, most notes do."""
_BAND_EDGES = (4, 8, 13, 19, 25, 32, 40, 50, 62, 77, 94, 114, 137, 163, 191, 224)
BANDS = len(_BAND_EDGES) - 1
"""Bands about a third of an octave wide and more, 62-3500 Hz."""


@dataclass(frozen=True, slots=True)
class Frames:
    """Arrays of shape (channels, frames), `bands_db` with a further axis of BANDS.

    `level_dbfs`: RMS without its mean (a DC shift does not count) and without mains hum, QUIET_DBFS where nothing.
    `persistence`: -1..1,
    how alike the fine structure of the spectrum is to that of 64 ms before (held notes: high; speech, noise: low).
    `flatness_db`: geometric over arithmetic mean of the spectrum, <= 0 (noise: about -2.5, tones: -20).
    `ringing_like`: whether most of the power (_RINGING) lies in 344-531 Hz.
    `clipped_ratio`: share of a frame's samples at full scale, float16 (exact: a frame has 256 or 512 samples).
    `persistence_long`: as `persistence`, over 256 ms.
    `hum`: whether most of a frame's power (_HUM) was mains hum and was taken away.
    `bands_db`: power of each band of 62-3500 Hz, float16.
    """

    level_dbfs: Array
    persistence: Array
    flatness_db: Array
    ringing_like: npt.NDArray[np.bool_]
    clipped_ratio: npt.NDArray[np.float16]
    persistence_long: Array
    hum: npt.NDArray[np.bool_]
    bands_db: npt.NDArray[np.float16]

    @property
    def count(self) -> int:
        """Number of frames."""
        return int(self.level_dbfs.shape[1])

    def first_channel(self) -> Frames:
        """The same frames with the first channel alone."""
        return Frames(**{name: getattr(self, name)[:1] for name in Frames.__slots__})


def measure(samples: SpooledSamples) -> Frames:
    """The frames of all channels; a remainder shorter than a frame is left out."""
    import numpy as np

    hop = round(samples.sample_rate_hz * HOP_S)
    frames, channels = samples.sample_count // hop, samples.channel_count
    out: dict[str, Any] = {name: np.zeros((channels, frames), np.float32) for name in Frames.__slots__}
    out["bands_db"] = np.zeros((channels, frames, BANDS), np.float16)
    out["clipped_ratio"] = np.zeros((channels, frames), np.float16)
    out |= {name: np.zeros((channels, frames), bool) for name in ("ringing_like", "hum")}
    earlier: list[Array | None] = [None] * channels
    for c, first, n, x in frame_blocks(samples, hop, _BLOCK_FRAMES):
        measured, earlier[c] = _measure(x, hop, n, earlier[c])
        for name, values in measured.items():
            out[name][c, first : first + n] = values
    return Frames(**out)


def _measure(x: Array, hop: int, n: int, earlier: Array | None) -> tuple[dict[str, Array], Array]:
    import numpy as np

    single = x[: n * hop].reshape(n, hop)
    power = np.maximum(single.var(axis=1), 1e-10)
    windows = np.lib.stride_tricks.sliding_window_view(x, 2 * hop)[::hop][:n]
    shaped = (windows - windows.mean(axis=1, keepdims=True)) * np.hanning(2 * hop).astype(np.float32)
    spectrum, left = without_hum_lines(np.abs(np.fft.rfft(shaped, axis=1)[:, : _WHOLE.stop]) ** 2 + np.float32(1e-7))
    hum = np.zeros(n, bool) if left is None else (1 - left).astype(np.float32) > _HUM
    if left is not None:
        power = np.maximum(power * left, 1e-10)
    band, tone = spectrum[:, _BAND], spectrum[:, _TONE]
    logs = np.log(band)
    fine = _fine(logs)
    if earlier is None:
        earlier = np.zeros((_LONG_LAG, fine.shape[1]), np.float32)
    before = np.concatenate([earlier, fine])
    measured = {
        "level_dbfs": 10 * np.log10(power),
        "persistence": (fine * before[_LONG_LAG - _LAG :][:n]).sum(axis=1),
        "persistence_long": (fine * before[:n]).sum(axis=1),
        "hum": hum,
        "bands_db": 10 * np.log10(np.add.reduceat(spectrum, _BAND_EDGES[:-1], axis=1)),
        "flatness_db": (10 / np.log(10)) * (logs.mean(axis=1) - np.log(band.mean(axis=1))),
        "ringing_like": (tone.sum(axis=1) / spectrum[:, _WHOLE].sum(axis=1)).astype(np.float32) >= _RINGING,
        "clipped_ratio": (np.abs(single) >= 0.999).mean(axis=1),
    }
    return measured, before[n:]


def _fine(logs: Array) -> Array:
    """The log spectrum less its smooth part, scaled to length one: only peaks and the valleys between them."""
    import numpy as np

    half = _SMOOTH_BINS // 2
    sums = np.cumsum(np.pad(logs, ((0, 0), (half + 1, half)), mode="edge"), axis=1, dtype=np.float64)
    fine = logs - ((sums[:, _SMOOTH_BINS:] - sums[:, :-_SMOOTH_BINS]) / _SMOOTH_BINS).astype(np.float32)
    fine -= fine.mean(axis=1, keepdims=True)
    fine /= np.linalg.norm(fine, axis=1, keepdims=True) + np.float32(1e-6)
    return fine
