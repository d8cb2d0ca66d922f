"""People's verdicts in a team's report."""

from __future__ import annotations

from qa_analyzer.coaching.corrected import Corrected
from qa_analyzer.coaching.means import Sums
from qa_analyzer.coaching.team import Member, TeamSums, team_report
from qa_analyzer.core.coaching_report import Period
from qa_analyzer.core.document import Analysis

from .test_desk import a_call


def overruled(call: Analysis, percent: float | None, **verdicts: str) -> Analysis:
    """The call as people left it."""
    left = call.model_copy(deep=True)
    for c in left.criteria:
        c.verdict = verdicts.get(c.id, c.verdict)  # type: ignore[assignment]
    left.score.percent = percent
    return left


def of(*calls: tuple[Analysis, Analysis]) -> Corrected:
    made = Corrected()
    for machine, shown in calls:
        made.add("2026-03-09", machine, shown)
    return made


def test_what_a_call_changes() -> None:
    call = a_call(1, greeting="fail", summarizes="unsure")
    assert call.score.percent is not None
    found = of((call, overruled(call, 90.0, greeting="pass", summarizes="fail")))
    counts = found.counts({"greeting": (3, 2), "summarizes": (5, 0), "states_own_name": (4, 1)})
    assert counts == {"greeting": (4, 1), "summarizes": (5, 1), "states_own_name": (4, 1)}
    assert found.calls == 1 and found.days["2026-03-09"] == (0, 90.0 - call.score.percent)
    assert (found.scores.calls, found.scores.total) == (0, 90.0 - call.score.percent)


def test_an_excused_fail_leaves_the_count_and_agreement_changes_nothing() -> None:
    call = a_call(1, greeting="fail")
    excused = of((call, overruled(call, call.score.percent, greeting="na")))
    assert excused.counts({"greeting": (3, 2)})["greeting"] == (3, 1)
    same = of((call, overruled(call, call.score.percent)))
    assert same.calls == 0 and same.counts({"greeting": (3, 2)}) == {"greeting": (3, 2)}


def test_a_call_that_is_not_scorable_changes_nothing() -> None:
    call = a_call(1, greeting="fail")
    call.scorable = False
    assert of((call, overruled(call, 90.0, greeting="pass"))) == Corrected()


def test_a_struck_moment_takes_the_flag() -> None:
    call = a_call(1)
    call.tone.flagged = True
    left = overruled(call, call.score.percent)
    left.tone = left.tone.model_copy(update={"flagged": False})
    assert of((call, left)).flagged == -1


def members(changed: Corrected) -> list[Member]:
    """Four agents of 40 calls; the first fails a criterion in 30 of them by the program."""
    rest = [Member(f"b{n}", None, 40, 2, Sums.of([80.0, 82.0] * 20), {"greeting": (38, 2)}) for n in range(3)]
    return [Member("a", None, 40, 2, Sums.of([60.0, 62.0] * 20), {"greeting": (10, 30)}, changed), *rest]


def test_nobody_is_below_by_fails_that_people_overruled() -> None:
    made = team_report("t", Period(), TeamSums(members(Corrected())))
    assert made.criteria[0].cells[0].against == "below" and made.machine is None
    calls = [a_call(n, greeting="fail") for n in range(28)]
    changed = of(*((c, overruled(c, 95.0, greeting="pass")) for c in calls))
    made = team_report("t", Period(), TeamSums(members(changed)))
    row = made.criteria[0]
    cell = row.cells[0]
    assert (cell.passed, cell.decided, cell.against) == (38, 40, "not distinguishable")
    assert (cell.machine_passed, cell.machine_decided) == (10, 40)
    assert (row.passed, row.decided, row.machine_passed, row.machine_decided) == (152, 160, 124, 160)
    assert row.cells[1].machine_decided is None, "where nothing was changed there is one figure"


def test_both_scores_stand_side_by_side_and_the_programs_are_compared() -> None:
    calls = [a_call(n, greeting="fail") for n in range(28)]
    changed = of(*((c, overruled(c, 100.0, greeting="pass")) for c in calls))
    made = team_report("t", Period(), TeamSums(members(changed)))
    plain = team_report("t", Period(), TeamSums(members(Corrected())))
    assert made.agents[0].machine == plain.agents[0].score and made.machine == plain.score
    own, total = made.agents[0].score.mean_percent, made.score.mean_percent
    assert own is not None and total is not None
    assert own > plain.agents[0].score.mean_percent and total > plain.score.mean_percent  # type: ignore[operator]
    assert [a.against_others for a in made.agents] == [a.against_others for a in plain.agents]
    assert (made.corrected_calls, made.agents[0].corrected_calls, made.agents[1].machine) == (28, 28, None)
