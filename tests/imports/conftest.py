from __future__ import annotations

import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

TURNS = [
    {"speaker": "agent", "start": 0.3, "end": 2.0, "text": "Good morning, this is Petra."},
    {"speaker": "member", "start": 2.4, "end": 5.0, "text": "Hello there."},
]
WAV = (
    b"RIFF"
    + struct.pack("<I", 36)
    + b"WAVEfmt "
    + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 16000, 2, 16)
    + b"data\0\0\0\0"
)

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file under tmp_path: bytes as they are, text as UTF-8, anything else as JSON."""

    def write_(name: str, content: Any) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return write_


@pytest.fixture
def wav(write: Write) -> Callable[[str], Path]:
    return lambda name: write(name, WAV)


@pytest.fixture
def transcript(write: Write) -> Callable[..., Path]:
    """Writes a transcript in the contract's form; keywords are its `call`."""

    def transcript_(name: str, turns: Any = TURNS, events: Any = None, **call: Any) -> Path:
        data: dict[str, Any] = {"turns": turns}
        if call:
            data["call"] = call
        if events is not None:
            data["events"] = events
        return write(name, data)

    return transcript_
