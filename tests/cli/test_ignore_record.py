"""What the record tells of speakers, channels, rings and events changes nothing where it is to be ignored."""

from __future__ import annotations

import json
import shutil

from .running import FIXTURES, qa

ROLES = {"agent": "member", "member": "agent"}


def lay(folder, call_id: str, told: bool) -> None:
    """A fixture call; `told`: its record and transcript lie about all that is to be ignored."""
    folder.mkdir()
    shutil.copy(FIXTURES / "audio" / "f06.ogg", folder / f"{call_id}.ogg")
    transcript = json.loads((FIXTURES / "transcripts" / "f06.json").read_text())
    call = transcript["call"] | {"call_id": call_id, "rings": None, "channels": None}
    transcript["events"] = []
    for turn in transcript["turns"]:
        turn["speaker"] = ROLES[turn["speaker"]] if told else None
    if told:
        lies = [
            {"type": "hold", "start": 3.0, "end": 30.0},
            {"type": "ringing", "start": 0.0, "end": 9.0, "rings": 5},
            {"type": "transfer", "start": 20.0, "end": 20.0},
        ]
        call |= {"rings": 5, "channels": ["member", "agent"], "swap": True, "events": lies}
        transcript["events"] = lies
        (folder / f"{call_id}.json").write_text(json.dumps(call))
    (folder / f"{call_id}.transcript.json").write_text(json.dumps(transcript | {"call": call}))


def test_leaving_speakers_and_events_in_the_input_changes_nothing(tmp_path):
    lay(tmp_path / "a", "told", told=True)
    lay(tmp_path / "b", "bare", told=False)
    done = qa("score", tmp_path / "a", tmp_path / "b", "--ignore-record", "--json")
    assert done.returncode == 0, done.stderr
    calls = {c["call"].pop("call_id"): c for c in json.loads(done.stdout)["calls"]}
    assert calls["told"] == calls["bare"]
    assert any(e["type"] == "hold" and e["source"] != "record" for e in calls["told"]["events"])
    assert {c["role"] for c in calls["told"]["audio"]["channels"]} == {"agent", "member"}


def test_where_the_record_counts_the_lies_are_believed(tmp_path):
    lay(tmp_path / "a", "told", told=True)
    done = qa("score", tmp_path / "a", "--json")
    (call,) = json.loads(done.stdout)["calls"]
    assert any(e["source"] == "record" for e in call["events"]) and call["call"]["rings"] == 5
