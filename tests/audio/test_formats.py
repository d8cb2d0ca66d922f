"""Every format of the contract, at the rates and channel counts that telephony writes."""

from pathlib import Path

import numpy as np
import pytest

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.core.span import Span

from .making import RATE, pad, silence, voice, write

AGENT = np.concatenate([silence(0.5), voice(3), silence(3.5)])
MEMBER = pad(np.concatenate([silence(4), voice(2.5, 7, 200)]), AGENT.size)


@pytest.mark.parametrize(
    ("name", "codec", "rate", "channels"),
    [
        ("pcm.wav", "pcm_s16le", 8000, 2),
        ("pcm24.wav", "pcm_s24le", 48000, 2),
        ("mulaw.wav", "pcm_mulaw", 8000, 2),
        ("alaw.wav", "pcm_alaw", 8000, 1),
        ("stereo.mp3", None, 44100, 2),
        ("mono.mp3", None, 16000, 1),
        ("call.flac", None, 22050, 2),
        ("call.ogg", None, 48000, 2),
        ("call.m4a", None, 32000, 2),
    ],
)
def test_reads_format(tmp_path: Path, name: str, codec: str | None, rate: int, channels: int) -> None:
    times = np.arange(int(7 * rate)) / rate
    both = [np.interp(times, np.arange(AGENT.size) / RATE, x) for x in (AGENT, MEMBER)]
    given = both if channels == 2 else [both[0] + both[1]]
    with read_recording(write(tmp_path / name, given, rate, codec)) as recording:
        sound, samples = recording.sound, recording.samples
        assert sound.duration == pytest.approx(7.0, abs=0.15)
        assert sound.sample_rate_hz == rate
        assert samples.sample_rate_hz == (8000 if rate == 8000 else 16000)
        assert (len(sound.channels), samples.channel_count) == (channels, channels)
        assert not sound.partial and not sound.bad_packets and not sound.same_sound
        first = sound.channels[0].speech
        assert first[0].start == pytest.approx(0.5, abs=0.3)
        if channels == 2:
            assert sound.channels[1].speech[0].start == pytest.approx(4.0, abs=0.4)
            assert sum(s.duration for s in first if s.start > 3.7) == 0
        if not name.endswith("ogg"):
            assert sound.declared_duration == pytest.approx(7.0, abs=0.15)


def test_gsm_in_wav(tmp_path: Path) -> None:
    """33-byte GSM frames need an encoder that is seldom there: a file of silence is laid out by hand."""
    import struct

    frame = bytes([0xD0] + [0] * 32) + bytes(32)  # two frames in 65 bytes, Microsoft's packing
    data = frame * 100  # 100 blocks of 320 samples
    fmt = struct.pack("<HHIIHHHH", 49, 1, 8000, 1625, 65, 0, 2, 320)
    fact = struct.pack("<4sII", b"fact", 4, 32000)
    body = b"WAVEfmt " + struct.pack("<I", len(fmt)) + fmt + fact + b"data" + struct.pack("<I", len(data)) + data
    path = tmp_path / "gsm.wav"
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    with read_recording(path) as recording:
        assert recording.sound.duration == pytest.approx(4.0, abs=0.05)
        assert recording.sound.sample_rate_hz == 8000


def test_samples_are_read_at_random(tmp_path: Path) -> None:
    time = np.arange(RATE * 3) / RATE
    sine = 0.5 * np.sin(2 * np.pi * 300 * time)
    with read_recording(write(tmp_path / "tone.wav", [sine, silence(3, dbfs=-30)])) as recording:
        samples = recording.samples
        x = samples.read(0, Span(1.0, 1.5))
        assert x.shape == (8000,) and np.abs(x - sine[16000:24000]).max() < 1e-3
        for rate in (8000, 16000, 22050):
            y = samples.read(0, Span(1.0, 1.5), rate_hz=rate)
            assert y.size == rate // 2
            expected = 0.5 * np.sin(2 * np.pi * 300 * (1 + np.arange(y.size) / rate))
            assert np.abs(y - expected).max() < 0.01
        assert samples.read(1, Span(2.9, 9.0)).size == 1600
        assert samples.read(1, Span(5, 9)).size == 0
        with pytest.raises(IndexError):
            samples.read(2, Span(0, 1))


def test_upsampled_telephone_sound_keeps_its_phase(tmp_path: Path) -> None:
    sine = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(8000 * 2) / 8000)
    with read_recording(write(tmp_path / "tone.wav", [sine], 8000)) as recording:
        y = recording.samples.read(0, Span(0.5, 1.0), rate_hz=16000)
        assert np.abs(y - 0.5 * np.sin(2 * np.pi * 1000 * (0.5 + np.arange(8000) / 16000))).max() < 0.01
