from __future__ import annotations

import json
from dataclasses import replace

import pytest

from qa_analyzer.coaching.desk import Calls, Team, coaching_report
from qa_analyzer.coaching.for_agent import Names, for_the_agent
from qa_analyzer.coaching.gain import POINTS
from qa_analyzer.coaching.means import Sums
from qa_analyzer.coaching.weeks import period_before, weeks
from qa_analyzer.core.coaching_report import CoachingReport, Passage, Period, Said
from qa_analyzer.core.criterion_rate import Citation
from qa_analyzer.core.document import Analysis
from tests.reports import sample

NONE, NOBODY = Calls(()), Team()
MARCH = Period("2026-03-01", "2026-03-31")
OF_A_COLLEAGUE = Passage(
    Citation("colleague/summarizes", None, 5.0, 8.0, "agent", "So, in short", "Said.", 0.9), "colleague"
)


def a_call(n: int, **verdicts: str) -> Analysis:
    """`sample.good` with another id and other verdicts."""
    data = sample.good().as_json()
    data["call"]["call_id"] = f"c{n:03d}"
    for c in data["criteria"]:
        c["verdict"] = verdicts.get(c["id"], c["verdict"])
        c["points"] = {"pass": 5, "fail": 0}.get(c["verdict"])
        c["max_points"] = 5
        c["evidence"] = c["evidence"] or [{"start": 1.0, "end": 2.0, "speaker": "agent", "quote": "words"}]
    counted = [c for c in data["criteria"] if c["verdict"] in ("pass", "fail")]
    earned, possible = sum(c["points"] for c in counted), 5 * len(counted)
    data["score"] = {"percent": 100 * earned / possible, "earned": earned, "possible": possible, "auto_failed": False}
    return Analysis.model_validate(data)


def dated(*calls: Analysis, day: str = "2026-03-09") -> Calls:
    return Calls([(day, a) for a in calls])


def report(now: Calls, before: Calls = NONE, team: Team = NOBODY, **more: object) -> CoachingReport:
    return coaching_report("a-1", MARCH, now, before, team, **more)  # type: ignore[arg-type]


def test_points_are_ranked_by_what_is_surely_lost() -> None:
    often = {"summarizes": "fail", "states_own_name": "pass"}
    calls = [a_call(i, **often, greeting="fail" if i < 2 else "na") for i in range(12)]
    made = report(dated(*calls))
    assert [p.rate.id for p in made.points] == ["summarizes", "greeting"]
    first, second = made.points
    assert 0 < second.sure_percent < second.lost_percent < first.sure_percent < first.lost_percent
    possible = sum(a.score.possible for a in calls)
    assert first.lost_percent == pytest.approx(100 * 60 / possible)


def test_doubtful_fails_weigh_less_and_what_costs_nothing_is_no_point() -> None:
    one, two = a_call(1, greeting="fail", summarizes="fail"), a_call(2, greeting="fail", summarizes="fail")
    for a in (one, two):
        a.criteria[0].confidence = 0.5
        a.criteria[1].max_points, a.criteria[1].verdict = 0, "fail"
    made = report(dated(one, two))
    assert [p.rate.id for p in made.points] == ["summarizes", "greeting"]


def test_an_auto_fail_costs_all_that_the_call_had_earned() -> None:
    call = a_call(1, greeting="fail", summarizes="fail")
    call.criteria[0].auto_fail = True
    made = report(dated(call))
    assert made.points[0].rate.id == "greeting"
    assert made.points[0].lost_percent == pytest.approx(100 * (5 + call.score.earned) / call.score.possible)


def test_an_own_passage_is_preferred_and_a_colleagues_asked_for_only_without() -> None:
    asked: list[str] = []

    def colleague(criterion: str) -> Passage | None:
        asked.append(criterion)
        return OF_A_COLLEAGUE

    calls = [a_call(1, greeting="fail"), a_call(2, greeting="pass")]
    made = report(dated(*calls), team=Team(passage=colleague))
    by_id = {p.rate.id: p for p in made.points}
    assert by_id["greeting"].done_well is not None and by_id["greeting"].done_well.whose == "own"
    assert by_id["summarizes"].done_well == OF_A_COLLEAGUE
    assert asked == ["summarizes"]
    assert [m.citation.call_id for m in by_id["summarizes"].missed] == ["c002", "c001"]


