"""Finding weights and choosing an engine, in folders made for it."""

import socket
from pathlib import Path

import pytest

from qa_analyzer.asr import weights as module
from qa_analyzer.asr.choose import choose
from qa_analyzer.asr.weights import find_weights, missing_files, name_of
from qa_analyzer.core.errors import StartError

FILES = ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt")


def make(folder: Path, *, without: str = "", record: str = "") -> Path:
    folder.mkdir(parents=True)
    for name in FILES:
        if name != without:
            (folder / name).write_text("{}")
    if record:
        (folder / module.RECORD).write_text(record)
    return folder


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing on it but what a test makes; no connection can be opened."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.delenv("HF_HUB_CACHE", raising=False)

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    return tmp_path


def test_nothing_here_and_never_the_miniature() -> None:
    assert any(w.name == "miniature-whisper" for w in module.all_weights())  # the checkout has it
    assert find_weights(None) is None


def test_the_miniature_only_when_named() -> None:
    found = find_weights("miniature-whisper")
    assert found is not None and found.folder.name == "miniature-whisper"


def test_places_and_preference(machine: Path) -> None:
    make(machine / "hf/hub/models--Systran--faster-whisper-tiny.en/snapshots/0123abc")
    found = find_weights(None)
    assert found is not None and (found.name, found.place) == ("tiny.en", "the Hugging Face cache")
    make(module.user_folder() / "small.en")
    make(machine / "models/base.en")
    make(machine / "models/of-our-own")
    best = find_weights(None)
    assert best is not None and best.name == "small.en"
    named = find_weights("tiny.en")
    assert named is not None and "snapshots" in str(named.folder)


def test_an_incomplete_folder_is_not_found(machine: Path) -> None:
    make(machine / "models/small.en", without="tokenizer.json")
    assert find_weights(None) is None
    assert missing_files(machine / "models/small.en") == ["tokenizer.json"]
    with pytest.raises(StartError, match=r"tokenizer\.json"):
        find_weights(str(machine / "models/small.en"))


def test_a_folder_by_its_path(machine: Path) -> None:
    folder = make(machine / "elsewhere/house-model")
    found = find_weights(str(folder))
    assert found is not None and (found.name, found.folder) == ("house-model", folder)


def test_a_name_that_is_not_here(machine: Path) -> None:
    with pytest.raises(StartError) as caught:
        find_weights("small.en")
    assert "qa-analyzer models pull small.en" in caught.value.hint
    assert str(machine / "models") in caught.value.hint and str(module.user_folder()) in caught.value.hint


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("hub/models--Systran--faster-whisper-small.en/snapshots/ab12", "small.en"),
        ("hub/models--Systran--faster-distil-whisper-large-v3/snapshots/ab12", "distil-large-v3"),
        ("hub/models--mobiuslabsgmbh--faster-whisper-large-v3-turbo/snapshots/ab12", "large-v3-turbo"),
        ("models/faster-whisper-base.en", "base.en"),
        ("models/base.en", "base.en"),
    ],
)
def test_names(folder: str, name: str) -> None:
    assert name_of(Path(folder)) == name


def test_auto_takes_whisper_where_weights_are(machine: Path) -> None:
    assert choose("auto").name.startswith("pocketsphinx ")
    make(machine / "models/base.en")
    assert choose("auto").name == "faster-whisper base.en"
    assert choose("faster-whisper").name == "faster-whisper base.en"
    assert choose("pocketsphinx").name.startswith("pocketsphinx ")
    assert choose("none") is None


def test_whisper_asked_for_and_not_here() -> None:
    with pytest.raises(StartError) as caught:
        choose("faster-whisper")
    assert "models pull" in caught.value.hint
    for asr in ("auto", "faster-whisper"):
        with pytest.raises(StartError, match=r"no model 'small\.en'"):
            choose(asr, "small.en")
    with pytest.raises(StartError, match="no recogniser"):
        choose("telepathy")
