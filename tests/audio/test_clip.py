"""Clips for the reports and the outline of a waveform."""

import io
from pathlib import Path

import av
import numpy as np
import pytest

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.audio.recording.clip import opus_clip, waveform
from qa_analyzer.core.span import Span

from .making import RATE, silence, voice, write


def decoded(clip: bytes) -> np.ndarray:  # type: ignore[type-arg]
    with av.open(io.BytesIO(clip)) as container:
        assert container.format.name == "ogg" and container.streams.audio[0].codec_context.name in ("opus", "libopus")
        return np.concatenate([f.to_ndarray() for f in container.decode(audio=0)], axis=1)


@pytest.mark.parametrize("rate", [8000, RATE])
def test_clip(tmp_path: Path, rate: int) -> None:
    left, right = voice(12, rate=rate), silence(12, rate, -40)
    right[rate * 2 : rate * 3] += 0.2 * np.sin(np.arange(rate) * 0.2)
    with read_recording(write(tmp_path / "call.wav", [left, right], rate)) as recording:
        samples = recording.samples
        mix, both, one = (decoded(opus_clip(samples, c, Span(1, 11.5))) for c in (None, (0, 1), (1,)))
        assert (len(mix), len(both), len(one)) == (1, 2, 1)
        for sound in (mix, both, one):
            assert sound.shape[1] / 48000 == pytest.approx(10.5, abs=0.05)
        assert np.abs(one[0, 48000 * 11 // 10 : 48000 * 19 // 10]).mean() > 0.08
        assert np.abs(one[0, 48000 * 4 :]).mean() < 0.02
        assert np.abs(both[0]).mean() > 3 * np.abs(both[1, 48000 * 4 :]).mean()
        assert len(opus_clip(samples, None, Span(0, 12), bitrate=12000)) < len(opus_clip(samples, None, Span(0, 12)))
        assert opus_clip(samples, None, Span(20, 30)) == b""
        with pytest.raises(IndexError):
            opus_clip(samples, (2,), Span(0, 1))


def test_waveform(tmp_path: Path) -> None:
    ramp = np.concatenate([np.full(RATE, level) for level in (0.0, 0.25, 0.5, 1.0)]) * np.tile([1, -1], RATE * 2)
    with read_recording(write(tmp_path / "call.wav", [ramp])) as recording:
        assert waveform(recording.samples, 0, 4) == pytest.approx([0, 0.25, 0.5, 1.0], abs=0.01)
        assert len(waveform(recording.samples, 0, 333)) == 333
        with pytest.raises(ValueError):
            waveform(recording.samples, 0, 0)
