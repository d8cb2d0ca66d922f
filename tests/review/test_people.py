"""Who sees what, and several people on one call."""

from __future__ import annotations

import re

from .desk import ADA, OTTO, Desk
from .test_pages import Seen

DEED = {"kind": "override", "criterion": "greeting", "value": "fail", "reason": "not_done"}


def test_an_agent_sees_their_own_calls_alone(desk: Desk) -> None:
    ada = desk.client(ADA)
    listed = ada.get("/?agent=a-2&view=all").text
    assert "c1" in listed and ">c2<" not in listed
    assert ada.get("/call/1").status_code == 200
    for path in ("/call/2", "/call/2/sound", "/call/2/levels", "/find?id=c2"):
        assert ada.get(path).status_code == 404, path
    for path in ("/trust", "/moments.csv"):
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
