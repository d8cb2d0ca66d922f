from __future__ import annotations

import numpy as np
import pytest

from qa_analyzer.benchmarks.sounds.instruments import RATE_HZ
from qa_analyzer.benchmarks.sounds.levels import dbfs
from qa_analyzer.benchmarks.sounds.ringback import CADENCES, ringing


def bursts(sound) -> list[tuple[float, float]]:
    """Start and length of what sounds, pauses over 50 ms between."""
    on = np.flatnonzero(np.abs(sound) > 0.01)
    first = np.flatnonzero(np.diff(on, prepend=-(10**6)) > RATE_HZ // 20)
    last = np.append(first[1:], len(on)) - 1
    return [(on[a] / RATE_HZ, (on[b] - on[a]) / RATE_HZ) for a, b in zip(first, last, strict=True)]


def rung(cadence: str, rings: int, *, first: bool = False, last: bool = False, seed: int = 0):
    return ringing(cadence, rings, -15.0, np.random.default_rng(seed), cut_first=first, cut_last=last)


@pytest.mark.parametrize("rings", [1, 3, 6])
@pytest.mark.parametrize(
    ("cadence", "lengths", "period"),
    [("440+480 Hz 2/4", [2.0], 6.0), ("400+450 Hz double", [0.4, 0.4], 3.0), ("425 Hz 1/4", [1.0], 5.0)],
)
def test_cadences_and_counts(cadence: str, lengths: list[float], period: float, rings: int):
    found = bursts(rung(cadence, rings))
    assert [length for _, length in found] == pytest.approx(lengths * rings, abs=0.02)
    starts = [start for start, _ in found][:: len(lengths)]
    assert np.diff(starts) == pytest.approx(period, abs=0.02)


def test_level_and_tones():
    tone = rung("400+450 Hz double", 1)[800:5600]
    assert dbfs(tone) == pytest.approx(-15, abs=0.7)
    spectrum = np.abs(np.fft.rfft(tone * np.hanning(len(tone)), 8 * RATE_HZ))
    loudest = np.flatnonzero(spectrum > spectrum.max() * 0.5) / 8
    assert loudest.min() == pytest.approx(400, abs=4) and loudest.max() == pytest.approx(450, abs=4)


@pytest.mark.parametrize("cadence", CADENCES)
@pytest.mark.parametrize("seed", range(4))
def test_a_cut_ring_is_still_to_be_heard(cadence: str, seed: int):
    whole, cut = rung(cadence, 4, seed=seed), rung(cadence, 4, first=True, last=True, seed=seed)
    plan = CADENCES[cadence]
    shorter_s = (len(whole) - len(cut)) / RATE_HZ
    assert 0.15 * plan.ring_s < shorter_s < 1.3 * plan.ring_s
    found = bursts(cut)
    assert found[-1][0] + found[-1][1] > 2 * plan.period_s + plan.ring_s + 0.3 * plan.ring_s
