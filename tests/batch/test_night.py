"""What is done, what is skipped, what is left: over a small archive."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from qa_analyzer.batch.again import Judged, judged_again, keep
from qa_analyzer.batch.job import Job
from qa_analyzer.batch.outcome import Outcome, outcome_of
from qa_analyzer.batch.plan import Choices
from qa_analyzer.batch.run import here
from qa_analyzer.batch.summary import Summary
from qa_analyzer.core.errors import InputError
from qa_analyzer.ledger.going.erasing import erase
from qa_analyzer.ledger.reading import analysis_of
from qa_analyzer.ledger.reviews.corrections import correct_roles
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import calls, runs
from qa_analyzer.pipeline import Settings

from .nights import SETTINGS, archive, night, opened


def told(summary: Summary) -> dict[str, int]:
    """The counts that are not 0, without sums of others."""
    left_out = ("elapsed_s", "audio_s", "flagged", "found", "done", "skipped", "left")
    return {k: v for k, v in summary.as_json().items() if v and k not in left_out}


def test_the_second_night_does_only_what_has_changed(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f01", "f04", "f09")
    assert told(night(ledger, folder).summary) == {"analysed": 3}
    assert told(night(ledger, folder).summary) == {"unchanged": 3}
    changed = json.loads((folder / "f09.json").read_text())
    changed["turns"][0]["text"] += " indeed"
    (folder / "f09.json").write_text(json.dumps(changed))
    archive(folder, "f05")
    assert told(night(ledger, folder).summary) == {"analysed": 2, "unchanged": 2}
    with ledger.reading() as connection:
        assert list(findings(connection)) == []
        assert connection.execute(select(runs.c.state)).scalars().all() == ["done"] * 3


def test_a_touched_file_is_read_and_found_the_same(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09")
    night(ledger, folder)
    os.utime(folder / "f09.json", (1, 1))
    assert told(night(ledger, folder).summary) == {"unchanged": 1}, "read, and nothing done"
    assert told(night(ledger, folder).summary) == {"unchanged": 1}


def test_another_standard_is_judged_from_what_was_heard(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09")
    night(ledger, folder)
    other = replace(SETTINGS, standard=replace(SETTINGS.standard, sha256="0" * 64, version="2"))

    def no_listening(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
        jobs = list(jobs)
        assert all(job.listened is not None for job in jobs)
        return here(jobs, settings, workers=workers)

    assert told(night(ledger, folder, settings=other, executor=no_listening).summary) == {"judged_again": 1}
    with ledger.reading() as connection:
        found = analysis_of(connection, "f09")
    assert found is not None
    assert found.standard.version == "2"


def test_from_the_ledger_comes_what_scoring_gives(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f03")
    night(ledger, folder)
    from qa_analyzer.imports.discover import find_calls

    (call,) = find_calls([folder]).calls
    scored = outcome_of(call, SETTINGS).done
    with ledger.reading() as connection:
        kept = analysis_of(connection, "f03")
    assert scored is not None and kept is not None
    assert json.dumps(kept.as_json()) == json.dumps(scored.analysis.as_json()), "byte for byte"


def test_what_fails_is_tried_in_three_runs(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09")
    (folder / "noise.wav").write_bytes(b"RIFF nothing at all")
    seen = [told(night(ledger, folder).summary) for _ in range(4)]
    assert seen[0] == {"analysed": 1, "failed": 1}
    assert seen[1] == {"unchanged": 1, "failed": 1}
    assert seen[2] == {"unchanged": 1, "failed": 1, "newly_quarantined": 1}
    assert seen[3] == {"unchanged": 1, "quarantined": 1}
    (folder / "noise.wav").write_bytes(b"RIFF another nothing")
    assert told(night(ledger, folder).summary) == {"unchanged": 1, "failed": 1}, "another content: tried anew"


def test_a_file_still_being_written_is_left(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09")
    with (folder / "f09.json").open("ab"):
        assert told(night(ledger, folder).summary) == {"unsettled": 1}
    assert told(night(ledger, folder).summary) == {"analysed": 1}


def test_a_file_that_changes_meanwhile_counts_for_nothing(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09")

    def slow(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
        for outcome in here(jobs, settings, workers=workers):
            (folder / "f09.json").write_text((folder / "f09.json").read_text() + "\n")
            yield outcome

    assert told(night(ledger, folder, executor=slow).summary) == {"unsettled": 1}
    assert told(night(ledger, folder).summary) == {"analysed": 1}


def test_one_id_is_one_call(tmp_path: Path) -> None:
    ledger = opened(tmp_path)
    one, other = archive(tmp_path / "one", "f09"), archive(tmp_path / "other", "f04")
    night(ledger, one)
    (other / "f04.json").rename(other / "f09.json")
    text = json.loads((other / "f09.json").read_text())
    text["call"].pop("call_id", None)
    (other / "f09.json").write_text(json.dumps(text))
    found = night(ledger, other).summary
    assert "the ledger has another call under the id 'f09'" in found.errors[0].error
    (one / "f09.json").unlink()
    (tmp_path / "moved").mkdir()
    archive(tmp_path / "moved", "f09")
    assert told(night(ledger, tmp_path / "moved").summary) == {"judged_again": 1}, "moved, and still the same call"
    with ledger.reading() as connection:
        assert connection.execute(select(calls.c.path)).scalar() == str(tmp_path / "moved" / "f09.json")


@pytest.mark.parametrize("name", ["f09", "f03"], ids=["no map of channels", "the record maps its channels"])
def test_corrected_roles_stay_corrected(tmp_path: Path, name: str) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", name)
    night(ledger, folder)

    def speakers() -> list[str | None]:
        with ledger.reading() as connection:
            found = analysis_of(connection, name)
        assert found is not None
        return [t.speaker for t in found.transcript.turns]

    before = speakers()
    with ledger.writing() as connection:
        correct_roles(connection, name, True)
    assert told(night(ledger, folder).summary) == {"judged_again": 1}
    exchange = {"agent": "member", "member": "agent", None: None}
    assert speakers() == [exchange[s] for s in before] != before
    assert told(night(ledger, folder).summary) == {"unchanged": 1}
    with ledger.writing() as connection:
        correct_roles(connection, name, None)
    (again,) = judged_again(ledger, SETTINGS)
    assert isinstance(again, Judged)
    keep(ledger, [again])
    assert speakers() == before
    with pytest.raises(InputError, match="no call 'nobody'"), ledger.writing() as connection:
        correct_roles(connection, "nobody", True)


def test_an_id_used_again_takes_no_call_away(tmp_path: Path) -> None:
    """Recordings numbered anew each day, the earlier day's folder moved away."""
    ledger, monday = opened(tmp_path), archive(tmp_path / "monday", "f09")
    night(ledger, monday)
    shutil.rmtree(monday)
    tuesday = archive(tmp_path / "tuesday", "f04")
    text = json.loads((tuesday / "f04.json").read_text())
    (tuesday / "f04.json").write_text(json.dumps({**text, "call": {**text["call"], "call_id": "f09"}}))
    found = night(ledger, tuesday).summary
    assert "another call under the id 'f09'" in found.errors[0].error
    with ledger.reading() as connection:
        assert connection.execute(select(calls.c.path)).scalars().all() == [str(monday / "f09.json")]


