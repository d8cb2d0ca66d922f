"""A criterion that people overrule too often leaves the score shown; and a batch may run beside the console."""

from __future__ import annotations

import re

from qa_analyzer.coaching.trust import ENOUGH
from qa_analyzer.ledger.store.lock import sole_writer

from .desk import ROSA, Desk, add


def overruled(desk: Desk, times: int) -> None:
    rosa = desk.client(ROSA)
    for i in range(times):
        number = add(desk.ledger, f"o{i}", "rich")
        deed = {"kind": "override", "criterion": "hold_permission", "value": "pass", "reason": "other_words"}
        assert rosa.post(f"/call/{number}/deeds", **deed).status_code == 303
        assert rosa.post(f"/call/{number}/deeds", kind="sign_off").status_code == 303


def shown(desk: Desk) -> list[str]:
    """The scores on the first call's page: with people's verdicts, the machine's."""
    page = desk.client(ROSA).get("/call/1").text
    return re.findall(r"<strong>(.*?)</strong>", page)


def test_an_advisory_criterion_leaves_the_score_until_it_is_counted_in(desk: Desk) -> None:
    before = shown(desk)
    overruled(desk, ENOUGH)
    rosa = desk.client(ROSA)
    assert re.search(r"Asks before a hold</th>.*?Advisory", rosa.get("/trust").text, re.DOTALL)
    after = shown(desk)
    assert after[1] == before[1] and after[0] != before[0], "the machine's own score stays as it was stored"
    assert "advisory: left out of the score" in rosa.get("/call/1").text
    assert rosa.post("/trust", advisory="0").status_code == 303
    assert shown(desk) == before
    rosa.post("/trust", advisory="1")
    assert shown(desk) == after


def test_fewer_overrides_than_enough_change_nothing(desk: Desk) -> None:
    before = shown(desk)
    overruled(desk, ENOUGH - 1)
    assert "Advisory" not in desk.client(ROSA).get("/trust").text.split("<tbody>")[1]
    assert shown(desk) == before


def test_the_console_writes_while_a_batch_holds_the_ledger(desk: Desk) -> None:
    with sole_writer(desk.ledger.address):
        assert desk.client(ROSA).post("/call/1/deeds", kind="comment", note="meanwhile").status_code == 303
        with desk.ledger.reading():
            assert desk.client(ROSA).post("/call/1/deeds", kind="comment", note="beside a reader").status_code == 303
    assert "beside a reader" in desk.client(ROSA).get("/call/1").text
