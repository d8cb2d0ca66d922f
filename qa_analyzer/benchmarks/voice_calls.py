"""Calls built from acted clips of one speaker (calm, then angry; calm throughout; calm, then happily loud): the flags.

Ten calm clips, then six of the other kind, a pause after each, six calls a speaker and kind; no words.  By the voice
alone, as tone hears it: at the level for calls without usable words, and at the stricter one beside calm words.
`research` is fitted without the speakers that are scored.  In brackets: what must be reached.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .acted import ANGRY, CALM, HAPPY, Measured, acted_clips, examples, measured
from .figure import Figure

if TYPE_CHECKING:
    from qa_analyzer.core.voice import VoiceStretch
    from qa_analyzer.tone.voice_model import VoiceModel

CALLS, CALM_CLIPS, HOT_CLIPS, PAUSE_S, SEED = 6, 10, 6, 4.0, 1
"""Calls of each kind and speaker, clips in them, the other side's answer between them; set by hand."""
PARTS = 4


def measure(corpus: Path | None) -> list[Figure]:
    """Flags by kind of call for both models.  Some ten minutes."""
    from qa_analyzer.tone.voice_model import load
    from qa_analyzer.tone.voice_training import fit

    known = measured(acted_clips(corpus))
    speakers = list(dict.fromkeys(m.clip.speaker for m in known))
    left_out: dict[str, VoiceModel] = {}
    for part in (speakers[i::PARTS] for i in range(PARTS)):
        model = fit(examples(m for m in known if m.clip.speaker not in part), "")
        left_out |= dict.fromkeys(part, model)
    business = load("business")
    return [
        *_flags("business", known, speakers, lambda _: business),
        *_flags("research", known, speakers, lambda s: left_out[s]),
    ]


def _flags(
    name: str, known: Sequence[Measured], speakers: Sequence[str], model_of: Callable[[str], VoiceModel]
) -> Iterator[Figure]:
    from qa_analyzer.tone.voice_evidence import heard_voice, lasting
    from qa_analyzer.tone.voice_moments import WITH_WORDS_ODDS, WITHOUT_WORDS_ODDS

    for odds, told in ((WITHOUT_WORDS_ODDS, "no words"), (WITH_WORDS_ODDS, "beside calm words")):
        flags: dict[str, list[bool]] = {ANGRY: [], CALM: [], HAPPY: []}
        for speaker in speakers:
            rng = random.Random(f"{SEED} {speaker}")
            for kind, found in flags.items():
                calls = (_call([m for m in known if m.clip.speaker == speaker], kind, rng) for _ in range(CALLS))
                found += [bool(lasting(heard_voice(c, model_of(speaker)), odds)) for c in calls if c]
        right, wrong = sum(flags[ANGRY]), sum(flags[CALM]) + sum(flags[HAPPY])
        f1 = 2 * right / (right + wrong + len(flags[ANGRY]))
        sizes = f"{len(flags[ANGRY])} angry, {len(flags[CALM])} calm, {len(flags[HAPPY])} happy calls"
        yield Figure(f"{name}, {told}: flag F1 (0.9)", round(f1, 3), sizes)
        for kind, goal in ((ANGRY, ""), (CALM, ""), (HAPPY, " (at most 5)")):
            share = 100 * sum(flags[kind]) / max(1, len(flags[kind]))
            yield Figure(f"{name}, {told}: {kind} flagged{goal}", round(share, 1), "%")


def _call(own: Sequence[Measured], kind: str, rng: random.Random) -> list[VoiceStretch]:
    """One call's stretches; empty where the speaker has too few clips of the kind."""
    from qa_analyzer.core.span import Span
    from qa_analyzer.core.voice import VoiceStretch

    calm = [m for m in own if m.clip.emotion == CALM]
    hot = [m for m in own if m.clip.emotion == kind] if kind != CALM else []
    if len(calm) < HOT_CLIPS or (kind != CALM and len(hot) < HOT_CLIPS):
        return []
    turns = rng.sample(calm, min(CALM_CLIPS, len(calm))) + rng.sample(hot, min(HOT_CLIPS, len(hot)))
    found, now = [], 0.0
    for m in turns:
        lasts = m.measures.voiced_s / 0.6
        found.append(VoiceStretch(0, Span(now, now + lasts), m.measures))
        now += lasts + PAUSE_S
    return found
