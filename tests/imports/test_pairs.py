"""Which file is what, and which files make one call."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.imports.discover import find_calls


def ids(found):
    return [c.record.call_id for c in found.calls]


def errors(found):
    return [e.error for e in found.errors]


def test_a_folder_of_transcripts(tmp_path, transcript):
    transcript("b.json", call_id="x2")
    transcript("a.json")
    transcript("deep/er/c.transcript.json")
    found = find_calls([tmp_path])
    assert ids(found) == ["a", "x2", "c"]
    assert all(c.recording is None and c.transcript for c in found.calls)
    assert found.errors == () and found.skipped == 0 and found.warnings == ()


def test_recording_with_sidecar_and_transcript_is_one_call(tmp_path, wav, write, transcript):
    wav("x.wav")
    write("x.json", {"agent": {"name": "Petra Lindqvist"}})
    transcript("x.transcript.json", call_id="other-name")
    (call,) = find_calls([tmp_path]).calls
    assert call.recording.name == "x.wav" and call.transcript.name == "x.transcript.json"
    assert call.record.agent.name == "Petra Lindqvist"
    assert call.record.call_id == "other-name"
    assert call.origin == str(tmp_path / "x.wav")


@pytest.mark.parametrize(
    "name", ["x.json", "x.vtt", "x.txt", "x.transcript.json", "x.transcript.vtt", "x.transcript.md"]
)
def test_transcripts_beside_a_recording(tmp_path, wav, write, name):
    wav("x.wav")
    body = {"turns": []} if name.endswith("json") else "WEBVTT\n" if name.endswith("vtt") else "Agent: hello\n"
    write(name, body)
    found = find_calls([tmp_path])
    assert [c.transcript.name for c in found.calls] == [name]
    assert found.errors == ()


def test_files_named_one_by_one_are_joined_too(wav, write, transcript):
    recording, sidecar, words = wav("x.wav"), write("x.json", {"call_id": "x9"}), transcript("x.transcript.json")
    for paths in ([recording], [recording, sidecar], [sidecar, words, recording]):
        (call,) = find_calls(paths).calls
        assert (call.record.call_id, call.recording, call.transcript) == ("x9", recording, words)
        assert find_calls(paths).errors == ()


def test_a_sidecar_named_with_its_recording_may_lie_elsewhere(wav, write):
    found = find_calls([wav("a/x.wav"), write("b/x.json", {"call_id": "x9"})])
    assert ids(found) == ["x9"] and found.errors == ()


def test_a_sidecar_in_another_folder_is_not_guessed(tmp_path, wav, write):
    """Names like 0001 recur from day to day: another day's record would put the call on another agent."""
    wav("monday/0001.wav")
    write("tuesday/0001.json", {"call_id": "t1", "agent": {"id": "a-2"}})
    found = find_calls([tmp_path])
    assert ids(found) == ["0001"] and found.calls[0].record.agent.id is None
    assert "without its call" in errors(found)[0]


def test_a_transcript_alone_uses_its_sidecar(tmp_path, write):
    write("x.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Agent>Hi.\n")
    write("x.json", {"direction": "outbound"})
    (call,) = find_calls([tmp_path]).calls
    assert call.record.direction == "outbound" and call.transcript.name == "x.vtt"


def test_orphan_sidecar(tmp_path, transcript, write):
    transcript("a.json")
    write("lost.json", {"call_id": "lost"})
    found = find_calls([tmp_path])
    assert ids(found) == ["a"] and len(found.errors) == 1
    assert found.errors[0].path == str(tmp_path / "lost.json") and "lost.*" in found.errors[0].hint


def test_the_same_id_twice_scores_neither(tmp_path, wav, write, transcript):
    wav("audio/d1.wav")
    write("audio/d1.json", {"call_id": "d1"})
    transcript("words/d1.json", call_id="d1")
    transcript("words/d2.json", call_id="d2")
    found = find_calls([tmp_path / "audio", tmp_path / "words"])
    assert ids(found) == ["d2"]
    assert [e.call_id for e in found.errors] == ["d1", "d1"]
    assert "also that of" in found.errors[0].error


