"""The same calls give the same analyses, whoever does them and in which order."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from qa_analyzer.batch.crew import Executor, crew
from qa_analyzer.batch.night import Night
from qa_analyzer.batch.plan import Choices
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.ledger.reading import analysis_of
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.ledger.tables import analyses, calls, listenings

from .hostile import FIXTURES
from .nights import SETTINGS, here

NAMES = ("f01", "f04", "f05", "f09")
RECORDING = FIXTURES.parent / "audio" / "f06.ogg"


def bodies(folder: Path, archive: Path, executor: Executor, workers: int, choices: Choices) -> dict[str, tuple]:
    """What the ledger holds of each call after a night: the bytes, and its verdicts as JSON."""
    ledger = open_ledger(address_of(str(folder / f"{workers}-{choices.order}.sqlite3")))
    night = Night(ledger, SETTINGS, "none", executor=executor)
    night.prepare(find_calls([archive]).calls, choices)
    assert all(outcome.error is None for outcome in night.outcomes(workers))
    night.end()
    found = {}
    with ledger.reading() as connection:
        query = select(calls.c.call_id, analyses.c.body, analyses.c.turns, listenings.c.body).join_from(
            calls, analyses, calls.c.analysis_id == analyses.c.id
        )
        for row in connection.execute(query.join(listenings, calls.c.listening_id == listenings.c.id)):
            analysis = analysis_of(connection, row[0])
            assert analysis is not None
            found[row[0]] = (*row[1:], analysis.as_json())
    ledger.close()
    return found


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    folder.mkdir()
    for name in NAMES:
        shutil.copy(FIXTURES / f"{name}.json", folder)
    shutil.copy(RECORDING, folder)
    return folder


def test_one_process_and_two_in_another_order(tmp_path: Path, archive: Path) -> None:
    one = bodies(tmp_path, archive, here, 1, Choices(order="path"))
    two = bodies(tmp_path, archive, crew, 2, Choices(order="longest"))
    assert len(one) == len(NAMES) + 1
    assert one == two


def test_a_ray_cluster(tmp_path: Path, archive: Path, ray_here: None) -> None:
    from qa_analyzer.batch.ray_crew import ray_crew

    one = bodies(tmp_path, archive, here, 1, Choices(order="path"))
    assert bodies(tmp_path, archive, ray_crew, 2, Choices(order="newest")) == one
