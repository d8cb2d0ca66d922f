"""Labelled calls of synthetic sound: two voices, holds with music, check-ins, and everything else on a line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import kinds
import numpy as np
import talk
from notes import RATE_HZ, Wave
from scipy.signal import butter, resample_poly, sosfilt

Rng = np.random.Generator
VOICES = Path("/tmp/hold-music-voices")


@dataclass
class Made:
    """Samples (channels, n) at `rate_hz`; holds `(start, end)` in seconds; `sounds`: (channel, start, end, what)."""

    samples: Wave
    rate_hz: int
    kind: str
    holds: list[tuple[float, float]]
    sounds: list[tuple[int, float, float, str]] = field(default_factory=list)


class Desk:
    """A call while it is put together; channel 0 is the agent's."""

    def __init__(self, rng: Rng) -> None:
        self.rng = rng
        self.who = [talk.Speaker(VOICES, rng), talk.Speaker(VOICES, rng)]
        self.level = [10 ** (rng.uniform(-30, -14) / 20) for _ in range(2)]
        self.faintest = 1.0
        self.at = float(rng.uniform(0.3, 1.5))
        self.laid: list[tuple[int, float, Wave]] = []
        self.holds: list[tuple[float, float]] = []
        self.sounds: list[tuple[int, float, float, str]] = []

    def lay(self, channel: int, x: Wave, level: float, at: float | None = None) -> float:
        """Place a sound; returns its length."""
        self.laid.append((channel, self.at if at is None else at, x * level))
        return x.size / RATE_HZ

    def say(self, channel: int, text: str | None = None) -> None:
        """A turn, and the pause after it."""
        self.at += self.lay(channel, self.who[channel].says(text), self.level[channel])
        self.at += float(np.clip(self.rng.exponential(0.5) - 0.15, -0.4, 3))

    def converse(self, seconds: float) -> None:
        """Turns to and fro, with pauses, typing and keys now and then."""
        end, channel = self.at + seconds, int(self.rng.integers(2))
        while self.at < end:
            self.say(channel)
            if self.rng.random() < 0.7:
                channel = 1 - channel
            if self.rng.random() < 0.12:
                length = float(self.rng.choice([3, 6, 10, 20]))
                if self.rng.random() < 0.6:
                    self.lay(0, talk.typing(length, self.rng), self.level[0] * self.rng.uniform(0.05, 0.6))
                self.at += length
            if self.rng.random() < 0.04:
                keys = talk.dtmf(self.rng, int(self.rng.integers(3, 12)))
                self.at += self.lay(int(self.rng.integers(2)), keys, 0.1) + 0.3

    def signal(self, which: str, seconds: float) -> None:
        """A tone of the network or of an apparatus, in one channel or both."""
        x = talk.tones(which, seconds, self.rng)
        level = 10 ** (self.rng.uniform(-35, -14) / 20)
        for channel in ((0,), (1,), (0, 1))[self.rng.integers(3)]:
            self.lay(channel, x, level)
        self.at += seconds + self.rng.uniform(0.3, 2)

    def hold(self, kind: str, seconds: float, where: tuple[int, ...], level: float, spoken: str = "") -> None:
        """Music of a kind; `spoken`: announcements "between" pieces or "over" the music, or none."""
        start, rng = self.at, self.rng
        voice = talk.Speaker(VOICES, rng)
        if spoken == "between":
            end = start + seconds
            while self.at < end:
                self._music(kind, rng.uniform(7, 20), where, level)
                if self.at < end:
                    self.at += rng.uniform(0.1, 1.2)
                    x = voice.says(str(rng.choice(talk.QUEUE)))
                    for channel in where:
                        self.lay(channel, x, level * rng.uniform(0.7, 1.6))
                    self.sounds += [(c, self.at, self.at + x.size / RATE_HZ, "announcement") for c in where]
                    self.at += x.size / RATE_HZ + rng.uniform(0.1, 1.2)
                    self._music(kind, rng.uniform(6, 12), where, level)
        else:
            duck = []
            if spoken == "over":
                for at in np.arange(rng.uniform(4, 10), seconds - 8, rng.uniform(12, 25)):
                    x = voice.says(str(rng.choice(talk.QUEUE)))[: int(7 * RATE_HZ)]
                    duck.append((at, x.size / RATE_HZ))
                    for channel in where:
                        self.lay(channel, x, level * 1.4, start + at)
            self._music(kind, seconds, where, level, duck)
        if rng.random() < 0.1 and where == (0,):
            self.lay(1, self.who[1].says("Mm hm."), self.level[1], start + rng.uniform(2, seconds - 2))
        self.holds.append((start, self.at))
        self.at += float(rng.uniform(0.2, 1.2))

    def _music(self, kind: str, seconds: float, where: tuple[int, ...], level: float,
               duck: list[tuple[float, float]] | None = None) -> None:  # fmt: skip
        x = kinds.piece(kind, seconds, self.rng)
        for at, length in duck or []:
            x[int(at * RATE_HZ) : int((at + length) * RATE_HZ)] *= 0.4
        for channel in where:
            self.lay(channel, x, level)
            self.sounds.append((channel, self.at, self.at + x.size / RATE_HZ, "music"))
        self.at += x.size / RATE_HZ


