"""The console in a real browser: Debian's Chromium, driven from outside."""

from __future__ import annotations

import time
from typing import Any

from qa_analyzer.ledger.reviews.reviewing import reviewed_of
from qa_analyzer.review.users import User

from ..reports import sample
from .desk import ADA, OTTO, ROSA, Desk
from .window import Window, browser, served

_ = browser, served  # the fixtures
QUOTES = "Rosa \"the 'reviewer'\" <b>Vance</b> & `Co`"


def reviewed(desk: Desk, call: str):
    with desk.ledger.reading() as connection:
        return reviewed_of(connection, call)


def test_open_filter_play_seek_overrule_and_sign_off(browser: Any, served: tuple[Desk, str]) -> None:
    desk, base = served
    with Window(browser, desk, base, ROSA) as w:
        page = w.page
        page.get_by_role("link", name="All calls").click()
        page.wait_for_url("**view=all**")  # or what is chosen next is chosen on the page that is left
        page.locator("[name=agent]").select_option("a-2")
        page.get_by_role("button", name="Show").click()
        page.wait_for_url("**agent=a-2**")
        assert page.locator("#calls tbody tr").count() == 1
        page.get_by_role("link", name="Clear").click()
        page.get_by_role("link", name="spoken").click()
        w.until("document.getElementById('player').readyState > 0")
        passage = page.locator("[data-criterion=hold_permission] .time").first
        at = float(passage.get_attribute("data-start") or "")
        page.evaluate("document.getElementById('player').addEventListener('seeked', (e) => "
                      "{ window.soughtTo ??= e.target.currentTime; })")  # fmt: skip
        passage.click()
        w.until("window.soughtTo !== undefined")
        assert abs(page.evaluate("window.soughtTo") - at) < 1
        w.until(f"document.getElementById('player').currentTime > {at} + 0.3")
        w.until("document.querySelector('#turns .now')")
        page.locator("#t-7 p").click(position={"x": 5, "y": 5})
        w.until("document.getElementById('player').currentTime >= 200")
        w.until("document.querySelector('#t-7.now')")
        w.until("document.querySelector('.levels').getAttribute('d').length > 500")  # the waveform is drawn
        card = page.locator("[data-criterion=hold_permission]")
        before = page.locator("#scores").inner_text()
        card.get_by_role("button", name="Pass").click()
        page.get_by_role("button", name="done in other words").click()
        page.locator("[data-criterion=hold_permission] .badge", has_text="Rosa").wait_for()
        assert page.locator("#scores").inner_text() != before
        assert page.locator("#timeline .b-fail title, #timeline a title", has_text="Asks before a hold").count() == 0
        assert len(page.locator(".levels").first.get_attribute("d") or "") > 500, "the waveform stays"
        assert page.locator("#turns .now").count() == 1, "the transcript still follows"
        assert page.evaluate("document.getElementById('player').currentTime") > 100, "the sound plays on"
        page.locator(".player").get_by_role("button", name="Sign off").click()
        page.get_by_text("Signed off by Rosa Vance").wait_for()
        page.locator("#kept", has_text="Signed off").wait_for()
    found = reviewed(desk, "spoken")
    assert found.human("hold_permission") == "pass" and found.sign_off is not None


def test_by_keyboard_alone(browser: Any, served: tuple[Desk, str]) -> None:
    desk, base = served
    with Window(browser, desk, base, OTTO) as w:
        page = w.page
        page.goto(f"{base}/?view=all&signed=1")
        for key in ("j", "j", "k"):
            page.keyboard.press(key)
        assert page.locator("tr.now-at a.open").inner_text() == "spoken"
        page.keyboard.press("Enter")
        page.wait_for_url("**/call/2?*")
        w.until("document.getElementById('player').readyState > 0")
        page.keyboard.press("?")
        assert page.locator("#help").is_visible()
        page.keyboard.press("Escape")
        page.keyboard.press("Space")  # at once: the closed dialog may still hold the focus
        w.until("document.getElementById('player').currentTime > 0.3")
        page.keyboard.press("Space")
        w.until("document.getElementById('player').paused")
        at = page.locator(".now-at[data-criterion=summarizes]")
        while not at.count():
            page.keyboard.press("j")
        page.keyboard.press("Enter")
        w.until("document.getElementById('player').currentTime > 200")
        page.keyboard.press("d")
        page.keyboard.press("1")
        page.locator("[data-criterion=summarizes] .badge", has_text="Otto").wait_for()
        assert reviewed(desk, "spoken").human("summarizes") == "na"
        assert page.locator(".now-at[data-criterion=summarizes]").count() == 1, "it is at hand where it went"
        assert "“Summarises” is under Did not apply now" in page.locator("#kept").inner_text()
        fails = page.locator("[data-criterion].v-fail")
        page.keyboard.press("k")
        assert page.locator(".now-at.v-fail").count() == 1, "and the fails go on where they were"
        assert fails.count() >= 1
        page.keyboard.press("u")
        page.get_by_text("took back: Summarises").wait_for()
        assert reviewed(desk, "spoken").human("summarizes") is None
        page.keyboard.press("c")
        page.keyboard.type("n s u are letters here")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.locator(".remark", has_text="n s u are letters here").wait_for()
        page.keyboard.press("s")
        page.get_by_text("Signed off by Otto Brandt").wait_for()
        page.keyboard.press("n")
        page.wait_for_url(lambda url: "/call/" in url and "/call/2" not in url)


