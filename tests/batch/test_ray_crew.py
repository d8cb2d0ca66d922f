"""Actors that die, hang, or differ.  Skipped where Ray is not installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from qa_analyzer.batch import ray_actor
from qa_analyzer.batch.crew import DIED
from qa_analyzer.batch.job import Job
from qa_analyzer.batch.ray_crew import ray_crew
from qa_analyzer.core.errors import StartError

from ..cli.running import MAIN, qa
from .hostile import Broken, Deadly, DeadlyOnce, NoModel, Sleepy, bad, good
from .nights import SETTINGS


def did(jobs: list[Job], workers: int = 2) -> dict[str, str | None]:
    """Each call's error, None where it was analysed."""
    return {o.call_id: o.error.error if o.error else None for o in ray_crew(jobs, SETTINGS, workers=workers)}


def test_a_call_that_kills_costs_itself_alone(ray_here: None, tmp_path: Path) -> None:
    import shutil

    once = tmp_path / "once.json"
    shutil.copy(Path(good("x").transcript or ""), once)
    jobs = [good("a"), bad("deadly", Deadly), good("b"), bad("broken", Broken), bad("once", DeadlyOnce, str(once))]
    found = did([Job(c) for c in jobs])
    assert found["a"] is found["b"] is found["once"] is None
    assert found["deadly"] == DIED
    assert "ZeroDivisionError" in (found["broken"] or "")


def test_a_call_that_hangs_is_stopped(ray_here: None) -> None:
    found = did([Job(bad("hangs", Sleepy), time_limit_s=2.0), Job(good("a"))], workers=1)
    assert found["a"] is None
    assert "longer than 2 s" in (found["hangs"] or "")


def test_where_nothing_can_be_analysed_the_run_ends(ray_here: None) -> None:
    with pytest.raises(StartError, match="the model has gone"):
        did([Job(bad("x", NoModel))])


def test_a_machine_that_judges_otherwise_is_refused(ray_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ray_actor, "checker", lambda: "another")
    with pytest.raises(StartError, match="another checker") as raised:
        did([Job(good("a"))])
    assert "same program" in raised.value.hint


def test_without_room_it_is_told(ray_here: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ray_actor, "START_S", 1.0)
    with pytest.raises(StartError, match="no room"):
        list(ray_crew([Job(good("a"))], SETTINGS, workers=1, gpus_per_worker=64.0))


def test_a_batch_on_a_cluster_of_its_own(ray_here: None, tmp_path: Path) -> None:
    words = ("batch", good("x").transcript, "--asr", "none", "--ledger", tmp_path / "l.sqlite3", "--json")
    done = qa(*words, "--executor", "ray", "--workers", 1)
    assert done.returncode == 0, done.stderr
    assert '"analysed": 1' in done.stdout


def test_a_night_that_is_stopped_says_so(ray_here: None, tmp_path: Path) -> None:
    whole = Path(good("x").transcript or "").read_text()
    for i in range(400):
        (tmp_path / f"c{i}.json").write_text(whole.replace('"f09"', f'"c{i}"'))
    words = ["batch", str(tmp_path), "--asr", "none", "--ledger", str(tmp_path / "l.sqlite3"), "--executor", "ray"]
    night = subprocess.Popen([sys.executable, "-c", MAIN, *words], stderr=subprocess.PIPE, text=True)
    assert night.stderr is not None and '"state": "done"' in night.stderr.readline()
    night.terminate()
    told = night.communicate(timeout=180)[1]
    assert night.returncode == 130, told
    assert "calls done" in told and "Traceback" not in told and "SIGTERM" not in told


def test_without_ray_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "ray.py").write_text("raise ImportError('not here')")
    import os

    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    words = ("batch", good("x").transcript, "--ledger", tmp_path / "l.sqlite3", "--executor", "ray")
    done = qa(*words, env={"PYTHONPATH": path})
    assert (done.returncode, done.stdout) == (2, "")
    assert "Ray is not installed" in done.stderr and "qa-analyzer[cluster]" in done.stderr
    assert not (tmp_path / "l.sqlite3").exists()


def test_a_share_of_a_gpu_is_for_ray(tmp_path: Path) -> None:
    words = ("batch", good("x").transcript, "--ledger", tmp_path / "l.sqlite3", "--gpus-per-worker", "0.5")
    done = qa(*words)
    assert done.returncode == 2 and "--executor ray" in done.stderr
