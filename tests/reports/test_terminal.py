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


def printed(verdicts: list[tuple[str, str]]) -> str:
    data = sample.good().as_json()
    one = data["criteria"][0]
    data["criteria"] = [
        {**one, "id": f"c{n}", "title": f"Title {n}", "verdict": verdict, "reason": reason, "evidence": []}
        for n, (verdict, reason) in enumerate(verdicts)
    ]
    text = io.StringIO()
    show_run([Analysis.model_validate(data)], [], file=text, width=120)
    return text.getvalue()


def test_many_that_are_unsure_for_one_reason_are_one_line() -> None:
    shown = printed([("pass", ""), ("unsure", "Whose turn it was?"), *[("unsure", "no words (else: na: none.)")] * 4])
    assert "4 criteria: no words\n" in "\n".join(line.rstrip() for line in shown.splitlines()) + "\n"
    assert "Title 1: Whose turn it was?" in shown and "Title 2" not in shown


def test_few_that_are_unsure_are_each_told() -> None:
    shown = printed([("pass", ""), *[("unsure", "no words (else: na: none.)")] * 3])
    assert [f"Title {n}" in shown for n in (1, 2, 3)] == [True] * 3 and "3 criteria" not in shown


def test_a_score_that_rests_on_fewer_than_half_stands_in_brackets() -> None:
    percent = f"{sample.good().score.percent:g}\xa0%"
    thin = printed([("pass", ""), ("unsure", "a"), ("unsure", "b"), ("na", "")])
    assert f"({percent})" in thin and "rests on fewer than half" in thin
    half = printed([("pass", ""), ("fail", ""), ("unsure", "a"), ("unsure", "b")])
    assert f"({percent})" not in half and percent in half and "rests on fewer" not in half
