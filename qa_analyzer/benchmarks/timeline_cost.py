"""CPU time of hearing a recording (decoding apart) against the speech detector alone on both channels, in one run."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .figure import Figure

if TYPE_CHECKING:
    from qa_analyzer.audio.recording.spool import SpooledSamples

ROUNDS, SEED, CALLS = 3, 5, 3
"""Repetitions, and which calls with holds; set by hand."""
_RATE_HZ, _FRAME, _CONTEXT, _BLOCK_FRAMES = 16000, 512, 64, 1875
"""Silero's rate, frame and context, and a minute of frames."""


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """Least of ROUNDS rounds, summed over two-channel recordings of the test set (`limit`: how many calls with holds,
    beside two minutes of talk), at 16 kHz and at 8 kHz."""
    from .sounds.calls import make
    from .sounds.plans import call_plans, talk_plans
    from .sounds.sources import sounds_of, source
    from .sounds.talk import make_talk

    sounds = sounds_of(corpus)
    calls = call_plans(sounds, SEED, rounds=0, hold_rounds=1)[: limit or CALLS]
    made = [make(replace(p, layout="stereo", line="white noise 20 dB"), source(p.sound)).channels for p in calls]
    talk = replace(talk_plans(sounds, SEED, hours=0.1)[0], layout="stereo", seconds=120.0)
    made.append(make_talk(talk, source(talk.agent), source(talk.member)).channels)
    return [figure for rate_hz in (16000, 8000) for figure in _cost(made, rate_hz)]


def _cost(made: list, rate_hz: int) -> Iterator[Figure]:  # type: ignore[type-arg]
    """Figures at one rate of sampling."""
    from qa_analyzer.audio.listening import listen

    seconds = hearing_s = detector_s = 0.0
    detector(_spooled(made[-1][:, : 5 * _RATE_HZ], rate_hz))
    listen(_spooled(made[-1][:, : 20 * _RATE_HZ], rate_hz))
    for channels in made:
        took: dict[bool, list[float]] = {True: [], False: []}
        for _ in range(ROUNDS):
            for hearing in (True, False):
                samples = _spooled(channels, rate_hz)
                begun = time.process_time()
                _ = listen(samples) if hearing else detector(samples)
                took[hearing].append(time.process_time() - begun)
                samples.close()
        hearing_s += min(took[True])
        detector_s += min(took[False])
        seconds += channels.shape[1] / _RATE_HZ
    of = f"CPU-seconds an hour of two channels at {rate_hz // 1000} kHz"
    yield Figure(f"hearing, {rate_hz // 1000} kHz", round(3600 * hearing_s / seconds, 1), of)
    yield Figure(f"detector alone, {rate_hz // 1000} kHz", round(3600 * detector_s / seconds, 1), of)
    ratio = round(hearing_s / detector_s, 2)
    yield Figure(
        f"ratio, {rate_hz // 1000} kHz (at most 2.5)", ratio, f"{len(made)} recordings, {seconds / 60:.1f} min"
    )


def _spooled(channels, rate_hz: int) -> SpooledSamples:  # type: ignore[no-untyped-def]
    """Samples (channels, n) at 16 kHz as the decoder leaves them, at a rate."""
    import tempfile

    import numpy as np
    from scipy.signal import resample_poly

    from qa_analyzer.audio.recording.spool import SpooledSamples

    sound = resample_poly(channels, rate_hz, _RATE_HZ, axis=-1) if rate_hz != _RATE_HZ else channels
    spool = tempfile.TemporaryFile(prefix="qa-analyzer-")  # noqa: SIM115 - closed with the samples
    spool.write(np.round(np.clip(sound, -1, 1).T * 32767).astype("<i2").tobytes())
    spool.flush()
    return SpooledSamples(spool, rate_hz, len(sound), sound.shape[1])


def detector(samples: SpooledSamples) -> float:
    """The plain speech detector over every channel, a minute at a time; upsampling, which it needs, is its own cost."""
    import numpy as np
    import onnxruntime

    from qa_analyzer.audio.speech.vad import model_path
    from qa_analyzer.core.span import Span

    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = options.intra_op_num_threads = 1
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])
    block_s, heard = _BLOCK_FRAMES * _FRAME / _RATE_HZ, 0.0
    for channel in range(samples.channel_count):
        state, at = np.zeros((1, 1, 128), np.float32), 0.0
        while at < samples.duration:
            x = samples.read(channel, Span(at, min(at + block_s, samples.duration)), rate_hz=_RATE_HZ)
            rows = np.zeros((-(-len(x) // _FRAME), _CONTEXT + _FRAME), np.float32)
            rows[:, _CONTEXT:] = np.pad(x, (0, len(rows) * _FRAME - len(x))).reshape(-1, _FRAME)
            rows[1:, :_CONTEXT] = rows[:-1, -_CONTEXT:]
            heard += float(session.run(None, {"input": rows, "h": state, "c": state})[0].mean())
            at += block_s
    return heard
