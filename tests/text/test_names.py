"""Names by spelling and sound."""

from __future__ import annotations

import pytest

from qa_analyzer.text.name_sounds import sound_key
from qa_analyzer.text.names import find_names, first_and_last, likeness, spelled_out, variants

SAME = (
    ("tom as", "Thomas"),
    ("katherin", "Catherine"),
    ("fill", "Phil"),
    ("sheryl", "Cheryl"),
    ("geoffrey", "Jeffrey"),
    ("key ran", "Kiran"),
    ("hew go", "Hugo"),
    ("shawn", "Sean"),
    ("jo anna", "Joanna"),
    ("de meetri", "Dmitri"),
    ("ann ya", "Anya"),
    ("soo hyun", "Su-Hyun"),
)
OTHER = (
    ("email", "Elena"),
    ("invoice", "Tomas"),
    ("moment", "Marianne"),
    ("okay", "Kofi"),
    ("rachel", "Robert"),
    ("perfect", "Percival"),
    ("the account", "Dakota"),
    ("george", "Gustav"),
)


@pytest.mark.parametrize(("heard", "name"), SAME)
def test_the_same_name_in_other_letters(heard: str, name: str) -> None:
    assert likeness(heard, name) >= 0.7


@pytest.mark.parametrize(("heard", "name"), OTHER)
def test_other_words(heard: str, name: str) -> None:
    assert likeness(heard, name) < 0.7


def test_sound_keys_ignore_voicing_and_vowels() -> None:
    assert sound_key("kwabena") == sound_key("quabena")
    assert sound_key("dmitri") == sound_key("timitree")
    assert sound_key("lena") != sound_key("vera")


def test_first_and_last() -> None:
    assert first_and_last("Vega, Dolores") == ("Dolores", "Vega")
    assert first_and_last("Dr. Vega") == (None, "Vega")
    assert first_and_last("Mary Ann Lowe") == ("Mary", "Lowe")
    assert first_and_last(" ") == (None, None)


def test_short_forms() -> None:
    assert "bob" in variants("Robert")
    assert "ming" in variants("Ming-Yuan")


def test_spelled_letters() -> None:
    assert spelled_out("it is p r u i double t".split()) == [(2, 8, "pruitt")]
    assert spelled_out("plan b or plan c".split()) == []


def test_common_words_are_only_found_when_equal() -> None:
    assert find_names("hold the line please".split(), ["theline"], 0.7)[0][2] >= 0.9
    assert find_names("hold the line please".split(), ["tweelin"], 0.7) == []
