"""Train the judge of hold music and write model.json beside this file.

    python models/hold-music/train.py [FOLDER]

Needs `flite` and `espeak-ng` on the path, scikit-learn, and half an hour on one core; FOLDER (by default in the
temporary folder) keeps the rendered calls, so that a second run takes two minutes.  Same data and seeds every time.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import cases
import numpy as np
from sklearn.neural_network import MLPClassifier

from qa_analyzer.audio.music.music_features import NAMES, measures

NETS, HIDDEN, PENALTY, TALK_WEIGHT = 4, 32, 3e-2, 2
"""`TALK_WEIGHT`: steps without music count this often, for a false hold accuses somebody."""


def table(made: list[cases.Case]) -> tuple[Any, Any]:
    """Measures and labels of all steps that are one or the other, silence thinned out."""
    rows, labels = [], []
    for case in made:
        for channel, truth in enumerate(case.labels):
            x = measures(case.frames, channel, case.probability[channel])
            keep = (truth >= 0) & ((truth == 1) | (x[:, 0] > -64) | (np.arange(truth.size) % 8 == 0))
            keep &= (truth == 1) | ~tonal(x)
            rows.append(x[keep])
            labels.append(truth[keep])
    return np.concatenate(rows), np.concatenate(labels)


def tonal(x: Any) -> Any:
    """Signals (dial, busy, fax, keys): they would teach that pure tones are no music; rules know them better."""
    at = {name: i for i, name in enumerate(NAMES)}
    return (
        (x[:, at["flat"]] < -13) & (x[:, at["voice_long"]] < 0.3) & (x[:, at["voice"]] < 0.3) & (x[:, at["held"]] > 0.1)
    )


def train(x: Any, y: Any) -> dict[str, Any]:
    """Small nets from different beginnings, averaged."""
    mean, std = x.mean(axis=0), x.std(axis=0) + 1e-3
    scaled = np.clip((x - mean) / std, -4, 4)
    talk = np.flatnonzero(y == 0)
    pick = np.concatenate([np.arange(y.size), *[talk] * (TALK_WEIGHT - 1)])
    nets = []
    for seed in range(NETS):
        net = MLPClassifier((HIDDEN,), activation="tanh", alpha=PENALTY, batch_size=512, max_iter=18, random_state=seed)
        net.fit(scaled[pick], y[pick])
        (hidden, out), (hidden_bias, out_bias) = net.coefs_, net.intercepts_
        print(f"net {seed}: loss {net.loss_:.4f}", flush=True)
        nets.append({"hidden": hidden, "hidden_bias": hidden_bias, "out": out[:, 0], "out_bias": out_bias[0]})
    rounded = [{k: np.round(v, 4).tolist() for k, v in net.items()} for net in nets]
    return {"measures": list(NAMES), "mean": np.round(mean, 4).tolist(), "std": np.round(std, 4).tolist(),
            "nets": rounded}  # fmt: skip


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.gettempdir()) / "hold-music-cases"
    x, y = table(cases.training(folder))
    print(f"{y.size} half seconds, {y.mean():.0%} music")
    (Path(__file__).parent / "model.json").write_text(json.dumps(train(x, y)) + "\n", encoding="utf-8")
