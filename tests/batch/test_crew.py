"""Workers that hang, grow, or die: what it costs.  Workers are real, spawned processes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qa_analyzer.batch import crew as crews
from qa_analyzer.batch.crew import crew
from qa_analyzer.batch.job import Job
from qa_analyzer.batch.worker import Worker, start_worker
from qa_analyzer.core.errors import StartError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Settings

from .hostile import Deadly, Sleepy, bad, good
from .nights import SETTINGS


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[Worker]:
    made: list[Worker] = []

    def start(settings: Settings) -> Worker:
        made.append(start_worker(settings))
        return made[-1]

    monkeypatch.setattr(crews, "start_worker", start)
    return made


def jobs(*calls: CallInput) -> list[Job]:
    return [Job(c) for c in calls]


def test_one_that_hangs_is_stopped_and_replaced(started: list[Worker]) -> None:
    calls = [Job(bad("sleepy", Sleepy), time_limit_s=6.0), *jobs(good("a"))]
    found = {o.call_id: o for o in crew(calls, SETTINGS, workers=1)}
    assert found["a"].done is not None
    assert found["sleepy"].stage == "time"
    assert found["sleepy"].error is not None and "took longer than 6 s" in found["sleepy"].error.error
    assert len(started) == 2


def test_one_that_has_grown_is_replaced(started: list[Worker], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crews, "MOST_GROWTH_MB", -1.0)
    found = list(crew(jobs(good("a"), good("b")), SETTINGS, workers=1))
    assert [o.done is not None for o in found] == [True, True]
    assert len(started) == 2


def test_one_that_behaves_does_all_and_none_is_left(started: list[Worker]) -> None:
    found = list(crew(jobs(good("a"), good("b"), good("c")), SETTINGS, workers=1))
    assert [o.call_id for o in found] == ["a", "b", "c"]
    assert len(started) == 1
    assert not started[0].process.is_alive()


def test_one_that_dies_is_told_by_its_stage() -> None:
    (found,) = crew(jobs(bad("deadly", Deadly)), SETTINGS, workers=1)
    assert (found.stage, found.done) == ("process", None)


def test_workers_that_cannot_start_are_no_calls_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitecustomize.py").write_text("import os, sys\nif 'spawn_main' in sys.orig_argv[-2]: os._exit(3)\n")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{os.environ.get('PYTHONPATH', '')}")
    with pytest.raises(StartError, match="cannot be started"):
        list(crew(jobs(good("a"), good("b")), SETTINGS, workers=1))


def test_no_job_is_taken_before_there_is_room() -> None:
    taken: list[str] = []

    def hand_out() -> object:
        for name in ("a", "b", "c"):
            taken.append(name)
            yield Job(good(name))

    running = crew(hand_out(), SETTINGS, workers=1)  # type: ignore[arg-type]
    next(running)
    assert taken == ["a"]
    assert [o.call_id for o in running] == ["b", "c"]
