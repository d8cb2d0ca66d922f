"""Figures of the detector on rendered calls: holds found with both ends within 1.5 s, by kind; false holds per hour.

python models/hold-music/figures.py tuning|kept_out|further [FOLDER]
"""

from __future__ import annotations

import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import cases
import numpy as np

from qa_analyzer.audio.music.music import find_music
from qa_analyzer.audio.music.music_spans import holds
from qa_analyzer.audio.speech.echo import echo_paths, without_echo
from qa_analyzer.audio.speech.speech import speech_mask

WITHIN_S = 1.5


def found(case: cases.Case) -> list[tuple[float, float]]:
    """The holds that the detector hears in a case; nobody tells it of the ringing."""
    frames = case.frames
    rings = np.zeros(frames.count, bool)
    detected = [speech_mask(p, frames.level_dbfs[c]) for c, p in enumerate(case.probability)]
    spoken = without_echo(detected, frames.level_dbfs, echo_paths(frames.level_dbfs, list(case.probability)))
    return [(e.start, e.end) for e in holds(find_music(frames, case.probability, spoken, rings))]


def matched(truth: list[tuple[float, float]], heard: list[tuple[float, float]]) -> int:
    """How many true holds have a heard one with both ends within 1.5 s."""
    return sum(any(max(abs(a - x), abs(b - y)) <= WITHIN_S for x, y in heard) for a, b in truth)


def report(made: list[cases.Case]) -> None:
    """Print the figures by kind, by announcements and by layout."""
    rows: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    quiet_s, false = 0.0, 0
    for case in made:
        heard = found(case)
        hits = matched(case.holds, heard)
        if case.kind == "none":
            quiet_s += case.frames.count * 0.032
            false += len(heard)
            continue
        names = (case.kind, f"announcements: {case.spoken or 'none'}", "mono" if case.mono else "stereo", "all")
        for name in (*names, "stereo " + case.kind) if not case.mono else names:
            row = rows[name]
            row[0], row[1], row[2] = row[0] + hits, row[1] + len(case.holds), row[2] + len(heard)
    for name, (hits, true, heard_count) in sorted(rows.items()):
        print(f"{name:28} F1 {2 * hits / max(1, true + heard_count):.3f}  {hits} of {true}, {heard_count} heard")
    print(f"false holds in calls without music: {false} in {quiet_s / 3600:.2f} h")


if __name__ == "__main__":
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / "hold-music-cases"
    np.seterr(all="raise", under="ignore")
    report({"tuning": cases.tuning, "kept_out": cases.kept_out, "further": cases.further}[sys.argv[1]](folder))
