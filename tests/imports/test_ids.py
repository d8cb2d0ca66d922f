from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
