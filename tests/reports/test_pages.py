"""What holds for every page: it escapes, asks nobody, and its links lead somewhere."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser

import pytest

from qa_analyzer.coaching.agents import agent_reports
from qa_analyzer.core.document import Analysis
from qa_analyzer.reports.agent_page import agent_page
from qa_analyzer.reports.call_page import call_page
from qa_analyzer.reports.index_page import index_page
from qa_analyzer.reports.page import TEMPLATES, anchor
from qa_analyzer.reports.page_audio import AudioForPage

from . import sample
from .formats import MADE, audio

PAGES = [name for name in MADE if name.endswith(".html")]


class Seen(HTMLParser):
    """Tags with their attributes, and all text outside style and script."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._skip = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._skip = tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self._skip = False

    def handle_data(self, data: str) -> None:
        self.text += "" if self._skip else data


@pytest.mark.parametrize("name", PAGES)
def test_markup_in_names_stays_text(name: str) -> None:
    seen = Seen(MADE[name]())
    assert [t for t, _ in seen.tags if t == "script"].count("script") <= 2
    if "not_scorable" not in name:
        assert "Imogen <b>Vale</b> & Co" in seen.text
    assert "alert" not in "".join(str(a) for t, a in seen.tags if t == "script")


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_asked_of_anybody(name: str) -> None:
    page = MADE[name]()
    seen = Seen(page)
    for tag, attributes in seen.tags:
        for key in ("src", "href", "data", "poster", "action", "srcset"):
            value = attributes.get(key) or ""
            assert not re.match(r"\s*(https?:|//|file:|javascript:)", value), (tag, value)
            if tag != "a" and key != "href" and value:
                assert value.startswith("data:"), (tag, value)
    assert "@import" not in page and "url(http" not in page
    policy = next(a["content"] for t, a in seen.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None and "default-src 'none'" in policy and "script-src 'unsafe" not in policy


def test_the_policy_lets_this_script_run_and_no_other() -> None:
    code = (TEMPLATES / "player.js").read_bytes()
    digest = b64encode(sha256(code).digest()).decode()
    page = MADE["call_page.html"]()
    assert f"script-src 'sha256-{digest}'" in unescape(page)
    assert f"<script>{code.decode()}</script>" in page


@pytest.mark.parametrize("name", PAGES)
def test_links_within_the_page_lead_to_one_place(name: str) -> None:
    seen = Seen(MADE[name]())
    ids = [a["id"] for _, a in seen.tags if a.get("id")]
    assert len(ids) == len(set(ids))
    wanted = {(a["href"] or "")[1:] for _, a in seen.tags if (a.get("href") or "").startswith("#")}
    assert wanted <= set(ids), wanted - set(ids)


def test_times_play_with_audio_and_lead_to_the_transcript_without() -> None:
    whole, none = Seen(MADE["call_page.audio.html"]()), Seen(MADE["call_page.html"]())
    assert [a for t, a in whole.tags if t == "button" and "data-start" in a]
    assert not [a for t, a in none.tags if t in ("button", "audio")]
    assert [a for t, a in none.tags if t == "a" and a.get("class") == "time"]
    source = next(a["src"] for t, a in whole.tags if t == "audio")
    assert source and source.startswith("data:audio/ogg;base64,")


def test_only_what_a_clip_holds_can_be_played() -> None:
    seen = Seen(call_page(sample.rich(), audio=audio(whole=False)))
    starts = {float(a["data-start"] or 0) for t, a in seen.tags if t == "button" and "data-start" in a}
    assert starts == {20.6}
    assert not next(a for t, a in seen.tags if t == "audio").get("src")


def test_levels_without_sound_are_drawn_without_a_player() -> None:
    page = call_page(sample.rich(), audio=AudioForPage(b"", {(20.0, 25.0): b""}, [[0.5, 0.2], [0.1, 0.9]]))
    tags = [t for t, _ in Seen(page).tags]
    assert "audio" not in tags and "button" not in tags and 'class="levels"' in page


def test_unsure_stands_apart_with_its_reason_and_doubtful_words_are_shown() -> None:
    page = MADE["call_page.html"]()
    assert page.index("Unsure, for a reviewer") < page.index("not well enough to tell whose.")
    opening = page[page.index(">Opening</h2>") : page.index(">Listening</h2>")]
    assert "States own name" not in opening
    assert re.search(r'class="doubtful" title="hardly heard">Imogen\.?</span>', page)


def test_a_call_that_is_not_judged_says_so_and_shows_no_score() -> None:
    page = MADE["call_page.not_scorable.html"]()
    assert "Not scored" in page and "Under ten seconds of talk." in page and "0 %" not in Seen(page).text


def test_an_empty_run_and_a_call_of_nothing_make_pages() -> None:
    assert "No call was analysed." in index_page([], [], [], call_links={}, agent_links={})
    bare = sample.not_scorable().model_copy(update={"duration": 0.0, "criteria": [], "why_not": None})
    assert "There are no words to show." in call_page(bare, audio=None)
    report = agent_reports([sample.not_scorable()])[0]
    page = agent_page(report, call_links={})
    assert "no scored call" in page and "several people" in page


def test_a_null_percent_is_a_dash() -> None:
    data = sample.good().as_json()
    data["score"] = {"percent": None, "earned": 0, "possible": 0, "auto_failed": False}
    page = call_page(Analysis.model_validate(data), audio=None)
    assert "No score: nothing could be counted" in page and "None" not in Seen(page).text


def test_control_characters_and_turned_writing_never_reach_a_page() -> None:
    data = sample.good().as_json()
    data["call"]["agent"]["name"] = "A\x1b[31m\u202eB"
    page = call_page(Analysis.model_validate(data), audio=None)
    assert "\x1b" not in page and "\u202e" not in page


def test_anchors_are_safe_and_distinct() -> None:
    assert anchor("house_rule.1-a") == "house_rule.1-a"
    assert re.fullmatch(r"[A-Za-z0-9_.-]+", anchor('x" onclick="y'))
    assert anchor("a b") != anchor("a\tb")
