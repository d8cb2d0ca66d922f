"""Makes recordings for the tests: a voice of sorts, music, ringing, and files of every format, by numpy and PyAV."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

Wave = npt.NDArray[np.float64]
RATE = 16000


def voice(seconds: float, seed: int = 1, pitch_hz: float = 120.0, rate: int = RATE) -> Wave:
    """A buzz through wandering formants in syllables: no words, but the speech detector takes it for a voice."""
    rng = np.random.default_rng(seed)
    n = int(seconds * rate)
    time = np.arange(n) / rate
    pitch = pitch_hz * (1 + 0.15 * np.sin(2 * np.pi * 0.7 * time + seed) + 0.03 * np.sin(2 * np.pi * 3.1 * time))
    out = np.zeros(n)
    syllables = max(2, int(seconds * 4.5))
    at = np.linspace(0, n - 1, syllables)
    formants = [
        np.interp(np.arange(n), at, rng.uniform(a, b, syllables)) for a, b in ((300, 800), (900, 2200), (2400, 3200))
    ]
    phase = 2 * np.pi * np.cumsum(pitch) / rate
    for k in range(1, int(min(4000, rate / 2 - 200) / pitch_hz / 1.25)):
        f = k * pitch
        gain = sum(
            g / (1 + ((f - c) / w) ** 2) for c, w, g in zip(formants, (90, 120, 180), (1.0, 0.5, 0.25), strict=True)
        )
        out += gain * np.sin(k * phase)
    beat = np.clip(np.sin(2 * np.pi * 4.5 * time / 2) ** 2 * 1.6, 0.05, 1)
    noise = rng.standard_normal(n) * np.clip(0.35 - beat, 0, 1) * 0.3
    out = out * beat + noise
    return 0.1 * out / np.sqrt(np.mean(out**2))


def silence(seconds: float, rate: int = RATE, dbfs: float = -70.0, seed: int = 0) -> Wave:
    return np.random.default_rng(seed).standard_normal(int(seconds * rate)) * 10 ** (dbfs / 20)


def ringing(
    rings: int, tones: tuple[float, ...], on: tuple[tuple[float, float], ...], period: float, rate: int = RATE
) -> Wave:
    """`on`: (offset, length) of the bursts of one ring; ends with the pause after the last."""
    time = np.arange(int(rings * period * RATE)) / RATE
    within = time % period
    sounding = sum(((within >= a) & (within < a + b)).astype(float) for a, b in on)
    return 0.08 * sounding * sum(np.sin(2 * np.pi * f * time) for f in tones)


def music(seconds: float, seed: int = 3, rate: int = RATE) -> Wave:
    """Three-note chords, a new one every half second or so, dying away slowly."""
    rng = np.random.default_rng(seed)
    out = np.zeros(int(seconds * rate))
    at = 0
    while at < out.size:
        length = int(rng.uniform(0.4, 0.9) * rate)
        time = np.arange(int(length * 1.8)) / rate
        root = 220 * 2 ** (rng.integers(0, 12) / 12)
        chord = sum(np.sin(2 * np.pi * root * r * k * time) / k**1.3 for r in (1, 1.26, 1.5) for k in (1, 2, 3, 4))
        piece = (chord * np.exp(-1.5 * time))[: out.size - at]
        out[at : at + piece.size] += piece
        at += length
    return 0.08 * out / np.sqrt(np.mean(out**2))


def join(*parts: Wave) -> Wave:
    return np.concatenate(parts)


def pad(sound: Wave, size: int, seed: int = 5) -> Wave:
    """The sound and then a quiet line, `size` samples in all."""
    line = silence((size + 1) / RATE, seed=seed)[:size]
    line[: sound.size] += sound
    return line


CODECS = {".wav": "pcm_s16le", ".mp3": "libmp3lame", ".flac": "flac", ".ogg": "libopus", ".m4a": "aac"}


def write(path: Path, channels: list[Wave], rate: int = RATE, codec: str | None = None, **options: str) -> Path:
    """Encode with PyAV; the container goes by the ending, `options` are the container's."""
    layout = {1: "mono", 2: "stereo"}.get(len(channels), f"{len(channels)}c")
    data = (np.clip(np.stack(channels, 1), -1, 1) * 32767).astype(np.int16)
    with av.open(str(path), "w", options=options) as container:
        stream: Any = container.add_stream(codec or CODECS[path.suffix], rate=rate, layout=layout)
        for first in range(0, len(data), rate):
            block = np.ascontiguousarray(data[first : first + rate])
            frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s16", layout=layout)
            frame.sample_rate = rate
            frame.pts = first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path
