"""A model of the angry voice: a weighted sum of changes against the speaker's own voice, as plain numbers in JSON.

Two come with the tool, each with a card beside it (`models/tone/voice-*`): `business`, which no recording taught, and
`research`, learnt from acted speech under licences that its card tells.  `tone train` makes more.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite, sqrt
from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.model_folder import model_folder

NAMES = ("business", "research")
DEFAULT = "business"
FILE = "model.json"
MOST = 4.0
"""A change counts up to four times its usual size: no single measure decides (set by hand)."""
TYPICAL_ROWS = 2
"""Where nothing is known to be calm, the voices that the model knows count as much as so many of the speaker's own
stretches: a lone one would else be its own measure (chosen on the acted corpora, speakers left out)."""
OWN_WEIGHT = 5
"""The speaker's own spread counts as much as the model's from so many clips on (chosen on the acted corpora)."""


@dataclass(frozen=True, slots=True)
class Reference:
    """For one kind of reference, measure by measure: `spread` of it in one voice, how far it `usual`ly moves in such
    spreads, its weight (as log-odds of anger for each usual change); and the log-odds without any change.  `typical`:
    its mean over many voices, None where that depends on who speaks or on the line; empty where nothing is known."""

    spread: tuple[float, ...]
    usual: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    typical: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A speaker's means, measure by measure, and the changes against them that count as one."""

    means: tuple[float, ...]
    scales: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class VoiceModel:
    """`calm` for changes against the speaker's calm voice, `all_own` for those against all that is known of it.

    `lasting`: what a change is worth in log-odds where several stretches in a row show it, beside a single one's.
    """

    name: str
    measures: tuple[str, ...]
    calm: Reference
    all_own: Reference
    lasting: float = 1.0

    def known(self, rows: Sequence[Mapping[str, float]], reference: Reference) -> Known:
        """What is known of a speaker from rows of measures, at least one."""
        means, scales = [], []
        typical = reference.typical or (None,) * len(self.measures)
        each = zip(self.measures, reference.spread, reference.usual, typical, strict=True)
        for name, spread, usual, usual_mean in each:
            own = [row[name] for row in rows]
            mean = sum(own) / len(own)
            variance = sum((o - mean) ** 2 for o in own) / len(own)
            weight = 0 if usual_mean is None else TYPICAL_ROWS
            means.append((mean * len(own) + weight * (usual_mean or 0.0)) / (len(own) + weight))
            scales.append(usual * sqrt((len(own) * variance + OWN_WEIGHT * spread**2) / (len(own) + OWN_WEIGHT)))
        return Known(tuple(means), tuple(scales))

    def changes(self, values: Mapping[str, float], known: Known) -> tuple[float, ...]:
        """Each measure's change against what is known, as a part of its usual size, +-MOST."""
        each = zip(self.measures, known.means, known.scales, strict=True)
        return tuple(max(-MOST, min(MOST, (values[name] - mean) / scale)) for name, mean, scale in each)

    def summed(self, changes: Sequence[float], reference: Reference) -> float:
        """What the changes add to the log-odds of anger."""
        return sum(w * c for w, c in zip(reference.weights, changes, strict=True))


def load(name: str) -> VoiceModel:
    """A shipped model by name, else one in a folder.  Raises StartError where there is none, or it is broken."""
    if name in NAMES:
        return read(model_folder("tone") / f"voice-{name}")
    folder = Path(name).expanduser()
    if not folder.is_dir():
        hint = f"known: {', '.join(NAMES)}, or a folder that `tone train` wrote"
        raise StartError(f"no voice model is called {name!r}", hint=hint)
    return read(folder)


def read(folder: Path) -> VoiceModel:
    """The model in a folder.  Raises StartError where it is not there, or is no such model."""
    path = folder / FILE
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        measures = tuple(str(m) for m in data["measures"])
        if not measures:
            raise ValueError("no measures")
        calm, own = (_reference(data["references"][kind], len(measures)) for kind in ("calm", "all_own"))
        lasting = float(data.get("lasting", 1.0))
        if not 0 < lasting < MOST:
            raise ValueError(f"lasting is {lasting}, expected above 0 and below {MOST:g}")
        return VoiceModel(str(data["name"]), measures, calm, own, lasting)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        hint = "name another, or train it again; one that came with the package: install it again"
        raise StartError(f"{path}: no usable voice model ({error})", hint=hint, path=str(path)) from error


def as_json(model: VoiceModel) -> dict[str, Any]:
    """The form that `read` reads, rounded."""

    def plain(r: Reference) -> dict[str, Any]:
        lists = {"spread": r.spread, "usual": r.usual, "weights": r.weights}
        told: dict[str, Any] = {name: [round(v, 5) for v in values] for name, values in lists.items()}
        if r.typical:
            told["typical"] = [None if v is None else round(v, 4) for v in r.typical]
        return told | {"bias": round(r.bias, 4)}

    references = {"calm": plain(model.calm), "all_own": plain(model.all_own)}
    told = {"name": model.name, "measures": list(model.measures), "references": references}
    return told if model.lasting == 1.0 else told | {"lasting": model.lasting}


def _reference(data: Mapping[str, Any], length: int) -> Reference:
    spread, usual, weights = (tuple(float(v) for v in data[name]) for name in ("spread", "usual", "weights"))
    typical = tuple(None if v is None else float(v) for v in data.get("typical", ()))
    found = Reference(spread, usual, weights, float(data["bias"]), typical)
    if {len(spread), len(usual), len(weights), len(typical) or length} != {length}:
        raise ValueError(f"not {length} numbers for each of its lists")
    if min(spread + usual) <= 0 or not all(
        isfinite(v or 0.0) for v in (*spread, *usual, *weights, *typical, found.bias)
    ):
        raise ValueError("a number is not finite, or a spread not above 0")
    return found
