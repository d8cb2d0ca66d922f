"""What is heard: speech by channel, ringing, music, silence, overlap, one sound in two channels."""

from pathlib import Path

import numpy as np
import pytest

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.core.audio import Sound

from .making import RATE, Wave, join, music, pad, ringing, silence, voice, write

LINE = silence(60)


def heard(tmp_path: Path, *channels: Wave, name: str = "call.wav", rate: int = RATE) -> Sound:
    with read_recording(write(tmp_path / name, list(channels), rate)) as recording:
        return recording.sound


def on_line(*parts: Wave) -> Wave:
    whole = join(*parts)
    return whole + LINE[: whole.size]


US, UK, EU = ((440, 480), ((0, 2),), 6), ((400, 450), ((0, 0.4), (0.6, 0.4)), 3), ((425,), ((0, 1),), 5)


@pytest.mark.parametrize("cadence", [US, UK, EU])
@pytest.mark.parametrize("rings", [1, 3])
def test_rings_are_counted(tmp_path: Path, cadence: tuple, rings: int) -> None:  # type: ignore[type-arg]
    sound = heard(tmp_path, on_line(silence(0.4), ringing(rings, *cadence), voice(3), silence(1)))
    (event,) = [e for e in sound.events if e.type == "ringing"]
    assert event.rings == rings and event.source == "audio" and not event.exact
    assert event.start == pytest.approx(0.4, abs=0.1)
    bursts = cadence[1][-1]
    assert event.end == pytest.approx(0.4 + (rings - 1) * cadence[2] + sum(bursts), abs=0.15)
    assert all(s.start >= event.end - 0.1 for s in sound.channels[0].speech)
    assert sound.channels[0].speech
    assert not [e for e in sound.events if e.type == "hold"]


@pytest.mark.parametrize(
    ("tones", "on", "period", "bursts"),
    [((425,), 0.5, 1.0, 6), ((480, 620), 0.5, 1.0, 6), ((425,), 0.25, 0.5, 10), ((350, 440), 8.0, 8.0, 1)],
)
def test_busy_and_dial_tones_are_no_ringing(
    tmp_path: Path, tones: tuple[int, ...], on: float, period: float, bursts: int
) -> None:
    sound = heard(tmp_path, on_line(silence(1), ringing(bursts, tones, ((0, on),), period), silence(1), voice(3)))
    assert not [e for e in sound.events if e.type in ("ringing", "hold")]


@pytest.mark.parametrize("level", [1.0, 0.2])
def test_hold_music_is_a_hold_and_no_speech(tmp_path: Path, level: float) -> None:
    agent = on_line(silence(1), voice(5), silence(0.6), music(15) * level, silence(0.6), voice(4), silence(1))
    member = pad(join(silence(6), voice(0.4, 7, 210)), agent.size)
    sound = heard(tmp_path, agent, member, name="call.mp3")
    (hold,) = [e for e in sound.events if e.type == "hold"]
    assert (hold.start, hold.end) == (pytest.approx(6.6, abs=0.5), pytest.approx(21.6, abs=0.7))
    assert hold.source == "audio" and not hold.exact
    assert not [s for s in sound.channels[0].speech if s.start < hold.end - 0.1 and s.end > hold.start + 0.1]
    assert sum(s.duration for s in sound.channels[0].speech if s.end < 6.6) > 4
    assert not [e for e in sound.events if e.type in ("ringing", "silence")]


def test_an_agent_who_looks_in_divides_the_hold(tmp_path: Path) -> None:
    call = on_line(voice(4), silence(0.6), music(12), silence(0.5), voice(3, 4), silence(0.5), music(12, 4), silence(1))
    holds = [e for e in heard(tmp_path, call).events if e.type == "hold"]
    assert len(holds) == 2 and holds[1].start - holds[0].end > 2


