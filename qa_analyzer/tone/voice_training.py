"""Fits a voice model to measured, labelled clips (numpy and scikit-learn stand at the top: import it lazily).

A ridge regression on standardised changes of all measures: linear and unpicked, because trees, kernels and chosen
measures did no better on speakers left out, and worse where the test was another language.  The published weights of
`business` are mixed in, as a hold where actors or a small sample mislead.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression, Ridge

from .voice_examples import Example, balance, changes, spread, typical
from .voice_model import MOST, Reference, VoiceModel, load

Matrix = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

PENALTY = 0.1
"""Of the mean of squares; between 0.01 and 0.5 nothing changes by more than 0.01 of AUC on the acted corpora."""
PUBLISHED = 0.4
"""How much of the published weights is mixed in, in standard deviations of the score (chosen across the two corpora,
where 0.2 to 0.7 do alike)."""

TAUGHT = frozenset({"pitch_rise"})
"""Measures whose published weight is left out of the mixture: rises tell happiness from anger in Polish more than in
German, and the fit finds its own weight (with it, 0.956 instead of 0.96 on EmoDB, speakers left out)."""
LASTING = 1.4
"""A single stretch's log-odds, fitted on all emotions, are drawn together by chance that several in a row do not share:
so much more is a lasting change worth.  Chosen on calls built from EmoDB's clips, speakers left out (the best F1 of the
flag; 1.0 to 1.6 do alike), and held against nEMO's."""


def fit(
    examples: Sequence[Example], name: str, measures: Sequence[str] = (), published_share: float = PUBLISHED
) -> VoiceModel:
    """A model of all examples, on these measures or all.  Bias and slope come from speakers left out, in five parts.

    `published_share`: of the published weights, in standard deviations of what is learnt.
    """
    names = tuple(measures) or tuple(sorted(examples[0].measures.values))
    calm, own = (_fit_reference(examples, names, published_share, against_calm=kind) for kind in (True, False))
    return VoiceModel(name, names, calm, own, LASTING)


def _fit_reference(
    examples: Sequence[Example], names: tuple[str, ...], share: float, *, against_calm: bool
) -> Reference:
    each_spread = spread(examples, names, against_calm)
    blank = Reference(each_spread, (1.0,) * len(names), (0.0,) * len(names), 0.0)
    raw = changes(examples, VoiceModel("", names, blank, blank), blank, against_calm)
    usual = np.sqrt((raw**2).mean(axis=0)) + 1e-3
    z = np.clip(raw / usual, -MOST, MOST)
    angry = np.array([e.angry for e in examples])
    published = _published(names, against_calm)
    weights = _weights(z, examples, published, share)
    left_out = np.zeros(len(z))
    speakers = np.array([e.speaker for e in examples])
    for part in _parts(speakers):
        test = np.isin(speakers, part)
        if angry[~test].any() and not angry[~test].all():
            rest = [e for e, out in zip(examples, test, strict=True) if not out]
            left_out[test] = z[test] @ _weights(z[~test], rest, published, share)
    counted = np.array([not (against_calm and e.calm) for e in examples])
    slope, bias = _log_odds(left_out[counted], angry[counted], balance(examples)[counted])
    means = () if against_calm else typical(examples, names)
    return Reference(each_spread, tuple(usual.tolist()), tuple((slope * weights).tolist()), bias, means)


def _weights(z: Matrix, examples: Sequence[Example], published: Matrix, share: float) -> Matrix:
    angry, weight = np.array([e.angry for e in examples]), balance(examples)
    learnt = Ridge(alpha=PENALTY * float(weight.sum())).fit(z, 2.0 * angry - 1, sample_weight=weight).coef_
    ours, theirs = z @ learnt, z @ published
    mixed: Matrix = learnt / (ours.std() + 1e-9) + share * published / (theirs.std() + 1e-9)
    return mixed


def _published(names: Sequence[str], against_calm: bool) -> Matrix:
    """The weights of `business` in the order of `names`, 0 where it has none, and for what clips teach better."""
    business = load("business")
    reference = business.calm if against_calm else business.all_own
    known = dict(zip(business.measures, reference.weights, strict=True))
    return np.array([0.0 if n in TAUGHT else known.get(n, 0.0) for n in names])


def _parts(speakers: npt.NDArray[Any]) -> list[list[str]]:
    named = list(dict.fromkeys(speakers.tolist()))
    return [named[i::5] for i in range(5) if named[i::5]]


def _log_odds(score: Matrix, angry: Mask, weight: Matrix) -> tuple[float, float]:
    """Slope and intercept that turn scores of speakers left out into log-odds at even odds; never against the score.
    1 and 0 where there is only one kind."""
    if angry.all() or not angry.any():
        return 1.0, 0.0
    fitted = LogisticRegression(C=1e6).fit(score[:, None], angry, sample_weight=weight)
    return max(0.1, float(fitted.coef_[0, 0])), float(fitted.intercept_[0])
