from __future__ import annotations

from qa_analyzer.core.document import Analysis
from qa_analyzer.reports.call_timeline import levels_path, timeline

from . import sample


def test_places_are_percent_of_the_call() -> None:
    drawn = timeline(sample.rich())
    hold = next(b for b in drawn.line if b.kind == "hold")
    assert abs(hold.x - 100 * 24.4 / 262.4) < 0.01 and abs(hold.width - 100 * 125.6 / 262.4) < 0.01
    assert [lane.name for lane in drawn.lanes] == ["agent", "member", "unknown"]
    bars = [*drawn.line, *drawn.overlaps, *drawn.marks, *(b for lane in drawn.lanes for b in lane.turns)]
    assert all(0 <= b.x <= 100 and b.width > 0 for b in bars)


def test_verdicts_that_would_cover_each_other_are_one_mark_of_their_kind() -> None:
    marks = timeline(sample.rich()).marks
    fails = [(m.link, m.count) for m in marks if m.kind == "fail"]
    assert fails == [("c-acknowledges_concern", 2), ("c-summarizes", 1)]
    assert "Asks before a hold" in next(m.title for m in marks if m.count == 2)
    data = sample.rich().as_json()
    for criterion in data["criteria"]:
        for place in criterion["evidence"]:
            place["start"], place["end"] = 100.0, 101.0
    joined = [m for m in timeline(Analysis.model_validate(data)).marks if m.link]
    assert [(m.kind, m.count) for m in joined] == [("fail", 3), ("unsure", 1)]


def test_ticks_stay_few_for_any_length() -> None:
    for length in (0.0, 7.0, 61.0, 431.2, 3600.0, 7200.0, 36000.0):
        drawn = timeline(sample.not_scorable().model_copy(update={"duration": length}))
        assert 1 <= len(drawn.ticks) <= 10 and drawn.ticks[0] == (0.0, "0:00")


def test_levels_stay_in_their_field() -> None:
    path = levels_path([0.0, 0.5, 7.0, -1.0])
    numbers = [float(n) for n in path.strip("MZ").replace("L", " ").split()]
    assert len(numbers) == 16 and min(numbers) >= 0 and max(numbers[::2]) <= 1000 and max(numbers[1::2]) <= 100
    assert levels_path([]) == ""


def test_levels_go_to_the_lane_of_their_channel() -> None:
    lanes = {lane.name: bool(lane.levels) for lane in timeline(sample.rich(), [[0.5], [0.25]]).lanes}
    assert lanes == {"agent": True, "member": True, "unknown": False}
    data = sample.rich().as_json()
    data["audio"]["channels"] = [{"role": "both", "confidence": 1.0, "talk_s": 3.0}]
    one = timeline(Analysis.model_validate(data), [[0.5]]).lanes
    assert [lane.name for lane in one if lane.levels] == ["sound"]
