"""Files that are no recording, or a damaged one: a plain error or `partial`, never a traceback."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.audio.recording import spawn
from qa_analyzer.audio.recording.caps import Caps
from qa_analyzer.core.errors import InputError

from .making import RATE, silence, voice, write

HERE = Path(__file__).parent
SPEECH = np.concatenate([silence(0.5), voice(6), silence(0.5)])


def refused(path: Path, *words: str, caps: Caps | None = None) -> InputError:
    with pytest.raises(InputError) as caught:
        read_recording(path, caps=caps or Caps())
    error = caught.value
    assert error.path == str(path) and error.hint and path.name in error.error
    assert "Traceback" not in error.error and "Errno" not in error.error
    for word in words:
        assert word in error.error, error.error
    return error


def test_not_a_recording(tmp_path: Path) -> None:
    (tmp_path / "empty.wav").write_bytes(b"")
    (tmp_path / "text.wav").write_text("Agent: good morning\n" * 20)
    (tmp_path / "page.mp3").write_bytes(b"%PDF-1.4" + bytes(500))
    (tmp_path / "noise.flac").write_bytes(np.random.default_rng(1).bytes(5000))
    (tmp_path / "header.wav").write_bytes(b"RIFF\x24\x00\x00\x00WAVE")
    refused(tmp_path / "empty.wav", "empty")
    refused(tmp_path / "text.wav", "text file")
    refused(tmp_path / "page.mp3", "PDF")
    refused(tmp_path / "noise.flac", "expected")
    refused(tmp_path / "header.wav", "damaged")
    refused(tmp_path / "gone.wav", "not there")
    (tmp_path / "folder.wav").mkdir()
    refused(tmp_path / "folder.wav", "folder")


def test_a_list_of_other_files_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "other.wav", [SPEECH])
    (tmp_path / "call.wav").write_text("ffconcat version 1.0\nfile 'other.wav'\n")
    refused(tmp_path / "call.wav", "list of other files")


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "call.wav", [SPEECH])

    def denied(self: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    refused(path, "Permission denied")


@pytest.mark.parametrize("name", ["half.wav", "half.mp3", "half.flac", "half.ogg"])
def test_half_a_file_is_partial(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, [SPEECH])
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with read_recording(path) as recording:
        assert recording.sound.partial
        assert 2 < recording.sound.duration < 5
        assert recording.sound.warnings


def test_half_an_m4a_has_no_index(tmp_path: Path) -> None:
    path = write(tmp_path / "half.m4a", [SPEECH])
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    refused(path, "without its index")


def test_half_an_m4a_with_its_index_in_front_is_partial(tmp_path: Path) -> None:
    path = write(tmp_path / "half.m4a", [SPEECH], movflags="faststart")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with read_recording(path) as recording:
        assert recording.sound.partial and recording.sound.declared_duration == pytest.approx(7, abs=0.2)


@pytest.mark.parametrize("name", ["hole.mp3", "hole.flac", "hole.ogg"])
def test_a_hole_costs_only_itself(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, [SPEECH])
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 400] = bytes(400)
    path.write_bytes(data)
    with read_recording(path) as recording:
        sound = recording.sound
        assert sound.duration > 5.7
        assert sound.partial or sound.bad_packets or sound.warnings
        assert sound.channels[0].speech[-1].end > 5.5


def test_a_large_hole_is_partial(tmp_path: Path) -> None:
    path = write(tmp_path / "hole.mp3", [SPEECH])
    data = bytearray(path.read_bytes())
    third = len(data) // 3
    data[third : 2 * third] = b"\xaa" * third
    path.write_bytes(data)
    with read_recording(path) as recording:
        assert recording.sound.partial
        assert 4 < recording.sound.duration < 7.2


def test_parts_joined_end_to_end(tmp_path: Path) -> None:
    part = write(tmp_path / "part.mp3", [SPEECH]).read_bytes()
    (tmp_path / "joined.mp3").write_bytes(part + part)
    with read_recording(tmp_path / "joined.mp3") as recording:
        assert recording.sound.duration == pytest.approx(14, abs=0.3)
        assert not recording.sound.partial


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "m4a"])
def test_other_joined_files_are_read_to_the_end_or_partial(tmp_path: Path, ending: str) -> None:
    part = write(tmp_path / f"part.{ending}", [SPEECH]).read_bytes()
    path = tmp_path / f"joined.{ending}"
    path.write_bytes(part + part)
    with read_recording(path) as recording:
        assert recording.sound.partial or recording.sound.duration == pytest.approx(14, abs=0.3)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_wav_written_without_its_length(tmp_path: Path, size: int) -> None:
    path = write(tmp_path / "stream.wav", [SPEECH])
    data = bytearray(path.read_bytes())
    at = data.index(b"data") + 4
    data[at : at + 4] = struct.pack("<I", size)
    path.write_bytes(data)
    with read_recording(path) as recording:
        sound = recording.sound
        assert sound.duration == pytest.approx(7, abs=0.01) and sound.declared_duration is None
        assert not sound.partial and not sound.bad_packets and not sound.warnings


def test_odd_names_are_only_names(tmp_path: Path) -> None:
    data = write(tmp_path / "part.wav", [SPEECH]).read_bytes()
    for name in ("http:x.wav", "concat:a|b.wav", "-x.wav", os.fsdecode(b"\xff\xfe.wav")):
        (tmp_path / name).write_bytes(data)
        with read_recording(tmp_path / name) as recording:
            assert recording.sound.duration == pytest.approx(7, abs=0.01)


def test_format_changes_in_mid_file(tmp_path: Path) -> None:
    """Stereo, then mono, then another rate: the kind of file that ends a careless decoder."""
    stereo = write(tmp_path / "a.mp3", [SPEECH, SPEECH * 0.1]).read_bytes()
    mono = write(tmp_path / "b.mp3", [SPEECH]).read_bytes()
    slow = write(tmp_path / "c.mp3", [SPEECH[::2]], 8000).read_bytes()
    (tmp_path / "mixed.mp3").write_bytes(stereo + mono + slow)
    with read_recording(tmp_path / "mixed.mp3") as recording:
        assert recording.sound.duration == pytest.approx(21, abs=0.6)
        assert any("format" in w for w in recording.sound.warnings)


def test_the_file_that_kills_its_decoder() -> None:
    try:
        with read_recording(HERE / "hostile" / "segv.mp3") as recording:
            assert recording.sound.duration == pytest.approx(6.0, abs=0.2)
            assert recording.sound.warnings
    except InputError as error:
        assert "crashed" in error.error


def test_a_dying_or_hanging_decoder_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "call.wav", [SPEECH])
    real = subprocess.Popen

    def replaced(code: str) -> None:
        monkeypatch.setattr(spawn.subprocess, "Popen", lambda _, **k: real([sys.executable, "-c", code], **k))

    replaced("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    refused(path, "crashed")
    replaced("import time; time.sleep(60)")
    refused(path, "too long", caps=Caps(time_limit_s=0.3))


def test_memory_is_capped(tmp_path: Path) -> None:
    error = refused(write(tmp_path / "call.wav", [SPEECH]), caps=Caps(memory_bytes=60_000_000))
    assert "memory" in error.error or "crashed" in error.error


def test_video_without_sound(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width = stream.height = 64
        stream.pix_fmt = "yuv420p"
        for _ in range(10):
            container.mux(stream.encode(av.VideoFrame(64, 64, "yuv420p")))
        container.mux(stream.encode(None))
    refused(path, "video without sound")


def test_sixty_four_channels(tmp_path: Path) -> None:
    data = bytes(64 * 2 * 8000)
    fmt = struct.pack("<HHIIHH", 1, 64, 8000, 8000 * 128, 128, 16)
    body = b"WAVEfmt " + struct.pack("<I", 16) + fmt + b"data" + struct.pack("<I", len(data)) + data
    (tmp_path / "many.wav").write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)
    refused(tmp_path / "many.wav", "64 channels")


def test_hours_of_silence(tmp_path: Path) -> None:
    """Declared: refused before anything is decoded.  Undeclared: stopped at the cap."""
    path = write(tmp_path / "long.flac", [np.zeros(8000 * 600)], 8000)
    data = bytearray(path.read_bytes())
    caps = Caps(longest_s=300)
    refused(path, "at most", caps=caps)
    data[21] &= 0xF0  # STREAMINFO's count of samples: 36 bits from the middle of byte 21
    data[22:26] = bytes(4)
    path.write_bytes(data)
    refused(path, "more than", caps=caps)
    huge = write(tmp_path / "long.wav", [np.zeros(8000 * 600)], 8000)
    refused(huge, "at most", caps=caps)


def test_a_third_of_a_second(tmp_path: Path) -> None:
    with read_recording(write(tmp_path / "blip.wav", [SPEECH[: int(0.3 * RATE)]])) as recording:
        assert recording.sound.duration == pytest.approx(0.3, abs=0.01)
        assert recording.sound.channels[0].talk_s < 0.31 and not recording.sound.events
    refused(write(tmp_path / "click.wav", [SPEECH[: int(0.04 * RATE)]]), "0.0 s")


def test_shifted_and_clipped_sound_is_still_speech(tmp_path: Path) -> None:
    with read_recording(write(tmp_path / "dc.wav", [SPEECH + 0.4])) as recording:
        assert sum(s.duration for s in recording.sound.channels[0].speech) > 4
        assert recording.sound.channels[0].level_dbfs == pytest.approx(-20, abs=3)
    with read_recording(write(tmp_path / "clipped.wav", [SPEECH * 40])) as recording:
        assert sum(s.duration for s in recording.sound.channels[0].speech) > 3
        assert any("clipped" in w for w in recording.sound.warnings)


def test_silence_alone(tmp_path: Path) -> None:
    with read_recording(write(tmp_path / "zeros.wav", [np.zeros(RATE * 12)] * 2)) as recording:
        sound = recording.sound
        assert all(not c.speech and c.level_dbfs is None for c in sound.channels)
        assert sound.bandwidth_hz is None
        assert [(e.type, e.start) for e in sound.events] == [("silence", 0.0)]
