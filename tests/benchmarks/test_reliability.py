"""The reliability curve and the fit behind it, on made verdicts."""

from __future__ import annotations

import pytest

from qa_analyzer.benchmarks.calibrating import Read
from qa_analyzer.benchmarks.fitting import as_json, chosen, fit, left_out
from qa_analyzer.benchmarks.reliability import curve
from qa_analyzer.core.call import Call
from qa_analyzer.core.record import Record
from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.scoring.confidence import read


def reads(number: int, right: int) -> list[Read]:
    """Calls with one fail each, of which every `right`th of ten is one by label."""
    call = Call(Record("x"), (), 10.0)
    verdicts = (Verdict("greeting", "fail", "x", confidence=0.9), Verdict("greeting", "pass", "x"))
    return [
        Read(f"c{i}", 0.0, 1.0, call, verdicts, None, {}, {"greeting": "fail" if i % 10 < right else "pass"})
        for i in range(number)
    ]


def test_the_probability_of_a_fail_is_the_share_that_was_right() -> None:
    model = fit(reads(100, 8))
    assert model.shares("fail", {"criterion greeting": 1.0, "own confidence": 0.55})["fail"] == pytest.approx(
        0.8, abs=0.05
    )


def test_stored_and_read_again(tmp_path) -> None:  # type: ignore[no-untyped-def]
    made = reads(100, 9)
    model = chosen(fit(made), made)
    path = tmp_path / "model.json"
    path.write_text(as_json(model))
    assert read(path) == model


def test_a_call_left_out_is_judged_by_the_others() -> None:
    told = left_out(reads(40, 10))
    assert len(told) == 40 and all(v[0].outcome == "fail" for _, v in told)


def test_the_curve_counts_what_was_decided() -> None:
    sure = Verdict("greeting", "fail", "x", confidence=0.97)
    judged = [(r, (sure,)) for r in reads(20, 5)]
    figures = {f.name: f for f in curve(judged)}
    assert figures["confidence 0.95 to 1.00"].value == 0.5
    assert figures["expected calibration error"].value == pytest.approx(0.47)
    assert figures["words given: wrong among the called fails"].value == 0.5
