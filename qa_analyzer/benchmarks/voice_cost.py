"""CPU time of tone's voice features and model against the speech detector alone on the same channels, in one run."""

from __future__ import annotations

import time
from pathlib import Path

from .figure import Figure, fixtures

ROUNDS, RECORDINGS = 3, 4
"""Repetitions, of which the least counts, and recordings (the first by name); set by hand."""
_ENDINGS = frozenset({".wav", ".ogg", ".flac", ".mp3", ".m4a"})


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """Least of ROUNDS rounds over the recordings of `audio/`; what is timed is all that tone asks of the sound beyond
    the timeline: measuring every stretch of speech of each channel, scoring them, and seeking runs."""
    from qa_analyzer.audio.reader import read_recording
    from qa_analyzer.audio.recording.spool import SpooledSamples
    from qa_analyzer.audio.vocal.vocal_stretches import measured_stretches
    from qa_analyzer.tone.voice_cues import MEASURES
    from qa_analyzer.tone.voice_evidence import heard_voice
    from qa_analyzer.tone.voice_model import load
    from qa_analyzer.tone.voice_moments import WITHOUT_WORDS_ODDS
    from qa_analyzer.tone.voice_runs import lasting

    from .timeline_cost import detector

    folder = (corpus if corpus is not None else fixtures()) / "audio"
    paths = sorted(p for p in folder.iterdir() if p.suffix in _ENDINGS)[: limit or RECORDINGS]
    model, voice_s, detector_s, hours = load("business"), 0.0, 0.0, 0.0
    wanted = (*model.measures, *MEASURES)
    for path in paths:
        with read_recording(path) as recording:
            samples = recording.samples
            assert isinstance(samples, SpooledSamples)
            took: dict[bool, list[float]] = {True: [], False: []}
            for _ in range(ROUNDS):
                begun = time.process_time()
                stretches = measured_stretches(samples, recording.sound, wanted)
                for channel in range(samples.channel_count):
                    lasting(heard_voice([s for s in stretches if s.channel == channel], model), WITHOUT_WORDS_ODDS)
                took[True].append(time.process_time() - begun)
                begun = time.process_time()
                detector(samples)
                took[False].append(time.process_time() - begun)
            voice_s += min(took[True])
            detector_s += min(took[False])
            hours += samples.duration * samples.channel_count / 3600
    unit = "CPU-seconds an hour of one channel"
    return [
        Figure("voice features and model", round(voice_s / hours, 1), unit),
        Figure("detector alone", round(detector_s / hours, 1), unit),
        Figure("ratio (at most 1.2)", round(voice_s / detector_s, 2), f"{len(paths)} recordings, {hours * 60:.1f} min"),
    ]
