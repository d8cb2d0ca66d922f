"""Sound as the embedded recogniser wants it: 16 kHz, 16 bit, one level; and whether it can be read at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

RATE_HZ = 16_000
LEVEL = 0.06
"""RMS that each stretch is brought to (about -24 dBFS)."""
MOST_GAIN = 30.0
"""Never louder than this: what is quieter is noise."""
NARROW_SHARE = 3e-4
"""Power from 4.6 kHz up, as a share of that from 300 to 4,000 Hz, under which a voice came over a telephone line.

Chosen on the odd labelled calls: see models/pocketsphinx/CARD.md.
"""


def as_pcm(samples: npt.NDArray[np.float32]) -> bytes:
    """Float samples as 16-bit PCM at the level LEVEL, clipped where peaks pass full scale."""
    import numpy as np

    rms = float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))) if samples.size else 0.0
    gain = min(MOST_GAIN, LEVEL / rms) if rms > 0 else 1.0
    pcm: bytes = (np.clip(samples * gain, -1.0, 1.0) * 32767).astype("<i2").tobytes()
    return pcm


def power_by_band(samples: npt.NDArray[np.float32]) -> tuple[float, float]:
    """Power of a 16 kHz signal from 300 to 4,000 Hz, and from 4,600 Hz up, in blocks of 1,024 samples."""
    import numpy as np

    blocks = samples.size // 1024
    if blocks == 0:
        return 0.0, 0.0
    framed = samples[: blocks * 1024].reshape(blocks, 1024) * np.hanning(1024)
    power = np.square(np.abs(np.fft.rfft(framed, axis=1))).sum(axis=0)
    hz = np.fft.rfftfreq(1024, 1 / RATE_HZ)
    return float(power[(hz >= 300) & (hz <= 4000)].sum()), float(power[hz >= 4600].sum())


def is_narrow(low: float, high: float) -> bool:
    """Whether a channel's power by band is that of a telephone line; False where there is no sound."""
    return high < NARROW_SHARE * low
