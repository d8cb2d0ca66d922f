"""A first guess at who speaks: windows of about 1.5 s, whitened within the call, in two clusters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .voice_features import VoiceFrames

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float64]

WINDOW_S, STEP_S = 1.5, 0.5
_WHOLE_S = 2.1
"""A span of speech up to this long is one window."""
VOICED = 0.5
_LEAST_FRAMES = 8
_LEAST_PAIRS = 15
_SHRINK = 0.3
_USED_PAIRS = 85
"""Of the neighbouring windows, the 85 % most alike: the others may lie across a change of speaker."""


@dataclass(frozen=True, slots=True)
class Windows:
    """`first`, `last`: frames `[first, last)` of each window; `white` and `plain`: (n, 21), whitened and only scaled
    (the last column of `plain` is the pitch); `weight`: frames used."""

    first: npt.NDArray[np.int64]
    last: npt.NDArray[np.int64]
    white: Vectors
    plain: Vectors
    weight: npt.NDArray[np.float64]


def windows_of(frames: VoiceFrames, loud: npt.NDArray[np.bool_]) -> Windows | None:
    """The windows with enough loud frames; each is the mean of its cepstra (of voiced frames, where there are enough)
    and its median log pitch.  None where there are fewer than three."""
    import numpy as np

    hop, log_pitch = frames.hop_s, np.log(frames.pitch_hz)
    voiced = loud & (frames.voicing > VOICED)
    usual = float(np.median(log_pitch[voiced])) if voiced.any() else 5.0
    kept, rows, weights = [], [], []
    for first, last in _cut(frames.span, round(WINDOW_S / hop), round(STEP_S / hop), round(_WHOLE_S / hop)):
        own = voiced[first:last]
        used = own if np.count_nonzero(own) >= _LEAST_FRAMES else loud[first:last]
        if np.count_nonzero(used) < _LEAST_FRAMES:
            continue
        pitch = float(np.median(log_pitch[first:last][own])) if np.count_nonzero(own) >= _LEAST_FRAMES else usual
        rows.append(np.append(frames.cepstra[first:last][used].mean(axis=0), pitch))
        kept.append((first, last))
        weights.append(np.count_nonzero(used))
    if len(rows) < 3:
        return None
    firsts, lasts = (np.array(column) for column in zip(*kept, strict=True))
    vectors = np.array(rows, float)
    white = _whitened(vectors, frames.span[firsts], firsts, lasts)
    plain = (vectors - vectors.mean(axis=0)) / (vectors.std(axis=0) + 1e-9)
    return Windows(firsts, lasts, white, plain, np.array(weights, float))


def _cut(span: npt.NDArray[np.int64], length: int, step: int, whole: int) -> list[tuple[int, int]]:
    import numpy as np

    edges = np.flatnonzero(np.diff(span)) + 1
    out = []
    for a, b in zip(np.append(0, edges), np.append(edges, span.size), strict=True):
        if b - a <= whole:
            out.append((int(a), int(b)))
            continue
        count = int(np.ceil((b - a - length) / step)) + 1
        out += [(int(s), int(s) + length) for s in np.linspace(a, b - length, count)]
    return out


def _whitened(
    x: Vectors, span: npt.NDArray[np.int64], first: npt.NDArray[np.int64], last: npt.NDArray[np.int64]
) -> Vectors:
    """Scaled so that one voice's windows scatter by about 1 in each direction (within-class covariance
    normalisation, Hatch 2006); the scatter is that of neighbouring, disjoint windows of one span of speech."""
    import numpy as np

    apart = []
    for i in range(len(x)):
        j = next((k for k in range(i + 1, min(i + 7, len(x))) if span[k] != span[i] or first[k] >= last[i]), None)
        if j is not None and span[j] == span[i]:
            apart.append(x[j] - x[i])
    total = np.cov(x.T) + 1e-9 * np.eye(x.shape[1])
    if len(apart) >= _LEAST_PAIRS:
        d = np.array(apart)
        size = np.linalg.norm(d / np.sqrt(np.diag(total)), axis=1)
        d = d[size <= np.percentile(size, _USED_PAIRS)]
        within = d.T @ d / len(d) / 2
    else:
        within = total / 2
    within = (1 - _SHRINK) * within + np.diag(_SHRINK * np.diag(within) + 1e-3 * np.diag(total))
    values, directions = np.linalg.eigh(within)
    whitened: Vectors = (x - x.mean(axis=0)) @ directions / np.sqrt(values)
    return whitened
