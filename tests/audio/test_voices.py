"""Two people in one channel: told apart by pitch, by the shape of the mouth, on a telephone line, in both channels."""

from pathlib import Path

import numpy as np
import pytest

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.audio.voices import voice_features
from qa_analyzer.audio.voices.voice_chain import posteriors
from qa_analyzer.core.audio import Sound
from qa_analyzer.core.span import Span

from .making import RATE, Wave, pad, silence, voice, write

TURNS_S = (3.0, 2.0, 4.0, 1.2, 5.0, 2.5, 1.6, 6.0, 2.2, 3.0, 1.4, 4.0)


def person(seconds: float, seed: int, pitch_hz: float, mouth: float = 1.0) -> Wave:
    """A voice with all its formants `mouth` times higher, at the same pitch."""
    spoken = voice(seconds * mouth, seed, pitch_hz / mouth)
    return np.interp(np.arange(int(seconds * RATE)) * mouth, np.arange(spoken.size), spoken)


def conversation(*people: dict[str, float]) -> tuple[Wave, list[tuple[float, float, int]]]:
    """The people by turns, and when each speaks."""
    parts, turns, at = [silence(0.5)], [], 0.5
    for number, seconds in enumerate(TURNS_S):
        who = number % len(people)
        parts += [person(seconds, 10 + number, **people[who]), silence(0.45, seed=number)]
        turns.append((at, at + seconds, who))
        at += seconds + 0.45
    sound = np.concatenate(parts)
    return sound + silence(60)[: sound.size], turns


def heard(path: Path) -> Sound:
    with read_recording(path) as recording:
        return recording.sound


def right_share(sound: Sound, turns: list[tuple[float, float, int]]) -> float:
    """Of the speech within the turns, the share given to the right voice; the better of the two namings."""
    given = np.zeros((2, 2))
    for start, end, who in turns:
        for v in sound.voices:
            if both := v.span & Span(start, end):
                given[who, v.voice] += both.duration
    return float(max(np.trace(given), np.trace(given[::-1])) / given.sum())


LOW, HIGH = {"pitch_hz": 110.0}, {"pitch_hz": 190.0}
SMALL, LARGE = {"pitch_hz": 120.0, "mouth": 1.15}, {"pitch_hz": 120.0, "mouth": 0.9}


@pytest.mark.parametrize(("one", "other", "least"), [(LOW, HIGH, 0.95), (SMALL, LARGE, 0.85)])
def test_two_people_are_told_apart_by_pitch_and_at_one_pitch(
    tmp_path: Path, one: dict[str, float], other: dict[str, float], least: float
) -> None:
    sound, turns = conversation(one, other)
    found = heard(write(tmp_path / "call.wav", [sound]))
    assert right_share(found, turns) > least
    assert sum(v.span.duration for v in found.voices) == pytest.approx(found.channels[0].talk_s, abs=0.2)
    assert all(a.span.end <= b.span.start + 1e-6 for a, b in zip(found.voices, found.voices[1:], strict=False))
    assert all(0.5 <= v.probability <= 0.97 for v in found.voices)


def test_on_a_telephone_line_and_with_the_same_sound_in_both_channels(tmp_path: Path) -> None:
    sound, turns = conversation(LOW, HIGH)
    telephone = write(tmp_path / "line.wav", [sound[::2]], rate=8000, codec="pcm_mulaw")
    assert right_share(heard(telephone), turns) > 0.95
    both = heard(write(tmp_path / "both.wav", [sound, -0.5 * sound]))
    assert both.same_sound
    assert right_share(both, turns) > 0.95


def test_voices_are_for_one_channel_and_need_speech(tmp_path: Path) -> None:
    a, b = person(4, 1, 110), person(4, 2, 190)
    stereo = heard(write(tmp_path / "two.wav", [pad(a, 9 * RATE), np.concatenate([silence(4.6), b, silence(0.4)])]))
    assert len(stereo.channels) == 2 and stereo.voices == ()
    assert heard(write(tmp_path / "short.wav", [pad(person(2, 3, 120), 3 * RATE)])).voices == ()
    assert heard(write(tmp_path / "still.wav", [silence(5)])).voices == ()


def test_three_people_share_two_voices(tmp_path: Path) -> None:
    sound, _ = conversation(LOW, HIGH, SMALL)
    found = heard(write(tmp_path / "three.wav", [sound]))
    assert {v.voice for v in found.voices} == {0, 1}


def test_of_much_speech_fewer_frames_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_features, "_DENSE_S", 20.0)
    monkeypatch.setattr(voice_features, "_BLOCK_S", 7.0)
    sound, turns = conversation(LOW, HIGH)
    path = write(tmp_path / "call.wav", [sound])
    assert right_share(heard(path), turns) > 0.95
    with read_recording(path) as recording:
        speech = recording.sound.channels[0].speech
        frames = voice_features.voice_frames(recording.samples, speech)  # type: ignore[arg-type]
    assert frames is not None
    assert frames.hop_s == pytest.approx(0.04)
    assert frames.count == pytest.approx(sum(s.duration for s in speech) / 0.04, rel=0.05)
    assert np.all(np.diff(frames.time_s) > 0)


def test_the_chain_smooths_within_a_stretch_of_speech_and_changes_after_a_pause() -> None:
    second = np.array([-3.0, -3, 1.5, -3, -3, 3, 3, 3])
    likelihoods = np.stack([np.zeros(8), second])
    p, evidence = posteriors(likelihoods, np.array([0] * 5 + [1] * 3))
    assert (p[:5] < 0.1).all() and (p[5:] > 0.9).all()
    # by hand: the first stretch alone is as likely either way
    alone, one = posteriors(np.array([[0.0], [np.log(3.0)]]), np.array([0]))
    assert alone[0] == pytest.approx(0.75) and one == pytest.approx(np.log(2.0))
    assert evidence > likelihoods[0].sum()
