"""Several batches on one PostgreSQL server: each call once, and none lost with a batch that is killed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from qa_analyzer.batch.again import judged_again, keep
from qa_analyzer.batch.job import Job
from qa_analyzer.batch.outcome import Outcome, outcome_of
from qa_analyzer.batch.run import here
from qa_analyzer.ledger.going.erasing import erase
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import Ledger, open_ledger
from qa_analyzer.ledger.tables import analyses, calls, claims, runs
from qa_analyzer.pipeline import Settings

from ..ledger.postgres import new_ledger
from .hostile import FIXTURES
from .nights import SETTINGS, night

COUNT = 12
MAIN = "from qa_analyzer.cli.main import run; run()"


@pytest.fixture
def shared() -> Ledger:
    return open_ledger(address_of(new_ledger()))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Calls that differ in content."""
    folder = tmp_path / "calls"
    folder.mkdir()
    whole = json.loads((FIXTURES / "f09.json").read_text())
    for i in range(COUNT):
        whole["turns"][-1]["text"] += " Bye."
        whole["call"]["call_id"] = f"c{i:02}"
        (folder / f"c{i:02}.json").write_text(json.dumps(whole))
    return folder


def begin(archive: Path, ledger: Ledger, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", MAIN, "batch", str(archive), "--ledger", ledger.address.url, "--asr", "none"]
    return subprocess.Popen(
        [*command, "--workers", "1", "--json", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def summary(process: subprocess.Popen[str]) -> dict[str, int]:
    out, error = process.communicate(timeout=120)
    assert process.returncode == 0, error
    found: dict[str, int] = json.loads(out)["summary"]
    return found


def test_two_batches_at_once_do_each_call_once(shared: Ledger, archive: Path) -> None:
    both = [begin(archive, shared), begin(archive, shared)]
    found = [summary(p) for p in both]
    assert sum(f["analysed"] for f in found) == COUNT
    assert all(f["judged_again"] == f["failed"] == 0 for f in found)
    assert all(f["analysed"] + f["unchanged"] + f["left"] == COUNT for f in found)
    with shared.reading() as connection:
        assert connection.execute(select(func.count()).select_from(analyses)).scalar() == COUNT
        assert connection.execute(select(func.count()).select_from(claims)).scalar() == 0
        assert connection.execute(select(runs.c.state)).scalars().all() == ["done", "done"]
        assert list(findings(connection)) == []


def test_what_a_killed_batch_had_in_hand_is_done_when_its_time_is_up(shared: Ledger, archive: Path) -> None:
    killed = begin(archive, shared)
    assert killed.stderr is not None
    first = json.loads(killed.stderr.readline())
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=180)
    assert first["state"] == "done"
    with shared.writing() as connection:
        in_hand = connection.execute(select(claims.c.call_id)).scalars().all()
        done = connection.execute(select(func.count()).select_from(calls)).scalar() or 0
        if not in_hand:  # it was struck between two calls
            rest = [f"c{i:02}" for i in range(COUNT)]
            known = connection.execute(select(calls.c.call_id)).scalars().all()
            in_hand = [next(c for c in rest if c not in known)]
            connection.execute(claims.insert().values(call_id=in_hand[0], run=999, until=2e9))
    assert 1 <= done < COUNT and len(in_hand) == 1
    second = summary(begin(archive, shared))
    assert (second["left"], second["analysed"]) == (1, COUNT - done - 1)
    with shared.writing() as connection:
        connection.execute(update(claims).values(until=0.0))
    third = summary(begin(archive, shared))
    assert (third["left"], third["analysed"], third["unchanged"]) == (0, 1, COUNT - 1)
    with shared.reading() as connection:
        assert connection.execute(select(func.count()).select_from(calls)).scalar() == COUNT
        assert connection.execute(select(runs.c.state).order_by(runs.c.id)).scalars().all() == [
            "killed",
            "done",
            "done",
        ]
        assert list(findings(connection)) == []


def test_a_run_that_goes_on_is_not_taken_for_killed(shared: Ledger, archive: Path) -> None:
    def states() -> list[str]:
        with shared.reading() as connection:
            return list(connection.execute(select(runs.c.state).order_by(runs.c.id)).scalars())

    def another_meanwhile(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
        yield from here([next(iter(jobs))], settings, workers=1)
        night(shared, archive)
        assert states() == ["running", "done"]

    night(shared, archive, executor=another_meanwhile)
    assert states() == ["done", "done"]


def test_what_is_erased_while_it_is_analysed_stays_erased(shared: Ledger, archive: Path) -> None:
    def erased_meanwhile(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
        for job in jobs:
            outcome = outcome_of(job.call, settings, job.listened)
            if outcome.call_id == "c03":
                assert erase(shared, ["c03"], "asked for").calls == ["c03"]
            yield outcome

    def ids() -> set[str]:
        with shared.reading() as connection:
            assert list(findings(connection)) == []
            return set(connection.execute(select(calls.c.call_id)).scalars())

    night(shared, archive)
    other = replace(SETTINGS, standard=replace(SETTINGS.standard, sha256="0" * 64))
    found = night(shared, archive, executor=erased_meanwhile, settings=other).summary
    assert (found.judged_again, found.erased) == (COUNT - 1, 1)
    assert ids() == {f"c{i:02}" for i in range(COUNT)} - {"c03"}
    again = judged_again(shared, SETTINGS)
    judged = [next(again) for _ in range(3)]
    erase(shared, ["c01"], "asked for")
    for each in judged:
        assert each is not None
        keep(shared, [each])
    assert ids() == {f"c{i:02}" for i in range(COUNT)} - {"c03", "c01"}
