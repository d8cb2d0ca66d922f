"""Fit the weights by which a recording that speaks between two pieces is told from an agent who looks in.

    python models/hold-music/voices_between.py [FOLDER]

Prints them for `qa_analyzer/audio/music/music_strangers.py`: a logistic regression on calls of one channel with the
kinds of music trained on, both sides weighted alike, and its figures on calls left out in turn.  FOLDER keeps the
rendered calls; ten minutes on one core.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import cases
import figures
import kinds
import numpy as np

from qa_analyzer.audio.frames import HOP_S
from qa_analyzer.audio.music import music_strangers

PER_KIND, NEAR_S = 10, 3.0
"""Calls of each kind of music; how far a found end of music may lie from the true one."""
SPOKEN = ("between", "", "between", "over", "between")
NAMES = tuple(music_strangers.WEIGHTS)


def planned() -> list[tuple[str | None, str, int]]:
    """Kind, announcements and seed of each call."""
    return [
        (kind, SPOKEN[(i + k) % len(SPOKEN)], 2000 * k + i)
        for i in range(PER_KIND)
        for k, kind in enumerate(kinds.TRAINED)
    ]


def gaps(case: cases.Case) -> list[tuple[bool, list[float]]]:
    """Whether each gap with a voice in it lies within a hold, and its measures; gaps that are neither are left out."""
    heard: list[tuple[tuple[int, int], dict[str, float] | None]] = []
    of = music_strangers.recording_odds

    def listening(*args: Any) -> float:
        heard.append((args[3], music_strangers.measures(*args)))
        return of(*args)

    music_strangers.recording_odds = listening
    try:
        figures.found(case)
    finally:
        music_strangers.recording_odds = of
    out = []
    for (first, last), measured in heard:
        start, end = first * HOP_S, last * HOP_S
        within = any(a < start and end < b for a, b in case.holds)
        pairs = zip(case.holds, case.holds[1:], strict=False)
        apart = any(start >= a[1] - NEAR_S and end <= b[0] + NEAR_S for a, b in pairs)
        if measured is not None and within != apart:
            out.append((within, [measured[name] for name in NAMES]))
    return out


def fit(made: list[cases.Case]) -> None:
    """Print the weights, and how often each side is taken for the other."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GroupKFold, cross_val_predict

    rows = [(number, *gap) for number, case in enumerate(made) for gap in gaps(case)]
    call, recorded, x = (np.array(column) for column in zip(*rows, strict=True))
    model = LogisticRegression(class_weight="balanced")
    chance = cross_val_predict(model, x, recorded, cv=GroupKFold(10), groups=call, method="predict_proba")[:, 1]
    print(f"{len(x)} gaps, {recorded.sum()} of them recordings")
    print(f"left out in turn: {(chance[recorded] < 0.5).mean():.3f} of the recordings taken for an agent, "
          f"{(chance[~recorded] > 0.5).mean():.3f} of the agents for a recording")  # fmt: skip
    model.fit(x, recorded)
    print(dict(zip(NAMES, model.coef_[0].round(2).tolist(), strict=True)), model.intercept_.round(2))


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.gettempdir()) / "hold-music-cases"
    fit(cases.rendered(folder, "between", planned(), {"mono": True}))
