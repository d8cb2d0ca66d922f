"""Findings on a standard, each with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_analyzer.core.verdicts import Limits
from qa_analyzer.standards.criterion_findings import Finding
from qa_analyzer.standards.validate import validate

HEAD = 'name = "house"\nversion = "1"\n'
KNOWN: dict[str, Limits] = {
    "greeting": {},
    "hold_limit": {"longest_s": 60, "unsure_within_s": 2.0},
    "hold_check_in": {"longest_s": 120},
    "thanks": {"apology_required": False, "kind": "any"},
}


def findings(tmp_path: Path, text: str) -> list[Finding]:
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    return validate(path, KNOWN)[1]


def row(id_: str, more: str = "") -> str:
    return f'[[criterion]]\nid = "{id_}"\nsentence = "x"\n{more}\n'


def test_nothing(tmp_path: Path) -> None:
    assert findings(tmp_path, HEAD + row("greeting") + row("hold_limit", "limits = { longest_s = 45.5 }")) == []


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("limits = { longest_s = true }", "longest_s is True"),
        ('limits = { longest_s = "long" }', "longest_s is 'long'"),
        ("limits = { longest_s = -1 }", "longest_s is -1"),
        ("limits = { shortest_s = 1 }", "unknown limit 'shortest_s'"),
        ("weight = 0\nauto_fail = true", "auto_fail with weight 0"),
    ],
)
def test_of_one_line(tmp_path: Path, more: str, told: str) -> None:
    (found,) = findings(tmp_path, HEAD + row("greeting") + row("hold_limit", more))
    assert told in found.found and found.hint
    assert found.line == (11 if "auto_fail" in more else 10)


def test_limits_of_the_same_kind_are_taken(tmp_path: Path) -> None:
    assert findings(tmp_path, HEAD + row("thanks", 'limits = { apology_required = true, kind = "both" }')) == []
    (found,) = findings(tmp_path, HEAD + row("thanks", "limits = { apology_required = 1 }"))
    assert "apology_required is 1" in found.found


def test_the_default_limits_contradict_too(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, HEAD + row("hold_check_in") + row("hold_limit"))
    assert "holds end after 60 s" in found.found and found.line == 7


def test_findings_stand_by_line(tmp_path: Path) -> None:
    text = HEAD + row("nothing") + row("greeting", "limits = { a = 1 }") + row("greeting")
    found = findings(tmp_path, text)
    assert [f.line for f in found] == sorted(f.line for f in found) and len(found) == 4


def phrases(id_: str, said: str, more: str = "") -> str:
    return row(id_, f'[criterion.phrases]\nsaid = ["{said}"]\n{more}')


def test_both_demanded_and_forbidden_only_for_the_same_speaker(tmp_path: Path) -> None:
    demanded, forbidden = phrases("a", "no worries"), phrases("b", "no worries", "forbidden = true")
    assert len(findings(tmp_path, HEAD + demanded + forbidden)) == 1
    other = phrases("b", "no worries", 'forbidden = true\nspeaker = "member"')
    assert findings(tmp_path, HEAD + demanded + other) == []


@pytest.mark.parametrize("word", ["Hello", "what's", "follow-up", "um", "ok", "naïve"])
def test_words_that_can_never_match(tmp_path: Path, word: str) -> None:
    (found,) = findings(tmp_path, HEAD + phrases("a", f"yes {word} there"))
    assert "can never match" in found.found and repr(word) in found.found and found.line == 7


@pytest.mark.parametrize("phrase", ["^(thank|thanks) you? * for <what:3>$", "*5 money back", "call <name> on 9"])
def test_the_signs_of_the_language_are_no_words(tmp_path: Path, phrase: str) -> None:
    assert findings(tmp_path, HEAD + phrases("a", phrase)) == []


def test_a_wrong_phrase_in_when_has_its_own_line(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, HEAD + phrases("a", "yes", 'when = ["(open"]'))
    assert found.line == 8


def test_wordings(tmp_path: Path) -> None:
    text = HEAD + '[wordings]\ngreeting = ["howdy"]\nfarewells = ["bye"]\nthanks = ["*"]\n' + row("greeting")
    first, second = findings(tmp_path, text)
    assert (first.line, second.line) == (5, 6)
    assert "unknown act 'farewells'" in first.found and "no fixed word" in second.found
