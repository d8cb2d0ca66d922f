"""The sentences that the models are taught from: their form, their variety, and what they were promised to hold."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.text.normalise import tokens

MODELS = Path(__file__).parents[2] / "models"
COLUMNS = ["text", "speaker", "acts", "near", "style", "before", "writer", "source"]


def rows(name: str) -> list[dict[str, str]]:
    found = []
    for path in sorted((MODELS / name / "sentences").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += list(csv.DictReader(file))
    return found


ACTS = rows("acts")
TONE = rows("tone")
TONE_COLUMNS = ["text", "speaker", "frustrated", "kind", "style", "before", "writer", "source"]
LURES = {"calm_disappointment", "cheerful_swearing", "polite_manager", "others_anger"}
WITHOUT_STRONG_WORDS = {"dry", "sarcasm"}


def test_every_row_has_its_writer_and_source_and_known_acts() -> None:
    kinds = {k.value for k in ActKind}
    for row in ACTS:
        assert list(row) == COLUMNS, row
        assert row["text"].strip(), row
        assert row["writer"], row
        assert row["source"] in ("written", "mistake"), row
        assert row["speaker"] in ("agent", "member"), row
        assert row["style"] in ("written", "recogniser"), row
        assert set(row["acts"].split()) <= kinds, row
        assert set(row["near"].split()) <= kinds, row


def test_there_are_enough_from_enough_hands() -> None:
    writers = Counter(r["writer"] for r in ACTS)
    assert len(ACTS) >= 8000
    assert len([w for w, n in writers.items() if n >= 1000]) >= 5
    assert sum(r["style"] == "recogniser" for r in ACTS) >= len(ACTS) / 3
    assert sum(bool(r["near"]) for r in ACTS) >= len(ACTS) / 3


def test_sentences_of_tone_are_enough_and_half_of_them_lures() -> None:
    for row in TONE:
        assert list(row) == TONE_COLUMNS, row
        assert row["text"].strip() and row["writer"], row
        assert row["frustrated"] in ("0", "1") and row["speaker"] in ("agent", "member"), row
    kinds = Counter(r["kind"] for r in TONE)
    assert len(TONE) >= 2500
    assert 0.45 <= sum(r["frustrated"] == "0" for r in TONE) / len(TONE) <= 0.55
    assert all(kinds[k] >= 50 for k in LURES | WITHOUT_STRONG_WORDS)


@pytest.mark.parametrize("name", ["acts", "tone"])
def test_no_two_rows_are_nearly_alike(name: str) -> None:
    said: dict[tuple[str, ...], int] = {}
    grams: dict[int, set[tuple[str, ...]]] = {}
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    found = rows(name)
    alike = []
    for i, row in enumerate(found):
        words = tuple(t.text for t in tokens(row["text"]))
        key = (*words, "|", row["speaker"], row["before"])
        if key in said:
            alike.append((found[said[key]]["text"], row["text"]))
        said[key] = i
        grams[i] = {words[a : a + 3] for a in range(len(words) - 2)}
        for gram in grams[i]:
            holders[gram].append(i)
    shared: Counter[tuple[int, int]] = Counter()
    for those in holders.values():
        shared.update(combinations(those, 2))
    alike += [
        (found[a]["text"], found[b]["text"]) for (a, b), n in shared.items() if n / len(grams[a] | grams[b]) >= 0.6
    ]
    assert not alike


@pytest.mark.parametrize("name", ["acts", "tone"])
def test_the_model_is_the_one_that_the_figures_tell_of(name: str) -> None:
    from qa_analyzer.text.sentence_model import SentenceModel

    model = SentenceModel(MODELS / name / "model.npz")
    with (MODELS / name / "figures.csv").open(encoding="utf-8", newline="") as file:
        told = {r["label"]: r for r in csv.DictReader(file)}
    taught = set().union(*(r["acts"].split() for r in ACTS)) if name == "acts" else {"frustrated"}
    assert set(told) == taught
    assert set(model.labels) == (taught if name == "acts" else taught | {"warm"})  # of warmth only calls tell
    for number, label in enumerate(model.labels):
        if label not in told:
            continue
        assert model.threshold("sure", number) == float(told[label]["sure"])
        assert model.threshold("faint", number) == float(told[label]["faint"])


def test_whole_calls_of_tone_are_marked_turn_by_turn() -> None:
    files = sorted((MODELS / "tone" / "calls").glob("*.csv"))
    heat: Counter[tuple[str, str]] = Counter()
    for path in files:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                assert list(row) == ["call", "speaker", "frustrated", "warm", "text", "writer"], row
                assert row["writer"] == path.stem and row["text"].strip(), row
                assert row["speaker"] in ("agent", "member") and {row["frustrated"], row["warm"]} <= {"0", "1"}, row
                assert row["warm"] == "0" or (row["speaker"] == "member" and row["frustrated"] == "0"), row
                heat[path.stem, row["call"]] += row["speaker"] == "member" and row["frustrated"] == "1"
    assert len(files) >= 10 and len(heat) >= 200
    assert 0.35 <= sum(n > 0 for n in heat.values()) / len(heat) <= 0.6
