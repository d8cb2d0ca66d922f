from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from qa_analyzer.core.record import Agent
from qa_analyzer.ledger.deeds import Done
from qa_analyzer.ledger.desk import (
    SAMPLE,
    agents_within,
    dated_analyses,
    last_day,
    measures_sample,
    passes_of_others,
    score_sums,
)
from qa_analyzer.ledger.kept import kept_of, texts_of
from qa_analyzer.ledger.reviews.review_deeds import Deed
from qa_analyzer.ledger.reviews.review_shown import shown
from qa_analyzer.ledger.reviews.reviewing import reviewed_of, write_deed
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import calls
from qa_analyzer.ledger.writing import write_done

from .sample import LISTENED, content_of, done


@pytest.fixture
def opened(empty: Ledger) -> Ledger:
    made = empty
    with made.writing() as connection:
        write_done(connection, done("c1", agent="a-1", day="2026-03-02"))
        write_done(connection, done("c2", agent="a-1", day="2026-03-09", kind="rich"))
        write_done(connection, done("c3", agent="a-2", day="2026-03-09"))
        write_done(connection, done("c4", agent="a-2", day="2026-03-10", kind="not_scorable"))
        write_done(connection, done("c5", agent="", day="2026-03-11"))
    return made


def test_agents_have_ids_and_calls_in_the_days(opened: Ledger) -> None:
    with opened.reading() as connection:
        found = agents_within(connection, team="billing")
        assert [(s.agent_id, s.name, s.team, s.calls) for s in found] == [
            ("a-1", "Ada Quill", "billing", 2), ("a-2", "Ada Quill", "billing", 2),
        ]  # fmt: skip
        assert [s.agent_id for s in agents_within(connection, until="2026-03-08")] == ["a-1"]
        assert agents_within(connection, agent="a-9") == agents_within(connection, team="cards") == []
        assert last_day(connection) == "2026-03-11"


def test_a_file_that_failed_ends_no_period(opened: Ledger) -> None:
    with opened.writing() as connection:
        connection.execute(update(calls).where(calls.c.call_id == "c5").values(analysis_id=None))
        latest = connection.execute(select(calls.c.day).where(calls.c.analysis_id.is_not(None))).scalars()
        assert last_day(connection) == max(latest) < "2026-03-11"


def test_a_call_without_a_team_takes_nobody_out_of_theirs(opened: Ledger) -> None:
    late = done("c6", agent="a-1", day="2026-03-20")
    record = replace(late.asked.record, agent=Agent("a-1"))
    with opened.writing() as connection:
        write_done(connection, replace(late, asked=replace(late.asked, record=record)))
        (found,) = agents_within(connection, agent="a-1")
    assert (found.name, found.team, found.calls) == ("Ada Quill", "billing", 3)


def test_own_calls_come_with_their_day(opened: Ledger) -> None:
    with opened.reading() as connection:
        found = list(dated_analyses(connection, "a-1", None, None))
        assert [(d, a.call.call_id) for d, a in found] == [("2026-03-02", "c1"), ("2026-03-09", "c2")]
        assert [d for d, _ in dated_analyses(connection, "a-1", "2026-03-03", "2026-03-09")] == ["2026-03-09"]


def test_sums_of_scores_leave_out_what_has_none(opened: Ledger) -> None:
    with opened.reading() as connection:
        found = score_sums(connection, team="billing")
    assert found["a-1"] == (2, pytest.approx(132.1), pytest.approx(75.0**2 + 57.1**2))
    assert found["a-2"] == (1, 75.0, 75.0**2)


def test_measures_are_a_sample_of_the_others(opened: Ledger) -> None:
    with opened.writing() as connection:
        for n in range(SAMPLE + 40):
            write_done(connection, done(f"m{n}", agent="a-3", day="2026-03-12", listening=f"m{n}"))
    with opened.reading() as connection:
        others = measures_sample(connection, "a-1", team="billing", since=None, until=None)
        own = measures_sample(connection, "a-3", team="billing", since=None, until=None)
    assert len(others["talk_s_agent"]) == SAMPLE
    assert sorted(own["talk_s_agent"]) == [5.6, 5.6, 71.5]


def test_passes_of_others_are_never_ones_own(opened: Ledger) -> None:
    with opened.reading() as connection:
        found = passes_of_others(connection, "greeting", "a-1", team="billing", since=None, until=None)
        assert [a.call.call_id for a in found] == ["c3"]
        assert not list(passes_of_others(connection, "summarizes", "a-1", team=None, since=None, until=None))


def test_a_pass_that_a_person_overruled_is_no_example(opened: Ledger) -> None:
    with opened.writing() as connection:
        write_deed(connection, "c3", Deed("override", "greeting", "fail", "not_done"), who="rosa", role="reviewer")
        assert not list(passes_of_others(connection, "greeting", "a-1", team="billing", since=None, until=None))


def test_what_is_kept_of_a_calls_sound(opened: Ledger) -> None:
    with opened.reading() as connection:
        kept = kept_of(connection, "c1")
        assert kept_of(connection, "nobody") is None and texts_of(connection, "nobody") == []
        assert texts_of(connection, "c1")[1] == "Teodor Quist."
    assert kept is not None and kept.listened == LISTENED
    assert (kept.recording_path, kept.recording_sha) == ("/archive/c1.wav", content_of("c1"))
    assert kept.record.agent.id == "a-1"


def rich(opened: Ledger, *deeds: Deed):
    made: Done = done("c2", agent="a-1", day="2026-03-09", kind="rich")
    with opened.writing() as connection:
        for deed in deeds:
            write_deed(connection, "c2", deed, who="rosa", role="reviewer")
        state = reviewed_of(connection, "c2")
    return made.analysis, shown(made.analysis, state)


def test_a_persons_verdict_is_shown_and_the_score_follows(opened: Ledger) -> None:
    note = "asked at 0:20"
    before, after = rich(opened, Deed("override", "hold_permission", "pass", "other_words", note))
    changed = next(c for c in after.criteria if c.id == "hold_permission")
    assert (changed.verdict, changed.confidence, changed.points) == ("pass", 1.0, 5)
    assert "person" in changed.reason and note in changed.reason
    assert not changed.evidence, "where the machine missed it is no place where it was done well"
    assert after.score.earned == before.score.earned + 5
    assert next(c for c in before.criteria if c.id == "hold_permission").verdict == "fail", "the stored one stays"


def test_an_excused_fail_counts_no_more(opened: Ledger) -> None:
    before, after = rich(opened, Deed("override", "hold_permission", "excused", "system"))
    assert next(c for c in after.criteria if c.id == "hold_permission").verdict == "na"
    assert after.score.possible == before.score.possible - 5


def test_a_moment_that_a_person_added_flags(opened: Ledger) -> None:
    added = Deed("moment_add", value="member", start=100.0, end=104.5)
    _, after = rich(opened, Deed("moment_strike", value="member", start=13.4, end=20.1), added)
    (moment,) = after.tone.member.moments
    assert after.tone.flagged and (moment.start, moment.end, moment.score) == (100.0, 104.5, 1.0)


def test_a_struck_moment_flags_no_more(opened: Ledger) -> None:
    before, after = rich(opened, Deed("moment_strike", value="member", start=13.4, end=20.1))
    assert before.tone.flagged and not after.tone.flagged and not after.tone.member.moments
    assert rich(opened)[1].tone.flagged is False
