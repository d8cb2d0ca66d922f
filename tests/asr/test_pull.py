"""Fetching weights: whole, right, going on after a cut, and clear where it cannot be."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_analyzer.asr import fetching
from qa_analyzer.asr.pull import VARIABLE, pull
from qa_analyzer.asr.weights_check import verify
from qa_analyzer.core.errors import StartError

from .model_server import FILES, ModelServer, served


@pytest.fixture()
def hub() -> Iterator[ModelServer]:
    with served(ModelServer("hub")) as server:
        yield server


@pytest.fixture()
def mirror() -> Iterator[ModelServer]:
    with served(ModelServer("mirror")) as server:
        yield server


def model_asked(server: ModelServer) -> list[str | None]:
    return [asked for path, asked in server.asked if path.endswith("model.bin")]


def test_from_a_hub(hub: ModelServer, tmp_path: Path) -> None:
    seen: list[tuple[str, int, int | None]] = []
    folder = pull("tiny.en", base_url=hub.url, target=tmp_path / "tiny.en", progress=lambda *a: seen.append(a))
    assert folder == tmp_path / "tiny.en"
    assert {f.name: f.read_bytes() for f in folder.iterdir() if f.name in FILES} == FILES
    record = json.loads((folder / "qa-analyzer-model.json").read_text())
    assert record["files"]["model.bin"] == {"sha256": hub.sha("model.bin"), "bytes": len(FILES["model.bin"])}
    assert record["source"] == hub.url
    assert verify(folder) == []
    assert ("model.bin", 512000, 512000) in seen
    assert [p.name for p in tmp_path.iterdir()] == ["tiny.en"]  # nothing half made is left


def test_from_a_plain_mirror_named_by_the_environment(
    mirror: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, mirror.url + "/")
    assert verify(pull("tiny.en", target=tmp_path / "m")) == []


def test_what_is_there_is_not_fetched_again(hub: ModelServer, tmp_path: Path) -> None:
    pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    hub.asked.clear()
    pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    assert hub.asked == []
    (tmp_path / "m/model.bin").write_bytes(b"changed")
    pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    assert verify(tmp_path / "m") == []


def test_a_cut_connection_is_gone_on_with(hub: ModelServer, tmp_path: Path) -> None:
    hub.cut_after = [100_000, 50_000]
    assert verify(pull("tiny.en", base_url=hub.url, target=tmp_path / "m")) == []
    assert model_asked(hub) == [None, "bytes=100000-", "bytes=150000-"]


def test_the_next_call_goes_on_too(hub: ModelServer, tmp_path: Path) -> None:
    hub.cut_after = [100_000] + [0] * fetching.TRIES
    with pytest.raises(StartError) as caught:
        pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    assert "models path tiny.en" in caught.value.hint and "without a network" in caught.value.hint
    assert not (tmp_path / "m").exists()
    hub.asked.clear()
    pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    assert model_asked(hub) == ["bytes=100000-"]
    assert (tmp_path / "m/model.bin").read_bytes() == FILES["model.bin"]


def test_a_server_without_ranges_begins_anew(mirror: ModelServer, tmp_path: Path) -> None:
    mirror.ranges, mirror.cut_after = False, [100_000]
    assert verify(pull("tiny.en", base_url=mirror.url, target=tmp_path / "m")) == []


def test_a_stale_part_is_begun_anew(mirror: ModelServer, tmp_path: Path) -> None:
    (tmp_path / ".m.coming").mkdir()
    (tmp_path / ".m.coming/model.bin.part").write_bytes(b"of another version")
    assert verify(pull("tiny.en", base_url=mirror.url, target=tmp_path / "m")) == []
    assert model_asked(mirror) == ["bytes=18-", None]


@pytest.mark.parametrize("file", ["model.bin", "config.json"])
def test_a_wrong_hash_is_refused(hub: ModelServer, tmp_path: Path, file: str) -> None:
    hub.sha256[file] = "ab" * (32 if file == "model.bin" else 20)
    with pytest.raises(StartError, match="wrong hash"):
        pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    assert not (tmp_path / "m").exists()
    assert not (tmp_path / f".m.coming/{file}.part").exists()


def test_a_wrong_size_is_refused(hub: ModelServer, tmp_path: Path) -> None:
    hub.sizes["model.bin"] = 600_000
    with pytest.raises(StartError, match=r"has 512000 bytes .* 600000 were announced"):
        pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    assert not (tmp_path / "m").exists()


def test_a_file_that_is_not_there(mirror: ModelServer, tmp_path: Path) -> None:
    sums = mirror.page("/tiny.en/SHA256SUMS")
    del mirror.files["vocabulary.txt"]
    original = mirror.page
    mirror.page = lambda path: sums if path.endswith("SHA256SUMS") else original(path)  # type: ignore[method-assign]
    with pytest.raises(StartError, match="404"):
        pull("tiny.en", base_url=mirror.url, target=tmp_path / "m")


def test_an_incomplete_mirror(mirror: ModelServer, tmp_path: Path) -> None:
    del mirror.files["tokenizer.json"]
    with pytest.raises(StartError, match=r"tokenizer\.json missing"):
        pull("tiny.en", base_url=mirror.url, target=tmp_path / "m")
    assert not (tmp_path / "m").exists()


def test_neither_hub_nor_mirror(mirror: ModelServer, tmp_path: Path) -> None:
    with pytest.raises(StartError, match="404"):
        pull("base", base_url=mirror.url, target=tmp_path / "m")


def test_no_network(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(StartError) as caught:
        pull("tiny.en", base_url=url, target=tmp_path / "m")
    assert url in caught.value.error and str(tmp_path / "m") in caught.value.hint


@pytest.mark.parametrize(("name", "url"), [("huge", "http://127.0.0.1:1"), ("tiny.en", "file:///etc")])
def test_what_is_no_model_or_no_address(tmp_path: Path, name: str, url: str) -> None:
    with pytest.raises(StartError) as caught:
        pull(name, base_url=url, target=tmp_path / "m")
    assert caught.value.hint


def test_verify_finds_what_changed(hub: ModelServer, tmp_path: Path) -> None:
    folder = pull("tiny.en", base_url=hub.url, target=tmp_path / "m")
    (folder / "model.bin").write_bytes(b"x")
    (folder / "vocabulary.txt").unlink()
    (folder / "config.json").write_text("{")
    findings = verify(folder)
    assert any(f.startswith("model.bin has changed") for f in findings)
    assert any("vocabulary.txt" in f and "missing" in f for f in findings)
    assert "config.json is not valid JSON" in findings


def test_verify_without_a_record_says_so(tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    assert len(verify(tmp_path)) == 1 and "no hashes" in verify(tmp_path)[0]
