from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from qa_analyzer.core.document import ToneOut
from qa_analyzer.core.errors import InputError
from qa_analyzer.ledger.reviews.deeds_that_stand import overruled
from qa_analyzer.ledger.reviews.review_conflicts import ChangedMeanwhile
from qa_analyzer.ledger.reviews.review_deeds import MAY, VALUES, Deed, Entry
from qa_analyzer.ledger.reviews.review_disputes import still_to_set
from qa_analyzer.ledger.reviews.review_moments import judged_moments
from qa_analyzer.ledger.reviews.review_reasons import EXCUSES, REASONS, REASONS_FOR
from qa_analyzer.ledger.reviews.review_score import human_score
from qa_analyzer.ledger.reviews.review_state import side_by_side, state_of
from qa_analyzer.ledger.reviews.reviewing import present, reviewed_of, reviewed_within, write_deed
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import analyses, calls, reviews
from qa_analyzer.ledger.writing import write_done

from ..reports import sample
from .sample import done

FAIL = Deed("override", "greeting", "fail", "not_done")


@pytest.fixture
def opened(empty: Ledger) -> Ledger:
    made = empty
    with made.writing() as connection:
        write_done(connection, done("c1", kind="rich"))
        write_done(connection, done("c2", kind="good", agent="a-2", day="2026-03-05"))
    return made


def do(opened: Ledger, deed: Deed, who: str = "rosa", role: str = "reviewer", call: str = "c1", **more: int) -> Entry:
    with opened.writing() as connection:
        return write_deed(connection, call, deed, who=who, role=role, **more)


def state(opened: Ledger, call: str = "c1"):
    with opened.reading() as connection:
        return reviewed_of(connection, call)


def analysis(opened: Ledger, call: str = "c1"):
    with opened.reading() as connection:
        found = present(connection, call)
    assert found is not None
    return found[2]


def test_an_override_stands_beside_the_machine_and_moves_the_score(opened: Ledger) -> None:
    whole = analysis(opened)
    machine = {c.id: c.verdict for c in whole.criteria}
    target = next(c for c in whole.criteria if c.verdict == "fail" and not c.auto_fail)
    assert human_score(whole, state(opened)).model_dump() == whole.score.model_dump()
    entry = do(opened, Deed("override", target.id, "pass", "other_words", "said it at 0:40"))
    assert (entry.before, entry.who) == ("fail", "rosa") and entry.at.endswith("+00:00")
    found = {s.criterion.id: s for s in side_by_side(whole.criteria, state(opened))}
    assert (found[target.id].machine, found[target.id].human, found[target.id].shown) == ("fail", "pass", "pass")
    assert all(s.shown == machine[s.criterion.id] for s in found.values() if s.criterion.id != target.id)
    score = human_score(whole, state(opened))
    assert (score.earned, score.possible) == (whole.score.earned + target.max_points, whole.score.possible)
    assert analysis(opened).score == whole.score, "the stored analysis stays as it was"


def test_na_and_excused_leave_the_denominator_and_an_undo_brings_back(opened: Ledger) -> None:
    whole = analysis(opened)
    target = next(c for c in whole.criteria if c.verdict == "fail" and not c.auto_fail)
    for deed in (
        Deed("override", target.id, "na", "no_occasion"),
        Deed("override", target.id, "excused", "system"),
    ):
        entry = do(opened, deed)
        score = human_score(whole, state(opened))
        assert (score.earned, score.possible) == (whole.score.earned, whole.score.possible - target.max_points)
    do(opened, Deed("undo", undoes=entry.id))
    assert state(opened).human(target.id) == "na", "what stood before the undone deed stands again"
    do(opened, Deed("undo", undoes=entry.id - 1))
    assert human_score(whole, state(opened)) == whole.score
    assert len(state(opened).history) == 4, "the history keeps all of it"


def test_auto_fail_by_hand_and_criteria_left_out() -> None:
    whole = sample.good()
    first, second = [c for c in whole.criteria if c.verdict == "pass"][:2]
    first.auto_fail = True
    entry = Entry(1, "2026-03-02T10:00:00+00:00", "rosa", "reviewer", Deed("override", first.id, "fail", "not_done"))
    score = human_score(whole, state_of([entry]))
    assert score.auto_failed and score.percent == 0.0 and score.earned == whole.score.earned - first.max_points
    left = human_score(whole, state_of([]), leave_out={second.id})
    assert left.possible == whole.score.possible - second.max_points


