"""A console that is served, Chromium, and a window of somebody signed in."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from qa_analyzer.core.record import Agent, Record
from qa_analyzer.review.app import application
from qa_analyzer.review.guard import Places
from qa_analyzer.review.users import User

from ..ledger.postgres import missing
from .desk import Desk, add, wav
from .hostile import laced

CHROMIUM = Path("/usr/bin/chromium")
PATIENCE_MS = 180_000
"""States are waited for, never a time: this ends only what will never come, however busy the machine."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Desk, str]]:
    folder = tmp_path_factory.mktemp("browser")
    desk = Desk(folder)
    add(desk.ledger, "plain", "good", agent="a-2", day="2026-03-01")
    add(desk.ledger, "spoken", recording=wav(folder / "spoken.wav", 262.4))
    nasty = "<script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\">"
    add(desk.ledger, "nasty", analysis=laced(nasty), day="2026-02-01")
    long = Record(
        f"2026-03-02T09-14-00-{'recorder-07-' * 32}"[:400],
        agent=Agent("a-3", ("Maximiliana Theodora " * 20)[:400].strip(), "T" * 400), member_name="X" * 400,
    )  # fmt: skip
    add(desk.ledger, long.call_id, agent="a-3", day="2026-01-01", record=long)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(128)  # whoever asks before the server runs waits
        port = listening.getsockname()[1]
        places = Places.of(("127.0.0.1",), port)
        server = uvicorn.Server(uvicorn.Config(application(desk.console, lambda: places), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        yield desk, f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if not CHROMIUM.exists():
        missing("chromium", f"no {CHROMIUM} is installed (Debian: apt-get install chromium)")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as driver:
        flags = ["--no-sandbox", "--disable-dev-shm-usage", "--autoplay-policy=no-user-gesture-required"]
        started = driver.chromium.launch(executable_path=str(CHROMIUM), args=flags, timeout=PATIENCE_MS)
        yield started
        started.close()


class Window:
    """A page of somebody signed in; what it complained of and whom it asked are kept."""

    def __init__(self, browser: Any, desk: Desk, base: str, user: User, **context: Any) -> None:
        self.base, self.wrong, self.asked, self.lost = base, list[str](), list[str](), list[str]()
        self.context = browser.new_context(**context)
        self.context.set_default_timeout(PATIENCE_MS)
        self.page = self.context.new_page()
        self.page.on("pageerror", lambda e: self.wrong.append(str(e)))
        self.page.on("console", lambda m: self.wrong.append(m.text) if "Content Security" in m.text else None)
        self.page.on("request", lambda r: self.asked.append(r.url))
        self.page.on("response", lambda r: self.lost.append(r.url) if r.status == 404 and not _navigates(r) else None)
        # the page that is entered leads on at once: what is waited for is where it leads
        self.page.goto(f"{base}/enter?token={desk.doorkeeper.link_for(user)}", wait_until="commit")
        self.page.wait_for_url(f"{base}/")

    def __enter__(self) -> Window:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()
        assert self.wrong == [] and self.lost == []
        assert all(u.startswith(self.base) or u.startswith(("data:", "blob:")) for u in self.asked), (
            "it asked elsewhere"
        )

    def until(self, expression: str) -> None:
        """Asked from outside: the page's own policy lets nobody evaluate a string in it."""
        end = time.monotonic() + PATIENCE_MS / 1000
        while not self._is(expression):
            assert time.monotonic() < end, expression
            time.sleep(0.05)

    def _is(self, expression: str) -> bool:
        from playwright.sync_api import Error

        try:
            return bool(self.page.evaluate(f"Boolean({expression})"))
        except Error:
            return False  # a page that is being left, or not there yet


def _navigates(response: Any) -> bool:
    return bool(response.request.is_navigation_request())
