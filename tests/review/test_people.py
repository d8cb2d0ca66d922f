"""Who sees what, and several people on one call."""

from __future__ import annotations

import re

import pytest

from qa_analyzer.review.users import User

from .desk import ADA, OTTO, ROSA, Desk
from .test_pages import Seen

DEED = {"kind": "override", "criterion": "greeting", "value": "fail", "reason": "not_done"}


def test_an_agent_sees_their_own_calls_alone(desk: Desk) -> None:
    ada = desk.client(ADA)
    listed = ada.get("/?agent=a-2&view=all").text
    assert "c1" in listed and ">c2<" not in listed
    assert ada.get("/call/1").status_code == 200
    for path in ("/call/2", "/call/2/sound", "/call/2/levels", "/find?id=c2"):
        assert ada.get(path).status_code == 404, path
    for path in ("/trust", "/moments.csv", "/sign-ins"):
        assert ada.get(path).status_code == 403, path
    assert ada.post("/call/2/deeds", kind="comment", note="hm").status_code == 404
    assert ada.post("/call/1/deeds", **DEED).status_code == 400 and ada.post("/trust").status_code == 403
    desk.client().post("/call/1/deeds", kind="coach_note", note="speak of the holds")
    assert "speak of the holds" not in ada.get("/call/1").text
    assert "Uphold" not in ada.get("/call/1").text


def test_two_people_at_once(desk: Desk) -> None:
    rosa, otto = desk.client(), desk.client(OTTO)
    deed = {"kind": "override", "criterion": "summarizes", "value": "pass", "reason": "other_words", "seen": "0"}
    assert rosa.post("/call/1/deeds", **deed).status_code == 303
    late = otto.post("/call/1/deeds", **(deed | {"value": "na", "reason": "no_occasion"}))
    assert late.status_code == 409 and "Rosa Vance has set this to pass meanwhile" in late.text


def test_a_dispute_and_its_outcome(desk: Desk) -> None:
    ada, otto = desk.client(ADA), desk.client(OTTO)
    assert ada.post("/call/1/deeds", kind="dispute", criterion="summarizes", note="I did say it").status_code == 303
    assert "c1" in otto.get("/?view=disputed").text
    outcome = {"kind": "dispute_outcome", "criterion": "summarizes", "value": "upheld", "note": "right, at 3:20"}
    assert otto.post("/call/1/deeds", **outcome).status_code == 303
    assert ">c1<" not in otto.get("/?view=disputed").text
    shown = Seen(ada.get("/call/1").text).text
    assert "Upheld by Otto Brandt: right, at 3:20" in re.sub(r"\s+", " ", shown)
    assert "The verdict is still to be set" in shown
    page = otto.get("/call/1").text
    assert 'href="#set-summarizes"' in page and 'id="set-summarizes"' in page
    deed = {"kind": "override", "criterion": "summarizes", "value": "pass", "reason": "other_words"}
    assert otto.post("/call/1/deeds", **deed).status_code == 303
    assert "still to be set" not in otto.get("/call/1").text
    assert ada.post("/call/1/deeds", kind="acknowledge").status_code == 303
    assert "Acknowledged by Ada Quill" in Seen(otto.get("/call/1").text).text


def test_upholding_takes_back_what_a_person_overruled(desk: Desk) -> None:
    rosa, ada, otto = desk.client(), desk.client(ADA), desk.client(OTTO)
    before = Seen(otto.get("/call/1").text).text
    assert rosa.post("/call/1/deeds", **DEED).status_code == 303
    assert ada.post("/call/1/deeds", kind="dispute", criterion="greeting", note="I did greet").status_code == 303
    outcome = {"kind": "dispute_outcome", "criterion": "greeting", "value": "upheld"}
    assert otto.post("/call/1/deeds", **outcome).status_code == 303
    shown = re.sub(r"\s+", " ", Seen(otto.get("/call/1").text).text)
    assert "nothing overruled" in before and "nothing overruled" in shown and "still to be set" not in shown
    assert "upheld; took back what Rosa Vance said" in shown and "(taken back)" in shown


def test_reviewers_read_who_came_in(desk: Desk) -> None:
    rosa, otto = desk.client(), desk.client(OTTO)
    desk.stranger().get("/enter?token=guessed")
    page = rosa.get("/sign-ins").text
    assert re.search(r"Otto Brandt</bdi></th><td[^>]*>coach</td><td>testclient</td><td>Came in<", page)
    assert "Refused" in page and "guessed" not in page
    assert otto.get("/sign-ins").status_code == 403 and "/sign-ins" not in otto.get("/").text


TO_ALL, TO_THE_DESK = {ROSA, OTTO, ADA}, {ROSA, OTTO}
SAID = [  # a deed with words, who may do it, who sees it
    ({"kind": "comment"}, TO_ALL, TO_ALL),
    ({"kind": "comment", "criterion": "greeting"}, TO_ALL, TO_ALL),
    ({"kind": "coach_note"}, TO_THE_DESK, TO_THE_DESK),
    ({"kind": "agreed"}, TO_THE_DESK, TO_ALL),
    ({"kind": "dispute", "criterion": "greeting"}, {ADA}, TO_ALL),
    (DEED, TO_THE_DESK, TO_ALL),
]


@pytest.mark.parametrize("who", [ROSA, OTTO, ADA], ids=lambda u: u.role)
@pytest.mark.parametrize(("deed", "may", "see"), SAID, ids=lambda x: x.get("kind") if isinstance(x, dict) else None)
def test_each_role_may_say_and_see_what_is_theirs(
    desk: Desk, who: User, deed: dict[str, str], may: set[User], see: set[User]
) -> None:
    words = "words that nobody else wrote"
    answer = desk.client(who).post("/call/1/deeds", note=words, **deed)
    assert answer.status_code == (303 if who in may else 400)
    for reader in (ROSA, OTTO, ADA):
        page = desk.client(reader).get("/call/1").text
        assert (words in page) is (who in may and reader in see), reader


def test_what_an_agent_must_not_see_leaves_no_trace_in_the_history(desk: Desk) -> None:
    rosa, ada = desk.client(), desk.client(ADA)
    before = re.search(r'<section aria-labelledby="history-title".*', ada.get("/call/1").text, re.DOTALL)
    rosa.post("/call/1/deeds", kind="coach_note", note="speak of the holds")
    rosa.post("/call/1/deeds", kind="undo", undoes="1")
    rosa.post("/calibration/1?set=spring", **{"v-greeting": "fail"})
    after = re.search(r'<section aria-labelledby="history-title".*', ada.get("/call/1").text, re.DOTALL)
    assert before is not None and after is not None
    assert re.sub(r"csrf.*?>", "", before[0]) == re.sub(r"csrf.*?>", "", after[0])
    assert "took back: wrote to the coach" in rosa.get("/call/1").text


def test_beside_each_field_stands_who_sees_it(desk: Desk) -> None:
    rosa, ada = (re.sub(r"\s+", " ", desk.client(u).get("/call/1").text) for u in (ROSA, ADA))
    for kind in ("comment", "coach_note", "agreed"):
        assert f'data-note="{kind}"' in rosa and f'<p data-seen="{kind}" hidden>Seen by' in rosa
    for kind in ("comment", "dispute"):
        assert f'data-note="{kind}"' in ada and f'<p data-seen="{kind}" hidden>Seen by' in ada
    assert "never by the agent" in rosa and "never by the agent" not in ada and "coach_note" not in ada
    assert "The agent of this call sees the verdict" in rosa
