from __future__ import annotations

import json
import os
import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from qa_analyzer.coaching.agents import agent_reports
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError
from qa_analyzer.reports.files import file_stems, write_whole
from qa_analyzer.reports.write import Names, agent_stems, write_call, write_overview

from . import sample
from .formats import audio


def run(out: Path, calls: list[Analysis]) -> Path:
    agents = agent_reports(calls)
    names = Names([a.call.call_id for a in calls], [r.agent_id for r in agents])
    for a in calls:
        write_call(out, a, None, names)
    return write_overview(out, calls, sample.errors(), agents, names)


def with_id(call_id: str, agent_id: str | None = "a-imogen") -> Analysis:
    data = sample.good().as_json()
    data["call"] |= {"call_id": call_id, "agent": {"id": agent_id, "name": None}}
    return Analysis.model_validate(data)


def test_the_folder_of_a_run(tmp_path: Path) -> None:
    index = run(tmp_path / "new" / "out", sample.all_calls())
    root = index.parent
    assert sorted(str(p.relative_to(root)) for p in root.rglob("*") if p.is_file()) == sorted(
        [
            "index.html",
            "summary.csv",
            *(f"agents/{a}.{e}" for a in ("a-imogen", "a-osric", "unknown") for e in ("html", "json")),
            *(
                f"calls/{c}.{e}"
                for c in ("S%C3%BCd%203", "north%2F0001", "north-0002", "x-9")
                for e in ("html", "json")
            ),
        ]
    )
    read = json.loads((root / "calls" / "north%2F0001.json").read_text(encoding="utf-8"))
    assert Analysis.model_validate(read) == sample.rich()


def test_every_link_leads_to_a_file(tmp_path: Path) -> None:
    index = run(tmp_path, [*sample.all_calls(), with_id("a b#c?d%2F", "odd/../agent")])
    links = 0
    for page in index.parent.rglob("*.html"):
        for href in re.findall(r'href="([^"#]+)"', page.read_text(encoding="utf-8")):
            assert (page.parent / unquote(unescape(href))).is_file(), (page.name, href)
            links += 1
    assert links > 15


def test_ids_never_leave_the_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(out, [with_id(i, i) for i in ("../../evil", "..", ".", "/etc/passwd", "con", "x" * 400, "nul.txt", "end.")])
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
    assert len(list((out / "calls").glob("*.html"))) == len(list((out / "calls").iterdir())) // 2 == 8


def test_ids_that_differ_in_case_alone_get_different_files() -> None:
    stems = file_stems(["b", "A1", "a1", "a1"])
    assert stems["A1"] == "A1" and re.fullmatch(r"a1~[0-9a-f]{8}", stems["a1"]) and stems["b"] == "b"
    assert file_stems(["a1", "A1", "b"]) == stems
    assert len({s.casefold() for s in file_stems(["ß", "ẞ", "SS", "ss", "%C3%9F"]).values()}) == 5


def test_an_agent_called_unknown_is_not_the_unknown_agents() -> None:
    reports = agent_reports([with_id("1", None), with_id("2", "unknown"), with_id("3", "Unknown")])
    stems = agent_stems([r.agent_id for r in reports])
    assert stems[None] == "unknown" and len({s.casefold() for s in stems.values()}) == 3


def test_one_call_can_be_written_alone(tmp_path: Path) -> None:
    page = write_call(tmp_path, sample.rich(), audio(), Names(["north/0001"], ["a-imogen"]))
    assert page == tmp_path / "calls" / "north%2F0001.html"
    assert "data:audio/ogg;base64," in page.read_text(encoding="utf-8")
    assert {p.name for p in page.parent.iterdir()} == {"north%2F0001.html", "north%2F0001.json"}


def test_a_write_that_fails_keeps_the_old_file_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = write_whole(tmp_path / "a.json", "old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError) as raised:
        write_whole(target, "new")
    assert "No space left" in raised.value.error and raised.value.path == str(target) and raised.value.hint
    assert target.read_text() == "old" and [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "calls").write_text("")
    with pytest.raises(InputError, match="cannot write"):
        write_call(tmp_path, sample.good(), None, Names(["north-0002"], ["a-imogen"]))


def test_an_empty_run_still_has_its_index(tmp_path: Path) -> None:
    index = write_overview(tmp_path, [], [], [], Names([], []))
    assert "No call was analysed." in index.read_text(encoding="utf-8")
