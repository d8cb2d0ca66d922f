"""How a recording is kept: layout of the channels, rate and coding."""

from __future__ import annotations

import struct
import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.signal import butter, resample_poly, sosfilt

from .instruments import RATE_HZ, Rng, Wave

LAYOUTS = ("stereo", "swapped", "same", "mono")
CODINGS = ("16 kHz PCM", "8 kHz mu-law")
_BIAS, _MOST = 0x84, 32635
"""Constants of G.711's mu-law."""


def mu_law(sound: Wave) -> npt.NDArray[np.uint8]:
    """Samples in -1..1 as mu-law bytes (ITU-T G.711)."""
    whole = np.round(np.clip(sound, -1, 1) * 32767).astype(np.int32)
    size = np.minimum(np.abs(whole), _MOST) + _BIAS
    segment = np.floor(np.log2(size)).astype(np.int32) - 7
    step = (size >> (segment + 3)) & 0x0F
    return np.asarray(~(np.where(whole < 0, 0x80, 0) | segment << 4 | step) & 0xFF, np.uint8)


def mu_law_back(coded: npt.NDArray[np.uint8]) -> Wave:
    """Mu-law bytes as samples in -1..1."""
    plain = ~coded.astype(np.int32) & 0xFF
    size = ((((plain & 0x0F) << 3) + _BIAS) << (plain >> 4 & 0x07)) - _BIAS
    return np.asarray(np.where(plain & 0x80, -size, size) / 32768.0)


def laid_out(agent: Wave, member: Wave, layout: str, rng: Rng) -> Wave:
    """Shape (channels, samples): agent left, member left, one sound twice (scaled, inverted, 1-8 ms late), or mono."""
    if layout == "stereo":
        return np.stack([agent, member])
    if layout == "swapped":
        return np.stack([member, agent])
    both = (agent + member) * 0.8
    if layout == "mono":
        return both[None]
    late = int(rng.uniform(0.001, 0.008) * RATE_HZ) if rng.random() < 0.7 else 0
    other = np.concatenate([np.zeros(late), both[: len(both) - late]])
    other = other * 10 ** (rng.uniform(-14, 0) / 20) * (-1 if rng.random() < 0.4 else 1)
    pair = [both, other]
    return np.stack(pair if rng.random() < 0.5 else pair[::-1])


def write_wav(path: Path, channels: Wave, coding: str) -> None:
    """16 kHz samples, shape (channels, n), as a WAV file in one of CODINGS."""
    sound = np.clip(channels, -1, 1)
    if coding == "16 kHz PCM":
        with wave.open(str(path), "wb") as file:
            file.setparams((len(sound), 2, RATE_HZ, 0, "NONE", ""))
            file.writeframes(np.round(sound.T * 32767).astype("<i2").tobytes())
        return
    band = butter(3, (250, 3500), "bandpass", fs=RATE_HZ, output="sos")
    data = mu_law(resample_poly(sosfilt(band, sound, axis=-1), 1, 2, axis=-1)).T.tobytes()
    many, rate = len(sound), RATE_HZ // 2
    form = struct.pack("<HHIIHHH", 7, many, rate, rate * many, many, 8, 0)
    data += b"\0" * (len(data) % 2)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data)) + data
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
