"""`qa-analyzer tone clips` by the contract: CSV on standard output, errors on standard error, exit statuses."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import pytest

from tests.audio.making import RATE, voice, write

from .running import qa


def shouted(x: np.ndarray) -> np.ndarray:
    """Louder, and with its spectrum flattened."""
    sharp = np.append(x[0], x[1:] - 0.9 * x[:-1])
    return 0.3 * sharp / np.sqrt((sharp**2).mean())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("clips")
    for i in range(3):
        write(made / f"calm{i}.wav", [voice(2.5, seed=i)], RATE)
    write(made / "plain.wav", [voice(2.5, seed=7)], RATE)
    write(made / "shouted.flac", [shouted(voice(2.5, seed=7, pitch_hz=190))], RATE)
    write(made / "silent.wav", [np.zeros(RATE)], RATE)
    write(made / "short.wav", [voice(0.2)], RATE)
    (made / "text.wav").write_text("hello")
    return made


def manifest(folder: Path, name: str, *rows: str, header: str = "path,speaker,baseline") -> Path:
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def table(printed: str) -> list[tuple[str, str]]:
    rows = list(csv.reader(io.StringIO(printed)))
    assert rows[0] == ["path", "score"]
    return [(path, score) for path, score in rows[1:]]


CALM = ("calm0.wav,eva,1", "calm1.wav,eva,1", "calm2.wav,eva,1")


@pytest.mark.parametrize("model", ["business", "research"])
def test_scores_of_all_but_the_baselines(folder: Path, model: str) -> None:
    path = manifest(
        folder, "a.csv", *CALM, "plain.wav,eva,0", "shouted.flac,eva,", "silent.wav,eva,0", "short.wav,eva,0"
    )
    done = qa("tone", "clips", path, "--voice-model", model)
    assert done.returncode == 0, done.stderr
    found = table(done.stdout)
    assert [p for p, _ in found] == ["plain.wav", "shouted.flac", "silent.wav", "short.wav"]
    assert 0 <= float(found[0][1]) < float(found[1][1]) <= 1
    assert [score for _, score in found[2:]] == ["", ""]


def test_bad_files_are_told_and_the_rest_is_scored(folder: Path) -> None:
    done = qa("tone", "clips", manifest(folder, "b.csv", *CALM, "text.wav,eva,0", "gone.wav,eva,0", "plain.wav,eva,0"))
    assert done.returncode == 1
    told = dict(table(done.stdout))
    assert told["text.wav"] == told["gone.wav"] == "" and told["plain.wav"]
    lines = done.stderr.splitlines()
    assert any("text.wav" in line for line in lines) and any("gone.wav" in line for line in lines)
    assert "Traceback" not in done.stderr


def test_without_a_baseline_all_own_rows_are_the_measure(folder: Path) -> None:
    rows = ("calm0.wav,eva", "calm1.wav,eva", "calm2.wav,eva", "shouted.flac,eva", "plain.wav,ida")
    done = qa("tone", "clips", manifest(folder, "c.csv", *rows, header="path,speaker"))
    assert done.returncode == 0, done.stderr
    scores = {p: float(s) for p, s in table(done.stdout)}
    assert len(scores) == 5 and max(scores, key=lambda p: scores[p]) == "shouted.flac"


@pytest.mark.parametrize(
    ("header", "row", "told"),
    [
        ("path,baseline", "plain.wav,0", "`speaker`"),
        ("path,speaker,baseline", "plain.wav,,0", "no speaker"),
        ("path,speaker,baseline", "plain.wav,eva,perhaps", "baseline"),
        ("path,speaker,baseline", "", "without rows"),
        ("a,b", "1,2", "clip manifest"),
    ],
)
def test_a_broken_manifest_starts_nothing(folder: Path, header: str, row: str, told: str) -> None:
    done = qa("tone", "clips", manifest(folder, "d.csv", row, header=header))
    assert done.returncode == 2 and told in done.stderr and not done.stdout


def test_what_is_not_there_starts_nothing(folder: Path) -> None:
    assert qa("tone", "clips", folder / "none.csv").returncode == 2
    done = qa("tone", "clips", manifest(folder, "e.csv", *CALM), "--voice-model", "shouting")
    assert done.returncode == 2 and "voice model" in done.stderr
