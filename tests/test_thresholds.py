"""docs/thresholds.md is what the code says."""

from __future__ import annotations

import ast

import pytest

from .thresholds import DOCUMENT, PACKAGE, all_thresholds, document, numbers


def test_the_page_is_as_the_code_is() -> None:
    assert document() == DOCUMENT.read_text(encoding="utf-8"), "renew with `python -m tests.thresholds`"


def test_each_has_a_source() -> None:
    rows = all_thresholds()
    assert len(rows) > 150
    assert not [t for t in rows if not t.source]


@pytest.mark.parametrize(
    ("file", "name", "value"),
    [
        ("scoring/doubt.py", "`LOW_WORD_PROBABILITY`", "0.5"),
        ("roles/turns.py", "`SURE`", "0.6"),
        ("timeline/silent_holds.py", "`HOLD_GAP_S`", "20.0"),
        ("standards/advisorycloud-phone.toml", "hold_check_in: `longest_s`", "120"),
        ("audio/speech/speech.py", "`ON`", "0.5"),
        ("audio/recording/caps.py", "`Caps.longest_s`", "14400"),
    ],
)
def test_known_ones_are_found(file: str, name: str, value: str) -> None:
    assert (file, name, value) in [(t.file, t.name, t.value) for t in all_thresholds()]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("1.5", True), ("-3 * 60", True), ("(0.1, 6)", True), ("{'a': 1}", True), ("True", False), ("'x'", False),
     ("()", False), ("f(1)", False), ("(1, 'x')", False)],
)  # fmt: skip
def test_what_is_a_number(text: str, is_one: bool) -> None:
    assert numbers(ast.parse(text, mode="eval").body) is is_one


def test_notes_name_files_that_are_there() -> None:
    from .thresholds import SAID_IN_MODULE

    assert not [f for f in SAID_IN_MODULE if not (PACKAGE / f).is_file()]
