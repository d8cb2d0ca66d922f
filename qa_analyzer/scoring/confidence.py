"""How likely each verdict is to be a reviewer's, from the signs it stands on: `models/confidence`.

A logistic model for each verdict that the criteria may give, fitted on labelled calls as given and damaged as a
recogniser damages them (models/train_confidence.py), stored as JSON and run without a library.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.model_folder import model_folder

OUTCOMES = ("pass", "fail", "na")
FORM = 1
Shares = Mapping[str, float]
"""Probability of each outcome, 0-1; they sum to 1."""


@dataclass(frozen=True, slots=True)
class Confidence:
    """Weights by verdict, sign and outcome; from which probability on a fail is called, words given and recognised."""

    weights: Mapping[str, Mapping[str, tuple[float, float, float]]]
    fail_given: float
    fail_recognised: Mapping[str, float]

    def knows(self, criterion: str) -> bool:
        """Whether calls labelled for this criterion were among those that taught."""
        return criterion in self.fail_recognised

    def shares(self, outcome: str, signs: Mapping[str, float]) -> Shares:
        """How likely each outcome is where the criterion says `outcome` and these signs are seen."""
        rows = self.weights[outcome]
        odds = list(rows["bias"])
        for sign, value in signs.items():
            for i, weight in enumerate(rows.get(sign, ())):
                odds[i] += weight * value
        top = max(odds)
        parts = [exp(o - top) for o in odds]
        return {o: p / sum(parts) for o, p in zip(OUTCOMES, parts, strict=True)}


@cache
def confidence() -> Confidence:
    """The model that ships; raises StartError where it is missing or of another form."""
    return read(model_folder("confidence") / "model.json")


def read(path: Path) -> Confidence:
    """A stored model; raises StartError where it cannot be read."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if stored["form"] != FORM:
            raise ValueError(f"form {stored['form']}, expected {FORM}")
        weights = {o: {s: (w[0], w[1], w[2]) for s, w in rows.items()} for o, rows in stored["weights"].items()}
        return Confidence(weights, stored["fail_given"], stored["fail_recognised"])
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        hint = "install the package again; in a checkout, restore the folder models/ or train anew"
        raise StartError(f"the model {path.name} cannot be read ({error})", hint=hint, path=str(path)) from None
