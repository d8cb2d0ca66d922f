from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from qa_analyzer.benchmarks.figure import fixtures
from qa_analyzer.benchmarks.sounds import calls, plans, talk
from qa_analyzer.benchmarks.sounds.formats import write_wav
from qa_analyzer.benchmarks.sounds.instruments import RATE_HZ
from qa_analyzer.benchmarks.sounds.levels import dbfs
from qa_analyzer.benchmarks.sounds.lines import LINES, on_line
from qa_analyzer.benchmarks.sounds.sources import sounds_of, source
from qa_analyzer.core.errors import StartError

CALL = fixtures() / "audio" / "f06.ogg"
HOLD = (36.78, 64.78)
PLAN = calls.Plan("x", CALL, 11, "stereo", "16 kHz PCM", "clean", ("digital silence",), "425 Hz 1/4", 4)


def at(made: calls.Made, channel: int, start: float, end: float):
    return made.channels[channel, round(start * RATE_HZ) : round(end * RATE_HZ)]


def test_all_times_shift_with_the_new_beginning():
    made, call = calls.make(PLAN, source(CALL)), source(CALL)
    move = made.truth.turns[0]["start"] - call.turns[0]["start"]
    assert move > 15  # four rings of 5 s
    for old, new in zip(call.turns, made.truth.turns, strict=True):
        assert (new["start"] - old["start"], new["end"] - old["end"]) == pytest.approx((move, move), abs=0.002)
    (hold,) = made.truth.holds
    assert (hold["start"] - move, hold["end"] - move) == pytest.approx(HOLD, abs=0.002)
    assert not at(made, 0, hold["start"] + 0.01, hold["end"] - 0.01).any()
    first = made.truth.turns[0]
    assert (
        dbfs(at(made, 0, first["start"], first["end"])) > dbfs(at(made, 0, first["start"] - 0.2, first["start"])) + 20
    )
    told = [(t["start"], t["end"], t["text"]) for t in made.transcript["turns"]]
    assert told == [(t["start"], t["end"], t["text"]) for t in made.truth.turns]


def test_the_transcript_names_nobody_and_tells_nothing_of_the_sound():
    transcript = calls.make(PLAN, source(CALL)).transcript
    assert {t["speaker"] for t in transcript["turns"]} == {None}
    assert not {"rings", "channels", "events", "swap"} & transcript["call"].keys() and "events" not in transcript
    assert transcript["call"]["call_id"] == "x" and transcript["call"]["agent"]["name"]


@pytest.mark.parametrize(("rings", "verdict"), [(3, "pass"), (4, "fail"), (0, None)])
def test_rings_and_their_verdict(rings: int, verdict: str | None):
    truth = calls.make(replace(PLAN, rings=rings), source(CALL)).truth
    assert truth.labels.get("answered_in_three_rings") == verdict
    assert (truth.ringing or {}).get("rings") == (rings or None)
    assert truth.labels["hold_permission"] == source(CALL).labels["hold_permission"]


def test_the_same_plan_gives_the_same_samples_and_another_seed_others():
    made = calls.make(PLAN, source(CALL)).channels
    assert np.array_equal(made, calls.make(PLAN, source(CALL)).channels)
    assert not np.array_equal(made[:, :RATE_HZ], calls.make(replace(PLAN, seed=12), source(CALL)).channels[:, :RATE_HZ])


def test_layouts():
    stereo, swapped, same, mono = (
        calls.make(replace(PLAN, layout=layout), source(CALL)) for layout in ("stereo", "swapped", "same", "mono")
    )
    assert np.array_equal(stereo.channels, swapped.channels[::-1])
    assert [m.truth.agent_channel for m in (stereo, swapped, same, mono)] == [0, 1, None, None]
    assert [len(m.channels) for m in (stereo, same, mono)] == [2, 2, 1]
    lags = range(-130, 131)
    a, b = (same.channels[c, 30 * RATE_HZ : 32 * RATE_HZ] for c in (0, 1))
    alike = [abs(np.corrcoef(a[200:-200], np.roll(b, lag)[200:-200])[0, 1]) for lag in lags]
    assert max(alike) > 0.999


def test_lines_do_what_they_say():
    rng = np.random.default_rng(0)
    voice = np.sin(np.arange(4 * RATE_HZ) / 5) * 0.1
    silence = np.zeros_like(voice)
    for line in LINES:
        agent, member = on_line(voice, silence, line, (-23.0, -26.0), voice, rng)
        assert len(agent) == len(voice) == len(member)
        if line in ("white noise 10 dB", "pink noise 20 dB", "babble noise 10 dB"):
            snr = float(line.split()[-2])
            assert dbfs(agent - voice) == pytest.approx(-23 - snr, abs=0.1)
            assert dbfs(member) == pytest.approx(-26 - snr, abs=0.1)
        if line == "echo":
            assert -41 < dbfs(member) - dbfs(voice) < -19
        if line == "clipped":
            assert np.mean(np.abs(agent) == np.abs(agent).max()) > 0.1


def test_talk_holds_no_hold_but_long_pauses_and_no_word_of_waiting():
    plan = talk.TalkPlan("t", CALL, CALL, 240.0, 3, "stereo", "16 kHz PCM", "clean")
    made = talk.make_talk(plan, source(CALL), source(CALL))
    assert made.channels.shape == (2, 240 * RATE_HZ) and not made.truth.holds and not made.truth.ringing
    assert not any(talk.ABOUT_WAITING.search(t["text"]) for t in made.truth.turns)
    ends, starts = [t["end"] for t in made.truth.turns], [t["start"] for t in made.truth.turns][1:]
    assert 10 < max(b - a for a, b in zip(ends, starts, strict=False)) <= 60
    assert {t["speaker"] for t in made.truth.turns} == {"agent", "member"}


def test_plans_deal_evenly_and_each_recording_once():
    made = plans.call_plans([CALL, CALL.with_name("f13.ogg")], 1, rounds=1, hold_rounds=13)
    assert len(made) == 26 and len({p.seed for p in made}) == 26
    kinds = [k for p in made for k in p.kinds]
    assert all(2 <= kinds.count(k) <= 3 for k in set(kinds)) and len(set(kinds)) == 12
    assert {p.rings for p in made} == set(range(7)) and len({p.line for p in made}) == len(LINES)


def test_mu_law_file_is_eight_kilohertz_format_seven(tmp_path):
    write_wav(tmp_path / "x.wav", np.zeros((2, RATE_HZ)), "8 kHz mu-law")
    data = (tmp_path / "x.wav").read_bytes()
    assert data[20:22] == b"\x07\x00" and int.from_bytes(data[24:28], "little") == 8000
    assert len(data) == 46 + 2 * 8000 and set(data[-1000:]) == {0xFF}


def test_a_folder_without_calls_is_told(tmp_path):
    (tmp_path / "audio").mkdir()
    (tmp_path / "audio" / "x.json").write_text(json.dumps({}))
    with pytest.raises(StartError, match="no recordings with truth"):
        sounds_of(tmp_path)
