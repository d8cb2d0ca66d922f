"""The calls to train on and to measure by, rendered once and kept as frames in a folder."""

from __future__ import annotations

import pickle
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import calls
import kinds
import numpy as np

from qa_analyzer.audio.frames import HOP_S, Frames, measure
from qa_analyzer.audio.music.music_features import STEP
from qa_analyzer.audio.recording.spool import SpooledSamples
from qa_analyzer.audio.ringing.tones import measure_tones
from qa_analyzer.audio.speech.vad import speech_probabilities

SPOKEN = ("", "", "", "between", "over")


@dataclass
class Case:
    """A rendered call: what the detector reads, and the truth.  `labels` per step: 1 music, 0 none, -1 either."""

    kind: str
    spoken: str
    mono: bool
    frames: Frames
    probability: list[Any]
    holds: list[tuple[float, float]]
    labels: list[Any]


def spooled(samples: Any, rate_hz: int) -> SpooledSamples:
    """Samples (channels, n) as the reader would hand them on."""
    file = tempfile.TemporaryFile(prefix="hold-music-")  # noqa: SIM115 - closed with the process
    file.write((np.clip(samples, -1, 1) * 32767).astype("<i2").T.tobytes())
    file.flush()
    return SpooledSamples(file, rate_hz, samples.shape[0], samples.shape[1])


def case(made: calls.Made, spoken: str) -> Case:
    """Measure a call."""
    samples = spooled(made.samples, made.rate_hz)
    frames = measure(samples)
    level = measure_tones(samples).voice_dbfs
    probability = [speech_probabilities(samples, c, frames, level) for c in range(samples.channel_count)]
    samples.close()
    labels = [_labels(made, c, frames.count) for c in range(samples.channel_count)]
    return Case(made.kind, spoken, len(labels) == 1, frames, probability, made.holds, labels)


def _labels(made: calls.Made, channel: int, count: int) -> Any:
    time = (np.arange(-(-count // STEP)) * STEP + STEP / 2) * HOP_S
    out = np.zeros(time.size, np.int8)
    for start, end in made.holds:
        out[(time >= start) & (time < end)] = -1
    for where, start, end, what in made.sounds:
        if where == channel and what == "music":
            out[(time >= start) & (time < end)] = 1
    return out


def plan(per_kind: int, silent: int, which: dict[str, Any]) -> list[tuple[str | None, str, int]]:
    """(kind, announcements, seed) of each call."""
    out: list[tuple[str | None, str, int]] = []
    for i in range(per_kind):
        out += [(kind, SPOKEN[(i + k) % len(SPOKEN)], 1000 * k + i) for k, kind in enumerate(which)]
        out += [(None, "", 500_000 + j) for j in range(i * silent // per_kind, (i + 1) * silent // per_kind)]
    return out


def rendered(
    folder: Path, name: str, planned: list[tuple[str | None, str, int]], variant: dict[str, object] | None = None
) -> list[Case]:
    """The cases of a plan; each is kept as a file in `folder` of the machine that trains, and read back from it.

    `variant`: what is fixed in all of them, as `calls.call` takes it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    out = []
    for kind, spoken, seed in planned:
        at = folder / f"{name}-{kind}-{seed}.pkl"
        if not at.exists():
            rng = np.random.default_rng([seed, *name.encode()])
            at.write_bytes(pickle.dumps(case(calls.call(kind, rng, spoken, variant), spoken)))
        out.append(pickle.loads(at.read_bytes()))  # noqa: S301 - our own file, written above
    return out


def training(folder: Path, per_kind: int = 7, silent: int = 84) -> list[Case]:
    """What is trained on."""
    return rendered(folder, "train", plan(per_kind, silent, kinds.TRAINED))


def tuning(folder: Path, per_kind: int = 3, silent: int = 24) -> list[Case]:
    """Other calls with the kinds trained on: limits are chosen by these."""
    return rendered(folder, "tune", plan(per_kind, silent, kinds.TRAINED))


def kept_out(folder: Path, per_kind: int = 6, silent: int = 24) -> list[Case]:
    """Kinds on which nothing was chosen."""
    return rendered(folder, "kept", plan(per_kind, silent, kinds.KEPT_OUT))


def further(folder: Path, per_kind: int = 6) -> list[Case]:
    """More kinds on which nothing was chosen, in one channel, half of them with announcements."""
    planned = [
        (kind, ("", "between")[i % 2], 3000 * k + i) for i in range(per_kind) for k, kind in enumerate(kinds.FURTHER)
    ]
    return rendered(folder, "further", planned, {"mono": True})
