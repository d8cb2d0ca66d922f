"""A voice model fitted to the house's own judged moments, and whether it is better than the one in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceMeasures, VoiceStretch

from .voice import log_odds
from .voice_evidence import calm_of
from .voice_model import VoiceModel

FEWEST_EACH, FEWEST_RECORDINGS = 10, 5
"""With fewer frustrated or calm moments, or recordings, held-out figures say nothing (set by hand)."""
PARTS = 5
PUBLISHED_MOMENTS = 40.0
"""The published weights count as much as what so many frustrated moments teach, and never less than in `research`."""
LEAST_PUBLISHED = 0.4


@dataclass(frozen=True, slots=True)
class HouseMoment:
    """One judged moment as it sounds, with the calm speech of the same speaker in the same recording."""

    recording: str
    channel: int
    frustrated: bool
    measures: VoiceMeasures
    calm: tuple[VoiceMeasures, ...]


@dataclass(frozen=True, slots=True)
class Trained:
    """A model of all moments; AUC on recordings left out of it, and that of the model to beat on the same moments."""

    model: VoiceModel
    auc: float
    auc_before: float

    @property
    def better(self) -> bool:
        """Whether it may take the other's place."""
        return self.auc >= self.auc_before


def house_moment(
    recording: str, span: Span, frustrated: bool, stretches: Sequence[VoiceStretch], hot: Sequence[Span], by: VoiceModel
) -> HouseMoment | None:
    """A judged span of a recording whose stretches were measured.  The channel that has more voice in it is the
    speaker's; calm is the calmer part of that channel's other speech, `hot` spans (judged frustrated) left out.  None
    where there is no voice in the span, or too little beside it."""
    within = [s for s in stretches if s.span.middle in span or span.middle in s.span]
    if not within:
        return None
    voiced = {c: sum(s.measures.voiced_s for s in within if s.channel == c) for c in {s.channel for s in within}}
    channel = max(voiced, key=lambda c: voiced[c])
    rest = [s for s in stretches if s.channel == channel and not any(s.span & h for h in (*hot, span))]
    if len(rest) < 2:
        return None
    calm = tuple(rest[i].measures for i in sorted(calm_of(rest, by)))
    return HouseMoment(recording, channel, frustrated, _mean([s for s in within if s.channel == channel]), calm)


def train(moments: Sequence[HouseMoment], before: VoiceModel) -> Trained:
    """Fit, and compare with `before` on recordings left out.  Raises StartError where there is too little."""
    recordings = list(dict.fromkeys(m.recording for m in moments))
    hot = sum(m.frustrated for m in moments)
    if min(hot, len(moments) - hot) < FEWEST_EACH or len(recordings) < FEWEST_RECORDINGS:
        found = f"{hot} frustrated and {len(moments) - hot} other moments with a voice, in {len(recordings)} recordings"
        hint = f"at least {FEWEST_EACH} of each in {FEWEST_RECORDINGS} recordings are needed; go on reviewing"
        raise StartError(f"too little to learn from: {found}", hint=hint)
    scored: list[tuple[float, bool]] = []
    for i in range(PARTS):
        part = set(recordings[i::PARTS])
        rest = [m for m in moments if m.recording not in part]
        if len({m.frustrated for m in rest}) == 2:
            model = _fit(rest, before)
            scored += [
                (odds, m.frustrated) for m in moments if m.recording in part if (odds := _odds(m, model)) is not None
            ]
    old = [(odds, m.frustrated) for m in moments if (odds := _odds(m, before)) is not None]
    return Trained(_fit(moments, before), auc(scored), auc(old))


def auc(scored: Sequence[tuple[float, bool]]) -> float:
    """How often a frustrated moment scores above another, ties half; 0.5 where there is only one kind."""
    hot, rest = ([s for s, frustrated in scored if frustrated == kind] for kind in (True, False))
    if not hot or not rest:
        return 0.5
    return sum((h > r) + 0.5 * (h == r) for h in hot for r in rest) / (len(hot) * len(rest))


def _fit(moments: Sequence[HouseMoment], before: VoiceModel) -> VoiceModel:
    from .voice_examples import Example
    from .voice_training import fit

    examples: list[Example] = []
    seen: set[tuple[str, int]] = set()
    for m in moments:
        speaker = f"{m.recording}#{m.channel}"
        examples.append(Example(speaker, "house", m.frustrated, False, m.measures))
        if (m.recording, m.channel) not in seen:
            seen.add((m.recording, m.channel))
            share = 1 / max(1, len(m.calm))
            examples += [Example(speaker, "house", False, True, c, share) for c in m.calm]
    hot = sum(m.frustrated for m in moments)
    return fit(examples, "house", before.measures, max(LEAST_PUBLISHED, PUBLISHED_MOMENTS / max(1, hot)))


def _odds(moment: HouseMoment, model: VoiceModel) -> float | None:
    return log_odds([moment.measures], moment.calm, model)[0]


def _mean(stretches: Sequence[VoiceStretch]) -> VoiceMeasures:
    """By seconds of voicing."""
    voiced_s = sum(s.measures.voiced_s for s in stretches)
    values: Mapping[str, float] = {
        name: sum(s.measures.values[name] * s.measures.voiced_s for s in stretches) / voiced_s
        for name in stretches[0].measures.values
    }
    trust = sum(s.measures.trust * s.measures.voiced_s for s in stretches) / voiced_s
    return VoiceMeasures(values, voiced_s, trust)
