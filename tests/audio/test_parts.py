"""Parts decoded alone hold what the whole holds there, to the sample; where that is not sure, the whole is decoded."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from qa_analyzer.audio.recording import spawn
from qa_analyzer.audio.recording.caps import Caps
from qa_analyzer.audio.recording.several import Parts, read_several
from qa_analyzer.audio.recording.spooling import read_samples
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.samples import Samples
from qa_analyzer.core.span import Span

from .making import RATE, voice, write

SECONDS = 14
SOUND = voice(SECONDS, 5)
PARTS = [(6.0, 7.5), (12.0, 13.0)]
FORMATS = [
    ("pcm.wav", "pcm_s16le", 8000, 2),
    ("mulaw.wav", "pcm_mulaw", 8000, 1),
    ("low.mp3", None, 8000, 1),
    ("stereo.mp3", None, 44100, 2),
    ("call.flac", None, 22050, 2),
    ("call.ogg", None, 48000, 2),
    ("low.m4a", None, 8000, 1),
    ("call.m4a", None, 32000, 2),
]


def made(folder: Path, name: str, codec: str | None, rate: int, channels: int) -> Path:
    times = np.arange(int(SECONDS * rate)) / rate
    one = np.interp(times, np.arange(SOUND.size) / RATE, SOUND)
    return write(folder / name, [one, 0.5 * one[::-1]][:channels], rate, codec)


def read_parts(path: Path, parts: list[tuple[float, float]], duration: float) -> Samples:
    (found,) = read_several([Parts(path, parts, duration)])
    assert not isinstance(found, InputError), found
    return found


def lag(a: np.ndarray, b: np.ndarray, most: int = 100) -> int:
    """By how many samples `b` comes after `a`."""
    inner = a[most:-most]
    likeness = [float(inner @ b[most + k : len(b) - most + k]) for k in range(-most, most + 1)]
    return int(np.argmax(likeness)) - most


@pytest.mark.parametrize(("name", "codec", "rate", "channels"), FORMATS)
def test_each_part_is_where_the_whole_has_it(
    tmp_path: Path, name: str, codec: str | None, rate: int, channels: int
) -> None:
    path = made(tmp_path, name, codec, rate, channels)
    whole = read_samples(path)
    some = read_parts(path, PARTS, whole.duration)
    assert some.duration == pytest.approx(whole.duration, abs=0.001)
    assert (some.sample_rate_hz, some.channel_count) == (whole.sample_rate_hz, channels)
    for start, end in PARTS:
        for channel in range(channels):
            a, b = (s.read(channel, Span(start, end)).astype(float) for s in (whole, some))
            assert lag(a, b) == 0
            assert np.sqrt(np.mean((a - b) ** 2)) < 0.25 * np.sqrt(np.mean(a**2)), "but for half a sample of resampling"
    assert not np.any(some.read(0, Span(3.0, 4.5))), "what nobody asked for is not decoded"
    whole.close(), some.close()


def test_a_hole_has_the_whole_decoded(tmp_path: Path) -> None:
    path = made(tmp_path, "call.ogg", None, 48000, 1)
    pages = path.read_bytes().split(b"OggS")
    assert len(pages) > 8
    del pages[5]
    path.write_bytes(b"OggS".join(pages))
    whole = read_samples(path)
    some = read_parts(path, PARTS, whole.duration)
    assert some.duration == whole.duration
    assert np.array_equal(some.read(0, Span(3.0, 4.5)), whole.read(0, Span(3.0, 4.5)))
    whole.close(), some.close()


@pytest.mark.parametrize(("name", "rate"), [("low.mp3", 16000), ("call.ogg", 48000)])
def test_two_files_joined(tmp_path: Path, name: str, rate: int) -> None:
    path = made(tmp_path, name, None, rate, 1)
    path.write_bytes(path.read_bytes() * 2)
    whole = read_samples(path)
    some = read_parts(path, [(20.0, 21.5)], whole.duration)
    a, b = (s.read(0, Span(20.0, 21.5)).astype(float) for s in (whole, some))
    assert lag(a, b) == 0 and np.any(a)
    whole.close(), some.close()


CRASHING = """
import os, signal, sys
from qa_analyzer.audio.recording import forks
real = forks.answer
def answer(*given):
    if given[4] == [[1.0, 2.0]]:
        os.kill(os.getpid(), signal.SIGSEGV)
    return real(*given)
forks.answer = answer
forks.main(sys.argv[1:])
"""
"""Stands in for a file that crashes the decoder: none is known that crashes this one."""


def test_one_that_crashes_its_decoder_harms_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    popen = subprocess.Popen
    monkeypatch.setattr(
        spawn.subprocess, "Popen", lambda given, **k: popen([sys.executable, "-c", CRASHING, *given[4:]], **k)
    )
    good = made(tmp_path, "call.ogg", None, 48000, 1)
    gone = tmp_path / "gone.wav"
    asked = [Parts(good, PARTS, SECONDS), Parts(good, [(1.0, 2.0)]), Parts(gone), Parts(tmp_path), Parts(good)]
    found = read_several(asked)
    errors = [f.error if isinstance(f, InputError) else "" for f in found]
    for error, told in zip(errors, ("", "crashed", "gone.wav: is not there", "is a folder", ""), strict=True):
        assert told in error and bool(told) == bool(error)
    some, whole = (f for f in found if not isinstance(f, InputError))
    assert some.duration == pytest.approx(whole.duration, abs=0.001)
    assert np.any(whole.read(0, Span(3.0, 4.5))) and not np.any(some.read(0, Span(3.0, 4.5)))
    whole.close(), some.close()


def test_nothing_asked_is_nothing_read() -> None:
    assert read_several([]) == []


def test_what_takes_too_long_is_told_of_each(tmp_path: Path) -> None:
    path = made(tmp_path, "pcm.wav", "pcm_s16le", 8000, 1)
    found = read_several([Parts(path), Parts(path)], caps=Caps(time_limit_s=0.0))
    assert [isinstance(f, InputError) and "too long" in f.error for f in found] == [True, True]
