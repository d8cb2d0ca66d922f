"""What a line does to both channels: noise, hum, echo, a step in level, direct current, clipping."""

from __future__ import annotations

import numpy as np
from scipy.fft import next_fast_len

from .instruments import RATE_HZ, Rng, Wave
from .levels import active_rms, at_level

NOISES = tuple(f"{colour} noise {snr} dB" for colour in ("white", "pink", "babble") for snr in (20, 10))
LINES = ("clean", *NOISES, "hum 50 Hz", "hum 60 Hz", "echo", "level step", "DC", "clipped")


def noise_level_dbfs(line: str, speech_dbfs: float) -> float:
    """The level of the line's noise beside speech of a level; -90 where the line has none."""
    return speech_dbfs - float(line.split()[-2]) if line in NOISES else -90.0


def on_line(
    agent: Wave, member: Wave, line: str, speech: tuple[float, float], talk: Wave, rng: Rng
) -> tuple[Wave, Wave]:
    """Both channels as the line brings them; `speech`: RMS level of the speech in each, in dBFS.

    `talk` is speech alone, of which babble is made: many voices at once, none of them understood.
    SNR is speech (RMS of what sounds) against noise in the same channel, over the whole recording.
    Raises ValueError for an unknown line.
    """
    if line == "clean":
        return agent, member
    if line in NOISES:
        colour, levels = line.split()[0], (noise_level_dbfs(line, s) for s in speech)
        a, m = (at_level(_noise(colour, len(agent), talk, rng), level) for level in levels)
        return agent + a, member + m
    if line.startswith("hum"):
        return tuple(
            x + _hum(len(x), float(line.split()[1]), s, rng) for x, s in zip((agent, member), speech, strict=True)
        )  # type: ignore[return-value]
    if line == "echo":
        return agent + _echo(member, rng), member + _echo(agent, rng)
    if line == "level step":
        return _stepped(agent, rng), _stepped(member, rng)
    if line == "DC":
        return agent + rng.uniform(-0.1, 0.1), member + rng.uniform(-0.1, 0.1)
    if line == "clipped":
        return _clipped(agent, rng), _clipped(member, rng)
    raise ValueError(f"no line is called {line!r}; known: {', '.join(LINES)}")


def _noise(colour: str, n: int, talk: Wave, rng: Rng) -> Wave:
    if colour == "white":
        return rng.standard_normal(n)
    if colour == "pink":
        spectrum = np.fft.rfft(rng.standard_normal(next_fast_len(n, real=True)))
        return np.fft.irfft(spectrum / np.sqrt(np.maximum(np.arange(len(spectrum)), 20)))[:n]
    voices = np.zeros(n)
    for _ in range(8):
        faster = np.interp(np.arange(0, len(talk) - 1, rng.uniform(0.85, 1.2)), np.arange(len(talk)), talk)
        at = int(rng.integers(len(faster)))
        voices += np.resize(np.roll(faster, at), n) + np.resize(np.roll(faster[::-1], at), n)
    floor = rng.standard_normal(n) * active_rms(voices) * 0.3
    return voices + floor


def _hum(n: int, mains_hz: float, speech_dbfs: float, rng: Rng) -> Wave:
    t = np.arange(n) / RATE_HZ
    parts = (np.sin(2 * np.pi * mains_hz * k * t + rng.uniform(0, 6)) * rng.uniform(0.2, 1) / k for k in range(1, 9))
    return at_level(np.sum(list(parts), axis=0), speech_dbfs - rng.uniform(10, 25))


def _echo(of: Wave, rng: Rng) -> Wave:
    late = int(rng.uniform(0.02, 0.2) * RATE_HZ)
    return np.concatenate([np.zeros(late), of[: len(of) - late]]) * 10 ** (-rng.uniform(20, 40) / 20)


def _stepped(sound: Wave, rng: Rng) -> Wave:
    at, ramp = int(rng.uniform(0.2, 0.8) * len(sound)), int(0.05 * RATE_HZ)
    gain = np.interp(np.arange(len(sound)), (at, at + ramp), (1.0, 10 ** (rng.uniform(-14, 6) / 20)))
    return sound * gain


def _clipped(sound: Wave, rng: Rng) -> Wave:
    peak = float(np.percentile(np.abs(sound), 99.9)) or 1.0
    most = peak * 10 ** (-rng.uniform(4, 10) / 20)
    loudest = 0.999 if rng.random() < 0.5 else min(0.999, most)  # clipped by the recorder, or somewhere before it
    return np.asarray(np.clip(sound, -most, most) * (loudest / most))