def test_speech_on_a_noisy_line_is_no_music(tmp_path: Path) -> None:
    talk = join(*(part for i in range(6) for part in (voice(3.5, i, 100 + 20 * i), silence(0.8))))
    sound = heard(tmp_path, talk + silence(talk.size / RATE, dbfs=-40)[: talk.size])
    assert not [e for e in sound.events if e.type == "hold"]
    assert sound.channels[0].talk_s > 14


def test_an_announcement_over_music_does_not_divide_the_hold(tmp_path: Path) -> None:
    played = music(24) * 0.5
    played[8 * RATE : 12 * RATE] += voice(4, 6, 180)
    sound = heard(tmp_path, on_line(voice(4), silence(0.6), played, silence(0.6), voice(3, 4), silence(1)))
    (hold,) = [e for e in sound.events if e.type == "hold"]
    assert (hold.start, hold.end) == (pytest.approx(4.6, abs=0.5), pytest.approx(28.6, abs=0.5))


@pytest.mark.parametrize("decibel", [-12, -25])
def test_music_behind_a_conversation_is_no_hold(tmp_path: Path, decibel: int) -> None:
    talk = join(*(part for i in range(8) for part in (voice(3.5, i, 100 + 15 * i), silence(0.9))))
    sound = heard(tmp_path, talk + (music(60) * 10 ** (decibel / 20))[: talk.size])
    assert not [e for e in sound.events if e.type == "hold"]
    assert sound.channels[0].talk_s > 15


def test_long_silence_and_overlap(tmp_path: Path) -> None:
    agent = on_line(voice(4), silence(8), voice(5, 2), silence(4), voice(1, 3))
    member = pad(join(silence(13.5), voice(3, 7, 210)), agent.size)
    events = heard(tmp_path, agent, member).events
    assert [e.type for e in events] == ["silence", "overlap"]
    assert (events[0].start, events[0].end) == (pytest.approx(4, abs=0.3), pytest.approx(12, abs=0.3))
    assert (events[1].start, events[1].end) == (pytest.approx(13.5, abs=0.4), pytest.approx(16.5, abs=0.4))
    assert all(e.source == "audio" and not e.exact for e in events)


@pytest.mark.parametrize("decibel", [-20, -30, -40])
def test_an_echo_is_no_speech(tmp_path: Path, decibel: int) -> None:
    agent = on_line(silence(0.5), voice(6), silence(5), voice(5, 4), silence(1))
    member = pad(join(silence(7.5), voice(3, 8, 200)), agent.size)
    gain, delay = 10 ** (decibel / 20), int(0.06 * RATE)
    echoes = agent + gain * np.roll(member, delay), member + gain * np.roll(agent, delay)
    sound = heard(tmp_path, *echoes)
    assert not sound.same_sound
    assert all(s.start > 7 and s.end < 11 for s in sound.channels[1].speech)
    assert sound.channels[1].talk_s == pytest.approx(3, abs=0.6)
    assert sum(s.duration for s in sound.channels[0].speech if 7 < s.start < 11) == 0
    assert not [e for e in sound.events if e.type == "overlap"]


CALL = on_line(voice(6), silence(3), voice(5, 4), silence(2))


@pytest.mark.parametrize(
    "other", [CALL, CALL * 0.3, -CALL, np.roll(CALL, 80)], ids=["equal", "scaled", "inverted", "delayed"]
)
@pytest.mark.parametrize("name", ["call.wav", "call.ogg"])
def test_one_sound_in_two_channels(tmp_path: Path, other: Wave, name: str) -> None:
    with read_recording(write(tmp_path / name, [CALL, other])) as recording:
        assert recording.sound.same_sound
        assert len(recording.sound.channels) == recording.samples.channel_count == 1
        assert recording.sound.channels[0].talk_s > 9


def test_an_empty_second_channel_is_not_the_same_sound(tmp_path: Path) -> None:
    sound = heard(tmp_path, CALL, np.zeros(CALL.size))
    assert not sound.same_sound and len(sound.channels) == 2 and not sound.channels[1].speech


