"""First guesses at who speaks, from windows of the call: several, for none is right in every call.

Whitened vectors tell two people of one telephone line best, plain ones and pitch alone do so in short calls, whose
scatter within a voice is not known well.  Spectral clustering was tried and added nothing to these.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .voice_windows import Windows

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Labels = npt.NDArray[np.int64]

_MOST_WINDOWS = 800
"""Of long calls every n-th window is clustered hierarchically; the others go to the nearer mean."""


def starts(windows: Windows) -> Iterator[Labels]:
    """0 or 1 for each window: k-means and Ward's clustering in whitened space, k-means of directions, of plain
    vectors, and of pitch alone."""
    import numpy as np

    white, weight = windows.white, windows.weight
    yield _k_means(white, weight)
    yield _ward(white)
    yield _k_means(white / (np.linalg.norm(white, axis=1, keepdims=True) + 1e-9), weight)
    yield _k_means(windows.plain, weight)
    yield _k_means(windows.plain[:, -1:], weight)


def silhouette(windows: Windows, label: Labels) -> float:
    """How well the whitened windows fall into the two (Rousseeuw 1987), -1..1; -1 where all are one's."""
    from sklearn.metrics import silhouette_score

    every = len(label) // _MOST_WINDOWS + 1
    some = label[::every]
    if some.min() == some.max():
        return -1.0
    return float(silhouette_score(windows.white[::every], some))


def _k_means(x: npt.NDArray[np.float64], weight: npt.NDArray[np.float64]) -> Labels:
    from sklearn.cluster import KMeans

    labels: Labels = KMeans(2, n_init=8, random_state=0).fit(x, sample_weight=weight).labels_
    return labels


def _ward(x: npt.NDArray[np.float64]) -> Labels:
    import numpy as np
    from sklearn.cluster import AgglomerativeClustering

    some = x[:: len(x) // _MOST_WINDOWS + 1]
    label = AgglomerativeClustering(2).fit(some).labels_
    means = np.stack([some[label == k].mean(axis=0) for k in (0, 1)])
    if len(some) == len(x):
        return label  # type: ignore[no-any-return]
    nearest: Labels = np.argmin(((x[:, None] - means[None]) ** 2).sum(axis=2), axis=1)
    return nearest
