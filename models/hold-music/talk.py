"""Voices (flite, espeak-ng; made once and kept in a folder) and what else is heard on a line that is no music."""

from __future__ import annotations

import subprocess
import wave
from pathlib import Path

import numpy as np
from notes import RATE_HZ, Wave
from scipy.signal import butter, lfilter, resample_poly, sosfilt

Rng = np.random.Generator
FLITE = ("kal16", "awb", "rms", "slt", "kal")
ESPEAK = [f"{lang}+{v}" for v in ("m1", "m3", "m5", "m7", "f1", "f2", "f4", "f5", "croak", "whisper")
          for lang in ("en-us", "en-gb", "en-gb-scotland", "de", "es", "fr-fr", "it", "pl")]  # fmt: skip
OPENERS = ("Okay, so", "Right.", "Um,", "Well,", "Let me see,", "Yes,", "No,", "Sorry,", "Aaaaah,", "Mm hm.", "Hmmmm,",
           "Ha ha ha ha!", "Oooh no,", "Wait,", "Alright then,", "Sure.", "Please,", "Uh huh.", "Yes.")  # fmt: skip
BODIES = (
    "I was looking at my statement and there is a charge that I do not know.", "can you tell me your date of birth?",
    "my policy number is four seven one, double two, nine.", "I have sent that letter to you three weeks ago.",
    "the address is forty two Mill Lane, second floor.", "that is really annoying, I called twice already!",
    "I can see the payment here, it came in on the third of March.", "could you spell that for me please?",
    "thank you so much, that helps.", "you will get an email within two working days.", "is there anything else?",
    "I don't think so.", "who did you speak to last time?", "the plan covers the dentist but not the optician.",
    "it says here that the account was closed in June.", "I would like to cancel it.", "one moment, I am typing it in.",
    "oh, that is wonderful news!", "what happens if I pay later?", "there is a fee of twelve dollars and fifty cents.",
    "my daughter is on the same plan, and so is my husband.", "I understand, and I am sorry about that.",
    "you have to press the green button on the left side.", "good afternoon, how may I help you today?",
)  # fmt: skip
QUEUE = (
    "Thank you for holding. Your call is important to us. Please stay on the line.",
    "All of our representatives are currently busy. You are number three in the queue.",
    "Did you know that you can manage your account online? Visit our website at any time.",
    "We are experiencing a high volume of calls. The waiting time is about five minutes.",
    "Please hold. Somebody will be with you shortly.",
    "Calls may be recorded for training and quality.",
)


def spoken(folder: Path, voice: str, text: str, pace: float) -> Wave:
    """A sentence at RMS 1 without the silence at its ends; kept in `folder`."""
    at = folder / f"{abs(hash_of(voice + text)):x}_{pace:.2f}.wav"
    if not at.exists():
        folder.mkdir(parents=True, exist_ok=True)
        if voice in FLITE:
            command = ["flite", "-voice", voice, "--setf", f"duration_stretch={pace}", "-t", text, "-o", str(at)]
        else:
            command = ["espeak-ng", "-v", voice, "-s", str(int(165 / pace)), "-w", str(at), text]
        subprocess.run(command, check=True, capture_output=True)
    with wave.open(str(at)) as file:
        rate, raw = file.getframerate(), file.readframes(file.getnframes())
    x = np.frombuffer(raw, "<i2") / 32768.0
    x = resample_poly(x, RATE_HZ, rate) if rate != RATE_HZ else x
    loud = np.flatnonzero(np.abs(x) > 0.01)
    x = x[loud[0] : loud[-1] + 1] if loud.size else np.zeros(800)
    return x / (np.sqrt(np.mean(x**2)) + 1e-9)


def hash_of(text: str) -> int:
    """A number for a text, the same on every run."""
    import zlib

    return zlib.crc32(text.encode())


class Speaker:
    """One voice with its own size (resampled) and pace."""

    def __init__(self, folder: Path, rng: Rng) -> None:
        self.folder, self.rng = folder, rng
        self.voice = str(rng.choice(FLITE if rng.random() < 0.45 else ESPEAK))
        self.pace = (0.8, 1.0, 1.2, 1.6)[hash_of(self.voice) % 4]
        self.size = int(rng.integers(88, 115))

    def says(self, text: str | None = None) -> Wave:
        """A sentence or a few, or the text given."""
        rng = self.rng
        texts = [text] if text else [str(rng.choice(OPENERS))]
        if not text and rng.random() < 0.85:
            texts += [str(rng.choice(BODIES)) for _ in range(rng.integers(1, 3))]
        parts = [spoken(self.folder, self.voice, t, self.pace) for t in texts]
        pause = np.zeros(int(rng.uniform(0.05, 0.5) * RATE_HZ))
        return resample_poly(np.concatenate([x for part in parts for x in (part, pause)]), 100, self.size)


