"""How much each frame of speech sounds like one voice or the other: two adapted mixtures and two pitch histograms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .voice_features import VoiceFrames
from .voice_windows import VOICED

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vector = npt.NDArray[np.float64]

COMPONENTS = 16
_TRAINED_ON = 4000
_RELEVANCE = 10.0
"""Frames at which a component's mean lies halfway between everybody's and the voice's own (Reynolds 2000: 16)."""
_MOST = 6.0
"""Log-odds of one frame, at most: no single frame decides."""
_PITCH_BINS = 32
_PITCH_FLOOR = 0.02


@dataclass(frozen=True, slots=True)
class Mixture:
    """The call's mixture of all voices; of each loud frame: how much it belongs to each component, and its
    log-likelihood whoever speaks."""

    x: Vector
    means: Vector
    precisions: Vector
    log_weights: Vector
    belongs: Vector
    everybody: Vector


def mixture_of(frames: VoiceFrames, loud: npt.NDArray[np.bool_]) -> Mixture:
    """16 diagonal Gaussians over the cepstra of the loud frames, scaled; fitted on about 4,000 frames."""
    import warnings

    import numpy as np
    from sklearn.mixture import GaussianMixture

    x = frames.cepstra[loud].astype(float)
    x = (x - x.mean(axis=0)) / (x.std(axis=0) + 1e-6)
    some = x[:: max(1, len(x) // _TRAINED_ON)]
    count = max(2, min(COMPONENTS, len(some) // 40))
    model = GaussianMixture(
        count, covariance_type="diag", random_state=0, max_iter=20, reg_covar=1e-2, tol=1e-2, init_params="k-means++"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # not converged in 20 rounds: close enough
        model.fit(some)
    precisions, log_weights = 1 / model.covariances_, np.log(model.weights_ + 1e-12)
    everybody = _likelihood(x, model.means_, precisions, log_weights)
    return Mixture(x, model.means_, precisions, log_weights, model.predict_proba(x), everybody)


def log_likelihoods(
    frames: VoiceFrames, loud: npt.NDArray[np.bool_], mixture: Mixture, second: Vector
) -> npt.NDArray[np.float64]:
    """Log-likelihood of each frame under the first and the second voice, shape (2, n), against everybody's mixture.

    `second`: how far each frame is believed the second voice's now, 0-1.  0 in frames that are not loud.
    """
    import numpy as np

    out = np.zeros((2, frames.count))
    for voice, believed in enumerate((1 - second[loud], second[loud])):
        means = _adapted(mixture, believed)
        gained = _likelihood(mixture.x, means, mixture.precisions, mixture.log_weights) - mixture.everybody
        out[voice, loud] = np.clip(gained, -_MOST, _MOST)
    voiced = loud & (frames.voicing > VOICED)
    if np.count_nonzero(voiced) >= _PITCH_BINS:
        edges = np.linspace(np.log(60), np.log(400), _PITCH_BINS + 1)
        place = np.clip(np.digitize(np.log(frames.pitch_hz[voiced]), edges) - 1, 0, _PITCH_BINS - 1)
        everybody = _histogram(place, np.ones(place.size))
        for voice, believed in enumerate((1 - second[voiced], second[voiced])):
            out[voice, voiced] += np.log(_histogram(place, believed) / everybody)[place]
    return out


def _histogram(place: npt.NDArray[np.int64], weight: Vector) -> Vector:
    import numpy as np

    counts = np.bincount(place, weight, _PITCH_BINS)
    smooth = np.convolve(np.concatenate([counts[:1], counts, counts[-1:]]), [0.25, 0.5, 0.25], "valid")
    smooth += _PITCH_FLOOR * smooth.sum() / _PITCH_BINS + 1e-3
    shares: Vector = smooth / smooth.sum()
    return shares


def _adapted(mixture: Mixture, weight: Vector) -> Vector:
    """Means adapted to the frames by their weight (maximum a posteriori, Reynolds 2000)."""
    import numpy as np

    held = mixture.belongs * weight[:, None]
    count = held.sum(axis=0)
    own = (held.T @ mixture.x) / np.maximum(count, 1e-9)[:, None]
    share = (count / (count + _RELEVANCE))[:, None]
    means: Vector = share * own + (1 - share) * mixture.means
    return means


def _likelihood(x: Vector, means: Vector, precisions: Vector, log_weights: Vector) -> Vector:
    import numpy as np

    p = precisions
    each = -0.5 * ((x**2) @ p.T - 2 * x @ (means * p).T + (means**2 * p).sum(axis=1))
    each += 0.5 * np.log(p).sum(axis=1) + log_weights
    top = each.max(axis=1)
    total: Vector = top + np.log(np.exp(each - top[:, None]).sum(axis=1))
    return total
