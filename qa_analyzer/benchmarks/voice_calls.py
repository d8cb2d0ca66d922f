"""Calls built from acted clips of one speaker, and which of them tone flags by the voice, words and all being read.

Four kinds: calm and then angry; calm throughout; happily loud throughout; and, harder than was asked, calm and then
happily loud.  Sixteen clips each (ten and six), a pause after each, sixteen calls a speaker and kind; once without
words, once with words that say nothing of anger.  `research` is fitted without the speakers that are scored; `business`
is fitted to nothing.  In brackets: what must be reached.

How far the score can part such calls is told apart from the rule that flags them: the AUC of its rise from the first
part to the second, the place being known.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .acted import Measured, acted_clips, auc, examples, measured
from .acted_calls import KINDS, BuiltCall, as_call, built
from .figure import Figure

if TYPE_CHECKING:
    from qa_analyzer.tone.voice_model import VoiceModel

CALLS, SEED = 16, 1
"""Calls of each kind and speaker; of six a speaker, the flag's F1 moves by 0.04 with the draw."""
PARTS = 4
BuiltCalls = Mapping[str, Sequence[tuple[str, BuiltCall]]]
"""By kind: whose call, and the call."""


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
    corpora = dict.fromkeys(m.clip.corpus for m in known)
    calls = {c: built_calls([m for m in known if m.clip.corpus == c]) for c in corpora}
    return [
        *_of_model("business", calls, lambda _: business),
        *_of_model("research", calls, lambda s: left_out[s]),
    ]


def built_calls(known: Sequence[Measured]) -> BuiltCalls:
    """The calls of all speakers by kind, the same at each run."""
    found: dict[str, list[tuple[str, BuiltCall]]] = {kind: [] for kind in KINDS}
    for speaker in dict.fromkeys(m.clip.speaker for m in known):
        rng = random.Random(f"{SEED} {speaker}")
        own = [m for m in known if m.clip.speaker == speaker]
        for kind, (first, then) in KINDS.items():
            calls = (built(own, first, then, rng) for _ in range(CALLS))
            found[kind] += [(speaker, call) for call in calls if call is not None]
    return found


def _of_model(name: str, calls: Mapping[str, BuiltCalls], model_of: Callable[[str], VoiceModel]) -> Iterator[Figure]:
    for corpus, own in calls.items():
        risen = {k: [_rise(call, model_of(s)) for s, call in found] for k, found in own.items()}
        even = risen["calm"] + risen["happy"]
        rest = f"AUC, {_sizes(risen)}, place of the change known"
        yield Figure(f"{name}, {corpus}: angry against unchanged", round(auc(risen["angry"], even), 3), rest)
        happy = auc(risen["angry"], risen["calm, then happy"])
        yield Figure(f"{name}, {corpus}: angry against turned happy", round(happy, 3), rest)
    for words, told in ((False, "no words"), (True, "calm words")):
        flags = {c: _flagged(own, model_of, words=words) for c, own in calls.items()}
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


def _sizes(found: Mapping[str, Sequence[float]]) -> str:
    return ", ".join(f"{len(calls)} {kind}" for kind, calls in found.items()) + " calls"


def _flagged(calls: BuiltCalls, model_of: Callable[[str], VoiceModel], *, words: bool) -> dict[str, list[bool]]:
    """Which calls are flagged, by kind."""
    from qa_analyzer.tone.hear import hear_with

    def flagged(speaker: str, call: BuiltCall) -> bool:
        whole = as_call(call.voices, words=words)
        return hear_with(whole, call.voices, [("member", 1.0)], model_of(speaker)).flagged

    return {kind: [flagged(*one) for one in found] for kind, found in calls.items()}


def _rise(call: BuiltCall, model: VoiceModel) -> float:
    """By how many log-odds the second part lies above the first, which is the reference."""
    from qa_analyzer.tone.voice import log_odds

    rows = [v.measures for v in call.voices]
    odds = log_odds(rows, rows[: call.place], model)
    known = [(o, m.voiced_s * m.trust) for o, m in zip(odds, rows, strict=True) if o is not None]

    def mean(part: Sequence[tuple[float, float]]) -> float:
        return sum(o * w for o, w in part) / max(1e-9, sum(w for _, w in part))

    return mean(known[call.place :]) - mean(known[: call.place])
