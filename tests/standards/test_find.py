"""A standard by name or file."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.standards.find import file_of, load, shipped
from qa_analyzer.standards.new import new_standard


def test_what_comes_with_the_tool() -> None:
    assert set(shipped()) == {"advisorycloud-phone", "sop-telephone"}
    for name, path in shipped().items():
        assert load(name).name == name and file_of(name) == path


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(file_of("sop-telephone").read_bytes())
    assert load(str(path)) == load("sop-telephone")


@pytest.mark.parametrize("name", ["nobodys", "", ".", "advisorycloud-phone.toml"])
def test_one_that_is_not_there(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StartError) as raised:
        load(name)
    assert "no standard" in raised.value.error and "advisorycloud-phone" in raised.value.hint


def test_a_broken_file_names_itself(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("name = ")
    with pytest.raises(StartError) as raised:
        load(str(path))
    assert raised.value.path == str(path) and str(path) in raised.value.error


def test_a_new_standard_bears_its_own_name_and_version() -> None:
    from qa_analyzer.standards.form import parse

    source = file_of("sop-telephone").read_text(encoding="utf-8").replace('version = "1"', 'version = "7"')
    made = parse(new_standard(source, 'my "house" \\1').encode(), "x")
    assert (made.name, made.version) == ('my "house" \\1', "1")
    assert len(made.criteria) == len(load("sop-telephone").criteria) + 1
    example = made.criteria[-1]
    assert example.phrase_rule is not None and example.weight == 0
