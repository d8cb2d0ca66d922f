"""What makes a result the result of its inputs: the keys under which the ledger keeps things."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from pathlib import Path

from qa_analyzer.core.codec import to_json
from qa_analyzer.core.listened import LISTENING_VERSION
from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.core.record import Record

_JUDGING = (
    "core", "text", "roles", "acts", "timeline", "criteria", "tone", "scoring", "privacy", "standards", "pipeline",
)  # fmt: skip
_MODELS = ("acts", "tone", "confidence")


def listening_key(recording_sha: str | None, transcript_sha: str | None, engine: str, ignore_record: bool) -> str:
    """Under what a `Listened` is kept: content of its files, recogniser with weights, version of the listening."""
    given = [recording_sha, transcript_sha, engine, ignore_record, LISTENING_VERSION]
    return sha256(json.dumps(given).encode()).hexdigest()


def analysis_key(listening: str, record: Record, standard_sha: str, voice: str, swap: bool, redact: bool) -> str:
    """Under what an analysis is kept: what was heard, the record, the standard, the voice model, this checker."""
    digest = sha256(to_json(record))
    digest.update(json.dumps([listening, standard_sha, voice, swap, redact, checker()]).encode())
    return digest.hexdigest()


@cache
def checker() -> str:
    """This program's checker: a digest of the code and models that judge, 16 hexadecimal digits.

    So a changed rule re-judges (which costs milliseconds a call), and a changed report does not.
    """
    package = Path(__file__).resolve().parent.parent
    files = [p for room in _JUDGING for p in (package / room).rglob("*") if p.is_file()]
    files += [p for name in _MODELS for p in model_folder(name).iterdir() if p.suffix in (".json", ".npz")]
    digest = sha256()
    for path in sorted(p for p in files if p.suffix in (".py", ".toml", ".json", ".npz", ".csv", ".txt")):
        digest.update(f"{path.name}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:16]
