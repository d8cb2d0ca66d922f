"""What is believed of a verdict: from which probability on, with what evidence, and what is left in doubt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.errors import StartError
from qa_analyzer.core.verdicts import Evidence, Outcome, Verdict
from qa_analyzer.scoring.believe import Again, as_heard, believed
from qa_analyzer.scoring.confidence import Confidence, confidence, read

from .calls import call, turn

CALL = call(
    turn("agent", 0, 3, "mourning thank you for wiring", p=0.9),
    turn("member", 4, 6, "my name is ida", p=0.9),
    turn("agent", 7, 12, "have wa blessed day", p=0.4),
)
FAIL = Verdict("closing_greeting", "fail", "not heard", (Evidence(7, 12, "agent", "have wa blessed day"),))
PASS = replace(FAIL, outcome="pass", reason="said")


def model(passed: float, failed: float, na: float) -> Confidence:
    """Whatever is seen, the same log-odds."""
    odds = {o: {"bias": (passed, failed, na)} for o in ("pass", "fail", "na")}
    return Confidence(odds, 0.6, {"closing_greeting": 0.8})


def one(verdict: Verdict, m: Confidence, *others: Verdict, chance: float = 0.0) -> Verdict:
    again = Again(others[:1], others[1:]) if others else None
    return believed(CALL, [verdict], {ActKind.FAREWELL: {2: chance}}, again, m)[0]


@pytest.mark.parametrize(
    ("odds", "others", "outcome"),
    [
        ((0.0, 3.0, -2.0), (FAIL, FAIL), "fail"),
        ((0.0, 1.2, -2.0), (FAIL, FAIL), "unsure"),  # likelier than not, and not likely enough to accuse
        ((0.0, 1.2, -2.0), (), "fail"),  # given words need less
        ((0.0, 0.2, -2.0), (), "unsure"),
        ((3.0, 0.0, -2.0), (FAIL, PASS), "pass"),
        ((3.0, 0.0, -2.0), (FAIL, FAIL), "unsure"),  # nothing to cite for the pass
        ((0.0, 0.0, 3.0), (FAIL, FAIL), "na"),
        ((3.0, 0.0, 0.0), (), "unsure"),  # nothing to cite in given words either
    ],
)
def test_a_fail(odds: tuple[float, float, float], others: tuple[Verdict, ...], outcome: Outcome) -> None:
    assert one(FAIL, model(*odds), *others).outcome == outcome


def test_the_confidence_is_the_probability() -> None:
    assert one(PASS, model(2.0, 0.0, 0.0)).confidence == pytest.approx(0.787, abs=0.001)


def test_a_pass_by_what_was_faintly_heard_cites_the_turn() -> None:
    told = one(FAIL, model(3.0, 0.0, -2.0), FAIL, FAIL, chance=0.3)
    assert told.outcome == "pass" and told.evidence[0].start == 7 and "0.30" in told.evidence[0].found_by


def test_a_doubted_fail_tells_both_and_what_would_lift_the_doubt() -> None:
    told = one(FAIL, model(0.0, 1.2, -2.0), FAIL, FAIL)
    assert told.instead == "fail" and "fail 75%" in told.reason and told.changes[0].to == ("fail",)


def test_what_no_labelled_call_taught_goes_by_the_kind_reading() -> None:
    strange = replace(FAIL, criterion="house_rule")
    assert one(strange, model(0, 9, 0), strange, replace(strange, outcome="pass")).outcome == "unsure"
    assert one(strange, model(9, 0, 0), strange, strange) == strange


def test_quotes_are_the_words_as_heard() -> None:
    read_as = replace(PASS, evidence=(Evidence(7, 12, "agent", "have a blessed day", "farewell"),))
    told = as_heard(read_as, CALL).evidence[0]
    assert told.quote == "have wa blessed day" and "have a blessed day" in told.found_by
    assert as_heard(PASS, CALL) == PASS


def test_the_model_that_ships_knows_the_standard() -> None:
    shares = confidence().shares("fail", {"criterion greeting": 1.0, "own confidence": 0.5})
    assert sum(shares.values()) == pytest.approx(1.0) and confidence().knows("greeting")
    assert all(0.5 <= least <= 0.95 for least in confidence().fail_recognised.values())


def test_a_broken_model_is_told(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "model.json"
    path.write_text('{"form": 9}')
    with pytest.raises(StartError, match="form 9"):
        read(path)
