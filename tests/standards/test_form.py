"""Reading a standard's TOML: what it may hold, and the line of what it may not."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.standard import PhraseRule, TimelineLimits
from qa_analyzer.standards.form import parse
from qa_analyzer.text.phrase_tree import parse as parse_phrase

LEAST = 'name = "house"\nversion = "2"\n[[criterion]]\nid = "greeting"\nsentence = "Greet."\n'


def wrong(text: str) -> StartError:
    with pytest.raises(StartError) as raised:
        parse(text.encode(), "house.toml")
    assert raised.value.hint
    return raised.value


def test_the_least_standard_and_its_defaults() -> None:
    standard = parse(LEAST.encode(), "house.toml")
    assert (standard.name, standard.version, standard.title, standard.language) == ("house", "2", "house", "en")
    (row,) = standard.criteria
    assert (row.id, row.title, row.weight, row.auto_fail, row.target_percent) == (
        "greeting",
        "greeting",
        1,
        False,
        None,
    )
    assert standard.setting("greeting") is row and standard.setting("farewell") is None


def test_every_field() -> None:
    text = (
        'name = "house"\nversion = "2"\ntitle = "House"\nlanguage = "de"\n'
        '[company]\nname = "AdvisoryCloud"\nalso_heard = ["advisory cloud"]\n'
        '[limits]\nword_probability = 0.4\n[wordings]\ngreeting = ["howdy"]\n'
        '[[criterion]]\nid = "hold_check_in"\nsentence = "s"\nsource = "000"\ntitle = "t"\nsection = "Hold"\n'
        "weight = 4\nauto_fail = true\ntarget_percent = 92.5\nlimits = { longest_s = 90 }\n"
        'try_instead = "x"\n'
        '[[criterion]]\nid = "no_refunds"\nsentence = "s"\n[criterion.phrases]\nsaid = ["refund"]\nforbidden = true\n'
        'where = "close"\nspeaker = "agent"\nwhen = ["money"]\nwhen_speaker = "member"\n'
    )
    standard = parse(text.encode(), "house.toml")
    assert standard.company == "AdvisoryCloud" and standard.company_names == ("advisory cloud",)
    assert standard.limits == {"word_probability": 0.4} and standard.wordings == {"greeting": ("howdy",)}
    hold, refunds = standard.criteria
    assert (hold.weight, hold.auto_fail, hold.target_percent, hold.limits) == (4, True, 92.5, {"longest_s": 90})
    assert refunds.phrase_rule == PhraseRule(("refund",), "agent", "close", True, ("money",), "member")


def test_the_timeline_is_the_default_where_it_is_not_set() -> None:
    assert parse(LEAST.encode(), "house.toml").timeline == TimelineLimits()
    text = LEAST.replace("[[criterion]]", "[timeline]\nsilence_s = 8\nlasts_s = 2.5\n[[criterion]]")
    assert parse(text.encode(), "house.toml").timeline == TimelineLimits(silence_s=8, lasts_s=2.5)


def test_the_version_of_a_file_is_the_hash_of_its_bytes() -> None:
    one, two = LEAST.encode(), LEAST.replace("Greet.", "Greet!").encode()
    assert parse(one, "a").sha256 == hashlib.sha256(one).hexdigest() == parse(one, "b").sha256
    assert parse(two, "a").sha256 != parse(one, "a").sha256


def test_a_byte_order_mark_is_no_hindrance() -> None:
    assert parse(b"\xef\xbb\xbf" + LEAST.encode(), "x").name == "house"


def test_bytes_that_are_no_text() -> None:
    with pytest.raises(StartError, match="no UTF-8"):
        parse(b"name = \xff", "house.toml")


@pytest.mark.parametrize(
    ("change", "line", "told"),
    [
        (("version = ", "versoin = "), 2, "unknown field 'versoin'"),
        (('version = "2"\n', ""), 1, "the field 'version' is missing"),
        (('"2"', "2"), 2, "version is 2"),
        (('id = "greeting"\n', ""), 3, "the field 'id' is missing"),
        (('"Greet."', '["Greet."]'), 5, "sentence is ['Greet.']"),
        (('"Greet."\n', '"x"\nlimits = { a = [1] }\n'), 6, "a is [1]"),
        (('"Greet."\n', '"x"\n[criterion.limits]\na = 1\nb = []\n'), 8, "b is []"),
        (('"Greet."\n', '"x"\n[criterion.phrases]\nsaid = ["x", 1]\n'), 7, "said holds something that is no text"),
        (('"Greet."\n', '"x"\n[criterion.phrases]\nwhere = "call"\n'), 6, "the field 'said' is missing"),
        (('"Greet."\n', '"x"\n[criterion.phrases]\nsaid = ["x"]\nspeaker = "both"\n'), 8, "speaker is 'both'"),
        (("[[criterion]]", '[company]\nnames = ["x"]\n[[criterion]]'), 4, "unknown field 'names'"),
        (("[[criterion]]", "[timeline]\nsilence_s = 0\n[[criterion]]"), 4, "silence_s is 0"),
        (("[[criterion]]", "[timeline]\noverlap_s = nan\n[[criterion]]"), 4, "overlap_s is nan"),
        (("[[criterion]]", "[timeline]\nsilence_s = 4\ncut_in_s = true\n[[criterion]]"), 5, "cut_in_s is True"),
        (("[[criterion]]", "[timeline]\nsilence = 5\n[[criterion]]"), 4, "unknown field 'silence'"),
        (("[[criterion]]", '[wordings]\ngreeting = "hi"\n[[criterion]]'), 4, "greeting is 'hi'"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(change: tuple[str, str], line: int, told: str) -> None:
    error = wrong(LEAST.replace(*change))
    assert error.error == f"house.toml, line {line}: {told}" and error.path == "house.toml"


def test_a_criterion_that_is_no_table() -> None:
    assert "a criterion is no table" in wrong('name = "a"\nversion = "1"\ncriterion = [1]\n').error
    assert "criterion is 1" in wrong('name = "a"\nversion = "1"\ncriterion = 1\n').error


def test_wrong_types_are_told_in_words_for_people() -> None:
    error = wrong(LEAST + "weight = 1.5\n")
    assert error.hint == "expected: a whole number"


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(LEAST)), st.text(max_size=8))
def test_a_mutated_standard_is_read_or_refused_in_one_line(at: int, put: str) -> None:
    try:
        parse((LEAST[:at] + put + LEAST[at + 1 :]).encode("utf-8", "surrogatepass"), "house.toml")
    except StartError as error:
        assert error.error.startswith("house.toml") and error.hint


DOCUMENT = (Path(__file__).parents[2] / "docs" / "standards.md").read_text(encoding="utf-8")


def test_the_examples_of_the_document_can_be_read() -> None:
    blocks = re.findall(r"(?:^(?:    .*)?\n)+", DOCUMENT, flags=re.MULTILINE)
    toml = [re.sub(r"^    ", "", b, flags=re.MULTILINE) for b in blocks if "[[criterion]]" in b]
    assert len(toml) == 2
    parse(toml[0].encode(), "first")
    second = parse(('name = "a"\nversion = "1"\n' + toml[1]).encode(), "second")
    rule = second.criteria[0].phrase_rule
    assert rule is not None and rule.forbidden
    for phrase in (*rule.phrases, *rule.when):
        parse_phrase(phrase)
