from __future__ import annotations

import dataclasses
import math
import shutil

import pytest

from qa_analyzer.benchmarks import shelf, timeline, timeline_cost
from qa_analyzer.benchmarks.figure import fixtures
from qa_analyzer.benchmarks.sounds import announcements
from qa_analyzer.benchmarks.sounds.calls import Plan, Truth
from qa_analyzer.benchmarks.sounds.matching import matched, misses
from qa_analyzer.benchmarks.sounds.observing import VARIANTS, Found, Observed, observe
from qa_analyzer.benchmarks.sounds.talk import TalkPlan
from qa_analyzer.core.errors import StartError

CALL = fixtures() / "audio" / "f06.ogg"
HOLDS = [
    {"start": 20.0, "end": 60.0, "kind": "strings", "side": "both", "level_dbfs": -20.0},
    {"start": 80.0, "end": 120.0, "kind": "digital silence", "side": "both", "level_dbfs": -20.0},
]
RINGING = {"start": 0.0, "end": 6.0, "rings": 2, "cadence": "425 Hz 1/4", "cut_first": False, "cut_last": False}
LABELS = {
    "hold_permission": "fail",
    "hold_check_in": "pass",
    "thanks_for_holding": "pass",
    "answered_in_three_rings": "pass",
}
TRUTH = Truth("stereo", "16 kHz PCM", "clean", 200.0, 0, holds=HOLDS, ringing=RINGING, labels=LABELS)
SILENCE = Truth("stereo", "16 kHz PCM", "clean", 3600.0, 0)
SAME = dataclasses.replace(TRUTH, layout="same", agent_channel=None)
MONO = dataclasses.replace(TRUTH, layout="mono", agent_channel=None)


def figures_of(found: Found, in_talk: Found, in_same: Found) -> dict[str, float]:
    """Figures of four recordings in which both variants find the same."""
    seen = [
        Observed("a", TRUTH, dict.fromkeys(VARIANTS, found)),
        Observed("b", SAME, dict.fromkeys(VARIANTS, in_same)),
        Observed("c", MONO, dict.fromkeys(VARIANTS, dataclasses.replace(in_same, same_sound=False))),
        Observed("t", SILENCE, dict.fromkeys(VARIANTS, in_talk), talk=True),
    ]
    figures = timeline.figures(seen)
    assert len({f.name for f in figures}) == len(figures)
    return {f.name: f.value for f in figures}


def targets(figures: dict[str, float]) -> dict[str, float]:
    """The figures that have something to reach."""
    return {k: v for k, v in figures.items() if k.endswith(")") and not math.isnan(v)}


def test_a_silent_detector_scores_nothing():
    nothing = Found(roles=[("unknown", 0.0)] * 2, spoken_s=100.0)
    reached = targets(figures_of(nothing, Found(roles=[("unknown", 0.0)] * 2), nothing))
    assert len(reached) >= 14
    assert set(reached.values()) == {0.0}


def test_a_perfect_detector_reaches_everything():
    right = Found(
        holds=[(20.5, 59.0, "audio"), (81.5, 121.0, "transcript")],
        ringing=[(0.1, 6.0, 2)],
        roles=[("agent", 0.9), ("member", 0.9)],
        verdicts=LABELS,
        right_s=100.0,
        spoken_s=100.0,
    )
    same = dataclasses.replace(right, same_sound=True, roles=[("both", 1.0)])
    reached = targets(figures_of(right, Found(roles=right.roles), same))
    assert {k: v for k, v in reached.items() if "per hour" in k or "wrongly" in k} == {
        f"{v}: {name}": 0.0
        for v in VARIANTS
        for name in ("false holds per hour of talk (at most 0.1)", "same sound wrongly claimed (0)")
    }
    assert {v for k, v in reached.items() if "per hour" not in k and "wrongly" not in k} == {1.0}


def test_what_is_invented_counts():
    wild = Found(holds=[(5.0, 9.0, "audio")] * 2, ringing=[(1.0, 2.0, 1)], roles=[("member", 1), ("agent", 1)])
    figures = figures_of(wild, dataclasses.replace(wild, same_sound=True), wild)
    assert figures["none: false holds per hour of talk (at most 0.1)"] == 2.0
    assert figures["none: ringing invented, per hour of recordings without"] == 1.0
    assert figures["none: agent's channel right where named (0.90)"] == 0.0
    assert figures["none: same sound wrongly claimed (0)"] == 0.5
    assert figures["none: music holds, stereo, precision"] == 0.0


