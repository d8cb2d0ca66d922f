"""What is measured of a voice each 20 ms of speech: cepstra, level and pitch, up to 4 kHz whatever the rate.

8 kHz hold all that a telephone line carries, so that telephone and wide-band sound give like measures.
librosa is imported here alone, when the recording has one channel of sound.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qa_analyzer.core.span import Span

from ..recording.spool import SpooledSamples

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Array = npt.NDArray[np.float32]

RATE_HZ = 8000
HOP_S = 0.02
CEPSTRA = 20
_WINDOW, _HOP, _MELS = 256, 160, 26
_LOWEST_HZ, _HIGHEST_HZ = 200.0, 3700.0
_PITCH_WINDOW, _PITCH_FFT = 400, 1024
_PITCH_HZ = (60.0, 400.0)
_SHORT_LAGS = 0.0008
"""Preference for short lags, a sample: of two peaks of like height the shorter period is the true one."""
_BLOCK_S = 30.0
_DENSE_S = 1800.0
"""Half an hour of speech is kept at full rate; of more, every second, third, ... frame, so that memory is bounded."""
_DITHER = 1e-5


@dataclass(frozen=True, slots=True)
class VoiceFrames:
    """One row for each frame of speech, in order of time.

    `time_s`: its middle; `span`: the number of its span of speech; `cepstra`: (n, 20), the first of them the level;
    `level_db`: RMS; `pitch_hz` and `voicing` (0-1, the height of the autocorrelation's peak: above 0.5 voiced);
    `hop_s`: from one frame to the next.
    """

    time_s: npt.NDArray[np.float64]
    span: npt.NDArray[np.int64]
    cepstra: Array
    level_db: Array
    pitch_hz: Array
    voicing: Array
    hop_s: float = HOP_S

    @property
    def count(self) -> int:
        """Number of frames."""
        return int(self.time_s.size)


def voice_frames(samples: SpooledSamples, speech: Sequence[Span]) -> VoiceFrames | None:
    """The frames of the speech of the first channel, read in blocks of half a minute; None where there are none."""
    import numpy as np

    every = int(sum(s.duration for s in speech) // _DENSE_S) + 1
    rows: list[tuple[npt.NDArray[np.float64], npt.NDArray[np.int64], Array, Array, Array, Array]] = []
    for block in _blocks(speech):
        sounds = [samples.read(0, span, rate_hz=RATE_HZ) for _, span in block]
        x = np.concatenate(sounds)
        if x.size < 2 * _PITCH_WINDOW:
            continue
        numbers = np.concatenate([np.full(s.size, n) for s, (n, _) in zip(sounds, block, strict=True)])
        times = np.concatenate(
            [span.start + np.arange(s.size) / RATE_HZ for s, (_, span) in zip(sounds, block, strict=True)]
        )
        noise = np.random.default_rng(0).standard_normal(x.size).astype(np.float32)
        x = x - x.mean() + np.float32(_DITHER) * noise
        count = (x.size - _PITCH_WINDOW) // _HOP + 1
        middle = np.arange(0, count, every) * _HOP + _PITCH_WINDOW // 2
        pitch_hz, voicing = _pitch(x, count)
        level = _level(x, count)
        cepstra = _cepstra(x, count)
        rows.append(
            (times[middle], numbers[middle], cepstra[::every], level[::every], pitch_hz[::every], voicing[::every])
        )
    if not rows:
        return None
    columns: list[Any] = [np.concatenate(column) for column in zip(*rows, strict=True)]
    return VoiceFrames(*columns, hop_s=every * HOP_S)  # type: ignore[misc]


def _blocks(speech: Sequence[Span]) -> Iterator[list[tuple[int, Span]]]:
    """Pieces of the spans, each with its span's number, in lots of about half a minute."""
    lot: list[tuple[int, Span]] = []
    total = 0.0
    for number, span in enumerate(speech):
        start = span.start
        while start < span.end:
            piece = Span(start, min(span.end, start + _BLOCK_S))
            lot.append((number, piece))
            total, start = total + piece.duration, piece.end
            if total >= _BLOCK_S:
                yield lot
                lot, total = [], 0.0
    if lot:
        yield lot


def _cepstra(x: Array, count: int) -> Array:
    """Mel-frequency cepstra (Davis and Mermelstein 1980) after a pre-emphasis of 0.97, windows of 32 ms."""
    import librosa
    import numpy as np

    first = (_PITCH_WINDOW - _WINDOW) // 2
    sharp = np.append(x[:1], x[1:] - np.float32(0.97) * x[:-1])[first:]
    found: Array = librosa.feature.mfcc(
        y=sharp, sr=RATE_HZ, n_mfcc=CEPSTRA, n_fft=_WINDOW, hop_length=_HOP, n_mels=_MELS,
        fmin=_LOWEST_HZ, fmax=_HIGHEST_HZ, center=False, htk=True,
    ).T  # fmt: skip
    return found[:count].astype(np.float32)


def _windows(x: Array, count: int) -> Array:
    import numpy as np

    view: Array = np.lib.stride_tricks.sliding_window_view(x, _PITCH_WINDOW)[::_HOP][:count]
    return view


def _level(x: Array, count: int) -> Array:
    import numpy as np

    level: Array = (10 * np.log10(_windows(x, count).var(axis=1) + 1e-10)).astype(np.float32)
    return level


def _pitch(x: Array, count: int) -> tuple[Array, Array]:
    """Pitch in Hz and voicing 0-1 by the autocorrelation over its window's own (Boersma 1993), windows of 50 ms."""
    import numpy as np

    shape = np.hanning(_PITCH_WINDOW).astype(np.float32)
    windows = _windows(x, count)
    power = np.abs(np.fft.rfft((windows - windows.mean(axis=1, keepdims=True)) * shape, _PITCH_FFT)) ** 2
    low, high = int(RATE_HZ / _PITCH_HZ[1]), int(RATE_HZ / _PITCH_HZ[0]) + 1
    own = np.fft.irfft(np.abs(np.fft.rfft(shape, _PITCH_FFT)) ** 2)
    likeness = np.fft.irfft(power)[:, :high]
    likeness = likeness / (likeness[:, :1] + 1e-9) / (own[:high] / own[0])
    lag = np.argmax(likeness[:, low:] * (1 - _SHORT_LAGS * np.arange(low, high)), axis=1) + low
    return (RATE_HZ / lag).astype(np.float32), np.clip(likeness[np.arange(count), lag], 0, 1).astype(np.float32)
