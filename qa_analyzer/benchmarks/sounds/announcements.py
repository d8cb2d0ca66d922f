"""Announcements as a queue plays them, spoken by flite or espeak-ng, between pieces or over music turned down."""

from __future__ import annotations

import subprocess
import tempfile
import wave
from functools import lru_cache
from pathlib import Path

import numpy as np
from scipy.signal import resample_poly

from qa_analyzer.core.errors import StartError

from .instruments import RATE_HZ, Rng, Wave
from .levels import rms

TEXTS = (
    "Thank you for your patience. Your call is important to us. Please stay on the line. We will be right with you.",
    "All of our representatives are currently assisting other customers. Your call will be answered in turn.",
    "Did you know that you can find answers to many questions on our web site? Visit us online, at any time.",
    "We appreciate your business. Please continue to hold, and the next available specialist will take your call.",
    "You are number three in line. The estimated waiting time is four minutes.",
    "Thank you for holding. We apologise for the delay. A member of our team will be with you shortly.",
    "Ask us about our new yearly plans, and how they can save you time and money. This call may be recorded.",
)
VOICES = (("flite", "slt"), ("flite", "rms"), ("flite", "awb"), ("espeak-ng", "en-us+f3"), ("espeak-ng", "en-gb"))


def ready() -> None:
    """Raises StartError where one of the programs that speak is not installed."""
    for engine, voice in dict(VOICES).items():
        spoken("Please hold.", engine, voice)


@lru_cache(maxsize=64)
def spoken(text: str, engine: str, voice: str) -> Wave:
    """The text as speech at RMS 1.  Raises StartError where the program that speaks is not installed."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "voice.wav"
        said = (
            ["-voice", voice, "-t", text, "-o", str(out)] if engine == "flite" else ["-v", voice, "-w", str(out), text]
        )
        try:
            subprocess.run([engine, *said], check=True, capture_output=True)
        except (FileNotFoundError, subprocess.CalledProcessError) as error:
            hint = "install flite and espeak-ng: the announcements of this benchmark are spoken by them"
            raise StartError(f"the program {engine} does not speak here", hint=hint) from error
        with wave.open(str(out)) as file:
            rate = file.getframerate()
            sound = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
    if rate != RATE_HZ:
        sound = resample_poly(sound, RATE_HZ, rate)
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    sound = sound[loud[0] : loud[-1] + 200]
    return np.asarray(sound / rms(sound))


def between(music: Wave, rng: Rng) -> Wave:
    """The music cut by announcements without music under them; it begins and ends with at least 4 s of music."""
    return _announced(music, rng, under=0.0)


def over(music: Wave, rng: Rng) -> Wave:
    """Announcements over the music, which is turned down by 10 to 16 dB meanwhile."""
    return _announced(music, rng, under=10 ** (-rng.uniform(10, 16) / 20))


def _announced(music: Wave, rng: Rng, under: float) -> Wave:
    out, unit = music / max(1e-9, rms(music)), RATE_HZ
    engine, voice = VOICES[int(rng.integers(len(VOICES)))]
    at = int(rng.uniform(4, 12) * unit)
    texts = list(rng.permutation(TEXTS))
    while texts:
        speech = spoken(str(texts.pop()), engine, voice)[: 10 * unit] * rng.uniform(0.8, 1.3)
        gap = int(rng.uniform(0.1, 0.6) * unit)
        end = at + len(speech) + 2 * gap
        if end > len(out) - 4 * unit:
            break
        ramp = np.linspace(1, 0, min(gap, unit // 4))
        shape = np.zeros(end - at)
        shape[: len(ramp)], shape[len(shape) - len(ramp) :] = ramp, ramp[::-1]
        out[at:end] *= under + (1 - under) * shape
        out[at + gap : at + gap + len(speech)] += speech
        at = end + int(rng.uniform(10, 28) * unit)
    return out
