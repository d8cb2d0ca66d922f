"""Up to which frequency there is speech: about 4 kHz on a telephone line, whatever the file's sample rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.audio import ChannelSound
from qa_analyzer.core.span import Span

from ..recording.spool import SpooledSamples

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_ENOUGH_S = 30.0
_PIECE_S = 1.0
_WINDOW_S = 0.032
_BELOW_PEAK_DB = 45.0
_ABOVE_FLOOR_DB = 6.0
_SMOOTH_BINS = 5


def bandwidth_hz(samples: SpooledSamples, channels: tuple[ChannelSound, ...]) -> float | None:
    """The highest frequency at which loud speech still stands out, over all channels; None without speech.

    From 30 s of speech a channel at most: where the mean spectrum of the loudest tenth of the windows is within 45 dB
    of its peak, and 6 dB above that of the faintest tenth (noise).  Chosen on the labelled calls, at 16 kHz and through
    a telephone filter; whole 100 Hz.
    """
    found = [_of_channel(samples, c, sound) for c, sound in enumerate(channels) if sound.speech]
    return max(found) if found else None


def _of_channel(samples: SpooledSamples, channel: int, sound: ChannelSound) -> float:
    import numpy as np

    size = round(_WINDOW_S * samples.sample_rate_hz)
    powers = [_spectra(samples.read(channel, piece), size) for piece in _pieces(sound)]
    power = np.concatenate([p for p in powers if p.size] or [np.zeros((1, size // 2 + 1), np.float32)])
    order = np.argsort(power.sum(axis=1))
    tenth = max(1, order.size // 10)
    loud, faint = (_smooth(power[rows].mean(axis=0)) for rows in (order[-tenth:], order[:tenth]))
    stands_out = (loud > loud.max() - _BELOW_PEAK_DB) & (loud > faint + _ABOVE_FLOOR_DB)
    highest = int(np.flatnonzero(stands_out)[-1]) if stands_out.any() else 0
    return float(round(highest / _WINDOW_S / 100) * 100)


def _pieces(sound: ChannelSound) -> list[Span]:
    step = max(1.0, sound.talk_s / _ENOUGH_S)
    out, passed, wanted = [], 0.0, 0.0
    for span in sound.speech:
        while wanted < passed + span.duration:
            start = span.start + wanted - passed
            out.append(Span(start, max(start, min(start + _PIECE_S, span.end))))
            wanted += step
        passed += span.duration
    return out


def _spectra(x: npt.NDArray[np.float32], size: int) -> npt.NDArray[np.float32]:
    import numpy as np

    rows = x[: x.size // size * size].reshape(-1, size)
    spectra: npt.NDArray[np.float32] = np.abs(np.fft.rfft(rows * np.hanning(size).astype(np.float32), axis=1)) ** 2
    return spectra


def _smooth(power: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    import numpy as np

    smooth = np.convolve(power, np.ones(_SMOOTH_BINS, np.float32) / _SMOOTH_BINS, "same")
    decibel: npt.NDArray[np.float32] = 10 * np.log10(smooth + 1e-12)
    return decibel
