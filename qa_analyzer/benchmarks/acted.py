"""Acted emotional speech for the voice's benchmarks: labelled clips, brought into a telephone's band and measured."""

from __future__ import annotations

import csv
import multiprocessing
import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.voice import VoiceMeasures

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from qa_analyzer.tone.voice_examples import Example

ANGRY, CALM, HAPPY = "angry", "neutral", "happy"
HAPPY_WEIGHT = 2.0
"""A happy clip counts twice among those that are not angry: it is the one that is taken for angry (set by hand)."""
_RATE_HZ = 8000
_LONGEST_S = 600.0
_AT_ONCE = 16


class ActedClip(NamedTuple):
    """One clip of a corpus with what its label says."""

    path: Path
    corpus: str
    speaker: str
    emotion: str


class Measured(NamedTuple):
    """A clip and how its voice sounds; clips without a voice are left out."""

    clip: ActedClip
    measures: VoiceMeasures


def acted_clips(corpus: Path | None) -> list[ActedClip]:
    """The clips that `labels.csv` (columns path, corpus, speaker, emotion) names, in the folder or its `tone/`."""
    hint = "name a folder of acted speech with --corpus: labels.csv (path, corpus, speaker, emotion) and the clips"
    if corpus is None:
        raise StartError("no acted speech is part of the project", hint=hint)
    folder = next((f for f in (corpus, corpus / "tone") if (f / "labels.csv").is_file()), None)
    if folder is None:
        raise StartError(f"{corpus}: no labels.csv", hint=hint)
    with (folder / "labels.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if not rows or not {"path", "corpus", "speaker", "emotion"} <= rows[0].keys():
        raise StartError(f"{folder / 'labels.csv'}: a column is missing", hint=hint)
    return [ActedClip(folder / r["path"], r["corpus"], r["speaker"], r["emotion"]) for r in rows]


def telephone_sound(path: Path) -> npt.NDArray[np.float32]:
    """A clip at 8 kHz with nothing below 300 or above 3400 Hz (Butterworth, sixth order, forth and back).

    It is decoded in this process, unlike calls: a corpus is trusted, and a process a clip takes ten times as long.
    """
    import numpy as np
    from scipy.signal import butter, sosfiltfilt

    from qa_analyzer.audio.recording.caps import spool_rate_hz
    from qa_analyzer.audio.recording.decoding import Decoder
    from qa_analyzer.audio.recording.resample import resample

    blocks: list[bytes] = []
    decoder = Decoder(str(path), blocks.append, spool_rate_hz, _LONGEST_S)
    decoder.run()
    samples = np.frombuffer(b"".join(blocks), np.int16).reshape(-1, decoder.channels)[:, 0]
    x = np.asarray(samples / 32768, np.float32)
    if decoder.rate != _RATE_HZ:
        x = np.asarray(resample(x, decoder.rate, _RATE_HZ), np.float32)
    band = butter(6, (300, 3400), "bandpass", fs=_RATE_HZ, output="sos")
    return np.asarray(sosfiltfilt(band, x), np.float32)


def measured(clips: Sequence[ActedClip]) -> list[Measured]:
    """How each clip's voice sounds over a telephone; several processes share the work."""
    paths = [c.path for c in clips]
    if len(paths) <= _AT_ONCE * 2:
        found = [_measured(p) for p in paths]
    else:
        workers = os.cpu_count() or 1
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            found = list(pool.map(_measured, paths, chunksize=_AT_ONCE))
    return [Measured(clip, m) for clip, m in zip(clips, found, strict=True) if m is not None]


def _measured(path: Path) -> VoiceMeasures | None:
    from qa_analyzer.audio.vocal.vocal_measures import measure_voice

    return measure_voice(telephone_sound(path))


def examples(clips: Iterable[Measured]) -> list[Example]:
    """The clips as `tone.voice_training.fit` takes them."""
    from qa_analyzer.tone.voice_examples import Example

    return [
        Example(
            c.speaker, c.corpus, c.emotion == ANGRY, c.emotion == CALM, m, HAPPY_WEIGHT if c.emotion == HAPPY else 1
        )
        for c, m in clips
    ]


def auc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """How often a positive scores above a negative one (ties half); NaN where either is empty."""
    from sklearn.metrics import roc_auc_score

    if not positive or not negative:
        return float("nan")
    truth = [1] * len(positive) + [0] * len(negative)
    return float(roc_auc_score(truth, [*positive, *negative]))