def test_transcripts_folder_wins(tmp_path, wav, write, transcript):
    wav("audio/d1.wav")
    wav("audio/d2.wav")
    wav("audio/d3.wav")
    write("audio/d1.json", {"call_id": "one/1"})
    transcript("audio/d2.json")
    transcript("words/one%2F1.transcript.json")
    transcript("words/d2.json", call_id="d2")
    found = find_calls([tmp_path / "audio"], transcripts=tmp_path / "words")
    assert ids(found) == ["one/1", "d2", "d3"]
    assert [c.transcript and str(c.transcript.relative_to(tmp_path)) for c in found.calls] == [
        "words/one%2F1.transcript.json",
        "words/d2.json",
        None,
    ]
    both = find_calls([tmp_path], transcripts=tmp_path / "words")
    assert ids(both) == ["one/1", "d2", "d3"] and both.errors == ()


def test_an_id_is_never_a_path(tmp_path, wav, write, transcript):
    wav("audio/d1.wav")
    write("audio/d1.json", {"call_id": "../secret"})
    transcript("secret.json")
    (tmp_path / "words").mkdir()
    (call,) = find_calls([tmp_path / "audio"], transcripts=tmp_path / "words").calls
    assert call.transcript is None and call.record.call_id == "../secret"


def test_two_recordings_of_one_stem_are_two_calls_of_one_id(tmp_path, wav, write):
    wav("x.wav")
    write("x.mp3", b"ID3\x04" + b"\0" * 40)
    found = find_calls([tmp_path])
    assert found.calls == () and len(found.errors) == 2


def test_a_second_transcript_beside_a_recording_is_not_another_call(tmp_path, wav, transcript, write):
    wav("x.wav")
    transcript("x.json")
    write("x.txt", "Agent: hello\n")
    found = find_calls([tmp_path])
    assert [c.transcript.name for c in found.calls] == ["x.json"]
    assert "x.txt: not used" in found.warnings[0]


def test_what_is_no_call_is_skipped_and_counted(tmp_path, transcript, write):
    transcript("a.json")
    write("photo.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 20)
    write("notes.txt", "Remember the milk.")
    write("settings.json", {"theme": "dark"})
    write("list.json", [1, 2, 3])
    write("broken.json", '{"theme": ')
    write("out/a.json", {"schema": "qa-analyzer/analysis/1", "call": {"call_id": "a"}, "turns": []})
    found = find_calls([tmp_path])
    assert ids(found) == ["a"] and found.errors == () and found.skipped == 6


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0" + b"\0" * 20, "neither a recording nor a transcript"),
        ("notes.txt", "Remember the milk.", "neither a recording nor a transcript"),
        ("settings.json", {"theme": "dark"}, "no `turns`"),
        ("a.json", {"schema": "qa-analyzer/analysis/1"}, "earlier result"),
        ("s.json", {"call_id": "s"}, "without its call"),
        ("empty.txt", b"", "neither a recording nor a transcript"),
        ("cut.json", '{"turns": [{"sta', "not JSON at line 1"),
    ],
)
def test_a_named_file_that_is_no_call_is_an_error(write, name, content, expected):
    found = find_calls([write(name, content)])
    assert found.calls == () and len(found.errors) == 1 and found.skipped == 0
    assert expected in errors(found)[0] and found.errors[0].hint and "\n" not in errors(found)[0]


def test_a_damaged_transcript_in_a_folder_is_told(tmp_path, write):
    write("cut.json", '{"turns": [{"speaker": "agent", "sta')
    write("latin.txt", "Agent: caf\xe9\n".encode("latin-1"))
    found = find_calls([tmp_path])
    assert found.skipped == 0 and len(found.errors) == 2
    assert "not UTF-8 text, at byte 10" in errors(found)[1]


