from __future__ import annotations

import json
import random

import pytest

from qa_analyzer.coaching.apart import rates_apart, scores_apart
from qa_analyzer.coaching.means import LEAST_CALLS, Sums
from qa_analyzer.coaching.team import Member, TeamSums, team_report
from qa_analyzer.coaching.unclear import Doubts, unclear
from qa_analyzer.core.coaching_report import Period
from tests.reports import coaching_sample, sample

REPORT = coaching_sample.team()


def test_agents_stand_in_order_of_name_and_only_the_one_apart_stands_out() -> None:
    names = [a.name or a.agent_id for a in REPORT.agents]
    assert names == sorted(names, key=str.casefold)
    told = {a.agent_id: a.against_others.against for a in REPORT.agents}
    assert (told.pop("a-0"), told.pop("a-1")) == ("below", "too few calls")
    assert set(told.values()) == {"not distinguishable"}, "one far below puts nobody above"


def test_each_criterion_has_a_cell_for_each_agent_in_their_order() -> None:
    for row in REPORT.criteria:
        assert [c.agent_id for c in row.cells] == [a.agent_id for a in REPORT.agents]
    by_id = {r.id: r for r in REPORT.criteria}
    assert [r.id for r in REPORT.criteria] == ["greeting", "summarizes", "old_one"], "the form's order, then others"
    assert by_id["greeting"].title == "Greets" and by_id["old_one"].title == "old_one"
    cells = {c.agent_id: c for c in by_id["greeting"].cells}
    assert (cells["a-0"].against, cells["a-1"].against, cells["a-4"].against) == (
        "below", "too few calls", "not distinguishable",
    )  # fmt: skip
    assert {c.percent for c in by_id["old_one"].cells} == {None, 75.0}
    assert by_id["greeting"].passed == sum(c.passed for c in by_id["greeting"].cells)


def test_luck_alone_makes_hardly_anybody_stand_out() -> None:
    """Forty teams of eight equal agents, eight criteria each: at most one team in twenty may have an outlier."""
    rng = random.Random(7)
    teams = 0
    for _ in range(40):
        agents = []
        for n in range(8):
            rates = {f"k{k}": (p := sum(rng.random() < 0.8 for _ in range(30)), 30 - p) for k in range(8)}
            agents.append(Member(f"a{n}", None, 30, 0, Sums.of([rng.gauss(80, 15) for _ in range(30)]), rates))
        made = team_report("t", Period(), TeamSums(agents))
        teams += any(c.against in ("above", "below") for r in made.criteria for c in r.cells)
        assert made.comparisons == 64
    assert teams <= 4


def test_few_calls_are_never_apart() -> None:
    few = Member("a", None, 9, 0, Sums.of([0.0] * (LEAST_CALLS - 1)), {"k": (0, LEAST_CALLS - 1)})
    many = Member("b", None, 500, 0, Sums.of([100.0, 99.0] * 250), {"k": (500, 0)})
    made = team_report("t", Period(), TeamSums([few, many]))
    assert {a.against_others.against for a in made.agents} == {"too few calls"}
    assert {c.against for c in made.criteria[0].cells} == {"too few calls"}


def test_what_may_be_unclear() -> None:
    found = {u.id: u for u in REPORT.unclear}
    assert list(found) == ["summarizes", "greeting"]
    assert found["summarizes"].why == ("unsure", "said so") and found["greeting"].why == ("overruled",)


@pytest.mark.parametrize(
    ("doubts", "why"),
    [
        (Doubts(asked=4, unsure=3), ("unsure",)),
        (Doubts(asked=2, unsure=1), ()),
        (Doubts(asked=1000, unsure=200), ()),
        (Doubts(asked=1000, unsure=230), ("unsure",)),
        (Doubts(reviewed=10, overruled=3), ()),
        (Doubts(said_so=1), ()),
        (Doubts(said_so=2), ("said so",)),
    ],
)
def test_many_is_more_than_one_in_five_for_certain(doubts: Doubts, why: tuple[str, ...]) -> None:
    forms = {c.id: c for c in sample.rich().criteria}
    found = unclear(["greeting"], forms, {"greeting": doubts})
    assert (found[0].why if found else ()) == why


def test_weeks_are_means_of_their_calls_and_the_period_before_is_compared() -> None:
    assert [(w.monday, w.score.calls, w.score.mean_percent) for w in REPORT.weeks] == [
        ("2026-03-02", 300, 80.0), ("2026-03-09", 200, pytest.approx(15000 / 200 + 6 * (90.0 - 57.1) / 200)),
    ]  # fmt: skip
    assert REPORT.against_before is not None and REPORT.against_before.against == "below"
    assert team_report("t", Period(), TeamSums([])).before is None


def test_it_goes_into_json() -> None:
    document = json.loads(json.dumps(REPORT.as_json(), allow_nan=False))
    assert document["schema"] == "qa-analyzer/team/1" and document["criteria"][0]["cells"][0]["agent_id"] == "a-2"


def test_a_team_without_calls() -> None:
    made = team_report("t", Period(), TeamSums([]))
    assert (made.score.mean_percent, made.criteria, made.agents) == (None, (), ())


def test_who_moves_the_others_most_is_left_out_whatever_the_mean() -> None:
    """One at nothing at all, one with a single bad call, and six alike."""
    alike = [Sums.of([75.0, 85.0] * 40)] * 6
    told = [c.against for c in scores_apart([*alike, Sums.of([0.0] * 80), Sums.of([0.0])], 0.95)]
    assert told == [*["not distinguishable"] * 6, "below", "too few calls"]
    rates = [c.against for c in rates_apart([(64, 80)] * 6 + [(0, 80), (0, 1)], 8)]
    assert rates == told
