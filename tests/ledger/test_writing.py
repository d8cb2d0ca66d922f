from __future__ import annotations

import pytest
from sqlalchemy import func, insert, select

from qa_analyzer.ledger.deeds import Failed
from qa_analyzer.ledger.desk import dated_analyses
from qa_analyzer.ledger.reading import (
    analysis_of,
    criterion_sums,
    day_sums,
    known_calls,
    listened_under,
)
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import analyses, calls, failures, listenings, reviews
from qa_analyzer.ledger.writing import write_done, write_failed

from .sample import LISTENED, asked, done


@pytest.fixture
def opened(empty: Ledger) -> Ledger:
    return empty


def test_a_call_comes_back_as_it_was_written(opened: Ledger) -> None:
    written = done(kind="rich")
    with opened.writing() as connection:
        write_done(connection, written)
    with opened.reading() as connection:
        again = analysis_of(connection, "c1")
        assert again is not None
        assert again.as_json() == written.analysis.as_json()
        assert listened_under(connection, "l-c1") == LISTENED
        assert known_calls(connection)["c1"].state == "done"
        ((day, short),) = dated_analyses(connection, "a-1", "2026-03-02", "2026-03-02")
        assert day == "2026-03-02" and short.transcript.turns == []
        assert list(dated_analyses(connection, "a-1", "2026-03-03", None)) == []


def sums(opened: Ledger) -> dict[str, tuple[int, int, float]]:
    with opened.reading() as connection:
        return {r.agent_id: (r.calls, r.scored, r.percent_sum) for r in day_sums(connection)}


def test_sums_follow_every_change(opened: Ledger) -> None:
    one, other = done("c1", kind="good"), done("c2", kind="not_scorable")
    percent = one.analysis.score.percent
    with opened.writing() as connection:
        write_done(connection, one)
        write_done(connection, other)
    assert sums(opened) == {"a-1": (2, 1, percent)}
    with opened.writing() as connection:
        write_done(connection, one)
    assert sums(opened) == {"a-1": (2, 1, percent)}, "a call done again counts once"
    with opened.writing() as connection:
        write_done(connection, done("c1", kind="good", agent="a-2", key="k2"))
    assert sums(opened) == {"a-1": (1, 0, 0.0), "a-2": (1, 1, percent)}, "another agent's now"
    with opened.reading() as connection:
        by_criterion = {r.criterion: (r.passed, r.failed) for r in criterion_sums(connection, agent="a-2")}
    expected = {c.id: (int(c.verdict == "pass"), int(c.verdict == "fail")) for c in one.analysis.criteria}
    assert by_criterion == expected
    assert any(expected.values())


def test_an_earlier_analysis_goes_unless_reviewed(opened: Ledger) -> None:
    with opened.writing() as connection:
        call = write_done(connection, done(key="k1"))
        write_done(connection, done(key="k2"))
        second = connection.execute(select(analyses.c.id)).scalar_one()
        connection.execute(
            insert(reviews).values(call=call, analysis=second, at="t", who="w", role="reviewer", kind="comment")
        )
        write_done(connection, done(key="k3"))
        assert connection.execute(select(func.count()).select_from(analyses)).scalar() == 2
        present = connection.execute(select(calls.c.analysis_id)).scalar()
        assert present != second
        assert connection.execute(select(func.count()).select_from(listenings)).scalar() == 1


def test_three_failures_of_one_content_are_quarantined(opened: Ledger) -> None:
    failed = Failed(asked(), "read", "c1.wav: no sound", "export it again")
    states = []
    for _ in range(3):
        with opened.writing() as connection:
            states.append(write_failed(connection, failed, None))
    assert states == ["failed", "failed", "quarantined"]
    with opened.writing() as connection:
        other_content = Failed(asked(key="k2"), "read", "again", "")
        assert write_failed(connection, other_content, None) == "failed", "another content has its own three attempts"
        assert connection.execute(select(failures.c.attempt)).scalars().all() == [1, 2, 3, 1]


def test_what_the_machine_lacks_uses_up_no_attempt(opened: Ledger) -> None:
    failed, full = Failed(asked(), "read", "damaged", "re-export"), Failed(asked(), "machine", "no room", "make some")
    states = []
    for each in (failed, full, full, full, full, failed, full, failed):
        with opened.writing() as connection:
            states.append(write_failed(connection, each, None))
    assert states == ["failed"] * 7 + ["quarantined"]
    with opened.reading() as connection:
        assert connection.execute(select(failures.c.attempt)).scalars().all() == [1, 1, 1, 1, 1, 2, 2, 3]


def test_a_failure_keeps_what_was_known(opened: Ledger) -> None:
    with opened.writing() as connection:
        write_done(connection, done())
        write_failed(connection, Failed(asked(key="k2"), "read", "damaged", ""), None)
        assert analysis_of(connection, "c1") is not None
    assert sums(opened)["a-1"][0] == 1
