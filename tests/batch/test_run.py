"""Many calls: none is lost because of another.  Workers are real, spawned processes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from qa_analyzer.batch.run import run, workers_for
from qa_analyzer.core.errors import StartError
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Settings
from qa_analyzer.standards.find import load

from .hostile import Broken, Deadly, DeadlyOnce, NoModel, bad, good

SETTINGS = Settings(load("advisorycloud-phone"), asr="none")


def outcomes(calls: list[CallInput], workers: int) -> dict[str, str | None]:
    """The error of each call by id, None where it was analysed; each exactly once."""
    found = list(run(calls, SETTINGS, workers=workers))
    told = {o.call_id: o.error.error if o.error else None for o in found}
    assert len(told) == len(found), "an outcome came twice"
    assert all((o.done is None) == (o.error is not None) for o in found)
    return told


def test_in_this_process_they_come_in_order() -> None:
    calls = [good(f"c{i}") for i in range(3)]
    found = list(run(calls, SETTINGS, workers=1))
    assert [o.call_id for o in found] == ["c0", "c1", "c2"]
    assert all(o.done is not None and o.done.analysis.call.call_id == o.call_id for o in found)


def test_no_calls() -> None:
    assert list(run([], SETTINGS, workers=1)) == list(run([], SETTINGS, workers=4)) == []


def test_a_worker_that_dies_costs_only_its_call() -> None:
    calls = [good("a"), bad("deadly", Deadly), good("b"), good("c"), good("d")]
    found = outcomes(calls, 2)
    assert found.pop("deadly") == "the process that analysed it died, twice"
    assert found == {"a": None, "b": None, "c": None, "d": None}


def test_where_all_die_all_are_told() -> None:
    found = outcomes([bad(f"d{i}", Deadly) for i in range(3)], 2)
    assert set(found.values()) == {"the process that analysed it died, twice"} and len(found) == 3


def test_what_died_is_tried_once_more_by_itself(tmp_path: Path) -> None:
    copy = tmp_path / "f09.json"
    shutil.copy(good("x").transcript or "", copy)
    found = outcomes([bad("once", DeadlyOnce, str(copy)), good("a")], 2)
    assert (tmp_path / "f09.json.tried").exists()
    assert found == {"once": None, "a": None}


def test_a_mistake_in_the_program_costs_only_its_call() -> None:
    found = outcomes([bad("broken", Broken), good("a")], 2)
    assert found["a"] is None
    assert found["broken"] == "the analysis broke (ZeroDivisionError: of all things)"


@pytest.mark.parametrize("workers", [1, 2])
def test_where_nothing_can_be_analysed_the_run_ends(workers: int) -> None:
    with pytest.raises(StartError) as raised:
        list(run([bad("x", NoModel), bad("y", NoModel)], SETTINGS, workers=workers))
    assert (raised.value.error, raised.value.hint) == ("the model has gone", "bring it back")


def with_sound(call_id: str) -> CallInput:
    return CallInput(good(call_id).record, Path("x.wav"), None, "x.wav")


def test_how_many_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    words, sound = [good(f"w{i}") for i in range(9)], [with_sound(f"s{i}") for i in range(9)]
    assert workers_for(words, None) == 1, "given words are judged faster than a process starts"
    assert workers_for(sound, None) == 4 and workers_for(sound[:2], None) == 2
    assert workers_for(words + sound[:1], None) == 1
    assert workers_for(words, 3) == 3 and workers_for(words[:2], 3) == 2 and workers_for(sound, 16) == 9
    assert workers_for([], None) == workers_for([], 5) == 1
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert workers_for(sound, None) == 1
