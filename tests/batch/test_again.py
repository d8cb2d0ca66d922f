"""Rescoring: the same whatever the number of workers, in groups, and what is damaged costs itself alone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from qa_analyzer.batch import again
from qa_analyzer.batch.again import Found, Judged, judged_again, kept, workers_for
from qa_analyzer.core.errors import InputError
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import analyses, calls, verdicts

from .nights import SETTINGS, archive, night, opened

OTHER = replace(SETTINGS, standard=replace(SETTINGS.standard, sha256="0" * 64, version="2"))
NAMES = ("f01", "f02", "f03", "f04", "f05", "f09")


def filled(folder: Path) -> Ledger:
    """A ledger in which one call is up to date under OTHER, and one cannot be read."""
    folder.mkdir()
    ledger = opened(folder)
    night(ledger, archive(folder.parent / "calls", *NAMES))
    for each in judged_again(ledger, OTHER):
        if isinstance(each, Judged) and each.asked.call_id == "f03":
            again.keep(ledger, [each])
    with ledger.writing() as connection:
        connection.execute(update(calls).where(calls.c.call_id == "f04").values(record="{"))
    return ledger


def told(found: list[Found]) -> list[Any]:
    return [
        each.outcome.done.analysis.as_json() if isinstance(each, Judged) and each.outcome.done
        else str(each) if isinstance(each, InputError) else None
        for each in found
    ]  # fmt: skip


def content(ledger: Ledger) -> list[Any]:
    columns = (calls.c.call_id, calls.c.key, analyses.c.id, analyses.c.body, analyses.c.turns)
    with ledger.reading() as connection:
        rows = connection.execute(select(*columns).join_from(calls, analyses, calls.c.analysis_id == analyses.c.id))
        found = [tuple(r) for r in rows.all()]
        return sorted([*found, *(tuple(r) for r in connection.execute(select(verdicts)))], key=str)


def test_any_number_of_workers_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(again, "GROUP", 2)
    one, two = filled(tmp_path / "one"), filled(tmp_path / "two")
    first = list(kept(one, judged_again(one, OTHER, workers=1)))
    second = list(kept(two, judged_again(two, OTHER, workers=2)))
    assert json.dumps(told(first)) == json.dumps(told(second))
    assert sum(isinstance(f, Judged) for f in first) == 4 and first.count(None) == 1
    assert [f.call_id for f in first if isinstance(f, InputError)] == ["f04"]
    assert content(one) == content(two)


def test_what_is_handed_on_is_in_the_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(again, "GROUP", 2)
    ledger = opened(tmp_path)
    night(ledger, archive(tmp_path / "calls", "f01", "f04", "f09"))
    found = kept(ledger, judged_again(ledger, OTHER))
    first = next(found)
    assert isinstance(first, Judged)
    found.close()  # type: ignore[attr-defined]
    with ledger.reading() as connection:
        assert list(findings(connection)) == []
        keys = {r.call_id: r.key for r in connection.execute(select(calls.c.call_id, calls.c.key))}
    assert keys[first.asked.call_id] == first.asked.key
    left = [f for f in judged_again(ledger, OTHER) if isinstance(f, Judged)]
    assert len(left) == 1, "a group was written, the rest is judged by the next run"


def test_processes_are_started_where_they_pay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    assert [workers_for(n, None) for n in (0, 99, 100, 10_000)] == [1, 1, 2, 4]
    assert workers_for(3, 8) == 8