def typing(seconds: float, rng: Rng) -> Wave:
    """Keys: clicks, two each, in bursts."""
    out, at = np.zeros(int(seconds * RATE_HZ)), 0.0
    while at < seconds - 0.3:
        n = int(rng.uniform(0.008, 0.03) * RATE_HZ)
        click = rng.standard_normal(n) * np.exp(-np.arange(n) / n * 5) * rng.uniform(0.3, 1)
        for late in (0.0, rng.uniform(0.05, 0.11)):
            i = int((at + late) * RATE_HZ)
            out[i : i + n] += click[: max(0, out.size - i)]
        at += rng.uniform(0.09, 0.28) if rng.random() < 0.88 else rng.uniform(0.5, 3)
    return sosfilt(butter(2, (400, 5000), "bandpass", fs=RATE_HZ, output="sos"), out) * 3


def dtmf(rng: Rng, digits: int) -> Wave:
    """Keys of the telephone."""
    time = np.arange(int(rng.uniform(0.07, 0.25) * RATE_HZ)) / RATE_HZ
    gap, parts = np.zeros(int(rng.uniform(0.06, 0.3) * RATE_HZ)), []
    for _ in range(digits):
        low, high = rng.choice([697, 770, 852, 941]), rng.choice([1209, 1336, 1477])
        parts += [np.sin(2 * np.pi * low * time) + np.sin(2 * np.pi * high * time), gap]
    return np.concatenate(parts)


def tones(which: str, seconds: float, rng: Rng) -> Wave:
    """Signals: dial, busy, ring, fax, modem, beep (a pip every few seconds), hum."""
    time = np.arange(int(seconds * RATE_HZ)) / RATE_HZ
    if which == "dial":
        return sum(np.sin(2 * np.pi * f * time) for f in ((350, 440), (425,), (400, 450))[rng.integers(3)]) + 0.0 * time
    if which == "busy":
        period = rng.choice([0.4, 0.5, 0.74, 1.0])
        return np.sin(2 * np.pi * rng.choice([400, 425, 480]) * time) * (time % period < period / 2)
    if which == "ring":
        f, on, period = ((440, 480), 2, 6), ((400, 450), 0.4, 3), ((425, 425), 1, 5)
        tone, length, every = (f, on, period)[rng.integers(3)]
        within = time % every
        sounding = (within < length) | ((every == 3) & (within >= 0.6) & (within < 1.0))
        return sum(np.sin(2 * np.pi * f * time) for f in tone) * sounding
    if which == "fax":
        cng = np.sin(2 * np.pi * 1100 * time) * (time % 3.5 < 0.5)
        ced = np.sin(2 * np.pi * 2100 * time)
        return cng if rng.random() < 0.5 else ced
    if which == "modem":
        bits = np.repeat(rng.integers(0, 2, int(seconds * 300) + 1), RATE_HZ // 300)[: time.size]
        bits = np.pad(bits, (0, time.size - bits.size))
        return np.sin(2 * np.pi * np.cumsum(np.where(bits, 1650, 1850)) / RATE_HZ)
    if which == "beep":
        return np.sin(2 * np.pi * rng.uniform(400, 1800) * time) * (time % rng.uniform(5, 18) < rng.uniform(0.1, 0.6))
    harmonics = rng.choice([50, 60]) * np.arange(1, 9)
    return sum(np.sin(2 * np.pi * f * time) * rng.random() / (i + 1) for i, f in enumerate(harmonics))


def noise(seconds: float, rng: Rng) -> Wave:
    """White to brown hiss, steady or slowly breathing, at RMS 1."""
    x = lfilter([1], [1, -rng.uniform(0, 0.97)], rng.standard_normal(20 * RATE_HZ))
    x = np.resize(x, int(seconds * RATE_HZ))
    time = np.arange(x.size) / RATE_HZ
    if rng.random() < 0.3:
        x = x * (1 + rng.uniform(0, 0.6) * np.sin(2 * np.pi * rng.uniform(0.05, 0.5) * time))
    return x / np.sqrt(np.mean(x**2))