@pytest.mark.parametrize(
    ("deed", "role", "told"),
    [
        (Deed("override", "greeting", "maybe", "other"), "reviewer", "maybe"),
        (Deed("override", "greeting", "fail"), "reviewer", "reason"),
        (Deed("override", "greeting", "excused", "misheard"), "reviewer", "reason"),
        (Deed("override", "greeting", "fail", "other"), "reviewer", "note"),
        (Deed("override", "no_such", "fail", "not_done"), "reviewer", "no_such"),
        (FAIL, "agent", "not for the role agent"),
        (Deed("acknowledge"), "reviewer", "not for the role"),
        (Deed("dispute", "greeting", note="I did"), "coach", "not for the role"),
        (Deed("comment", note=" "), "reviewer", "no words"),
        (Deed("comment", note="x" * 2001), "reviewer", "2001 characters"),
        (Deed("moment_add", value="member", start=5.0, end=4.0), "reviewer", "a moment from"),
        (Deed("moment_add", value="member", start=0.0, end=float("inf")), "reviewer", "a moment from"),
        (Deed("moment_add", value="somebody", start=0.0, end=4.0), "reviewer", "somebody"),
        (Deed("undo"), "reviewer", "does not say"),
        (Deed("undo", undoes=99), "reviewer", "nothing of that number"),
        (Deed("erase"), "reviewer", "erase"),
    ],
)
def test_what_cannot_be_done_is_told_and_leaves_no_row(opened: Ledger, deed: Deed, role: str, told: str) -> None:
    with pytest.raises(InputError) as raised:
        do(opened, deed, role=role)
    assert told in raised.value.error and raised.value.hint
    with opened.reading() as connection:
        assert connection.execute(select(reviews)).all() == []


def test_a_call_that_is_not_there_is_told(opened: Ledger) -> None:
    with pytest.raises(InputError, match="no analysed call 'nobody'"):
        do(opened, FAIL, call="nobody")


def test_only_ones_own_deed_is_taken_back(opened: Ledger) -> None:
    entry = do(opened, FAIL)
    with pytest.raises(InputError, match="rosa did that"):
        do(opened, Deed("undo", undoes=entry.id), who="otto")


def test_two_people_at_once_the_second_is_told(opened: Ledger) -> None:
    seen = do(opened, Deed("comment", note="looks odd")).id
    do(opened, FAIL, who="otto", seen=seen)
    with pytest.raises(ChangedMeanwhile, match="otto has set this to fail"):
        do(opened, Deed("override", "greeting", "na", "no_occasion"), seen=seen)
    do(opened, Deed("override", "hold_permission", "na", "no_occasion"), seen=seen)
    assert state(opened).human("greeting") == "fail"


def test_the_conflict_tells_the_verdict_that_stands_now(opened: Ledger) -> None:
    seen = do(opened, Deed("comment", note="looks odd")).id
    do(opened, FAIL)
    entry = do(opened, Deed("override", "greeting", "pass", "other_words"))
    with pytest.raises(ChangedMeanwhile, match="rosa has set this to pass meanwhile"):
        do(opened, FAIL, who="tom", seen=seen)
    do(opened, Deed("undo", undoes=entry.id))
    with pytest.raises(ChangedMeanwhile, match="rosa has set this to fail meanwhile"):
        do(opened, FAIL, who="tom", seen=seen)
    do(opened, Deed("undo", undoes=entry.id - 1))
    with pytest.raises(ChangedMeanwhile, match=r"rosa has taken back .*; pass stands now"):
        do(opened, FAIL, who="tom", seen=seen)


def test_upholding_a_dispute_takes_the_override_back(opened: Ledger) -> None:
    whole = analysis(opened)
    assert next(c.verdict for c in whole.criteria if c.id == "greeting") == "pass"
    do(opened, FAIL)
    do(opened, FAIL, who="tom")
    do(opened, Deed("dispute", "greeting", note="I greeted them"), who="ada", role="agent")
    with opened.reading() as connection:
        assert connection.execute(select(calls.c.id).where(overruled("greeting", "pass"))).all()
    outcome = do(opened, Deed("dispute_outcome", "greeting", "upheld"), who="otto")
    assert state(opened).human("greeting") is None and human_score(whole, state(opened)) == whole.score
    assert [e.who for e in state(opened).history if e.id in state(opened).undone] == ["rosa", "tom"]
    assert not still_to_set(state(opened), state(opened).disputes[0], "pass")
    with opened.reading() as connection:
        assert not connection.execute(select(calls.c.id).where(overruled("greeting", "pass"))).all()
    do(opened, Deed("undo", undoes=outcome.id), who="otto")
    assert state(opened).human("greeting") == "fail", "an outcome that is taken back takes nothing back"
    with opened.reading() as connection:
        assert connection.execute(select(calls.c.id).where(overruled("greeting", "pass"))).all()


def test_upholding_takes_no_later_verdict_back_and_none_of_the_machines(opened: Ledger) -> None:
    do(opened, FAIL)
    do(opened, Deed("dispute", "greeting", note="I greeted them"), who="ada", role="agent")
    do(opened, Deed("override", "greeting", "na", "no_occasion"))
    do(opened, Deed("dispute_outcome", "greeting", "upheld"))
    assert state(opened).human("greeting") == "na"
    do(opened, Deed("dispute", "summarizes", note="I did"), who="ada", role="agent")
    do(opened, Deed("dispute_outcome", "summarizes", "upheld"))
    dispute = state(opened).disputes[-1]
    assert still_to_set(state(opened), dispute, "fail")
    do(opened, Deed("override", "summarizes", "pass", "other_words"))
    assert not still_to_set(state(opened), dispute, "fail")


