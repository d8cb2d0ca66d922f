from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_analyzer.imports.discover import find_calls
from qa_analyzer.imports.ids import file_name


@pytest.mark.parametrize(
    ("identity", "name"),
    [
        ("x001", "x001"),
        ("A.b_c-1", "A.b_c-1"),
        ("a/b", "a%2Fb"),
        ("a\\b c", "a%5Cb%20c"),
        ("..", "%2E."),
        (".", "%2E"),
        ("../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"),
        (".hidden", "%2Ehidden"),
        ("", "~"),
        ("100%", "100%25"),
        ("a~b", "a%7Eb"),
        ("Zoë", "Zo%C3%AB"),
        ("\0", "%00"),
    ],
)
def test_names(identity, name):
    assert file_name(identity) == name


def test_long_ids_stay_apart():
    first, second = file_name("x" * 5000 + "1"), file_name("x" * 5000 + "2")
    assert first != second and len(first) <= 120 and len(second) <= 120


@given(st.text(max_size=300), st.text(max_size=300))
def test_never_a_path_and_never_shared(one, other):
    for name in (file_name(one), file_name(other)):
        assert name.isascii() and not set(name) - set(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-%~"
        )
        assert not name.startswith(".") and 0 < len(name) <= 120
    assert (one == other) == (file_name(one) == file_name(other))


def test_names_that_are_no_utf_8_never_give_one_id(tmp_path: Path) -> None:
    names = [b"caf\xe9", b"caf\xe8", b"caf\xff", "caf\N{REPLACEMENT CHARACTER}".encode(), "caf\u00e9".encode(), b"cafe"]
    for name in names:
        (tmp_path / f"{os.fsdecode(name)}.txt").write_text("Agent: Hello.\nMember: Hi.\n")
    for pattern in (None, "(?P<call_id>.+)"):
        found = find_calls([tmp_path], name_pattern=pattern)
        ids = {c.record.call_id for c in found.calls}
        assert (len(found.calls), len(ids), found.errors) == (len(names), len(names), ())
        assert all(id_.encode("utf-8") for id_ in ids), "every id can be written"
