"""A small share of the redaction's benchmark, and how it counts."""

from __future__ import annotations

import json
import random

import pytest

from qa_analyzer.benchmarks.redaction import caught, false_masks, measure
from qa_analyzer.benchmarks.secrets.cards import Made, card, code
from qa_analyzer.benchmarks.secrets.free_talk import FRAMES, TELEPHONE_FRAMES, free_talk
from qa_analyzer.core.errors import StartError
from qa_analyzer.privacy.card_checks import luhn


def test_a_share_of_the_benchmark():
    figures = {f.name: f.value for f in measure(None, limit=150)}
    assert figures["card numbers: recall"] >= 0.97 and figures["security codes: recall"] >= 0.97
    assert figures["false masks"] <= 1 and figures["number talk"] >= 5000


def test_the_same_seed_makes_the_same_forms():
    ours, theirs = ([card(random.Random(s)).turns for s in range(5)] for _ in range(2))
    assert ours == theirs and list(free_talk("money", 100, random.Random(1))) == list(
        free_talk("money", 100, random.Random(1))
    )


def test_made_secrets_stand_where_they_are_said_to():
    for seed in range(30):
        for made in (card(random.Random(seed)), code(random.Random(seed))):
            assert made.secrets and all(0 <= a < b <= len(made.turns[turn]) for turn, a, b in made.secrets)


def test_a_form_is_caught_only_where_all_of_it_is_masked():
    text = "my card number is 4111 1111 1111 1111"
    assert caught(Made([text], [(0, text.index("4111"), len(text))]))
    assert not caught(Made([text], [(0, 0, len(text))]))


def test_telephone_numbers_are_no_false_masks_where_one_is_told_but_cards_are():
    assert false_masks([(["call 212-555-0199"], True)]) == []
    assert [mask for mask, _, _ in false_masks([(["call 212-555-0199"], False)])] == ["[telephone number]"]
    assert [mask for mask, _, _ in false_masks([(["4111 1111 1111 1111"], True)])] == ["[card number]"]


def test_there_are_many_frames():
    assert all(len(frames) >= 25 for frames in FRAMES.values()) and sum(map(len, FRAMES.values())) > 400
    assert len(TELEPHONE_FRAMES) >= 5 and luhn("4111111111111111")


def test_forms_that_people_wrote(tmp_path):
    forms = [
        {"turns": [{"text": "CVV?"}, {"text": "It's seven three seven, order 12."}],
         "secrets": [{"kind": "code", "text": ["seven three seven"]}], "free": ["order 12"]},
        {"turns": [{"text": "I said 4417 already."}], "secrets": [{"kind": "code", "text": "4417"}], "free": []},
    ]  # fmt: skip
    file = tmp_path / "forms.jsonl"
    file.write_text("\n".join(map(json.dumps, forms)))
    figures = {f.name: f.value for f in measure(file, errors=tmp_path / "missed.jsonl")}
    assert figures["code: recall"] == 0.5 and figures["free words masked"] == 0
    assert "4417" in (tmp_path / "missed.jsonl").read_text()
    with pytest.raises(StartError):
        measure(tmp_path / "none")
