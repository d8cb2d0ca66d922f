from __future__ import annotations

import pytest

from qa_analyzer.ledger.queue.choices import agents_in, criteria_in, teams_in
from qa_analyzer.ledger.queue.queue import following, waiting
from qa_analyzer.ledger.queue.wanted import Wanted
from qa_analyzer.ledger.reviews.review_deeds import Deed
from qa_analyzer.ledger.reviews.reviewing import write_deed
from qa_analyzer.ledger.reviews.signed import pairs
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.writing import write_done

from .sample import done


@pytest.fixture
def opened(empty: Ledger) -> Ledger:
    made = empty
    with made.writing() as connection:
        for i in range(12):
            kind = ("good", "rich", "not_scorable")[i % 3]
            write_done(connection, done(f"c{i:02}", kind=kind, agent=f"a-{i % 2}", day=f"2026-03-{1 + i // 2:02}"))
    return made


def ids(opened: Ledger, after: list[str] | None = None, limit: int = 40, **asked: object) -> list[str]:
    with opened.reading() as connection:
        found = waiting(connection, Wanted(**asked), after or [], limit)  # type: ignore[arg-type]
        return [i.row.call_id for i in found]


def test_each_list_has_its_calls_in_its_order(opened: Ledger) -> None:
    assert ids(opened, view="all") == [f"c{i:02}" for i in reversed(range(12))]
    assert ids(opened, view="flagged") == ["c10", "c07", "c04", "c01"]
    assert set(ids(opened, view="low")) == {f"c{i:02}" for i in range(12) if i % 3 != 2}
    assert ids(opened, view="all", agent="a-1", since="2026-03-02", until="2026-03-03") == ["c05", "c03"]
    assert ids(opened, view="all", criterion="hold_permission", verdict="fail") == ["c10", "c07", "c04", "c01"]
    assert ids(opened, view="all", criterion="no_such") == [] and ids(opened, view="all", team="sales") == []


@pytest.mark.parametrize("view", ["all", "low", "flagged", "unsure"])
@pytest.mark.parametrize("criterion", [None, "hold_permission"])
def test_pages_follow_each_other_without_a_gap(opened: Ledger, view: str, criterion: str | None) -> None:
    whole = ids(opened, view=view, criterion=criterion)
    paged: list[str] = []
    after: list[str] = []
    walked: list[str] = []
    with opened.reading() as connection:
        wanted = Wanted(view=view, criterion=criterion)
        while found := waiting(connection, wanted, after, 3):
            paged += [i.row.call_id for i in found]
            after = [str(p) for p in found[-1].place]
        at = 0
        while (item := following(connection, wanted, at)) is not None:
            walked.append(item.row.call_id)
            at = item.row.id
    assert paged == whole and walked == whole


def test_a_sample_is_drawn_by_its_seed_whoever_was_reviewed(opened: Ledger) -> None:
    first = ids(opened, view="sample", seed="2026-W10", limit=4)
    assert len(first) == len(set(first)) == 4 and not {c for c in first if int(c[1:]) % 3 == 2}
    with opened.writing() as connection:
        write_deed(connection, first[0], Deed("sign_off"), who="rosa", role="reviewer")
    assert ids(opened, view="sample", seed="2026-W10", limit=4) == first
    assert len({tuple(ids(opened, view="sample", seed=str(s), limit=4)) for s in range(20)}) > 5


def test_a_sample_is_filled_at_random_where_too_few_are_at_risk(opened: Ledger) -> None:
    with opened.reading() as connection:
        found = waiting(connection, Wanted("sample", seed="1"), (), 8)
    assert len({i.row.id for i in found}) == 8, "all that can be judged"
    assert {i.drawn for i in found} == {"random", "risk"}


def test_a_sample_draws_each_call_about_as_often(opened: Ledger) -> None:
    counts = dict.fromkeys((f"c{i:02}" for i in range(12) if i % 3 != 2), 0)
    with opened.reading() as connection:
        for seed in range(300):
            found = waiting(connection, Wanted("sample", seed=str(seed)), (), 2)
            for item in found:
                counts[item.row.call_id] += item.drawn == "random"
    assert sum(counts.values()) == 300 and min(counts.values()) > 15, counts


def test_signed_off_calls_leave_and_an_undo_brings_them_back(opened: Ledger) -> None:
    with opened.writing() as connection:
        entry = write_deed(connection, "c10", Deed("sign_off"), who="rosa", role="reviewer")
    assert "c10" not in ids(opened, view="flagged") and "c10" in ids(opened, view="flagged", signed=True)
    with opened.writing() as connection:
        write_deed(connection, "c10", Deed("undo", undoes=entry.id), who="rosa", role="reviewer")
    assert "c10" in ids(opened, view="flagged")


def test_disputes_wait_until_they_are_answered_or_taken_back(opened: Ledger) -> None:
    def do(call: str, deed: Deed, role: str = "agent") -> int:
        with opened.writing() as connection:
            return write_deed(connection, call, deed, who=role, role=role).id

    do("c01", Deed("dispute", "greeting", note="I did"))
    taken_back = do("c04", Deed("dispute", note="all of it"))
    assert ids(opened, view="disputed") == ["c04", "c01"]
    do("c04", Deed("undo", undoes=taken_back))
    do("c01", Deed("dispute_outcome", "summarizes", "upheld"), "coach")
    assert ids(opened, view="disputed") == ["c01"], "the outcome of another criterion"
    do("c01", Deed("dispute_outcome", "greeting", "rejected"), "coach")
    assert ids(opened, view="disputed") == []


def test_what_can_be_chosen(opened: Ledger) -> None:
    with opened.reading() as connection:
        assert [a for a, _ in agents_in(connection)] == ["a-0", "a-1"] and teams_in(connection) == ["billing"]
        assert criteria_in(connection)["hold_permission"] == "Asks before a hold"


def test_pairs_come_from_signed_off_calls_alone(opened: Ledger) -> None:
    def do(call: str, deed: Deed) -> None:
        with opened.writing() as connection:
            write_deed(connection, call, deed, who="rosa", role="reviewer")

    do("c01", Deed("override", "hold_permission", "pass", "other_words"))
    with opened.reading() as connection:
        assert pairs(connection) == {}
    do("c01", Deed("sign_off"))
    do("c04", Deed("sign_off"))
    do("c07", Deed("override", "hold_permission", "excused", "system"))
    do("c07", Deed("sign_off"))
    with opened.reading() as connection:
        found = pairs(connection)
    assert found["hold_permission"] == {("fail", "pass"): 1, ("fail", "fail"): 1}
    assert ("unsure", "unsure") not in found.get("states_own_name", {}), "what was left unsure has no human verdict"
