"""What became of one input."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from qa_analyzer.audio.recording.caps import Caps
from qa_analyzer.audio.recording.refusals import refusal
from qa_analyzer.batch.outcome import error_out, outcome_of
from qa_analyzer.core.errors import InputError, MachineError, StartError
from qa_analyzer.core.record import Record
from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.pipeline import Settings
from qa_analyzer.standards.find import load

from .hostile import Broken, NoModel, bad, good

SETTINGS = Settings(load("advisorycloud-phone"), asr="none")


def test_a_call_that_can_be_analysed() -> None:
    found = outcome_of(good("c1"), SETTINGS)
    assert (found.origin, found.call_id, found.error, found.traceback) == ("c1.json", "c1", None, "")
    assert found.done is not None and found.done.analysis.transcript.engine == "given"


def test_an_input_error_is_the_inputs_own(tmp_path: Path) -> None:
    path = tmp_path / "broken.wav"
    path.write_bytes(b"RIFF nothing")
    found = outcome_of(CallInput(Record("c2"), path, None, "as named"), SETTINGS)
    assert found.done is None and found.error is not None and found.traceback == ""
    assert str(path) in (found.error.path or "") and found.error.call_id == "c2"
    assert found.error.error and found.error.hint and "\n" not in found.error.error


def test_a_transcript_that_has_gone(tmp_path: Path) -> None:
    found = outcome_of(CallInput(Record("c3"), None, tmp_path / "gone.json", "gone.json"), SETTINGS)
    assert found.error is not None and "gone.json" in found.error.error and found.traceback == ""


def test_a_mistake_in_the_program_keeps_its_traceback_for_debug() -> None:
    found = outcome_of(bad("c4", Broken), SETTINGS)
    assert found.error is not None and "ZeroDivisionError" in found.error.error and "--debug" in found.error.hint
    assert "Traceback" in found.traceback and "Traceback" not in found.error.error


def test_what_hinders_every_call_goes_on() -> None:
    with pytest.raises(StartError, match="the model has gone"):
        outcome_of(bad("c5", NoModel), SETTINGS)


def test_what_an_error_does_not_name_is_filled_in() -> None:
    bare, full = InputError("x"), InputError("x", hint="h", path="p", call_id="i")
    assert error_out(bare, "q", "j").model_dump() == {"path": "q", "call_id": "j", "error": "x", "hint": ""}
    assert error_out(full, "q", "j").model_dump() == {"path": "p", "call_id": "i", "error": "x", "hint": "h"}


def test_what_the_machine_lacks_is_told_apart_from_what_the_input_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/tmp/qa")

    monkeypatch.setattr("qa_analyzer.batch.outcome.analyse", no_room)
    found = outcome_of(good("c6"), SETTINGS)
    assert (found.stage, found.done) == ("machine", None) and found.error is not None
    assert "No space left on device" in found.error.error and "TMPDIR" in found.error.hint
    full = refusal(tmp_path / "x.wav", {"refused": "write", "detail": "No space left on device"}, Caps())
    assert isinstance(full, MachineError)
    assert not isinstance(refusal(tmp_path / "x.wav", {"refused": "nothing_decoded"}, Caps()), MachineError)
