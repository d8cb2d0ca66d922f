"""What a page's address asks for and cannot get is told, with what is shown instead."""

from __future__ import annotations

import html
import re
from datetime import date

import pytest

from qa_analyzer.ledger.queue.wanted import VIEWS
from qa_analyzer.review.wanted import VERDICTS

from .desk import ADA, Desk, Visitor, add

AMISS = [
    ("criterion=no_such", "there is no criterion “no_such”"),
    ("agent=a-77", "nobody here has the agent id “a-77”"),
    ("team=nowhere", "there is no team “nowhere”"),
    ("since=3%2F4%2F26", "“3/4/26” is no day"),
    ("until=2026-02-30", "“2026-02-30” is no day"),
    ("since=2026-03-09&until=2026-03-01", "the first day, 2026-03-09, is after the last, 2026-03-01"),
    ("view=newest", "there is no list “newest”"),
    ("view=", "there is no list “”"),
    ("criterion=greeting&verdict=good", "“good” is no verdict"),
    ("verdict=unsure", "a verdict is that of a criterion"),
    ("signed=yes", "signed is 1 or not there, not “yes”"),
    ("agnet=a-1", "“agnet” is no filter"),
    ("agent=a-1&agent=a-2", "agent stands there twice"),
    ("view=sample&words=hold", "a sample has no search by words"),
    ("view=all&seed=spring", "only a sample has a seed"),
    ("view=sample&after=2026-03-01~1", "a sample has no later pages"),
    (f"words={'hold+' * 60}", "of words the first 200 characters count"),
    ("view=all&after=x~y~z", "the list has no place “x~y~z”"),
    ("view=all&after=~~", "the list has no place “~~”"),
    ("view=all&after=2026-13-77~1", "the list has no place"),
    ("view=all&after=2026-03-15~99999999999999999999", "the list has no place"),
    ("view=low&after=nan~1", "the list has no place"),
    ("criterion=greeting&verdict=pass&after=-1", "the list has no place"),
]


def told(who: Visitor, address: str) -> str:
    answer = who.get(address)
    assert answer.status_code == 200
    found = re.search(r'<div class="notice" role="status">(.*?)</div>', answer.text, re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", found[1])) if found else ""


@pytest.mark.parametrize(("query", "words"), AMISS)
def test_what_was_not_understood_is_told_with_what_is_shown(desk: Desk, query: str, words: str) -> None:
    page = told(desk.client(), f"/?{query}")
    assert words in page and "Shown: " in page


def test_what_was_understood_is_told_in_words_and_links_ask_for_nothing_else(desk: Desk) -> None:
    rosa = desk.client()
    address = "view=all&agent=a-1&criterion=summarizes&verdict=fail&since=2026-03-01&team=nowhere&until=soon"
    shown = "Shown: All calls; agent Imogen <b>Vale</b> & Co; “Summarises” judged fail; from 2026-03-01."
    assert shown in told(rosa, f"/?{address}") and shown in told(rosa, f"/call/1?{address}")
    page = rosa.get(f"/?{address}").text
    assert ">c1<" in page and "nowhere" not in page.replace("“nowhere”", "") and "until=" not in page
    assert "no filter." in told(rosa, "/?view=all&since=x")


def test_addresses_of_the_console_itself_are_understood(desk: Desk) -> None:
    rosa, ada = desk.client(), desk.client(ADA)
    for query in (
        *(f"view={v}" for v in VIEWS),
        *(f"criterion=greeting&verdict={v}" for v in VERDICTS),
        "view=all&agent=a-2&team=billing&since=2026-03-01&until=2026-03-09&words=hold&signed=1&ended=1",
        "view=sample&seed=spring&agent=&team=&criterion=&since=&until=",
        "view=all&after=2026-03-15~5",
    ):
        assert told(rosa, f"/?{query}") == "" and told(rosa, f"/call/1?{query}") == "", query
    assert told(ada, "/?view=all&agent=a-1") == ""
    assert "you see your own calls alone" in told(ada, "/?view=all&agent=a-2")


def test_whoever_came_in_this_minute_is_known(desk: Desk) -> None:
    rosa = desk.client()
    assert rosa.get("/").status_code == 200, "the choices are read and kept"
    add(desk.ledger, "c3", agent="a-3", day=date.today().isoformat())
    assert told(rosa, "/?view=all&agent=a-3") == "" and ">c3<" in rosa.get("/?view=all&agent=a-3").text
