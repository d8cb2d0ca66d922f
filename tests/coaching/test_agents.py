from __future__ import annotations

import json

import pytest

from qa_analyzer.coaching.agent_report import agent_report
from qa_analyzer.coaching.agents import agent_reports, by_agent
from qa_analyzer.core.document import Analysis
from tests.reports import sample


def changed(analysis: Analysis, *, call_id: str, verdicts: dict[str, str] | None = None, **over: object) -> Analysis:
    data = analysis.as_json() | over
    data["call"] = data["call"] | {"call_id": call_id}
    for c in data["criteria"]:
        c["verdict"] = (verdicts or {}).get(c["id"], c["verdict"])
    return Analysis.model_validate(data)


def test_calls_are_grouped_by_id_and_never_by_name() -> None:
    groups = by_agent(sample.all_calls())
    assert {k: [a.call.call_id for a in v] for k, v in groups.items()} == {
        "a-imogen": ["north/0001", "north-0002"],
        "a-osric": ["Süd 3"],
        None: ["x-9"],
    }
    assert [r.agent_id for r in agent_reports(sample.all_calls())] == ["a-imogen", "a-osric", None]


def test_an_unknown_agent_has_no_name_of_their_own() -> None:
    report = agent_reports(sample.all_calls())[-1]
    assert (report.name, report.team, report.other_names) == (None, None, ("Imogen Vale",))


def test_calls_stand_in_order_of_time_and_the_latest_name_counts() -> None:
    report = agent_report("a-imogen", [sample.good(), sample.rich()])
    assert [c.call_id for c in report.calls] == ["north/0001", "north-0002"]
    assert (report.name, report.other_names) == ("Imogen Vale", ("Imogen <b>Vale</b> & Co",))
    assert report.mean_percent == pytest.approx((57.1 + 75.0) / 2)


def test_a_call_that_is_not_scorable_is_in_no_figure() -> None:
    good = sample.good()
    other = changed(sample.rich(), call_id="short", scorable=False, why_not="Another language.")
    report, alone = agent_report("a", [good, other]), agent_report("a", [good])
    assert len(report.calls) == 2 and report.not_scorable == 1 and report.scored == 1
    for part in ("mean_percent", "criteria", "strengths", "to_work_on", "unsure", "flagged", "holds", "measures"):
        assert getattr(report, part) == getattr(alone, part), part
    assert next(c for c in report.calls if c.call_id == "short").percent is None


def test_rates_count_decided_calls_alone() -> None:
    report = agent_report("a-imogen", [sample.rich(), sample.good()])
    name = report.rate("states_own_name")
    assert (name.passed, name.failed, name.decided, name.unsure) == (1, 0, 1, 1)
    rings = report.rate("answered_in_three_rings")
    assert (rings.passed, rings.decided, rings.target_percent, rings.standing) == (2, 2, 95.0, "not distinguishable")
    identity = report.rate("verifies_identity")
    assert (identity.decided, identity.percent, identity.low_percent, identity.standing) == (0, None, None, None)


def test_strengths_rank_many_passes_above_one_lucky_one_and_exclude_points_to_work_on() -> None:
    calls = [sample.good()]
    for i in range(19):
        one = {"states_own_name": "na", "greeting": "fail" if i == 0 else "pass"}
        calls.append(changed(sample.good(), call_id=f"c{i:02d}", verdicts=one))
    report = agent_report("a", calls)
    assert report.strengths.index("greeting") < report.strengths.index("states_own_name")
    assert report.to_work_on == ("summarizes",)
    assert not set(report.strengths) & set(report.to_work_on)


def test_quotes_lead_to_the_call_with_words_before_silence_and_the_surest_first() -> None:
    report = agent_report("a-imogen", [sample.rich(), sample.good()])
    fail = report.rate("summarizes").fails
    assert [(c.call_id, c.confidence) for c in fail] == [("north/0001", 0.93), ("north-0002", 0.7)]
    assert report.rate("greeting").passes[0].quote == "good afternoon"


def test_doubt_flags_holds_and_measures_are_told() -> None:
    report = agent_report("a-imogen", [sample.rich(), sample.good()])
    assert [(u.criterion, u.calls) for u in report.unsure] == [("states_own_name", ("north/0001",))]
    assert [(f.call_id, f.onset, f.trigger, len(f.moments)) for f in report.flagged] == [
        ("north/0001", "arrived", "repeated_problem", 1)
    ]
    assert report.holds[0].story[-1] == "thanks ok"
    talk = next(m for m in report.measures if m.name == "talk_s_agent")
    assert (talk.calls, talk.median, talk.lowest, talk.highest) == (2, pytest.approx(38.55), 5.6, 71.5)
    assert "pitch_range_hz_member" not in [m.name for m in report.measures]


def test_a_call_without_a_score_counts_in_rates_but_not_in_the_mean() -> None:
    none = changed(
        sample.good(), call_id="n", score={"percent": None, "earned": 0, "possible": 0, "auto_failed": False}
    )
    report = agent_report("a", [none])
    assert (report.scored, report.mean_percent, report.rate("greeting").decided) == (0, None, 1)


def test_the_report_is_frozen_and_goes_into_json() -> None:
    report = agent_report("a-imogen", [sample.rich()])
    document = json.loads(json.dumps(report.as_json(), allow_nan=False))
    assert document["schema"] == "qa-analyzer/agent/1"
    assert document["criteria"][0]["passes"][0]["quote"] == "Good morning,"
    with pytest.raises(AttributeError):
        report.name = "x"  # type: ignore[misc]


def test_an_agent_without_calls() -> None:
    report = agent_report("a", [])
    assert (report.mean_percent, report.calls, report.criteria) == (None, (), ())
