"""The night's figures add up, whatever becomes of the calls, and stand in the ledger as far as a killed run came."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from qa_analyzer.batch.job import Job
from qa_analyzer.batch.night import Night
from qa_analyzer.batch.outcome import Outcome, error_out
from qa_analyzer.batch.pages import Pages
from qa_analyzer.batch.plan import Choices
from qa_analyzer.batch.run import here
from qa_analyzer.batch.summary import Summary
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.ledger.going.erasing import erase
from qa_analyzer.ledger.nights.standing import quarantine, standing
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import calls
from qa_analyzer.pipeline import Settings

from .nights import SETTINGS, archive, opened

PARTS = ("done", "skipped", "failed", "quarantined", "left")


def run(ledger: Ledger, folder: Path, choices: Choices = Choices(), **more: object) -> Summary:  # noqa: B008 - frozen
    """A night as the command runs it: what cannot be taken as a call is counted too."""
    found = find_calls([folder])
    made = Night(ledger, SETTINGS, "none", executor=more.pop("executor", here), **more)  # type: ignore[arg-type]
    made.summary.refuse([error_out(e) for e in found.errors])
    made.prepare(found.calls, choices)
    try:
        for _ in made.outcomes(1):
            pass
    except KeyboardInterrupt:
        made.end("interrupted")
        return made.summary
    made.end()
    return made.summary


def adds_up(summary: Summary) -> None:
    told = summary.as_json()
    assert told["found"] == sum(told[p] for p in PARTS), told
    assert len(summary.errors) == told["failed"] + told["quarantined"] + told["unwritten"], summary.errors


def mixed(folder: Path) -> Path:
    """Calls, one id that two bear, broken JSON, an orphan sidecar, noise, what is no call."""
    made = archive(folder, "f01", "f03", "f04", "f05", "f09")
    (made / "noise.wav").write_bytes(b"RIFF nothing at all")
    (made / "broken.json").write_text('{"turns": [')
    (made / "alone.json").write_text('{"call_id": "alone"}')
    (made / "notes.md").write_text("nothing")
    (made / "more").mkdir()
    for name in ("twice.json", "more/twice.json"):
        text = json.loads((made / "f03.json").read_text())
        (made / name).write_text(json.dumps({**text, "call": {"call_id": "twice"}}))
    return made


def test_a_mixed_archive_adds_up_night_after_night(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), mixed(tmp_path / "calls")
    first = run(ledger, folder)
    adds_up(first)
    assert (first.found, first.done, first.failed) == (10, 5, 5), first.errors
    with ledger.writing() as connection:
        quarantine(connection, ["noise"])
    erase(ledger, ["f01"], "asked for")
    (folder / "f04.json").write_text((folder / "f04.json").read_text() + "\n")
    with (folder / "f05.json").open("ab"):
        os.utime(folder / "f05.json", (1, 1))
        second = run(ledger, folder, Choices(since="2026-03-03"))
    adds_up(second)
    assert (second.erased, second.quarantined, second.unsettled, second.failed) == (1, 1, 1, 4), second.as_json()
    limited = run(ledger, folder, Choices(limit=0, shard=(1, 2)))
    adds_up(limited)
    assert limited.not_reached and limited.elsewhere
    stopped = run(ledger, folder, stop=lambda: True)
    adds_up(stopped)
    assert stopped.not_reached and not stopped.done


def test_an_interrupted_night_adds_up(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), mixed(tmp_path / "calls")

    def interrupted(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
        for i, outcome in enumerate(here(jobs, settings, workers=workers)):
            if i == 2:
                raise KeyboardInterrupt
            yield outcome

    found = run(ledger, folder, executor=interrupted)
    adds_up(found)
    assert (found.done + found.failed, found.not_reached) == (2 + 4, 4), found.as_json()


def test_a_page_that_cannot_be_written_is_told_apart(tmp_path: Path) -> None:
    ledger, folder, out = opened(tmp_path), archive(tmp_path / "calls", "f09"), tmp_path / "out"
    pages = Pages(out, find_calls([folder]).calls)
    pages.prepare()
    (out / "calls").write_text("in the way")
    found = run(ledger, folder, pages=pages)
    adds_up(found)
    assert (found.done, found.failed, found.unwritten) == (1, 0, 1)


@pytest.mark.parametrize("idle", [True, False])
def test_of_a_killed_night_the_figures_are_those_of_the_ledger(tmp_path: Path, idle: bool) -> None:
    ledger, folder = opened(tmp_path), mixed(tmp_path / "calls")
    found = find_calls([folder])
    night = Night(ledger, SETTINGS, "none", executor=here)
    night.prepare(found.calls, Choices(order="path"))
    going = night.outcomes(1)
    for _ in range(3):
        next(going)
    with ledger.reading() as connection:
        (told,) = standing(connection, idle=idle)["runs"]
        done = connection.execute(select(calls.c.call_id).where(calls.c.state == "done")).scalars().all()
    assert told["state"] == ("killed" if idle else "running")
    assert len(done) == 3 == told["summary"]["done"] == told["summary"]["analysed"]
    assert told["summary"]["found"] == len(found.calls)
    going.close()  # type: ignore[attr-defined]
    run(ledger, folder)
    with ledger.reading() as connection:
        last, killed = standing(connection)["runs"]
    assert (last["state"], killed["state"], killed["summary"]) == ("done", "killed", told["summary"])