def test_a_renamed_call_is_one_call(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09", "f04")
    for name in ("f09", "f04"):
        text = json.loads((folder / f"{name}.json").read_text())
        text["call"].pop("call_id", None)
        (folder / f"{name}.json").write_text(json.dumps(text))
    night(ledger, folder)
    (folder / "f09.json").rename(folder / "final.json")
    assert told(night(ledger, folder).summary) == {"judged_again": 1, "unchanged": 1}
    assert ledger_calls(ledger) == ["f04", "final"] or ledger_calls(ledger) == ["final", "f04"]


def test_what_was_erased_is_not_taken_up_again(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09")
    night(ledger, folder)
    erase(ledger, ["f09"], "asked for")
    assert told(night(ledger, folder).summary) == {"erased": 1}
    (folder / "f09.json").write_text((folder / "f09.json").read_text() + "\n")
    assert told(night(ledger, folder).summary) == {"erased": 1}, "exported again"


def test_another_spelling_of_the_archive_is_the_same_archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09")
    night(ledger, folder)
    monkeypatch.chdir(tmp_path)
    assert told(night(ledger, Path("calls")).summary) == {"unchanged": 1}


@pytest.mark.parametrize(
    ("choices", "done"),
    [
        (Choices(limit=1), {"analysed": 1, "not_reached": 2}),
        (Choices(since="2026-03-06"), {"analysed": 2, "elsewhere": 1}),
        (Choices(since="2999-01-01"), {"elsewhere": 3}),
    ],
)
def test_choices(tmp_path: Path, choices: Choices, done: dict[str, int]) -> None:
    folder = archive(tmp_path / "calls", "f01", "f04", "f09")
    assert told(night(opened(tmp_path), folder, choices).summary) == done


def test_shards_are_parts_of_the_whole(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f01", "f02", "f03", "f04", "f09")
    done = [night(ledger, folder, Choices(shard=(i, 3))).summary.analysed for i in (1, 2, 3)]
    assert sum(done) == 5 and max(done) < 5


def test_it_stops_when_it_is_time(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f01", "f04", "f09")
    asked = iter([False, True])
    assert told(night(ledger, folder, stop=lambda: next(asked)).summary) == {"analysed": 1, "not_reached": 2}


def test_an_interrupted_night_keeps_what_is_done(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f01", "f04")

    def interrupted(jobs: Iterable[Job], settings: Settings, *, workers: int) -> Iterator[Outcome]:
        for i, outcome in enumerate(here(jobs, settings, workers=workers)):
            if i:
                raise KeyboardInterrupt
            yield outcome

    with pytest.raises(KeyboardInterrupt):
        night(ledger, folder, executor=interrupted)
    assert told(night(ledger, folder).summary) == {"analysed": 1, "unchanged": 1}
    with ledger.reading() as connection:
        assert connection.execute(select(runs.c.state)).scalars().all() == ["killed", "done"]


def ledger_calls(ledger: Ledger) -> list[str]:
    with ledger.reading() as connection:
        return list(connection.execute(select(calls.c.call_id).order_by(calls.c.id)).scalars())


def test_orders(tmp_path: Path) -> None:
    folder = archive(tmp_path / "calls", "f01", "f02", "f04", "f09")
    found = {}
    for order in ("longest", "path", "newest"):
        (tmp_path / order).mkdir()
        ledger = opened(tmp_path / order)
        night(ledger, folder, Choices(order=order))  # type: ignore[arg-type]
        found[order] = ledger_calls(ledger)
    by_size = sorted(("f01", "f02", "f04", "f09"), key=lambda n: -(folder / f"{n}.json").stat().st_size)
    assert found["longest"] == by_size
    assert found["path"] == ["f01", "f02", "f04", "f09"]
    started = {n: json.loads((folder / f"{n}.json").read_text())["call"]["started_at"] for n in found["path"]}
    assert found["newest"] == sorted(found["path"], key=lambda n: started[n], reverse=True)


def test_a_name_that_is_no_utf_8_does_not_end_the_night(tmp_path: Path) -> None:
    ledger, folder = opened(tmp_path), archive(tmp_path / "calls", "f09", "f04")
    for name in ("f09", "f04"):
        text = json.loads((folder / f"{name}.json").read_text())
        text["call"].pop("call_id", None)
        (folder / f"{name}.json").write_text(json.dumps(text))
    (folder / "f04.json").rename(folder / os.fsdecode(b"caf\xe9.json"))
    (folder / "f09.json").rename(folder / os.fsdecode(b"caf\xe8.json"))
    assert told(night(ledger, folder).summary) == {"analysed": 2}, "two names, two calls"
    assert told(night(ledger, folder).summary) == {"unchanged": 2}