@pytest.mark.parametrize(
    ("span", "index", "is_found"),
    [
        ((21.4, 58.6), 0, True),
        ((21.6, 60.0), 0, False),
        ((20.0, 58.4), 0, False),
        ((81.9, 118.1), 1, True),
        ((82.1, 120.0), 1, False),
    ],
)
def test_music_within_a_second_and_a_half_and_silence_within_two(span, index: int, is_found: bool):
    m = matched(TRUTH, Found(holds=[(*span, "audio")]))
    assert (m.found == [HOLDS[index]]) == is_found and bool(m.unfit) != is_found and not m.invented


def test_a_hold_told_in_two_halves_is_missed_and_twice_wrong():
    m = matched(TRUTH, Found(holds=[(20, 40, "audio"), (42, 60, "audio"), (130, 140, "audio")]))
    assert m.missed == HOLDS and len(m.unfit) == 2 and m.invented == [(130, 140)]


def test_every_miss_is_listed_with_what_was_made_there():
    seen = Observed(
        "a", TRUTH, {"words": Found(roles=[("member", 1), ("agent", 1)], verdicts={"hold_permission": "pass"})}
    )
    listed = misses(seen)
    assert [m["what"] for m in listed] == ["hold missed"] * 2 + ["rings wrong", "agent's channel", "verdict"]
    assert listed[0]["kind"] == "strings" and listed[0]["line"] == "clean" and listed[-1]["true"] == "fail"


def test_a_stretch_of_two_minutes_is_counted_apart():
    near = dataclasses.replace(TRUTH, holds=[HOLDS[0] | {"end": 139.0}])
    figures = timeline.figures([Observed("a", near, dict.fromkeys(VARIANTS, Found(verdicts=LABELS)))])
    value = {f.name: f.value for f in figures}
    assert math.isnan(value["words: hold_check_in (0.95)"])
    assert value["words: hold_check_in, a stretch of 118-122 s"] == 1


@pytest.mark.skipif(not (shutil.which("flite") and shutil.which("espeak-ng")), reason="needs flite, espeak-ng")
def test_a_small_run_ends_with_all_figures(monkeypatch, tmp_path):
    """One call and a little talk through the whole program."""
    made = [
        TalkPlan("t", CALL, CALL, 30.0, 3, "swapped", "8 kHz mu-law", "pink noise 20 dB"),
        Plan("x", CALL, 7, "stereo", "16 kHz PCM", "clean", ("strings",), "440+480 Hz 2/4", 2),
    ]
    monkeypatch.setattr(timeline, "plans", lambda *_, **__: made)
    figures = timeline.measure(None, errors=tmp_path / "misses.json", workers=1)
    value = {f.name: f.value for f in figures}
    assert value["recordings"] == 2 and value["analyses that broke"] == 0
    assert len(value) > 100 and (tmp_path / "misses.json").read_text().startswith("[")
    assert not math.isnan(value["words: music holds, stereo, F1 (0.97)"])
    assert not math.isnan(value["words: answered_in_three_rings (0.95)"])


def test_an_analysis_that_breaks_is_told(monkeypatch):
    monkeypatch.setattr("qa_analyzer.audio.reader.listen", lambda _: 1 / 0)
    seen = observe(Plan("x", CALL, 7, "mono", "16 kHz PCM", "clean", ("strings",)))
    assert "ZeroDivisionError" in (seen.found["words"].error or "")
    assert {m["what"] for m in misses(seen)} == {"not analysed"}
    assert timeline.figures([seen])[1].value == 2


def test_without_voices_it_does_not_start(monkeypatch):
    monkeypatch.setenv("PATH", "")
    announcements.spoken.cache_clear()
    with pytest.raises(StartError, match="flite does not speak"):
        timeline.measure(None, limit=1)


def test_options_that_a_benchmark_does_not_take_are_told():
    assert {"timeline", "timeline_cost"} <= shelf.benchmarks().keys() and "interval" not in shelf.benchmarks()
    with pytest.raises(StartError, match="takes no --full"):
        shelf.measure("startup", None, full=True)


def test_the_cost_is_a_ratio_of_both(monkeypatch):
    import numpy as np

    monkeypatch.setattr(timeline_cost, "ROUNDS", 1)
    noise = np.random.default_rng(0).standard_normal((2, 16000 * 20)) * 0.05
    hearing, alone, ratio = timeline_cost._cost([noise], 16000)
    assert hearing.value > 0 and alone.value > 0
    assert ratio.value == pytest.approx(hearing.value / alone.value, rel=0.05)
