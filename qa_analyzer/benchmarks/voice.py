"""The voice half of tone on acted speech in a telephone's band: AUC of angry against all else, and against happy.

`own`: each speaker measured against all of the speaker's clips; `calm`: against the neutral ones, as `tone clips` does.
`research` is fitted anew without the speaker, or without the corpus, that is scored; no measure was picked for it.  In
brackets: what must be reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .acted import ANGRY, CALM, HAPPY, Measured, acted_clips, auc, examples, measured
from .figure import Figure

if TYPE_CHECKING:
    from qa_analyzer.tone.voice_model import VoiceModel

GOALS = {"nemo": 0.85, "emodb": 0.96}
ACROSS_GOAL, BUSINESS_GOAL = 0.82, 0.75


def measure(corpus: Path | None, *, limit: int | None = None) -> list[Figure]:
    """All figures for both models; `limit`: only the first so many clips of each speaker.  Some four minutes."""
    from qa_analyzer.tone.voice_model import load
    from qa_analyzer.tone.voice_training import fit

    clips = acted_clips(corpus)
    if limit is not None:
        speakers = dict.fromkeys(c.speaker for c in clips)
        clips = [c for s in speakers for c in [c for c in clips if c.speaker == s][:limit]]
    known = measured(clips)
    corpora = list(dict.fromkeys(m.clip.corpus for m in known))
    figures = [Figure("clips with a voice", len(known), f"of {len(clips)}")]
    left_out = {s: fit(examples(m for m in known if m.clip.speaker != s), "") for s in _speakers(known)}
    others = {c: fit(examples(m for m in known if m.clip.corpus != c), "") for c in corpora if len(corpora) > 1}
    business = load("business")
    for name in corpora:
        own = [m for m in known if m.clip.corpus == name]
        figures += _pair(f"research, {name}, speaker left out, own", own, lambda s: left_out[s], "own", GOALS.get(name))
        figures += _pair(f"research, {name}, speaker left out, calm", own, lambda s: left_out[s], "calm", None)
        if name in others:
            figures += _pair(f"research, {name}, other corpus, calm", own, _always(others[name]), "calm", ACROSS_GOAL)
            figures += _pair(f"research, {name}, other corpus, own", own, _always(others[name]), "own", None)
        figures += _pair(f"business, {name}, own", own, _always(business), "own", BUSINESS_GOAL)
        figures += _pair(f"business, {name}, calm", own, _always(business), "calm", BUSINESS_GOAL)
    return figures


def _always(model: VoiceModel) -> Callable[[str], VoiceModel]:
    return lambda _: model


def _speakers(known: Sequence[Measured]) -> list[str]:
    return list(dict.fromkeys(m.clip.speaker for m in known))


def _pair(
    name: str, known: Sequence[Measured], model_of: Callable[[str], VoiceModel], against: str, goal: float | None
) -> Iterator[Figure]:
    """Angry against all else, and against happy, over all speakers together."""
    from qa_analyzer.tone.voice_clips import Clip, score_clips

    scored: dict[str, list[float]] = {}
    for speaker in _speakers(known):
        own = [m for m in known if m.clip.speaker == speaker]
        calm = [Clip(speaker, against == "calm" and m.clip.emotion == CALM, m.measures) for m in own]
        for m, score in zip(own, score_clips(calm, model_of(speaker)), strict=True):
            if score is not None:
                scored.setdefault(m.clip.emotion, []).append(score)
    rest = [s for emotion, values in scored.items() if emotion != ANGRY for s in values]
    angry, told = scored.get(ANGRY, []), f" ({goal:g})" if goal else ""
    yield Figure(name + told, round(auc(angry, rest), 3), f"AUC, {len(angry)} angry, {len(rest)} other")
    yield Figure(f"{name}: happy", round(auc(angry, scored.get(HAPPY, [])), 3), "AUC, angry against happy")
