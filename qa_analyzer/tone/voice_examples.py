"""Labelled clips as numbers: what a voice model is fitted to (numpy stands at the top: import it lazily)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from qa_analyzer.core.voice import VoiceMeasures

from .voice_model import Reference, VoiceModel

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """One measured clip: `group` (a corpus, a house) in which anger and all else weigh the same; `calm` for those that
    stand for the speaker's calm voice; `weight` among those of its side."""

    speaker: str
    group: str
    angry: bool
    calm: bool
    measures: VoiceMeasures
    weight: float = 1.0


def spread(examples: Sequence[Example], names: Sequence[str], against_calm: bool) -> tuple[float, ...]:
    """Root of the mean variance within one speaker, of calm clips or of all."""
    variances = []
    for speaker in dict.fromkeys(e.speaker for e in examples):
        own = [e for e in examples if e.speaker == speaker and (e.calm or not against_calm)]
        if len(own) > 1:
            variances.append(table(own, names).var(axis=0))
    if not variances:
        raise ValueError("no speaker has two clips to compare")
    return tuple((np.sqrt(np.mean(variances, axis=0)) + 1e-4).tolist())


def typical(examples: Sequence[Example], names: Sequence[str]) -> tuple[float, ...]:
    """Means of the groups' means of their speakers' means."""
    groups = []
    for group in dict.fromkeys(e.group for e in examples):
        speakers = dict.fromkeys(e.speaker for e in examples if e.group == group)
        rows = ([e for e in examples if e.group == group and e.speaker == speaker] for speaker in speakers)
        groups.append(np.mean([table(own, names).mean(axis=0) for own in rows], axis=0))
    return tuple(np.mean(groups, axis=0).tolist())


def changes(examples: Sequence[Example], model: VoiceModel, reference: Reference, against_calm: bool) -> Matrix:
    """Each example's changes against the speaker's calm clips (all, where there is none), or against all clips."""
    found = np.zeros((len(examples), len(model.measures)))
    for name in dict.fromkeys(e.speaker for e in examples):
        own = [i for i, e in enumerate(examples) if e.speaker == name]
        known = [i for i in own if examples[i].calm] if against_calm else own
        speaker = model.known([examples[i].measures.values for i in known or own], reference)
        for i in own:
            found[i] = model.changes(examples[i].measures.values, speaker)
    return found


def table(examples: Sequence[Example], names: Sequence[str]) -> Matrix:
    """The measures of examples as a matrix."""
    return np.array([[e.measures.values[n] for n in names] for e in examples], float)


def balance(examples: Sequence[Example]) -> Matrix:
    """Weights by which each group counts the same, and anger in it as much as all else."""
    weight = np.array([e.weight for e in examples], float)
    groups = np.array([e.group for e in examples])
    angry = np.array([e.angry for e in examples])
    for group in np.unique(groups):
        for side in (True, False):
            own = (groups == group) & (angry == side)
            weight[own] *= 0.5 * weight.size / max(1e-9, weight[own].sum())
    return weight