def test_a_telephone_line_in_a_wide_file(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    hiss = rng.standard_normal(CALL.size) * np.clip(np.abs(CALL) * 4, 0, 1) * 0.05
    spectrum = np.fft.rfft(CALL + hiss)
    spectrum[int(spectrum.size * 3400 / 8000) :] = 0
    narrow = np.fft.irfft(spectrum, CALL.size) + silence(CALL.size / RATE, dbfs=-75)[: CALL.size]
    wide, phone = (heard(tmp_path, x).bandwidth_hz for x in (CALL + hiss, narrow))
    assert wide and phone and phone <= 3500 < 6000 < wide


def test_telephone_sound_gives_the_same_events(tmp_path: Path) -> None:
    call = on_line(silence(0.4), ringing(2, *US), voice(4), silence(0.6), music(10), silence(0.6), voice(3), silence(1))
    spectrum = np.fft.rfft(call)
    spectrum[spectrum.size // 2 - 1 :] = 0
    sound = heard(tmp_path, np.fft.irfft(spectrum, call.size)[::2], rate=8000)
    assert [(e.type, e.rings) for e in sound.events] == [("ringing", 2), ("hold", None)]


def test_a_voice_over_music_that_plays_on_is_told(tmp_path: Path) -> None:
    played = music(24)
    played[8 * RATE : 13 * RATE] = 0.4 * played[8 * RATE : 13 * RATE] + voice(5, 6, 130)
    sound = heard(tmp_path, on_line(voice(4), silence(0.6), played, silence(0.6), voice(3, 4), silence(1)))
    (held,) = sound.held_voices
    assert (held.start, held.end) == (pytest.approx(12.6, abs=0.7), pytest.approx(17.6, abs=0.7))
    assert not heard(
        tmp_path, on_line(voice(4), silence(0.6), music(24), silence(0.6), voice(3, 4)), name="b.wav"
    ).held_voices


def test_a_recording_that_speaks_twice_alike_is_nobody(tmp_path: Path) -> None:
    said, played = voice(4, 6, 180), music(40)
    for at in (8, 24):
        played[at * RATE : (at + 4) * RATE] = 0.1 * played[at * RATE : (at + 4) * RATE] + said
    sound = heard(tmp_path, on_line(voice(4), silence(0.6), played, silence(0.6), voice(3, 4), silence(1)))
    assert [e.type for e in sound.events if e.type == "hold"] == ["hold"]
    assert not sound.held_voices


def test_an_echo_as_loud_as_a_quiet_speaker_is_no_speech(tmp_path: Path) -> None:
    agent = on_line(silence(0.5), voice(6), silence(5), voice(5, 4), silence(1))
    member = pad(join(silence(7.5), 0.06 * voice(3, 8, 200)), agent.size)
    echo = np.roll(agent, int(0.06 * RATE)) * 10 ** (-25 / 20)
    channels = heard(tmp_path, agent, member + echo).channels
    assert channels[1].talk_s == pytest.approx(3, abs=0.8)
    assert all(s.start > 7 and s.end < 11 for s in channels[1].speech)
    assert channels[0].talk_s == pytest.approx(11, abs=1)


def test_quiet_words_under_the_others_are_speech(tmp_path: Path) -> None:
    agent = on_line(silence(0.5), voice(9), silence(7))
    said = [
        np.interp(np.arange(0, x.size - 1, 0.73), np.arange(x.size), x) for x in (voice(3, 8, 200), voice(3, 9, 200))
    ]
    member = pad(0.1 * join(silence(3), said[0], silence(4), said[1]), agent.size)  # at a pace of their own
    assert heard(tmp_path, agent, member).channels[1].talk_s == pytest.approx(8, abs=1.2)


def test_clipped_speech_is_heard_as_well_as_any(tmp_path: Path) -> None:
    call = on_line(voice(6), silence(2), voice(6, 4), silence(2))
    plain, clipped = (
        heard(tmp_path, x, name=f"{n}.wav").channels[0].talk_s for n, x in enumerate((call, np.clip(call * 25, -1, 1)))
    )
    assert clipped == pytest.approx(plain, rel=0.08)
