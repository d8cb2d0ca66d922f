"""`qa-analyzer standards`: list, show, validate, new."""

from __future__ import annotations

from pathlib import Path

import pytest

from qa_analyzer.cli.main import run_with

HEAD = 'name = "house"\nversion = "1"\n'
GREETING = '\n[[criterion]]\nid = "greeting"\nsentence = "Greet."\nweight = 1\n'


def qa(*words: object) -> int:
    return run_with(["standards", *map(str, words)], debug=False)


def validate(tmp_path: Path, text: str) -> tuple[int, Path]:
    path = tmp_path / "house.toml"
    path.write_text(text, encoding="utf-8")
    return qa("validate", path), path


def line_of(text: str, part: str, nth: int = 1) -> int:
    return [n for n, line in enumerate(text.splitlines(), 1) if part in line][nth - 1]


def test_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert qa("list") == 0
    told = capsys.readouterr().out
    assert "advisorycloud-phone" in told and "sop-telephone" in told and "version 1" in told


def test_show(capsys: pytest.CaptureFixture[str]) -> None:
    assert qa("show", "advisorycloud-phone") == 0
    told = capsys.readouterr().out
    assert "hold_check_in" in told and "longest_s 120" in told and "target 95 %" in told and "Closing" in told


def test_a_standard_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert qa("show", "nobodys") == 2
    told = capsys.readouterr().err
    assert "no standard 'nobodys'" in told and "advisorycloud-phone" in told


def test_new_writes_a_standard_that_validates(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "my-house.toml"
    assert qa("new", path, "--from", "sop-telephone") == 0
    assert 'name = "my-house"' in path.read_text()
    assert qa("validate", path) == 0, capsys.readouterr().out
    assert "nothing found" in capsys.readouterr().out


def test_new_overwrites_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("kept")
    assert qa("new", path) == 2
    assert path.read_text() == "kept" and "is there already" in capsys.readouterr().err


def test_new_in_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert qa("new", tmp_path / "no" / "mine.toml") == 2
    told = capsys.readouterr().err
    assert "cannot be written" in told and "unexpected" not in told


def finding(text: str, line: int, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, path = validate(tmp_path, text)
    told = capsys.readouterr().out
    assert status == 1, told
    assert f"{path}, line {line}: {what}" in told


def test_unknown_id(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = HEAD + GREETING + GREETING.replace('"greeting"', '"greetings"')
    finding(text, line_of(text, '"greetings"'), "unknown criterion 'greetings'", tmp_path, capsys)


def test_double_id(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = HEAD + GREETING + GREETING
    for nth in (1, 2):
        at = line_of(text, "id =", nth)
        finding(text, at, "the criterion 'greeting' stands 2 times", tmp_path, capsys)


def test_unknown_limit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = HEAD + GREETING + "limits = { longest_s = 3 }\n"
    finding(text, line_of(text, "limits"), "greeting: unknown limit 'longest_s'", tmp_path, capsys)


def test_unknown_limit_of_the_standard(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = HEAD + "[limits]\nword_probabilty = 0.5\n" + GREETING
    finding(text, 4, "unknown limit 'word_probabilty'", tmp_path, capsys)


def test_holds_that_end_before_their_check_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "".join(
        f'\n[[criterion]]\nid = "{name}"\nsentence = "x"\nlimits = {{ longest_s = {longest} }}\n'
        for name, longest in (("hold_limit", 60), ("hold_check_in", 120))
    )
    text = HEAD + rows
    finding(text, line_of(text, "60"), "holds end after 60 s, so a check-in after 120 s", tmp_path, capsys)
    status, _ = validate(tmp_path, text.replace("60", "300"))
    assert status == 0, "a limit beyond the check-in is no contradiction"


PHRASES = '\n[[criterion]]\nid = "{id}"\nsentence = "x"\n\n[criterion.phrases]\nsaid = ["{said}"]\nforbidden = {no}\n'


def test_a_phrase_both_demanded_and_forbidden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        HEAD
        + PHRASES.format(id="a", said="no worries", no="false")
        + PHRASES.format(id="b", said="No worries", no="true")
    )
    finding(text, line_of(text, "said", 2), "'No worries' is demanded and forbidden (a, b)", tmp_path, capsys)


def test_phrases_that_cannot_be_read_or_never_match(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        HEAD + PHRASES.format(id="a", said="(open", no="false") + PHRASES.format(id="b", said="what's up", no="false")
    )
    finding(text, line_of(text, "said"), "cannot read the phrase '(open'", tmp_path, capsys)
    finding(text, line_of(text, "said", 2), '"what\'s" in "what\'s up" can never match', tmp_path, capsys)


def test_a_criterion_of_the_tool_with_phrases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = HEAD + PHRASES.format(id="greeting", said="hello", no="false")
    finding(text, line_of(text, "id ="), "greeting is a criterion of the tool", tmp_path, capsys)


def test_an_unknown_act(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = HEAD + '[wordings]\ngreetings = ["howdy"]\n' + GREETING
    finding(text, 4, "unknown act 'greetings'", tmp_path, capsys)


def test_nothing_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    finding(HEAD + GREETING.replace("= 1", "= 0"), 1, "no criterion has a weight", tmp_path, capsys)


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        (HEAD + 'name = "again"\n' + GREETING, 3, "no valid TOML"),
        (HEAD + GREETING + "weight = 2\n", 8, "no valid TOML"),
        (HEAD + GREETING + "colour = 2\n", 8, "unknown field 'colour'"),
        (HEAD + GREETING.replace("weight = 1", 'weight = "much"'), 7, "weight is 'much'"),
        (HEAD + GREETING.replace("weight = 1", "weight = -1"), 7, "weight is -1"),
        (HEAD + GREETING.replace("weight = 1", "weight = true"), 7, "weight is True"),
        (HEAD + GREETING + "target_percent = 195\n", 8, "target_percent is out of 0 to 100"),
        (HEAD + GREETING.replace('sentence = "Greet."\n', ""), 4, "the field 'sentence' is missing"),
        (HEAD + PHRASES.format(id="a", said="x", no="1"), 10, "forbidden is 1"),
        (HEAD + PHRASES.format(id="a", said="x", no='false\nwhere = "end"'), 11, "where is 'end'"),
    ],
)  # fmt: skip
def test_what_is_no_standard_ends_with_2_and_the_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, line: int, told: str
) -> None:
    status, _ = validate(tmp_path, text)
    err = capsys.readouterr().err
    assert status == 2 and told in err and f"line {line}" in err, err
