"""Memory of reading a long recording against a short one: `python -m qa_analyzer.benchmarks.memory`.

Two stereo recordings of ten minutes and two hours (8 kHz, noise in bursts and a tune) are made in a temporary folder
and read in fresh processes; what counts is the highest resident memory of the reader and of its decoder.
Needs some 600 MB of disk and two minutes.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import wave
from pathlib import Path

from .figure import Figure

SHORT_S, LONG_S = 600, 7200
_RATE_HZ = 8000
_READ = """
import resource, sys, time
from pathlib import Path
from qa_analyzer.audio.reader import read_recording
begun = time.monotonic()
with read_recording(Path(sys.argv[1])) as recording:
    took = time.monotonic() - begun
    own, child = (resource.getrusage(w).ru_maxrss for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(max(own, child) / 1024, recording.sound.duration / took)
"""


def measure(corpus: Path | None = None, *, short_s: int = SHORT_S, long_s: int = LONG_S) -> list[Figure]:
    """Peak memory of both recordings in MB, their ratio, and the speed of reading; needs no corpus.

    Linux and macOS; on macOS the peak is counted in bytes and the MB come out 1,024 times too high (the ratio holds).
    """
    with tempfile.TemporaryDirectory() as folder:
        figures = [_read(_make(Path(folder) / f"{seconds}.wav", seconds)) for seconds in (short_s, long_s)]
    (short_mb, _), (long_mb, speed) = figures
    return [
        Figure(f"peak memory, {short_s / 60:g} min", round(short_mb, 1), "MB"),
        Figure(f"peak memory, {long_s / 60:g} min", round(long_mb, 1), "MB"),
        Figure("ratio (at most 1.3)", round(long_mb / short_mb, 3)),
        Figure("speed of decoding and listening", round(speed, 1), "times real time"),
    ]


def _make(path: Path, seconds: int) -> Path:
    import numpy as np

    rng = np.random.default_rng(0)
    minute = np.arange(60 * _RATE_HZ) / _RATE_HZ
    bursts = (np.sin(2 * np.pi * minute / 7)[:, None] * [1, -1] > 0) * (np.sin(2 * np.pi * 3 * minute)[:, None] ** 2)
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, _RATE_HZ, 0, "NONE", ""))
        for number in range(seconds // 60):
            sound = rng.standard_normal(bursts.shape) * bursts * 0.1
            if number % 5 == 4:
                sound[:, 1] = 0.1 * np.sin(2 * np.pi * 330 * 2 ** (np.floor(minute) % 7 / 12) * minute)
            file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def _read(path: Path) -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", _READ, str(path)], check=True, capture_output=True, text=True)
    megabytes, speed = done.stdout.split()
    path.unlink()
    return float(megabytes), float(speed)


if __name__ == "__main__":
    for name, figure, unit in measure():
        sys.stdout.write(f"{name:40} {figure:10} {unit}\n")