def test_a_sign_off_keeps_what_was_signed_and_knows_what_came_after(opened: Ledger) -> None:
    do(opened, FAIL)
    signed = json.loads(do(opened, Deed("sign_off")).deed.value or "")
    assert signed["greeting"] == "fail" and set(signed) == {c.id for c in analysis(opened).criteria}
    assert state(opened).sign_off is not None and not state(opened).changed_since
    entry = do(opened, Deed("override", "greeting", "na", "no_occasion"))
    assert state(opened).changed_since
    do(opened, Deed("comment", note="see above"))
    do(opened, Deed("undo", undoes=entry.id))
    assert state(opened).changed_since, "an undo of what counts is a change too"


def test_a_dispute_gets_its_outcome_and_the_agent_acknowledges(opened: Ledger) -> None:
    do(opened, Deed("dispute", "greeting", note="I greeted them"), who="ada", role="agent")
    assert [d.entry.deed.criterion for d in state(opened).open_disputes] == ["greeting"]
    do(opened, Deed("dispute_outcome", "greeting", "upheld", note="heard it"))
    (dispute,) = state(opened).disputes
    assert dispute.outcome is not None and dispute.outcome.deed.value == "upheld" and not state(opened).open_disputes
    do(opened, Deed("acknowledge"), who="ada", role="agent")
    assert state(opened).acknowledged is not None


def test_moments_are_confirmed_struck_and_added(opened: Ledger) -> None:
    tone = analysis(opened).tone
    (first, *_) = [m for m in judged_moments(tone, state(opened)) if m.speaker == "member"]
    assert first.state == "open" and first.machine is not None
    do(opened, Deed("moment_strike", value="member", start=first.start, end=first.end))
    do(opened, Deed("moment_add", value="agent", start=200.0, end=204.0))
    found = judged_moments(tone, state(opened))
    assert {(m.speaker, m.start, m.state) for m in found} >= {
        ("member", first.start, "struck"),
        ("agent", 200.0, "added"),
    }
    calm = ToneOut.model_validate(sample.good().as_json()["tone"])
    kept = [m for m in judged_moments(calm, state(opened)) if m.by]
    assert len(kept) == 2, "what people judged stays where a later analysis does not find it"


def test_an_earlier_analysis_stays_where_a_review_refers_to_it(opened: Ledger) -> None:
    entry = do(opened, FAIL)
    with opened.writing() as connection:
        write_done(connection, done("c1", kind="rich", key="k2"))
        assert len(connection.execute(select(analyses.c.id).where(analyses.c.id == entry.analysis)).all()) == 1
    assert state(opened).human("greeting") == "fail", "and people's word stands over the new one"


def test_the_reviews_of_a_period_by_agent_and_day(opened: Ledger) -> None:
    do(opened, FAIL)
    do(opened, Deed("comment", note="well done"), call="c2")
    with opened.reading() as connection:
        assert [c for c, _ in reviewed_within(connection)] == ["c1", "c2"]
        assert [c for c, _ in reviewed_within(connection, agent="a-2")] == ["c2"]
        assert [c for c, _ in reviewed_within(connection, until="2026-03-04")] == ["c1"]
        assert list(reviewed_within(connection, since="2026-03-06")) == []
        assert reviewed_of(connection, "nobody").history == ()


def test_every_deed_has_its_roles_and_codes_have_words() -> None:
    assert all(MAY.values()) and all(REASONS.values()) and all(EXCUSES.values())
    assert set(REASONS_FOR) == set(VALUES["override"])
    assert {c for v in ("pass", "fail", "na") for c in REASONS_FOR[v]} == set(REASONS), "each can be given"


MISFITS = [
    (verdict, code) for verdict, fitting in REASONS_FOR.items() for code in (REASONS | EXCUSES).keys() - set(fitting)
]


@pytest.mark.parametrize(("verdict", "code"), MISFITS)
def test_a_reason_that_does_not_fit_the_verdict_is_refused(opened: Ledger, verdict: str, code: str) -> None:
    with pytest.raises(InputError, match="does not fit") as raised:
        do(opened, Deed("override", "greeting", verdict, code))
    assert all(words in raised.value.hint for words in REASONS_FOR[verdict].values())


def test_what_does_not_fit_is_what_one_would_expect() -> None:
    for misfit in (("pass", "not_done"), ("fail", "done"), ("na", "other_words"), ("fail", "system"), ("na", "system")):
        assert misfit in MISFITS
    assert ("excused", "system") not in MISFITS and ("na", "no_occasion") not in MISFITS


def test_a_note_keeps_no_card_number(opened: Ledger) -> None:
    do(opened, Deed("comment", note="he read out 4111 1111 1111 1111 twice"))
    with opened.reading() as connection:
        assert connection.execute(select(reviews.c.note)).scalar() == "he read out [card number] twice"
