"""Recordings that are no good calls: no crash, an honest timeline, nobody accused, `unsure` where nobody is told."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings, analyse
from qa_analyzer.standards.find import load

from .audio.making import RATE, Wave, join, music, pad, silence, voice, write

WORDS = (
    ("agent", "Good morning, thank you for calling AdvisoryCloud, this is Ines, how may I help you?"),
    ("member", "Hello, I would like a copy of my invoice for May, because mine never came."),
    ("agent", "May I have your name please, and the email address on your account?"),
    ("member", "It is Robert Hale, and the address is the one that you have always written to."),
    ("agent", "Thank you, Robert. I have mailed it to you now. Is there anything else I can do for you?"),
    ("member", "No, that was all. Thank you, goodbye."),
)
TURN_S, REST_S = 4.0, 0.7
HOLD_S = 40


def sides() -> tuple[Wave, Wave]:
    agent, member = [silence(0.5)], [silence(0.5, seed=1)]
    for i, (role, _) in enumerate(WORDS):
        said, still = voice(TURN_S, i, 115 if role == "agent" else 205), silence(TURN_S, seed=i)
        agent += [said if role == "agent" else still, silence(REST_S)]
        member += [still if role == "agent" else said, silence(REST_S)]
    return join(*agent), join(*member)


def turns(at: float = 0.5) -> list[dict[str, Any]]:
    step = TURN_S + REST_S
    return [{"start": at + i * step, "end": at + i * step + TURN_S, "text": text} for i, (_, text) in enumerate(WORDS)]


def fax(seconds: int) -> Wave:
    time = np.arange(seconds * RATE) / RATE
    bits = np.random.default_rng(6).integers(0, 2, seconds * 300 + 2)[(time * 300).astype(int)]
    data = np.sin(2 * np.pi * np.cumsum(np.where(bits, 1650.0, 1850.0)) / RATE)
    return 0.1 * np.where(time < 4, np.sin(2 * np.pi * 2100 * time), data)


def bad() -> dict[str, list[Wave]]:
    agent, member = sides()
    dead = silence(agent.size / RATE + 1, dbfs=-90)[: agent.size]
    both = agent + member
    return {
        "clipped": [np.clip(30 * agent, -1, 1), np.clip(30 * member, -1, 1)],
        "shifted": [0.5 * agent + 0.4, 0.5 * member - 0.3],
        "inverted": [-agent, -member],
        "one-inverted": [agent, -member],
        "same-inverted": [both, -both],
        "member-dead": [agent, dead],
        "agent-dead": [dead, member],
        "all-on-one": [both, dead],
        "two-agents": [join(both, voice(TURN_S, 60, 160), silence(REST_S), both)],
        "hold": [music(HOLD_S)],
        "hold-on-one": [music(HOLD_S), silence(HOLD_S)],
        "blip": [agent[: int(0.3 * RATE)], member[: int(0.3 * RATE)]],
        "fax": [pad(fax(30), 31 * RATE)],
        "nothing": [np.zeros(20 * RATE)],
    }


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The analyses by case, those with words under `words: <case>`."""
    out: dict[str, dict[str, Any]] = {}
    folder = tmp_path_factory.mktemp("bad")
    made = bad()
    (folder / "audio").mkdir()
    (folder / "words").mkdir()
    for name, channels in made.items():
        write(folder / "audio" / f"{name}.wav", channels)
        said = turns()
        if name == "two-agents":
            said += [{"start": 28.7, "end": 32.7, "text": "One moment, I am putting you through to billing."}]
            said += turns(0.5 + 28.7 + TURN_S + REST_S)
        elif name in ("hold", "hold-on-one", "blip", "fax", "nothing"):
            said = []
        (folder / "words" / f"{name}.json").write_text(json.dumps({"call": {"call_id": name}, "turns": said}))
    settings = Settings(load("advisorycloud-phone"), asr="none", ignore_record=True, redact=False, threads=1)
    for prefix, words in (("", None), ("words: ", folder / "words")):
        found = find_calls([folder / "audio"], transcripts=words, ignore_record=True)
        assert not found.errors
        for call in found.calls:
            analysis = analyse(call, settings).analysis.model_dump(mode="json")
            out[prefix + analysis["call"]["call_id"]] = analysis
    return out


def events(analysis: dict[str, Any], *types: str) -> list[dict[str, Any]]:
    return [e for e in analysis["events"] if e["type"] in types]


def verdicts(analysis: dict[str, Any]) -> set[str]:
    return {c["verdict"] for c in analysis["criteria"]}


def test_each_is_analysed_and_nobody_is_accused_without_words(scored: dict[str, dict[str, Any]]) -> None:
    assert len(scored) == 2 * len(bad())
    for name, analysis in scored.items():
        if not name.startswith("words: "):
            assert verdicts(analysis) <= {"na", "unsure"}, name


def test_nothing_is_heard_that_is_not_there(scored: dict[str, dict[str, Any]]) -> None:
    for name, analysis in scored.items():
        assert not events(analysis, "ringing", "transfer", "drop") or "two-agents" in name, name
        assert bool(events(analysis, "hold")) == ("hold" in name), name


@pytest.mark.parametrize("name", ["hold", "hold-on-one"])
def test_music_alone_is_one_hold_and_no_silence(scored: dict[str, dict[str, Any]], name: str) -> None:
    (hold,) = events(scored[name], "hold", "silence")
    assert hold["type"] == "hold" and hold["end"] - hold["start"] == pytest.approx(HOLD_S, abs=1.5)


@pytest.mark.parametrize("name", ["hold", "hold-on-one", "blip", "fax", "nothing"])
def test_what_is_no_conversation_is_not_scored(scored: dict[str, dict[str, Any]], name: str) -> None:
    for key in (name, f"words: {name}"):
        assert not scored[key]["scorable"] and scored[key]["why_not"]


@pytest.mark.parametrize("name", ["clipped", "shifted", "inverted", "one-inverted"])
def test_odd_samples_change_neither_talk_time_nor_roles(scored: dict[str, dict[str, Any]], name: str) -> None:
    found = scored[f"words: {name}"]
    assert [c["role"] for c in found["audio"]["channels"]] == ["agent", "member"]
    assert [c["talk_s"] for c in found["audio"]["channels"]] == [pytest.approx(12, abs=1.5)] * 2
    assert not found["audio"]["same_sound"]


def test_one_sound_inverted_in_the_other_channel_is_one(scored: dict[str, dict[str, Any]]) -> None:
    assert scored["same-inverted"]["audio"]["same_sound"]
    assert [c["role"] for c in scored["same-inverted"]["audio"]["channels"]] == ["both"]


@pytest.mark.parametrize("name", ["member-dead", "agent-dead", "all-on-one"])
def test_beside_a_dead_channel_nobody_is_told_without_words(scored: dict[str, dict[str, Any]], name: str) -> None:
    assert [c["role"] for c in scored[name]["audio"]["channels"]] == ["unknown", "unknown"]


def test_two_agents_and_a_member_in_one_channel_share_it(scored: dict[str, dict[str, Any]]) -> None:
    assert [c["role"] for c in scored["two-agents"]["audio"]["channels"]] == ["both"]
    assert {t["speaker"] for t in scored["words: two-agents"]["transcript"]["turns"]} <= {"agent", "member", None}
