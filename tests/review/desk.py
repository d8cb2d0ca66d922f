"""A console over a small ledger, and somebody who came in."""

from __future__ import annotations

import wave
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from starlette.testclient import TestClient

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.ledger.deeds import Asked, Done
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.writing import write_done
from qa_analyzer.review.app import application
from qa_analyzer.review.console import Console
from qa_analyzer.review.guard import Places
from qa_analyzer.review.sessions import Doorkeeper
from qa_analyzer.review.sound import SoundShelf
from qa_analyzer.review.users import User

from ..ledger.sample import LISTENED, ledger
from ..reports import sample

ROSA = User("Rosa Vance", "reviewer")
OTTO = User("Otto Brandt", "coach")
ADA = User("Ada Quill", "agent", "a-1")
HOST = "127.0.0.1:8765"
BASE = f"http://{HOST}"


def add(
    opened: Ledger, call_id: str, kind: str = "rich", *, agent: str = "a-1", day: str = "2026-03-02",
    analysis: Analysis | None = None, recording: Path | None = None, listened: Listened = LISTENED, **over: Any,
) -> int:  # fmt: skip
    """Put a call into the ledger; its number there."""
    analysis = (analysis or getattr(sample, kind)()).model_copy(deep=True)
    analysis.call.call_id = call_id
    called = analysis.call.agent.name if analysis.call.agent else "Ada Quill"
    record = Record(call_id, agent=Agent(agent, called, "billing"), member_name="Noor Vale")
    sha = sha256(recording.read_bytes()).hexdigest() if recording else None
    path = str(recording or f"/archive/{call_id}.json")
    asked = Asked(
        record, path, str(recording) if recording else None, sha, None, "given", "k1", f"l-{call_id}", False, True, day
    )
    with opened.writing() as connection:
        return write_done(connection, Done(replace(asked, **over), analysis, listened))


def wav(path: Path, seconds: float, rate: int = 8000) -> Path:
    """Two channels: a tone in the first, a softer one in the second."""
    at = np.arange(int(seconds * rate)) / rate
    sound = np.stack([0.5 * np.sin(2 * np.pi * 300 * at), 0.2 * np.sin(2 * np.pi * 500 * at)], axis=1)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((sound * 32767).astype("<i2").tobytes())
    return path


class Desk:
    """A console, its ledger, and clients that are or are not signed in."""

    def __init__(self, folder: Path, port: int = 8765) -> None:
        folder.mkdir(exist_ok=True)
        self.base = f"http://127.0.0.1:{port}"
        self.ledger = ledger(folder)
        self.doorkeeper = Doorkeeper()
        self.console = Console(self.ledger, self.doorkeeper, SoundShelf(self.ledger), (ROSA, OTTO, ADA))
        self.app = application(self.console, lambda: Places.of(("127.0.0.1", "localhost"), port))

    def stranger(self) -> TestClient:
        return TestClient(self.app, base_url=self.base, follow_redirects=False, raise_server_exceptions=False)

    def client(self, user: User = ROSA) -> Visitor:
        return Visitor(self, user)


class Visitor:
    """Somebody signed in, with the token of their forms."""

    def __init__(self, desk: Desk, user: User) -> None:
        self.http = desk.stranger()
        token = desk.doorkeeper.link_for(user)
        assert self.http.get(f"/enter?token={token}").status_code == 200
        session = desk.doorkeeper.session(self.http.cookies["qa_review_8765"])
        assert session is not None
        self.csrf = session.csrf

    def get(self, path: str, **more: Any) -> Any:
        return self.http.get(path, **more)

    def post(self, path: str, *, csrf: str | None = None, headers: dict[str, Any] | None = None, **fields: Any) -> Any:
        data = {"csrf": self.csrf if csrf is None else csrf, **fields}
        return self.http.post(path, data=data, headers={"origin": BASE} | (headers or {}))
