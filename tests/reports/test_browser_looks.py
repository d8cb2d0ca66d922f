"""Report pages in a real browser: no serious finding of axe-core, nothing beyond the edge, A4, sound by keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qa_analyzer.coaching.for_agent import Names, for_the_agent
from qa_analyzer.reports.clip import cut
from qa_analyzer.reports.coaching_page import coaching_page
from qa_analyzer.reports.team_page import team_page
from tests.review.test_browser_looks import BEYOND
from tests.review.window import browser

from . import coaching_sample
from .test_clip import Tone

_ = browser  # the fixture

A4_PX = 680
"""The text's width on A4: 210 mm less twice 15, at 96 dots an inch."""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    report = coaching_sample.report()
    tone = cut(Tone(), 20.0, 22.0, [])
    clips = {key: replace(tone) if clip.sound else clip for key, clip in coaching_sample.clips().items()}
    made = {
        "coaching": coaching_page(report, clips, team_link="team.html"),
        "for_agent": coaching_page(for_the_agent(report, Names()), {}),
        "team": team_page(coaching_sample.team(), {"a-1": "coaching.html"}),
    }
    for name, page in made.items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in made}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_serious_finding_of_axe_and_nothing_beyond_the_edge(
    browser: Any, pages: dict[str, Path], width: int, scheme: str
) -> None:
    axe = pytest.importorskip("axe_playwright_python", reason="axe-core is not installed")
    code = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    for name, path in pages.items():
        page.goto(path.as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate(BEYOND) == [], name
        page.evaluate(code)
        found = page.evaluate("axe.run().then(r => r.violations)")
        grave = [
            (v["id"], [n["html"][:200] for n in v["nodes"][:3]])
            for v in found
            if v["impact"] in ("serious", "critical")
        ]
        assert grave == [], (name, grave)
    context.close()


def test_on_a4_no_table_and_no_drawing_is_cut(browser: Any, pages: dict[str, Path]) -> None:
    context = browser.new_context(viewport={"width": A4_PX, "height": 980})
    page = context.new_page()
    page.emulate_media(media="print")
    for name, path in pages.items():
        page.goto(path.as_uri())
        wide = page.evaluate(
            "[...document.querySelectorAll('table, svg, .card, figure')].filter(e => e.getClientRects().length)"
            ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 || e.scrollWidth > innerWidth + 1)"
            ".map(e => e.outerHTML.slice(0, 80))"
        )
        assert wide == [], name
        assert page.evaluate("getComputedStyle(document.querySelector('tr')).breakInside") == "avoid"
        torn = "[...document.querySelectorAll('.card')].filter(c => getComputedStyle(c).breakInside !== 'avoid').length"
        assert page.evaluate(torn) == 0, "a card longer than a sheet is torn, no other"
        assert page.locator("audio:visible").count() == 0
    context.close()


def test_a_clip_plays_by_keyboard_and_nobody_is_asked_for_anything(browser: Any, pages: dict[str, Path]) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda r: asked.append(r.url))
    page.goto(pages["coaching"].as_uri())
    page.locator("audio").first.focus()
    page.keyboard.press("Space")
    for _ in range(100):
        if page.evaluate("document.querySelector('audio').currentTime") > 0.1:
            break
        page.wait_for_timeout(200)
    assert page.evaluate("document.querySelector('audio').currentTime") > 0.1
    outside = [u for u in asked if not u.startswith(("file:", "data:"))]
    assert outside == [] and sum(u.startswith("file:") for u in asked) == 1
    context.close()