def test_the_reasons_fit_the_verdict_and_another_one_needs_a_note(browser: Any, served: tuple[Desk, str]) -> None:
    desk, base = served
    with Window(browser, desk, base, ROSA) as w:
        page = w.page
        page.goto(f"{base}/call/1")
        card = page.locator("[data-criterion=greeting]")
        card.locator("button.title").click()
        for label, has, lacks in (("Fail", "not done", "no occasion"), ("Excuse", "system was down", "misheard")):
            card.get_by_role("button", name=label).click()
            offered = page.locator("#overrule .reasons:visible")
            assert has in offered.inner_text() and lacks not in offered.inner_text()
            page.locator("#overrule textarea").fill(f"begun for {label}")
            page.keyboard.press("Escape")
        card.get_by_role("button", name="Did not apply").click()
        assert page.locator("#overrule textarea").input_value() == "", "a note is not carried to another verdict"
        page.locator("#overrule").get_by_role("button", name="Another reason").click()
        page.locator("#note-needed", has_text="Write in the note").wait_for()
        assert page.locator("#overrule").is_visible() and reviewed(desk, "plain").human("greeting") is None
        page.locator("#overrule textarea").fill("an announcement, no call")
        page.locator("#overrule").get_by_role("button", name="Another reason").click()
        page.locator("[data-criterion=greeting] .badge", has_text="Rosa").wait_for()
    assert reviewed(desk, "plain").human("greeting") == "na"


def test_two_users_at_once_and_a_dispute(browser: Any, served: tuple[Desk, str]) -> None:
    desk, base = served
    with Window(browser, desk, base, User(QUOTES, "coach")) as one, Window(browser, desk, base, OTTO) as two:
        for w in (one, two):
            w.page.goto(f"{base}/call/2")
        for w, value in ((one, "Fail"), (two, "Pass")):
            w.page.locator("[data-criterion=states_own_name]").get_by_role("button", name=value).click()
            w.page.locator("#overrule").get_by_role("button", name="misheard").click()
            w.page.locator("#history, #problem").get_by_text(
                "States own name" if w is one else "meanwhile"
            ).first.wait_for()
        assert f"{QUOTES} has set this to fail meanwhile" in two.page.locator("#problem").inner_text()
        two.page.goto(f"{base}/call/2")
        assert two.page.locator("[data-criterion=states_own_name] .badge bdi").inner_text() == QUOTES
    with Window(browser, desk, base, ADA) as w:
        w.page.goto(f"{base}/call/2")
        assert w.page.get_by_role("button", name="Fail").count() == 0
        w.page.locator("[data-criterion=states_own_name]").get_by_role("button", name="Dispute").click()
        w.page.locator("#note textarea").fill("I said it at 0:11")
        w.page.get_by_role("button", name="Keep").click()
        w.page.locator(".dispute", has_text="I said it at 0:11").wait_for()
    with Window(browser, desk, base, OTTO) as w:
        w.page.get_by_role("link", name="Disputed").click()
        w.page.wait_for_url("**view=disputed**")
        w.page.get_by_role("link", name="spoken").click()
        w.page.get_by_role("button", name="Uphold", exact=True).click()
        w.page.get_by_text("Upheld").first.wait_for()
    assert reviewed(desk, "spoken").disputes[-1].outcome is not None


def test_a_transcript_full_of_scripts_runs_none(browser: Any, served: tuple[Desk, str]) -> None:
    desk, base = served
    with Window(browser, desk, base, ROSA) as w:
        w.page.goto(f"{base}/call/3")
        time.sleep(0.3)
        assert w.page.title() == "Call nasty"
        assert w.page.locator("#turns img, #scorecard img, main script").count() == 0
        assert "<script>" in w.page.locator("#turns").inner_text()
        w.page.locator("[data-criterion] .deeds").first.get_by_role("button", name="Comment").click()
        w.page.locator("#note textarea").fill("<img src=x onerror=\"document.title='taken'\">")
        w.page.get_by_role("button", name="Keep").click()
        w.page.locator(".remark", has_text="onerror").wait_for()
        assert w.page.title() == "Call nasty" and w.page.locator(".remark img").count() == 0


def test_the_samples_are_what_the_tests_say() -> None:
    verdicts = {c.id: c.verdict for c in sample.rich().criteria}
    assert verdicts["hold_permission"] == "fail" and verdicts["states_own_name"] == "unsure"