def test_no_passage_is_shown_twice_where_another_is_as_sure() -> None:
    calls = [a_call(n, greeting="pass", states_own_name="pass", summarizes="fail") for n in range(12)]
    for e in (c.evidence[0] for a in calls for c in a.criteria if c.verdict == "pass"):
        e.start, e.end = 8.0, 9.0
    made = report(dated(*calls))
    places = [p.done_well.citation.call_id for p in made.praise if p.done_well]
    assert len(places) > 1 and len(set(places)) == len(places), "all at the same second: from other calls"
    for n, a in enumerate(calls):
        for c in a.criteria:
            c.confidence = 0.9 if n == 3 else 0.6
    made = report(dated(*calls))
    assert {p.done_well.citation.call_id for p in made.praise if p.done_well} == {"c003"}, "the others are less sure"


def test_what_would_have_passed_is_told_with_the_passage() -> None:
    data = a_call(1).as_json()
    fail = next(c for c in data["criteria"] if c["id"] == "summarizes")
    fail["would_change"] = [{"to": ["na"], "what": "no close"}, {"to": ["pass"], "what": "say back what was done"}]
    made = report(dated(Analysis.model_validate(data)))
    assert made.points[0].missed[0].instead == "say back what was done"
    assert all(p.done_well is None or not p.done_well.instead for p in (*made.points, *made.praise))


def test_no_more_than_a_few_points_and_none_is_also_praised() -> None:
    calls = [a_call(i, greeting="fail" if i % 3 == 0 else "pass") for i in range(9)]
    made = report(dated(*calls))
    assert len(made.points) <= POINTS and len(made.praise) <= POINTS
    assert not {p.rate.id for p in made.points} & {p.rate.id for p in made.praise}


def test_last_periods_points_moved_or_cannot_be_told() -> None:
    bad, good = {"summarizes": "fail"}, {"summarizes": "pass"}
    before = dated(*(a_call(i, **bad) for i in range(12)), day="2026-02-10")
    better = report(dated(*(a_call(i, **good) for i in range(12))), before)
    assert [(m.criterion, m.comparison.against) for m in better.moved] == [("summarizes", "above")]
    same = report(dated(*(a_call(i, **bad) for i in range(12))), before)
    assert same.moved[0].comparison.against == "not distinguishable"
    few = report(dated(a_call(1, **good)), before)
    assert few.moved[0].comparison.against == "too few calls"
    assert few.before == Period("2026-01-29", "2026-02-28")


def test_against_the_team() -> None:
    calls = dated(*(a_call(i, summarizes="fail") for i in range(12)))
    made = report(calls, team=Team(Sums.of([99.0, 100.0] * 20)))
    assert made.against_team is not None and made.against_team.against == "below"
    assert report(dated(a_call(1)), team=Team(Sums.of([99.0] * 40))).against_team.against == "too few calls"  # type: ignore[union-attr]


def test_measures_beside_the_middle_of_the_team() -> None:
    team = Team(measures={"words_per_minute_agent": [float(v) for v in range(101)]})
    (pace,) = [m for m in report(dated(a_call(1)), team=team).measures if m.name == "words_per_minute_agent"]
    assert (pace.median, pace.team_low, pace.team_median, pace.team_high) == (150.0, 10.0, 50.0, 90.0)
    alone = report(dated(a_call(1)), team=Team(measures={"words_per_minute_agent": [1.0]}))
    assert alone.measures[0].team_low is None


def test_machine_and_human_scores_stand_side_by_side() -> None:
    call = a_call(1)
    made = coaching_report("a-1", MARCH, Calls([("2026-03-09", call)], {"c001": 10.0}, 1), Calls(()), Team())
    assert made.machine is not None and made.machine.mean_percent == 10.0 and made.corrected_calls == 1
    assert made.score.mean_percent == call.score.percent
    assert report(dated(call)).machine is None


