"""Calls built from acted clips of one speaker, and which of them tone flags by the voice, words and all being read.

Four kinds: calm and then angry; calm throughout; happily loud throughout; and, harder than was asked, calm and then
happily loud.  Sixteen clips each (ten and six), a pause after each, six calls a speaker and kind; once without words,
once with words that say nothing of anger.  `research` is fitted without the speakers that are scored; `business` is
fitted to nothing.  In brackets: what must be reached.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .acted import ANGRY, CALM, HAPPY, Measured, acted_clips, examples, measured
from .figure import Figure

if TYPE_CHECKING:
    from qa_analyzer.core.call import Call
    from qa_analyzer.core.voice import VoiceStretch
    from qa_analyzer.tone.voice_model import VoiceModel

CALLS, FIRST_CLIPS, THEN_CLIPS, FEWEST_CLIPS, PAUSE_S, SEED = 6, 10, 6, 6, 4.0, 1
"""Calls of each kind and speaker, clips in their two parts, clips of an emotion below which a speaker has no such call,
the other side's answer between clips; set by hand."""
KINDS = {"angry": (CALM, ANGRY), "calm": (CALM, CALM), "happy": (HAPPY, HAPPY), "calm, then happy": (CALM, HAPPY)}
"""How a call begins and goes on."""
SAID = "It is about the invoice for the second quarter, and where it was sent to."
PARTS = 4


def measure(corpus: Path | None) -> list[Figure]:
    """Flags by kind of call for both models.  Some three minutes."""
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
        *_flags("business", known, lambda _: business),
        *_flags("research", known, lambda s: left_out[s]),
    ]


def _flags(name: str, known: Sequence[Measured], model_of: Callable[[str], VoiceModel]) -> Iterator[Figure]:
    corpora = {c: [m for m in known if m.clip.corpus == c] for c in dict.fromkeys(m.clip.corpus for m in known)}
    for words, told in ((False, "no words"), (True, "calm words")):
        flags = {c: _flagged(own, model_of, words=words) for c, own in corpora.items()}
        both = {kind: [f for found in flags.values() for f in found[kind]] for kind in KINDS}
        yield from _figures(f"{name}, {told}", both)
        if len(flags) > 1:
            for c, found in flags.items():
                yield Figure(f"{name}, {told}, {c}: flag F1", _f1(found, "happy"), _sizes(found))


def _figures(name: str, flags: Mapping[str, Sequence[bool]]) -> Iterator[Figure]:
    yield Figure(f"{name}: flag F1 (0.9)", _f1(flags, "happy"), _sizes(flags))
    yield Figure(f"{name}: flag F1, happy ones calm at first", _f1(flags, "calm, then happy"), "")
    for kind, found in flags.items():
        goal = " (at most 5)" if kind == "happy" else ""
        yield Figure(f"{name}: {kind} flagged{goal}", round(100 * sum(found) / max(1, len(found)), 1), "%")


def _f1(flags: Mapping[str, Sequence[bool]], happy: str) -> float:
    right, wrong = sum(flags["angry"]), sum(flags["calm"]) + sum(flags[happy])
    return round(2 * right / max(1, right + wrong + len(flags["angry"])), 3)


def _sizes(flags: Mapping[str, Sequence[bool]]) -> str:
    return ", ".join(f"{len(found)} {kind}" for kind, found in flags.items()) + " calls"


def _flagged(known: Sequence[Measured], model_of: Callable[[str], VoiceModel], *, words: bool) -> dict[str, list[bool]]:
    """Which calls are flagged, by kind."""
    from qa_analyzer.tone.hear import hear_with

    flags: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for speaker in dict.fromkeys(m.clip.speaker for m in known):
        rng = random.Random(f"{SEED} {speaker}")
        own = [m for m in known if m.clip.speaker == speaker]
        for kind, (first, then) in KINDS.items():
            for _ in range(CALLS):
                if voices := built(own, first, then, rng):
                    call = _call(voices, words=words)
                    flags[kind].append(hear_with(call, voices, [("member", 1.0)], model_of(speaker)).flagged)
    return flags


def built(own: Sequence[Measured], first: str, then: str, rng: random.Random) -> list[VoiceStretch]:
    """One call's stretches; empty where the speaker has too few clips of either kind."""
    from qa_analyzer.core.span import Span
    from qa_analyzer.core.voice import VoiceStretch

    before, after = ([m for m in own if m.clip.emotion == emotion] for emotion in (first, then))
    if min(len(before), len(after)) < FEWEST_CLIPS:
        return []
    if first == then:
        turns = rng.sample(before, min(FIRST_CLIPS + THEN_CLIPS, len(before)))
    else:
        turns = rng.sample(before, min(FIRST_CLIPS, len(before))) + rng.sample(after, min(THEN_CLIPS, len(after)))
    found, now = [], 0.0
    for m in turns:
        lasts = m.measures.voiced_s / 0.6
        found.append(VoiceStretch(0, Span(now, now + lasts), m.measures))
        now += lasts + PAUSE_S
    return found


def _call(voices: Sequence[VoiceStretch], *, words: bool) -> Call:
    from qa_analyzer.core.call import Call, Hearing
    from qa_analyzer.core.record import Record
    from qa_analyzer.core.words import Turn

    turns = tuple(Turn("member", v.span.start, v.span.end, SAID) for v in voices) if words else ()
    return Call(Record("built"), turns, voices[-1].span.end + PAUSE_S, Hearing(words_usable=words))
