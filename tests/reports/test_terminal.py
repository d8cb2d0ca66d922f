from __future__ import annotations

import io

import pytest

from qa_analyzer.core.document import Analysis
from qa_analyzer.reports.terminal import show_run

from . import sample
from .formats import terminal


@pytest.mark.parametrize("width", [24, 40, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(len(line) for line in terminal(width).splitlines()) <= width


@pytest.mark.parametrize("width", [40, 80, 120])
def test_every_call_and_fail_is_there_at_any_width(width: int) -> None:
    joined = "".join(terminal(width).split())
    for part in ("north/0001", "north-0002", "57.1", "Summarises", "0:20", "“Onemoment.”", "Undertensecondsoftalk."):
        assert part in joined, part


def test_without_a_terminal_there_is_no_colour() -> None:
    assert "\x1b" not in terminal()


def test_colour_on_a_terminal_unless_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Tty(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured, refused = Tty(), Tty()
    show_run([sample.rich()], [], file=coloured, width=100)
    monkeypatch.setenv("NO_COLOR", "1")
    show_run([sample.rich()], [], file=refused, width=100)
    assert "\x1b[31m" in coloured.getvalue() and "\x1b[31m" not in refused.getvalue()


def test_a_name_cannot_steer_the_terminal_nor_be_read_as_markup() -> None:
    data = sample.good().as_json()
    data["call"]["agent"]["name"] = "[red]A\x1b[2J[/red]"
    text = io.StringIO()
    show_run([Analysis.model_validate(data)], [], file=text, width=120)
    assert "\x1b" not in text.getvalue() and "[red]A" in text.getvalue()


def test_a_terminal_of_few_characters_gets_something() -> None:
    raw = io.BytesIO()
    file = io.TextIOWrapper(raw, encoding="ascii", newline="")
    show_run(sample.all_calls(), [], file=file, width=80)
    file.flush()
    assert b"north-0002" in raw.getvalue()


def test_errors_and_an_empty_run_are_said() -> None:
    text = io.StringIO()
    show_run([], sample.errors(), file=text, width=80)
    assert "broken<1>.mp3" in text.getvalue() and "export the recording again" in text.getvalue()
    text = io.StringIO()
    show_run([], [], file=text, width=80)
    assert text.getvalue() == "No call was analysed.\n"
