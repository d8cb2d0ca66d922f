"""Where a setting comes from: flag, environment, the folder's file, the user's file, default."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_analyzer.cli import settings
from qa_analyzer.core.errors import StartError

from .running import qa


@pytest.fixture
def user_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, and the path of the user's own settings file."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in settings.DEFAULTS:
        monkeypatch.delenv(f"QA_ANALYZER_{name.upper()}", raising=False)
    path = settings.user_file()
    assert path.is_relative_to(tmp_path)
    path.parent.mkdir(parents=True)
    return path


def test_each_place_gives_way_to_the_one_before(user_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.setting("asr") == settings.Setting("asr", "auto", "default")
    user_file.write_text('asr = "none"\nstandard = "from-user"\n')
    Path(settings.FILE).write_text('asr = "pocketsphinx"\n')
    settings._read.cache_clear()
    assert settings.setting("standard") == settings.Setting("standard", "from-user", str(user_file))
    assert settings.setting("asr") == settings.Setting("asr", "pocketsphinx", settings.FILE)
    monkeypatch.setenv("QA_ANALYZER_ASR", "faster-whisper")
    assert settings.setting("asr") == settings.Setting("asr", "faster-whisper", "QA_ANALYZER_ASR")
    assert settings.setting("asr", "auto") == settings.Setting("asr", "auto", "flag")


def test_an_empty_variable_counts_as_none(user_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_ANALYZER_STANDARD", "")
    assert settings.value("standard") == "advisorycloud-phone"


def test_the_file_of_another_folder_does_not_count(
    user_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(settings.FILE).write_text('asr = "none"\n')
    assert settings.value("asr") == "none"
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert settings.value("asr") == "auto"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("asr = ", "cannot be read"),
        ('azr = "none"\n', "unknown setting 'azr'"),
        ('asr = ["none"]\n', "asr is ['none']"),
        ("asr = true\n", "asr is True"),
    ],
)
def test_a_wrong_file_is_named(user_file: Path, text: str, told: str) -> None:
    user_file.write_text(text)
    with pytest.raises(StartError) as raised:
        settings.setting("asr")
    assert told in raised.value.error and str(user_file) in raised.value.error and raised.value.hint


def test_bytes_that_are_no_text(user_file: Path) -> None:
    user_file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(StartError, match="cannot be read"):
        settings.setting("asr")


@pytest.mark.parametrize("value", ["0", "-1", "two", "1.5", "٣x"])
def test_a_number_that_is_none(user_file: Path, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("QA_ANALYZER_WORKERS", value)
    with pytest.raises(StartError) as raised:
        settings.number("workers", None)
    assert "QA_ANALYZER_WORKERS" in raised.value.error and "above 0" in raised.value.hint


def test_numbers_and_paths(user_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings.number("workers", None) is None and settings.path("out", None) is None
    Path(settings.FILE).write_text('workers = 3\nout = "results"\n')
    settings._read.cache_clear()
    assert settings.number("workers", None) == 3 and settings.number("workers", 2) == 2
    assert settings.path("out", None) == Path("results") and settings.path("out", Path("x")) == Path("x")


def test_a_wrong_file_ends_a_run_with_2_and_one_line(tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text('standart = "x"\n')
    done = qa("score", tmp_path, cwd=tmp_path)
    assert done.returncode == 2 and "unknown setting 'standart'" in done.stderr
    assert "Traceback" not in done.stderr and done.stdout == ""
