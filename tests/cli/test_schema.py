"""`schema` prints a JSON schema that `score --json` keeps."""

from __future__ import annotations

import copy
import json

import jsonschema
import pytest

from qa_analyzer.cli.main import run_with

from .running import FIXTURES


@pytest.fixture(scope="module")
def documents() -> tuple[dict, dict]:  # type: ignore[type-arg]
    import contextlib
    import io

    def printed(*words: str) -> dict:  # type: ignore[type-arg]
        told = io.StringIO()
        with contextlib.redirect_stdout(told):
            assert run_with(list(words), debug=False) in (0, 1)
        return dict(json.loads(told.getvalue()))

    files = [str(FIXTURES / "transcripts" / f"{name}.json") for name in ("f01", "f04")]
    return printed("schema"), printed("score", *files, "/nowhere/gone.json", "--json")


def test_two_calls_and_an_error_keep_the_schema(documents: tuple[dict, dict]) -> None:  # type: ignore[type-arg]
    schema, data = documents
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(data)
    assert len(data["calls"]) == 2 and len(data["errors"]) == 1


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("calls", 0, "criteria", 0, "verdict"), "maybe"),
        (("calls", 0, "schema"), "qa-analyzer/analysis/2"),
        (("calls", 0, "duration"), "long"),
        (("calls", 0, "score"), None),
        (("errors", 0, "error"), None),
    ],
)
def test_the_schema_refuses(documents: tuple[dict, dict], path: tuple[object, ...], value: object) -> None:  # type: ignore[type-arg]
    schema, data = documents
    data = copy.deepcopy(data)
    at = data
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(data)


def test_what_the_contract_promises_is_there(documents: tuple[dict, dict]) -> None:  # type: ignore[type-arg]
    _, data = documents
    for call in data["calls"]:
        assert set(call) >= {"schema", "call", "duration", "scorable", "why_not", "audio", "transcript", "events",
                             "standard", "criteria", "score", "tone", "measures"}  # fmt: skip
        assert len(call["criteria"]) >= 30
        for c in call["criteria"]:
            assert set(c) >= {"id", "verdict", "confidence", "reason", "evidence", "points", "max_points"}
            assert (c["points"] is None) == (c["verdict"] in ("na", "unsure"))
            if c["id"] != "hold_check_in":
                assert sum(e["end"] - e["start"] for e in c["evidence"]) <= 30.001
        assert set(call["measures"]) >= {
            "talk_s_agent", "talk_s_member", "talk_ratio_agent", "silence_s", "hold_s", "overlap_s",
            "interruptions_by_agent", "words_per_minute_agent",
        }  # fmt: skip
