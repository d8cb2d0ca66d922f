"""The trained judge of half seconds: music or not, as log odds.  Plain numbers; see models/hold-music/CARD.md.

Imported only from within functions, so numpy may stand at the top.
"""

from __future__ import annotations

import json
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.model_folder import model_folder

from .music_features import NAMES

Array = npt.NDArray[np.float32]
_FURTHEST = 4.0
"""Standard deviations: a measure beyond what was trained on counts as this far."""
_MOST = 6.0
"""Log odds: no half second is surer than 400 to 1."""


@lru_cache(maxsize=1)
def _model() -> tuple[Array, Array, list[tuple[Array, Array, Array, float]]]:
    file = model_folder("hold-music") / "model.json"
    told = json.loads(file.read_text(encoding="utf-8"))
    if told["measures"] != list(NAMES):
        hint = "run models/hold-music/train.py again"
        raise StartError("the model 'hold-music' was trained on other measures", hint=hint, path=str(file))
    arrays = [{k: np.asarray(v, np.float32) for k, v in net.items()} for net in told["nets"]]
    nets = [(n["hidden"], n["hidden_bias"], n["out"], float(n["out_bias"])) for n in arrays]
    return np.asarray(told["mean"], np.float32), np.asarray(told["std"], np.float32), nets


def log_odds(measures: Array) -> Array:
    """For each row of measures, the mean of the nets' log odds that it is music, within +-6."""
    mean, std, nets = _model()
    x = measures - mean  # in place from here on: of a long recording each copy is megabytes
    x /= std
    np.clip(x, -_FURTHEST, _FURTHEST, out=x)
    total = np.zeros(measures.shape[0], np.float32)
    for hidden, hidden_bias, out, out_bias in nets:
        inner = x @ hidden
        inner += hidden_bias
        total += np.tanh(inner, out=inner) @ out + out_bias
    return np.clip(total / len(nets), -_MOST, _MOST)
