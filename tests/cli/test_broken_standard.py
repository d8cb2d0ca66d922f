"""Nothing is scored by a standard with findings; what a recogniser doubted stays doubted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .running import FIXTURES, qa

ONE = '[[criterion]]\nid = "greeting"\nsentence = "Greet."\n'


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (ONE.replace("greeting", "gretting"), "line 4: unknown criterion 'gretting'"),
        (ONE + ONE, "stands 2 times"),
        (ONE + '[criterion.phrases]\nsaid = ["a (b"]\n', "is a criterion of the tool"),
        (ONE.replace("greeting", "mine") + '[criterion.phrases]\nsaid = ["a (b"]\n', "a bracket is not closed"),
        (ONE.replace("greeting", "mine") + "[criterion.phrases]\nsaid = []\n", "no phrase"),
        (ONE.replace("greeting", "hold_check_in") + "limits = { longest_s = nan }\n", "longest_s is nan"),
        (ONE + "[limits]\nword_probability = 5\n", "word_probability is 5"),
    ],
)
def test_a_broken_standard_ends_the_run_with_2(rows: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(f'name = "ours"\nversion = "1"\n{rows}', encoding="utf-8")
    ran = qa("score", FIXTURES / "transcripts" / "f01.json", "--standard", file)
    assert ran.returncode == 2 and not ran.stdout
    assert told in ran.stderr and "standards validate" in ran.stderr


def test_words_that_could_not_be_recognised_stay_unusable(tmp_path: Path) -> None:
    whole = json.loads((FIXTURES / "transcripts" / "f01.json").read_text(encoding="utf-8"))
    whole |= {"engine": "pocketsphinx", "words_usable": False, "note": "a telephone line"}
    file = tmp_path / "f01.transcript.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    (call,) = json.loads(qa("score", file, "--json").stdout)["calls"]
    assert not call["transcript"]["words_usable"] and call["transcript"]["note"] == "a telephone line"
    by_words = [c for c in call["criteria"] if c["id"] in ("greeting", "summarizes", "hold_permission")]
    assert [c["verdict"] for c in by_words] == ["unsure"] * 3
