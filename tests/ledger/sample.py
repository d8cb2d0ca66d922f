"""Calls for a ledger: small, made up, without any analysis being run."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.core.words import Segment
from qa_analyzer.ledger.deeds import Asked, Done
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import Ledger, open_ledger

from ..reports import sample

LISTENED = Listened((Segment(0.5, 2.0, "this is ada speaking", speaker="agent"),), Hearing("given"))


def ledger(folder: Path) -> Ledger:
    return open_ledger(address_of(str(folder / "ledger.sqlite3")))


def content_of(call_id: str) -> str:
    return sha256(call_id.encode()).hexdigest()


def asked(
    call_id: str = "c1", *, key: str = "k1", agent: str = "a-1", day: str = "2026-03-02", **over: object
) -> Asked:
    record = Record(call_id, agent=Agent(agent, "Ada Quill", "billing"), member_name="Noor Vale")
    path = f"/archive/{call_id}.wav"
    made = Asked(
        record, path, path, content_of(call_id), None, "given", key, f"l-{call_id}", False, True, day
    )  # fmt: skip
    return replace(made, **over)  # type: ignore[arg-type]


def done(call_id: str = "c1", *, kind: str = "good", **over: object) -> Done:
    analysis = getattr(sample, kind)().model_copy(deep=True)
    analysis.call.call_id = call_id
    return Done(asked(call_id, **over), analysis, LISTENED)  # type: ignore[arg-type]
