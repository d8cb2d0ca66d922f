"""Whatever an input holds, the answer is a call or one line; never another exception."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path

import pytest

from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.call_input import load_transcript
from qa_analyzer.imports.discover import find_calls

FIXTURES = Path(__file__).parents[2] / "fixtures" / "transcripts" / "foreign"
JUNK = [
    None,
    True,
    -1,
    3,
    1e300,
    float("nan"),
    float("inf"),
    "",
    "x",
    "SPEAKER_00",
    [],
    [[]],
    {},
    {"a": 1},
    "\ud800",
    10**30,
]
FORMS = sorted(FIXTURES.iterdir())


def mutated(data, rng: random.Random):
    """The same JSON with one part replaced or taken away."""
    data = copy.deepcopy(data)
    places = []

    def visit(node):
        for key in list(node) if isinstance(node, dict) else range(len(node)):
            places.append((node, key))
            if isinstance(node[key], (dict, list)):
                visit(node[key])

    visit(data)
    for node, key in rng.sample(places, k=min(2, len(places))):
        try:
            if rng.random() < 0.25:
                del node[key]
            else:
                node[key] = rng.choice(JUNK)
        except (IndexError, KeyError):
            continue
    return data


def taken(path: Path) -> None:
    found = find_calls([path])
    assert len(found.calls) + len(found.errors) == 1
    for error in found.errors:
        assert "\n" not in error.error and error.hint
    for call in found.calls:
        try:
            given = load_transcript(call)
        except InputError as error:
            assert "\n" not in error.error and error.hint and error.call_id == call.record.call_id
        else:
            assert all(0 <= s.start <= s.end and s.text for s in given.segments)
            assert all(0 <= w.start <= w.end for s in given.segments for w in s.words)


@pytest.mark.parametrize("fixture", [p for p in FORMS if p.suffix == ".json"], ids=lambda p: p.stem)
def test_mutated_json(fixture, tmp_path):
    rng = random.Random(f"{fixture.stem} 1")
    data = json.loads(fixture.read_text())
    for _ in range(150):
        path = tmp_path / "m.json"
        path.write_text(json.dumps(mutated(data, rng)))
        taken(path)


@pytest.mark.parametrize("fixture", FORMS, ids=lambda p: p.name)
def test_mutated_bytes(fixture, tmp_path):
    rng = random.Random(f"{fixture.name} 2")
    for _ in range(60):
        data = bytearray(fixture.read_bytes())
        for _ in range(rng.randint(1, 6)):
            at = rng.randrange(len(data))
            data[at : at + rng.randint(0, 9)] = rng.randbytes(rng.randint(0, 4))
        path = tmp_path / f"m{fixture.suffix}"
        path.write_bytes(data[: rng.randrange(len(data))] if rng.random() < 0.3 else data)
        taken(path)


def test_mutated_sidecars(tmp_path):
    rng = random.Random(3)
    sidecar = {"call_id": "x", "agent": {"id": "a", "name": "n"}, "started_at": "2026-03-02T09:14:00-08:00", "rings": 2,
               "channels": ["agent", "member"], "events": [{"type": "hold", "start": 1, "end": 2}]}  # fmt: skip
    (tmp_path / "x.wav").write_bytes(b"RIFF\0\0\0\0WAVE")
    for _ in range(300):
        (tmp_path / "x.json").write_text(json.dumps(mutated(sidecar, rng)))
        found = find_calls([tmp_path])
        assert len(found.calls) + len(found.errors) == 1
