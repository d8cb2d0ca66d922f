"""The pitch tracker on voices: against `librosa.pyin`, agreement and speed; on made signals, against the F0 they have.

On the project's recordings (with --corpus: on acted clips too, if it has any).  pyin runs with frames of 64 ms; with
frames of 128 ms it agrees with itself in 86 % of the frames of acted clips.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .figure import Figure, fixtures

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Wave = npt.NDArray[np.float32]

PIECES, PIECE_S, CLIPS = 6, 10.0, 12
"""Pieces of recordings and their length, and acted clips; set by hand: pyin takes ten times their length."""
_RATE_HZ = 8000
_LOWEST_HZ, _HIGHEST_HZ = 65.0, 550.0


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """Medians, voicing and speed against pyin; errors on made signals.  `limit`: only so many pieces and clips."""
    figures = list(_made())
    figures += _against("recordings", list(_recordings(corpus, limit or PIECES)))
    if corpus is not None and any((f / "labels.csv").is_file() for f in (corpus, corpus / "tone")):
        figures += _against("acted clips", list(_clips(corpus, limit or CLIPS)))
    return figures


def _made() -> Iterator[Figure]:
    """Harmonic complexes of seven pitches, with and without what a telephone cuts off, in noise."""
    import numpy as np

    from qa_analyzer.audio.vocal.pitch import pitch_track

    rng = np.random.default_rng(1)
    for name, lowest_hz, snr_db in (
        ("full band", 0, 60),
        ("300-3400 Hz", 300, 60),
        ("300-3400 Hz, 10 dB SNR", 300, 10),
    ):
        errors, voiced = [], []
        for f0_hz in (75, 98, 131, 187, 222, 317, 450):
            t = np.arange(2 * _RATE_HZ) / _RATE_HZ
            harmonics = [k for k in range(1, 60) if lowest_hz <= k * f0_hz < 3400]
            x = np.sum([np.sin(2 * np.pi * k * f0_hz * t + k) / k for k in harmonics], axis=0)
            noise = rng.standard_normal(t.size) * np.sqrt((x**2).mean()) * 10 ** (-snr_db / 20)
            track = pitch_track((0.1 * (x + noise)).astype(np.float32))
            voiced.append(track.voiced[5:-5].mean())
            errors.append(abs(float(np.nanmedian(track.f0_hz[5:-5])) / f0_hz - 1) * 100)
        yield Figure(f"made, {name}: worst median", round(max(errors), 2), "% off (at most 2)")
        yield Figure(f"made, {name}: voiced", round(100 * float(np.mean(voiced)), 1), "% of frames")


def _against(name: str, sounds: list[Wave]) -> Iterator[Figure]:
    import librosa
    import numpy as np

    from qa_analyzer.audio.vocal.pitch import pitch_track

    ours_s = theirs_s = 0.0
    agreed, off = [], []
    pitch_track(sounds[0][: 2 * _RATE_HZ])
    librosa.pyin(sounds[0][: 2 * _RATE_HZ], fmin=_LOWEST_HZ, fmax=_HIGHEST_HZ, sr=_RATE_HZ, frame_length=512)
    for x in sounds:
        begun = time.process_time()
        ours = pitch_track(x).f0_hz
        ours_s += time.process_time() - begun
        begun = time.process_time()
        theirs = librosa.pyin(x, fmin=_LOWEST_HZ, fmax=_HIGHEST_HZ, sr=_RATE_HZ, frame_length=512, hop_length=80)[0]
        theirs_s += time.process_time() - begun
        n = min(ours.size, theirs.size)
        agreed.append((np.isnan(ours[:n]) == np.isnan(theirs[:n])).mean())
        both = ~np.isnan(ours[:n]) & ~np.isnan(theirs[:n])
        if both.sum() > 20:
            off.append(abs(float(np.median(ours[:n][both]) / np.median(theirs[:n][both])) - 1) * 100)
    seconds = sum(x.size for x in sounds) / _RATE_HZ
    yield Figure(
        f"{name}: median against pyin", round(float(np.median(off)), 2), f"% off (at most 2), {len(off)} pieces"
    )
    yield Figure(f"{name}: worst median", round(max(off), 2), "% off")
    yield Figure(f"{name}: same voicing", round(100 * float(np.mean(agreed)), 1), "% of frames (at least 90)")
    yield Figure(f"{name}: times faster", round(theirs_s / ours_s, 1), f"(at least 50), {seconds:.0f} s of sound")


def _recordings(corpus: Path | None, count: int) -> Iterator[Wave]:
    """The first seconds of talk of recordings, by turns of either channel."""
    from qa_analyzer.audio.reader import read_recording
    from qa_analyzer.core.span import Span

    folder = (corpus if corpus is not None and (corpus / "audio").is_dir() else fixtures()) / "audio"
    paths = sorted(p for p in folder.iterdir() if p.suffix in {".wav", ".ogg", ".flac", ".mp3"})
    for i, path in enumerate(paths[:count]):
        with read_recording(path) as recording:
            channel = i % recording.samples.channel_count
            speech = recording.sound.channels[channel % len(recording.sound.channels)].speech
            begin = speech[0].start if speech else 0.0
            yield recording.samples.read(channel, Span(begin, begin + PIECE_S), rate_hz=_RATE_HZ)


def _clips(corpus: Path, count: int) -> Iterator[Wave]:
    """Clips spread over the whole list, in full band."""
    from qa_analyzer.audio.vocal.clip_reader import read_clip
    from qa_analyzer.core.span import Span

    from .acted import acted_clips

    clips = acted_clips(corpus)
    for clip in clips[:: max(1, len(clips) // count)][:count]:
        samples = read_clip(clip.path)
        try:
            yield samples.read(0, Span(0.0, samples.duration), rate_hz=_RATE_HZ)
        finally:
            samples.close()
