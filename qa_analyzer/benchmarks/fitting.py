"""The fit of `models/confidence` to verdicts on labelled calls, with calls left out, and its thresholds."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.scoring.believe import believed
from qa_analyzer.scoring.confidence import FORM, OUTCOMES, Confidence

from .calibrating import Read

PENALTY = 0.5
"""Inverse strength of the penalty; of 0.5, 1, 2 and 3 all are alike with calls left out (errors within 0.005), and on
calls at first sight 0.5 tells right fails from wrong ones best."""
SOME = 0.5
"""Weight of one made-up verdict of each outcome: nothing is impossible for not having been seen."""
FOLDS = 10
MOST_WRONG, PRIOR = 0.045, 10
"""Share of called fails that may be wrong, and so many fails with that share that each criterion starts from."""
LEAST_SURE, MOST_SURE = 0.78, 0.855
"""Between these lies the probability from which a criterion's fails in recognised words are called (so high that of the
labelled development calls with a fifth of the words misheard at most 0.06 are called wrongly)."""
MOST_WRONG_GIVEN, LEAST_GIVEN, MOST_GIVEN = 0.06, 0.6, 0.8
"""The same for given words, by calls left out whose mistakes nobody had mended: the share of called fails that may be
wrong, and the bounds of the probability from which fails are called (beyond the upper one more right fails are lost
than wrong ones)."""
ANY = 0.5
"""Every fail that is likelier than not; thresholds are chosen among these."""


def fit(reads: Iterable[Read]) -> Confidence:
    """A model fitted to all of these, its thresholds those of any fail (`chosen` sets them by criterion)."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    table: dict[str, list[tuple[dict[str, float], str, float]]] = defaultdict(list)
    known = set()
    for read in reads:
        for criterion, outcome, seen, label in read.rows():
            table[outcome].append((seen, label, read.weight))
            known.add(criterion)
    weights: dict[str, dict[str, tuple[float, float, float]]] = {}
    for outcome, rows in table.items():
        some: list[tuple[dict[str, float], str, float]] = [({}, o, SOME) for o in OUTCOMES]
        signs_, labels, weight = zip(*rows, *some, strict=True)
        turned = DictVectorizer()
        model = LogisticRegression(C=PENALTY, max_iter=3000).fit(
            turned.fit_transform(signs_), labels, sample_weight=weight
        )
        at = {c: i for i, c in enumerate(model.classes_)}
        order = [at[o] for o in OUTCOMES]
        names = enumerate(turned.get_feature_names_out())
        weights[outcome] = {"bias": _three(model.intercept_[order])}
        weights[outcome] |= {str(name): _three(model.coef_[order, i]) for i, name in names}
    return Confidence(weights, LEAST_GIVEN, dict.fromkeys(sorted(known), (LEAST_SURE + MOST_SURE) / 2))


def _three(values: Any) -> tuple[float, float, float]:
    a, b, c = (round(float(v), 4) for v in values)
    return a, b, c


def left_out(reads: Sequence[Read], model: Confidence | None = None) -> list[tuple[Read, tuple[Verdict, ...]]]:
    """What is believed of each call by a model fitted without it (in ten parts), with `model`'s thresholds."""
    ids = sorted({r.call_id for r in reads})
    part = {c: (i * 7) % FOLDS for i, c in enumerate(ids)}
    made = []
    for fold in range(FOLDS):
        if not any(part[r.call_id] == fold for r in reads):
            continue
        fitted = fit(r for r in reads if part[r.call_id] != fold)
        limits = model or fitted
        fitted = Confidence(fitted.weights, limits.fail_given, {**fitted.fail_recognised, **limits.fail_recognised})
        made += [
            (r, believed(r.part, r.verdicts, r.chances, r.again, fitted)) for r in reads if part[r.call_id] == fold
        ]
    return made


def chosen(model: Confidence, reads: Sequence[Read]) -> Confidence:
    """The model with its thresholds: the least from which few fails left out are wrong.

    Of recognised words by criterion, drawn to all's; of given words one, from calls whose mistakes nobody had mended.
    """
    low = Confidence(model.weights, ANY, dict.fromkeys(model.fail_recognised, ANY))
    called: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    given: list[tuple[float, bool]] = []
    for read, verdicts in left_out(reads, low):
        for v in verdicts:
            if v.outcome == "fail" and v.criterion in read.labels:
                right = read.labels[v.criterion] == "fail"
                if read.again:
                    called[v.criterion].append((v.confidence, right))
                elif read.weight == 1.0:
                    given.append((v.confidence, right))
    least = {}
    for criterion in model.fail_recognised:
        best, wrong = 0.95, 0
        for n, (sure, right) in enumerate(sorted(called[criterion], reverse=True), 1):
            wrong += not right
            if (wrong + MOST_WRONG * PRIOR) / (n + PRIOR) <= MOST_WRONG:
                best = sure
        least[criterion] = round(min(MOST_SURE, max(LEAST_SURE, 0.25 * best + 0.605)), 3)
    return Confidence(model.weights, _from_given(given), least)


def _from_given(called: Sequence[tuple[float, bool]]) -> float:
    """The least probability, of fails called in given words, from which few enough are wrong."""
    best, wrong = MOST_GIVEN, 0
    for n, (sure, right) in enumerate(sorted(called, reverse=True), 1):
        wrong += not right
        if wrong <= MOST_WRONG_GIVEN * n:
            best = sure
    return round(min(MOST_GIVEN, max(LEAST_GIVEN, best)), 3)


def as_json(model: Confidence) -> str:
    """The stored form."""
    stored = {
        "form": FORM,
        "fail_given": model.fail_given,
        "fail_recognised": model.fail_recognised,
        "weights": model.weights,
    }
    return json.dumps(stored, indent=1, sort_keys=True) + "\n"
