"""From log-odds of frames to who speaks: a chain of two hidden voices over stretches of 0.1 s."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vector = npt.NDArray[np.float64]

CHANGE_WITHIN, CHANGE_AFTER_PAUSE = 0.01, 0.3
"""Chance of another voice from one 0.1 s to the next within a span of speech, and across a pause; set by hand."""


def posteriors(likelihoods: Vector, span: npt.NDArray[np.int64]) -> tuple[Vector, float]:
    """P(second voice) of each stretch, and the log-evidence of all, by forward-backward (Rabiner 1989, section III).

    `likelihoods`: log-likelihood of each stretch under the first and the second voice, shape (2, n).
    `span`: the number of the span of speech of each stretch.
    """
    import numpy as np

    n = span.size
    if not n:
        return np.zeros(0), 0.0
    top = likelihoods.max(axis=0)
    first, second = np.exp(likelihoods - top).tolist()
    change = np.where(np.append(True, span[1:] != span[:-1]), CHANGE_AFTER_PAUSE, CHANGE_WITHIN).tolist()
    ahead, evidence, p = [], float(top.sum()), 0.5
    for f, s, c in zip(first, second, change, strict=True):
        a, b = (p * (1 - c) + (1 - p) * c) * s, ((1 - p) * (1 - c) + p * c) * f
        evidence += math.log(a + b)
        p = a / (a + b)
        ahead.append(p)
    back, q = [0.5] * n, 0.5
    for i in range(n - 2, -1, -1):
        c = change[i + 1]
        s, f = q * second[i + 1], (1 - q) * first[i + 1]
        a, b = (1 - c) * s + c * f, c * s + (1 - c) * f
        q = back[i] = a / (a + b)
    both, neither = np.array(ahead) * back, (1 - np.array(ahead)) * (1 - np.array(back))
    return both / (both + neither), evidence
