from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.store.address import address_of


def test_files_and_servers(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite3"
    assert address_of(f"sqlite:///{path}").file == address_of(str(path)).file == path
    server = address_of("postgresql://qa:secret@db/ledger")
    assert server.file is None
    assert "secret" not in server.shown
    assert "qa:***@db" in server.shown


def test_none_is_the_users_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert address_of(None).file == tmp_path / "qa_analyzer" / "ledger.sqlite3"


@pytest.mark.parametrize("url", ["mysql://host/db", "sqlite://", "sqlite:x", "http://a/b"])
def test_anything_else_is_told(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if "://" in url:
        with pytest.raises(StartError, match="no ledger's address"):
            address_of(url)
    else:  # without a scheme it is a file's name
        assert address_of(url).file == tmp_path / url


def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = [SimpleNamespace(mountpoint="/", fstype="ext4"), SimpleNamespace(mountpoint=str(tmp_path), fstype="nfs4")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: mounts)
    with pytest.raises(StartError, match="network share"):
        address_of(str(tmp_path / "deep" / "l.sqlite3"))
    assert address_of("/elsewhere/l.sqlite3").file == Path("/elsewhere/l.sqlite3")
