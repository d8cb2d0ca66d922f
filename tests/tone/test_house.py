"""Training on the house's own moments: held-out figures, and no worse model in a better one's place."""

from __future__ import annotations

import random

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceMeasures
from qa_analyzer.tone.house import HouseMoment, auc, house_moment, train
from qa_analyzer.tone.voice_model import load

from .voices import sounds, stretch

BUSINESS = load("business")
NAMES = BUSINESS.measures


def restless(rng: random.Random, by: float = 0.0, **shift: float) -> VoiceMeasures:
    m = sounds(by, **shift)
    values = {n: m.values[n] * (1 + rng.gauss(0, 0.05)) + rng.gauss(0, 0.05) for n in NAMES}
    return VoiceMeasures(values, m.voiced_s, m.trust)


def moments(recordings: int = 20, **hot_shift: float) -> list[HouseMoment]:
    """Callers of this house show frustration by `hot_shift`, and are calm otherwise."""
    rng = random.Random(4)
    found = []
    for r in range(recordings):
        calm = tuple(restless(rng) for _ in range(5))
        for frustrated in (True, False, False):
            m = restless(rng, **(hot_shift if frustrated else {}))
            found.append(HouseMoment(f"{r}.wav", 1, frustrated, m, calm))
    return found


def test_what_the_house_shows_is_learnt() -> None:
    """Frustrated here: slow, with less level and a restless pitch, the opposite of what is published."""
    odd = train(moments(100, level_p80=-6.0, pitch_sd=2.0, syllable_rate=-1.0), BUSINESS)
    assert odd.auc_before < 0.5 < 0.8 < odd.auc
    assert odd.better
    assert odd.model.measures == NAMES and odd.model.name == "house"


def test_what_nothing_shows_is_not_better() -> None:
    nothing = train(moments(), BUSINESS)
    assert 0.3 < nothing.auc < 0.7


def test_too_little_is_told() -> None:
    with pytest.raises(StartError, match="too little"):
        train(moments(4, level_p80=6.0), BUSINESS)


def test_auc() -> None:
    assert auc([(2.0, True), (1.0, False), (1.0, True)]) == pytest.approx(0.75)
    assert auc([(1.0, True)]) == 0.5


def test_a_moment_is_of_the_channel_that_speaks_in_it() -> None:
    talk = [stretch(t, t + 3, 0.0, channel=1) for t in range(0, 40, 5)] + [stretch(3, 4, 0.0, channel=0)]
    hot = [stretch(41, 44, 1.5), stretch(45, 48, 1.5)]
    found = house_moment("a", Span(40, 48), True, [*talk, *hot], [Span(40, 48)], BUSINESS)
    assert found is not None and found.channel == 1 and found.frustrated
    assert found.measures.values["level_p80"] > -20
    assert found.calm and all(c.values["level_p80"] < -22 for c in found.calm)
    assert house_moment("a", Span(60, 70), True, [*talk, *hot], [], BUSINESS) is None
    assert house_moment("a", Span(40, 48), True, hot, [], BUSINESS) is None
