"""Brings a voice to the size of the voices that the acoustic model learned from.

A short vocal tract raises all formants, a long one lowers them; the model's speakers are adults of middling
size.  Playing the sound slower or faster moves the formants back (vocal tract length normalisation, here by
resampling, as Lee and Rose 1996 choose a warp: the one with which the recogniser is surest).  On the odd labelled
calls this halves the errors of the voices it moves most.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from .sphinx_decoder import Sphinx
from .sphinx_sound import as_pcm

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

COARSE = (Fraction(17, 20), Fraction(1), Fraction(23, 20))
STEP = Fraction(1, 20)
SLOWEST, FASTEST = Fraction(13, 10), Fraction(4, 5)
BETTER_BY = 0.02
"""A voice is left as it is unless the mean posterior rises by this much."""
TRIAL_S = 12.0
"""Seconds of a channel's speech that are tried."""


def stretched(samples: npt.NDArray[np.float32], factor: Fraction) -> npt.NDArray[np.float32]:
    """The sound drawn out by `factor` (> 1: slower and lower)."""
    if factor == 1 or not samples.size:
        return samples
    import numpy as np
    from scipy.signal import resample_poly

    return np.asarray(resample_poly(samples, factor.numerator, factor.denominator), dtype=np.float32)


def best_factor(pieces: Sequence[npt.NDArray[np.float32]], trial: Sphinx) -> Fraction:
    """The factor for a speaker, from some of their speech (16 kHz): coarse steps first, then the neighbours.

    1 where there is no speech, and where no factor makes `trial` surer by BETTER_BY.
    """
    sureness: dict[Fraction, float] = {}

    def try_(factor: Fraction) -> float:
        if factor not in sureness:
            words = [w for piece in pieces for w in trial.decode(as_pcm(stretched(piece, factor)))]
            total_s = sum(w.end - w.start for w in words)
            sureness[factor] = sum(w.posterior * (w.end - w.start) for w in words) / total_s if total_s else 0.0
        return sureness[factor]

    if not pieces:
        return Fraction(1)
    best = max(COARSE, key=try_)
    tried: set[Fraction] = set()
    while best not in tried:
        tried.add(best)
        near = [f for f in (best - STEP, best + STEP) if FASTEST <= f <= SLOWEST]
        best = max([best, *near], key=try_)
    return best if try_(best) >= try_(Fraction(1)) + BETTER_BY else Fraction(1)
