"""Ringing cut at either end, at other countries' cadences and in noise; keys and beeps are none of it."""

import tempfile

import numpy as np
import pytest

from qa_analyzer.audio.recording.spool import SpooledSamples
from qa_analyzer.audio.ringing.ringing import find_ringing
from qa_analyzer.audio.ringing.tones import measure_tones
from qa_analyzer.core.events import Event

from .making import RATE, Wave, join, ringing, silence, voice

US, UK, EU = ((440, 480), ((0, 2),), 6), ((400, 450), ((0, 0.4), (0.6, 0.4)), 3), ((425,), ((0, 1),), 5)
FRANCE, BELGIUM, KOREA = ((440,), ((0, 1.5),), 5), ((425,), ((0, 1),), 4), ((440, 480), ((0, 1),), 3)


def spooled(*channels: Wave) -> SpooledSamples:
    size = min(c.size for c in channels)
    data = (np.clip(np.stack([c[:size] for c in channels], 1), -1, 1) * 32767).astype(np.int16)
    file = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the samples
    file.write(data.tobytes())
    file.flush()
    return SpooledSamples(file, RATE, len(channels), size)


def rung(*channels: Wave) -> list[Event]:
    samples = spooled(*channels)
    return [r.event for r in find_ringing(samples, measure_tones(samples))[0]]


def tone(seconds: float, *hz: float) -> Wave:
    time = np.arange(int(seconds * RATE)) / RATE
    return 0.1 * sum(np.sin(2 * np.pi * f * time) for f in hz) / len(hz)


@pytest.mark.parametrize("begun_s", [0.45, 0.55, 0.7])
def test_double_rings_cut_within_a_ring_at_both_ends_are_counted(begun_s: float) -> None:
    """The recording begins in the first ring, the answer ends the second after its first part."""
    line = ringing(2, *UK)[int(begun_s * RATE) : int(3.4 * RATE)]
    (event,) = rung(join(line, silence(0.2), voice(2, 6, 120.0), silence(1)))
    assert event.rings == 2


@pytest.mark.parametrize("mains_hz", [50, 60])
@pytest.mark.parametrize("lead_s", [0.2, 0.31, 0.37, 0.43])
def test_rings_over_hum_whose_overtones_lie_between_are_counted(mains_hz: int, lead_s: float) -> None:
    """In the pause within a double ring the hum's own lines (420 and 480 Hz) hold still for some frames."""
    line = join(silence(lead_s), ringing(6, *UK), silence(3))
    time = np.arange(line.size) / RATE
    hum = sum(np.sin(2 * np.pi * mains_hz * k * time + k) / k for k in range(1, 10))
    (event,) = rung(line + 0.03 * hum)
    assert event.rings == 6


@pytest.mark.parametrize("cadence", [US, UK, EU, FRANCE, BELGIUM, KOREA])
@pytest.mark.parametrize("noise_dbfs", [-70.0, -36.0])
def test_rings_cut_at_both_ends_are_counted(cadence: tuple, noise_dbfs: float) -> None:  # type: ignore[type-arg]
    offset, length = cadence[1][-1]
    begun = 0.45 * length
    whole = ringing(4, *cadence)
    last = int((3 * cadence[2] + 0.5 * cadence[1][0][1]) * RATE)
    call = join(whole[int(begun * RATE) : last], silence(0.4), voice(3))
    (event,) = rung(call + silence(call.size / RATE + 1, dbfs=noise_dbfs)[: call.size])
    assert event.rings == 4
    assert event.start < offset + 0.2
    assert event.end == pytest.approx(last / RATE - begun, abs=0.2)


def test_a_ring_in_both_channels_counts_once() -> None:
    ring = join(ringing(3, *US), voice(2))
    channels = [g * ring + silence(40, seed=s)[: ring.size] for g, s in ((1.0, 0), (0.2, 4))]
    assert [e.rings for e in rung(*channels)] == [3]


BEEP = join(tone(0.25, 1400), np.zeros(15 * RATE))
KEYS = join(*(join(tone(0.08, a, b), np.zeros(int(0.08 * RATE))) for a, b in [(697, 1209), (852, 1336), (941, 1477)]))
NO_RINGING = {
    "recorder beep": join(BEEP, BEEP, BEEP),
    "keys": join(KEYS, KEYS, KEYS),
    "call waiting": join(*[join(tone(0.3, 440), np.zeros(10 * RATE))] * 3),
    "fax calling": join(*[join(tone(0.5, 1100), np.zeros(3 * RATE))] * 4),
    "fax answering": tone(3.3, 2100),
    "dial tone and keys": join(tone(2, 425), np.zeros(RATE // 4), KEYS),
    "melody": join(*(join(tone(1.0, f), np.zeros(RATE)) for f in (392, 440, 523, 440, 392, 440, 330))),
}


@pytest.mark.parametrize("name", NO_RINGING)
def test_what_is_no_ringing(name: str) -> None:
    call = join(np.zeros(RATE), NO_RINGING[name], np.zeros(RATE))
    assert rung(call + silence(60)[: call.size]) == []


def test_keys_and_beeps_are_signals_and_a_voice_is_none() -> None:
    call = join(np.zeros(RATE), KEYS, np.zeros(RATE), tone(0.3, 1400), voice(6))
    tones = measure_tones(spooled(call + silence(20)[: call.size]))
    signals = tones.signals()[0]
    spans = {"keys": (1.0, 1.4), "beep": (2.52, 2.74)}
    for start, end in spans.values():
        assert signals[int(start / 0.032) : int(end / 0.032)].mean() > 0.8
    assert not signals[int(3.0 / 0.032) :].any()
    assert sorted({int(k) for k in tones.key[0]} - {0}) == [1, 10, 15]


@pytest.mark.parametrize("vibrato_hz", [4.0, 8.0])
def test_sung_notes_of_a_rings_pitch_are_no_ringing(vibrato_hz: float) -> None:
    time = np.arange(int(1.2 * RATE)) / RATE
    pitch = 440 + vibrato_hz * np.sin(2 * np.pi * 5.5 * time)
    note = 0.1 * np.sin(2 * np.pi * np.cumsum(pitch) / RATE)
    call = join(silence(1), *[join(note, np.zeros(3 * RATE))] * 3)
    assert rung(call + silence(60)[: call.size]) == []


@pytest.mark.parametrize("rings", [1, 2, 3])
def test_notes_with_a_rings_pitch_and_pause_amid_a_tune_are_no_ringing(rings: int) -> None:
    line = join(silence(2), ringing(rings, *US), silence(2))
    rng = np.random.default_rng(rings)
    tune = join(*(tone(0.5, f, f * 1.26, f * 1.5) for f in 660 * 2 ** (rng.integers(0, 12, 80) / 12)))[: line.size]
    assert rung(line)[0].rings == rings
    assert rung(line + 2 * tune) == []
