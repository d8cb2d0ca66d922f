"""How the pages look: no serious finding of axe-core, nothing beyond the edge; wide and narrow, light and dark."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .desk import ADA, ROSA, Desk
from .window import Window, browser, served

_ = browser, served  # the fixtures

PAGES = {
    "queue": "/?view=all&signed=1",
    "sample": "/?view=sample",
    "words": "/?view=all&signed=1&words=hold",
    "calibration": "/calibration?set=spring",
    "call": "/call/2",
    "trust": "/trust",
    "sign-ins": "/sign-ins",
    "not understood": "/?view=all&criterion=no_such&since=soon",
    "blind": "/calibration/2?set=spring",
    "no": "/call/9",
}


BEYOND = """document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
.filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest(".scroll"))
.map(e => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", [1280, 390])
def test_the_longest_names_cut_no_score_from_the_queue(browser: Any, served: tuple[Desk, str], width: int) -> None:
    desk, base = served
    with Window(browser, desk, base, ROSA, viewport={"width": width, "height": 900}) as w:
        w.page.goto(f"{base}/?view=all&signed=1&agent=a-3")
        assert w.page.locator("#calls tbody tr").count() == 1
        cells = "[...document.querySelectorAll('#calls :is(th, td)')].filter(c => c.offsetWidth)"
        assert w.page.evaluate(f"Math.max(...{cells}.map(c => c.getBoundingClientRect().right))") <= width
        score = w.page.get_by_role("columnheader", name="Score")
        assert score.is_visible() and w.page.locator("#calls td.num:visible").first.inner_text().strip()
        row = w.page.locator("#calls tbody tr")
        assert row.bounding_box()["height"] < 150, "names are cut"
        assert w.page.evaluate(BEYOND) == [], "the lists to choose from are cut too"
        named = row.locator(".named .cut").first
        assert len(named.text_content()) > 390, "whoever has it read hears all of it"
        assert "Theodora" in named.get_attribute("title")
        w.page.keyboard.press("j")
        w.until("document.querySelector('#calls .named .cut').scrollHeight <= "
                "document.querySelector('#calls .named .cut').clientHeight + 1")  # fmt: skip
        assert row.bounding_box()["height"] > 150, "who walks by keys sees all of it"
        assert w.page.evaluate(BEYOND) == []


def test_on_a_narrow_window_the_filters_are_folded_until_one_is_chosen(browser: Any, served: tuple[Desk, str]) -> None:
    desk, base = served
    with Window(browser, desk, base, ROSA, viewport={"width": 390, "height": 900}) as w:
        box = w.page.locator("#filters")
        w.page.goto(f"{base}/?view=all&signed=1")
        w.until("!document.querySelector('.filter-box').open")
        w.page.keyboard.press("/")
        assert box.is_visible(), "a key that leads there opens them"
        w.page.goto(f"{base}/?view=all&signed=1&agent=a-3")
        assert box.is_visible(), "what is filtered for is seen"
        w.page.goto(f"{base}/?view=all&signed=1")
        w.until("!document.querySelector('.filter-box').open")
        w.page.set_viewport_size({"width": 1280, "height": 900})
        box.wait_for(state="visible")


def looked_at(w: Window, name: str) -> None:
    """Nothing stands beyond the edge of what is open now, and axe-core finds nothing serious."""
    axe = pytest.importorskip("axe_playwright_python", reason="axe-core is not installed")
    code = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    assert w.page.evaluate(BEYOND) == [], name
    w.page.evaluate(code)
    found = w.page.evaluate("axe.run().then(r => r.violations)")
    grave = [
        (v["id"], [n["html"][:200] for n in v["nodes"][:3]]) for v in found if v["impact"] in ("serious", "critical")
    ]
    assert grave == [], (name, grave)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_no_serious_finding_of_axe_and_nothing_beyond_the_edge(
    browser: Any, served: tuple[Desk, str], width: int, scheme: str
) -> None:
    desk, base = served
    look = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme, "bypass_csp": True}
    with Window(browser, desk, base, ROSA, **look) as w:
        for name, path in PAGES.items():
            w.page.goto(base + path)
            for opened in (None, "#show-help", "[data-overrule]", "[data-note]") if name == "call" else (None,):
                if opened:
                    w.page.locator(opened).first.click()
                looked_at(w, f"{name} {opened}")
                w.page.keyboard.press("Escape")
    with Window(browser, desk, base, ADA, **look) as w:
        for path, opened in (("/", None), ("/call/2", "[data-note=dispute]")):
            w.page.goto(base + path)
            if opened:
                w.page.locator(opened).first.click()
            looked_at(w, f"an agent's {path}")
