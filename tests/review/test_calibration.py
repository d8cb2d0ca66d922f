"""A set of calls judged blind by two people."""

from __future__ import annotations

import re

from qa_analyzer.ledger.reviews.calibration import SIZE

from .desk import ADA, OTTO, ROSA, Desk, Visitor, add

SET = "?set=spring"


def judge(who: Visitor, fail: str = "") -> list[str]:
    """All calls of the set, one page after the other; the addresses."""
    found = re.findall(r'class="button" href="(/calibration/[^"]+)"', who.get(f"/calibration{SET}").text)
    walked = []
    while found and "/calibration/" in found[0]:
        walked.append(found[0])
        shown = who.get(found[0])
        assert shown.status_code == 200
        said = {f"v-{c}": "pass" for c in re.findall(r'name="v-([a-z_]+)" value="pass"', shown.text)}
        if f"v-{fail}" in said and len(walked) % 2:
            said[f"v-{fail}"] = "fail"
        found = [who.post(found[0], **said).headers["location"]]
    return walked


def test_two_people_judge_blind_and_then_see_how_far_they_agree(desk: Desk) -> None:
    for i in range(SIZE + 2):
        add(desk.ledger, f"k{i}", "rich")
    rosa, otto = desk.client(ROSA), desk.client(OTTO)
    page = rosa.get(f"/calibration{SET}").text
    assert f"{SIZE} of {SIZE} left for you" in page and 'id="agreement"' not in page
    first, second = judge(rosa, "greeting"), judge(otto)
    assert len(set(first)) == SIZE and set(first) == set(second), "the same calls for both"
    page = rosa.get(f"/calibration{SET}").text
    assert "2 people agree" in page and "left for you" not in page
    row = re.search(r"Greets</th><td class=.num.>(.*?)<span", page)
    assert row is not None and float(row[1]) < 0.1, "half of them differ"
    assert "calls are few" in page and "all said the same of all 10 calls" in page
    assert "listen to these calls together" in page or "cannot tell whether" in page


def test_the_page_to_judge_on_shows_no_verdict(desk: Desk) -> None:
    rosa = desk.client(ROSA)
    rosa.post("/call/1/deeds", kind="comment", note="clearly a fail")
    rosa.post("/call/1/deeds", kind="override", criterion="greeting", value="fail", reason="other", note="by me")
    page = rosa.get(f"/calibration/1{SET}").text
    body = page[page.index("<main") : page.index("</main>")]
    for told in (
        "clearly a fail",
        "by me",
        "v-fail",
        "<mark",
        'href="#c-',
        "sounds frustrated",
        "machine",
        ">Fail</text>",
    ):
        assert told not in body, told


def test_what_is_no_judgement_is_refused(desk: Desk) -> None:
    rosa = desk.client(ROSA)
    for said in ({}, {"v-greeting": "maybe"}, {"v-nothing": "pass"}):
        assert rosa.post(f"/calibration/1{SET}", **said).status_code == 400
    assert rosa.get(f"/calibration?set={'x' * 61}").status_code == 400
    assert desk.client(ADA).get(f"/calibration/1{SET}").status_code == 403
    assert "no scored call to draw from before that week" in rosa.get("/calibration?set=2020-W01").text


def test_a_call_that_the_set_did_not_draw_cannot_be_judged_in_it(desk: Desk) -> None:
    for i in range(SIZE + 5):
        add(desk.ledger, f"k{i}", "rich")
    rosa = desk.client(ROSA)
    drawn = set(re.findall(r'href="/calibration/(\d+)\?', rosa.get(f"/calibration{SET}").text))
    other = next(str(n) for n in range(1, SIZE + 8) if str(n) not in drawn)
    assert rosa.get(f"/calibration/{other}{SET}").status_code == 404
    assert rosa.post(f"/calibration/{other}{SET}", **{"v-greeting": "fail"}).status_code == 404
    assert rosa.get(f"/calibration/{min(drawn)}{SET}").status_code == 200