def test_weeks_begin_on_monday() -> None:
    found = weeks([("2026-03-08", 40.0), ("2026-03-09", 60.0), ("2026-03-15", 80.0)])
    assert [(w.monday, w.score.mean_percent) for w in found] == [("2026-03-02", 40.0), ("2026-03-09", 70.0)]


def test_the_period_before() -> None:
    assert period_before(Period("2026-03-02", "2026-03-08")) == Period("2026-02-23", "2026-03-01")
    assert period_before(Period("2026-03-02", None)) is None and period_before(Period()) is None


def test_the_agents_version_holds_nothing_of_anybody_else() -> None:
    team = Team(
        Sums.of([99.0] * 40), {"words_per_minute_agent": [float(v) for v in range(101)]}, lambda _: OF_A_COLLEAGUE
    )
    whole = report(dated(a_call(1)), team=team, agreed=[Said("2026-03-01", "rosa", "hold script", "c001")])
    own = for_the_agent(whole, Names())
    told = json.dumps(own.as_json())
    assert "colleague" in json.dumps(whole.as_json()) and "Teodor" in json.dumps(whole.as_json())
    for word in ("colleague", "Teodor", "billing", "So, in short"):
        assert word not in told, word
    assert own.for_agent and [(s.text, s.who) for s in own.agreed] == [("hold script", "coach")]
    assert own.points[0].missed == whole.points[0].missed


def test_the_json_adds_to_the_agents() -> None:
    made = report(dated(a_call(1)))
    document = json.loads(json.dumps(made.as_json(), allow_nan=False))
    assert document["schema"] == "qa-analyzer/agent/1"
    agent = json.loads(json.dumps(made.agent.as_json()))
    assert {k: document[k] for k in agent} == agent, "what `score --out` writes of an agent keeps its meaning"
    assert document["period"] == {"since": "2026-03-01", "until": "2026-03-31"}
    assert replace(made, for_agent=True).as_json()["for_agent"] is True


def test_an_agent_without_calls_has_a_report() -> None:
    made = report(Calls(()))
    assert (made.score.calls, made.points, made.praise, made.weeks) == (0, (), (), ())


def test_what_is_advisory_is_no_point_and_no_strength() -> None:
    calls = dated(*(a_call(i, greeting="pass", summarizes="fail") for i in range(12)))
    made = coaching_report("a-1", MARCH, calls, NONE, NOBODY, advisory={"summarizes", "greeting"})
    assert not {"summarizes", "greeting"} & {p.rate.id for p in (*made.points, *made.praise)}
    assert made.advisory == ("greeting", "summarizes")


def test_the_team_is_compared_with_the_programs_own_scores() -> None:
    calls = [("2026-03-09", a_call(i, summarizes="pass")) for i in range(12)]
    own = {a.call.call_id: 40.0 + (i % 2) for i, (_, a) in enumerate(calls)}
    made = coaching_report("a-1", MARCH, Calls(calls, own, 12), NONE, Team(Sums.of([70.0, 72.0] * 20)))
    assert made.score.mean_percent == 100.0
    assert made.against_team is not None and made.against_team.against == "below"


def test_what_passes_by_what_did_not_happen_is_shown_by_no_passage() -> None:
    def plain(n: int, **verdicts: str) -> Analysis:
        data = a_call(n, **verdicts).as_json()
        data["criteria"].append(
            {**data["criteria"][0], "id": "professional_language", "verdict": verdicts.get("p", "pass")}
        )
        return Analysis.model_validate(data)

    quiet = report(dated(*(plain(i, greeting="fail", states_own_name="fail", summarizes="pass") for i in range(9))))
    assert [(p.rate.id, p.done_well is None) for p in quiet.praise] == [
        ("summarizes", False), ("answered_in_three_rings", True), ("professional_language", True),
    ]  # fmt: skip
    asked = Team(passage=lambda _: OF_A_COLLEAGUE)
    (point,) = [p for p in report(dated(plain(1, p="fail"), plain(2)), team=asked).points if p.rate.id[:4] == "prof"]
    assert point.missed and point.done_well is None