def test_missing_paths(tmp_path, transcript):
    good = transcript("a.json")
    found = find_calls([good, tmp_path / "gone.wav"])
    assert ids(found) == ["a"] and errors(found) == [f"{tmp_path / 'gone.wav'}: no such file or folder"]
    with pytest.raises(StartError, match="no such file"):
        find_calls([tmp_path / "gone.wav", tmp_path / "gone"])
    (tmp_path / "empty" / "inner").mkdir(parents=True)
    with pytest.raises(StartError, match="only empty folders"):
        find_calls([tmp_path / "empty"])
    with pytest.raises(StartError, match="no input"):
        find_calls([])
    with pytest.raises(StartError, match="no such folder of transcripts"):
        find_calls([good], transcripts=tmp_path / "gone")


def test_links_out_of_the_folder_are_not_followed(tmp_path, transcript):
    outside = transcript("outside/o.json")
    transcript("calls/a.json")
    (tmp_path / "calls" / "o.json").symlink_to(outside)
    (tmp_path / "calls" / "folder").symlink_to(outside.parent)
    (tmp_path / "calls" / "again.json").symlink_to(tmp_path / "calls" / "a.json")
    found = find_calls([tmp_path / "calls"])
    assert len(found.calls) == 1 and found.errors == () and found.skipped == 1
    assert ids(find_calls([tmp_path / "calls" / "o.json"])) == ["o"]


def test_links_in_a_circle_and_into_nothing(tmp_path, transcript):
    transcript("calls/a.json")
    (tmp_path / "calls" / "loop.json").symlink_to(tmp_path / "calls" / "loop.json")
    (tmp_path / "calls" / "gone.json").symlink_to(tmp_path / "calls" / "nothing.json")
    found = find_calls([tmp_path / "calls"])
    assert ids(found) == ["a"] and found.errors == () and found.skipped == 2


def test_a_file_name_that_is_no_utf8_can_be_written(tmp_path, wav):
    path = wav("x.wav")
    path.rename(tmp_path / os.fsdecode(b"caf\xe9.wav"))
    (tmp_path / os.fsdecode(b"b\xe9.json")).write_text('{"call_id": "lost"}')
    found = find_calls([tmp_path])
    (call,) = found.calls
    assert call.record.call_id.startswith("caf\ufffd~") and call.recording.is_file()
    assert (call.origin + errors(found)[0] + found.errors[0].path).encode("utf-8")


def test_a_file_given_twice_is_one_call(tmp_path, transcript):
    path = transcript("a.json")
    assert ids(find_calls([path, tmp_path, path])) == ["a"]


def test_a_pipe_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    found = find_calls([tmp_path / "pipe.json"])
    assert "not a regular file" in errors(found)[0]


@pytest.mark.parametrize(
    ("head", "is_recording"),
    [
        (b"RIFF\0\0\0\0WAVEfmt ", True),
        (b"RIFF\0\0\0\0AVI LIST", False),
        (b"ID3\x04\0\0\0\0\0\0\0\0", True),
        (b"\xff\xfb\x90\x44" + b"\0" * 12, True),
        (b"\xff\xf1\x50\x80" + b"\0" * 12, True),
        (b"fLaC\0\0\0\x22" + b"\0" * 8, True),
        (b"OggS\0\x02" + b"\0" * 10, True),
        (b"\0\0\0\x20ftypM4A \0\0\0\0", True),
        (b"\0\0\0\x20ftypheic\0\0\0\0", False),
        ("Agent: hi".encode("utf-16"), False),
        (b"\xff\xd8\xff\xe0" + b"\0" * 12, False),
        (b"", False),
    ],
)
def test_recordings_are_known_by_content(tmp_path, write, head, is_recording):
    write("file.bin", head)
    write("zz.json", {"turns": []})
    assert ("file" in ids(find_calls([tmp_path]))) == is_recording


def test_an_audio_ending_counts_whatever_it_holds(tmp_path, write):
    write("x.wav", "ffconcat version 1.0\nfile 'other.wav'\n")
    (call,) = find_calls([tmp_path]).calls
    assert call.recording is not None


def test_finding_calls_loads_no_heavy_library():
    code = (
        "import sys, qa_analyzer.imports.discover, qa_analyzer.privacy.redact;"
        "print([m for m in ('numpy', 'spacy', 'av') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
