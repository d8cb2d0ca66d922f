"""The fixture recordings are whole: each script has its sound, sidecar, transcript and labels, and they agree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

FIXTURES = Path(__file__).parent.parent / "fixtures"
IDS = sorted(p.stem for p in (FIXTURES / "scripts").glob("*.txt"))


def test_there_are_enough_recordings_and_they_stay_small() -> None:
    sounds = [p for p in (FIXTURES / "audio").iterdir() if p.suffix != ".json"]
    assert sorted(p.stem for p in sounds if p.stem in IDS) == IDS
    assert len(IDS) >= 10
    assert sum(p.stat().st_size for p in sounds if p.stem in IDS) < 15e6


@pytest.mark.parametrize("call_id", IDS)
def test_labels_lie_within_the_call(call_id: str) -> None:
    truth = json.loads((FIXTURES / "transcripts" / "labels" / f"{call_id}.json").read_text(encoding="utf-8"))
    record = json.loads((FIXTURES / "transcripts" / f"{call_id}.json").read_text(encoding="utf-8"))
    sidecar = json.loads((FIXTURES / "audio" / f"{call_id}.json").read_text(encoding="utf-8"))
    assert truth["call_id"] == record["call"]["call_id"] == sidecar["call_id"] == call_id
    assert record["turns"] == truth["turns"]
    assert len(truth["labels"]) == 30
    for criterion, label in truth["labels"].items():
        assert bool(label["evidence"]) == (label["verdict"] != "na"), criterion
        for start, end in label["evidence"]:
            assert 0 <= start < end <= truth["duration"]


def test_every_verdict_occurs_where_it_can() -> None:
    verdicts = set()
    for call_id in IDS:
        truth = json.loads((FIXTURES / "transcripts" / "labels" / f"{call_id}.json").read_text(encoding="utf-8"))
        verdicts |= {(c, label["verdict"]) for c, label in truth["labels"].items()}
    criteria = {c for c, _ in verdicts}
    assert {c for c in criteria if (c, "pass") not in verdicts} == set()
    assert {c for c in criteria if (c, "fail") not in verdicts} <= {"unavailable_message"}
