"""Judged moments as a CSV: paths from the file, and what is broken told by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.span import Span
from qa_analyzer.imports.moment_labels import read_moment_labels


def test_rows(tmp_path: Path) -> None:
    file = tmp_path / "moments.csv"
    file.write_text("path,start,end,speaker,frustrated\na.wav,1.5,4,member,1\n/b/c.wav,0,2,agent,0\n")
    labels, warnings = read_moment_labels(file)
    assert warnings == ()
    assert [(x.path, x.span, x.speaker, x.frustrated) for x in labels] == [
        (tmp_path / "a.wav", Span(1.5, 4.0), "member", True),
        (Path("/b/c.wav"), Span(0.0, 2.0), "agent", False),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("path,start,end,frustrated\na,1,2,1\n", "speaker"),
        ("path,start,end,speaker,frustrated\na,1,2,member,maybe\n", "line 2: frustrated"),
        ("path,start,end,speaker,frustrated\na,2,1,member,1\n", "line 2: start"),
        ("path,start,end,speaker,frustrated\na,x,1,member,1\n", "line 2: start"),
        ("path,start,end,speaker,frustrated\n,1,2,member,1\n", "line 2: no path"),
    ],
)
def test_what_is_broken(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "moments.csv"
    file.write_text(text)
    with pytest.raises(StartError, match=told):
        read_moment_labels(file)