def call(kind: str | None, rng: Rng, spoken: str = "", variant: dict[str, object] | None = None) -> Made:
    """A call with holds of a kind of music, or without any where `kind` is None.

    `variant` may fix `mono`, `phone` (8 kHz mu-law), `snr_db` (None: no noise), `level_dbfs`, `where`.
    """
    v = {"mono": rng.random() < 0.3, "phone": rng.random() < 0.6,
         "snr_db": rng.choice([None, None, 25, 20, 10]), "level_dbfs": rng.uniform(-40, -10),
         "where": ((0,), (1,), (0, 1))[rng.integers(3)]} | (variant or {})  # fmt: skip
    desk = Desk(rng)
    if rng.random() < 0.3:
        desk.signal("ring", float(rng.choice([6, 12, 18])))
    desk.converse(rng.uniform(10, 30))
    if kind:
        level = desk.faintest = 10 ** (float(v["level_dbfs"]) / 20)  # type: ignore[arg-type]
        for number in range(int(rng.integers(1, 4))):
            if number:
                for who, text in ((0, None), (1, "Yes."), (0, "Alright, a bit longer please.")):
                    desk.say(who, text)
            desk.hold(kind, rng.uniform(8, 45) + 15 * bool(spoken), v["where"], level, spoken)  # type: ignore[arg-type]
    else:
        for _ in range(2):
            which = rng.choice(["dial", "busy", "ring", "fax", "modem", "beep", "talk", "pause"])
            if which == "pause":
                x = talk.typing(40, rng) * rng.uniform(0, 0.3)
                desk.lay(0, x, desk.level[0])
                desk.at += 40
            elif which != "talk":
                desk.signal(str(which), rng.uniform(5, 25))
            desk.converse(rng.uniform(20, 50))
    desk.converse(rng.uniform(8, 20))
    samples = _mixed(desk, v, rng)
    rate = RATE_HZ
    if v["mono"]:
        samples = samples.sum(axis=0, keepdims=True)
    if v["phone"]:
        band = butter(4, (300, 3400), "bandpass", fs=RATE_HZ, output="sos")
        samples, rate = _mu_law(resample_poly(sosfilt(band, samples, axis=-1), 1, 2, axis=-1)), 8000
    sounds = [(0 if v["mono"] else c, a, b, what) for c, a, b, what in desk.sounds]
    return Made(np.clip(samples, -1, 1), rate, kind or "none", desk.holds, sounds)


def _mixed(desk: Desk, v: dict[str, object], rng: Rng) -> Wave:
    n = int((desk.at + 1) * RATE_HZ)
    out = np.zeros((2, n))
    for channel, at, x in desk.laid:
        first = int(at * RATE_HZ)
        out[channel, first : first + x.size] += x[: max(0, n - first)]
    if rng.random() < 0.4:
        delay, gain = int(rng.uniform(0.005, 0.2) * RATE_HZ), 10 ** (rng.uniform(-40, -20) / 20)
        out = out + gain * np.roll(out[::-1], delay, axis=1)
    for channel in range(2):
        floor = 10 ** (rng.uniform(-80, -60) / 20)
        if v["snr_db"] is not None:
            floor = min(desk.faintest, desk.level[channel]) * 10 ** (-float(v["snr_db"]) / 20)  # type: ignore[arg-type]
        out[channel] += floor * talk.noise(n / RATE_HZ + 1, rng)[:n]
        if rng.random() < 0.15:
            out[channel] += talk.tones("hum", n / RATE_HZ + 1, rng)[:n] * 10 ** (rng.uniform(-55, -38) / 20)
    return out


def _mu_law(x: Wave) -> Wave:
    x = np.clip(x, -1, 1)
    code = np.round(np.sign(x) * np.log1p(255 * np.abs(x)) / np.log(256) * 127) / 127
    return np.sign(code) * np.expm1(np.abs(code) * np.log(256)) / 255
