"""Runs of stretches against the calm ones: large, beyond chance, higher, and no longer than the change."""

from __future__ import annotations

import random
from math import log

import pytest

from qa_analyzer.core.span import Span
from qa_analyzer.tone.voice_evidence import HeardVoice
from qa_analyzer.tone.voice_runs import lasting

LEAST = log(10)


def heard(
    *changes: float, calm: int = 6, noise: float = 0.0, rise: float = 4.0, gap_s: float = 2.0
) -> list[HeardVoice]:
    """Stretches of two seconds; the first `calm` of them are the calm voice, at 0."""
    rng = random.Random(1)
    found, now = [], 0.0
    for i, change in enumerate((*[0.0] * calm, *changes)):
        values = {"pitch_median": 5.0 + (rise if change > 1 else 0.0)}
        found.append(HeardVoice(Span(now, now + 3), 0.0, change + rng.gauss(0, noise), 2.0, i < calm, values))
        now += 3 + gap_s
    return found


def test_three_changed_stretches_are_a_run() -> None:
    (run,) = lasting(heard(3.5, 3.5, 3.5, 0.0, 0.0), LEAST)
    assert (run.first, run.last) == (6, 9)
    assert run.change == pytest.approx(3.5, abs=0.01)
    assert 0.7 < run.score < 1


@pytest.mark.parametrize(
    "changes", [(), (3.5,), (3.5, 3.5), (1.5,) * 6, (-4.0,) * 6, (3.5, 0.0, 0.0, 3.5)],
    ids=["none", "once", "twice", "a little", "softer", "now and then"],
)  # fmt: skip
def test_what_is_short_or_small_is_none(changes: tuple[float, ...]) -> None:
    assert lasting(heard(*changes), LEAST) == []


def test_a_restless_voice_needs_more() -> None:
    """The same mean change, once over a quiet voice and once over one that moves as far by itself."""
    assert lasting(heard(*[2.6] * 3), LEAST)
    assert lasting(heard(*[2.6] * 3, noise=2.5), LEAST) == []


def test_noise_alone_makes_no_run() -> None:
    for n in range(20):
        rng = random.Random(n)
        voice = heard(*[rng.gauss(0, 1.2) for _ in range(24)], calm=12, noise=1.2)
        assert lasting(voice, LEAST) == []


def test_a_voice_that_is_no_higher_is_another_microphone() -> None:
    assert lasting(heard(*[4.0] * 5, rise=0.5), LEAST) == []


def test_runs_do_not_cross_a_hold() -> None:
    assert lasting(heard(*[3.5] * 4, gap_s=70.0), LEAST) == []


def test_too_little_calm_speech_says_nothing() -> None:
    assert lasting(heard(*[4.0] * 6, calm=2), LEAST) == []
    assert lasting([], LEAST) == []
