"""A page that is missing is written from the ledger: nothing is listened to or judged for it."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from qa_analyzer import pipeline
from qa_analyzer.batch.again import judged_again, keep
from qa_analyzer.batch.night import Night
from qa_analyzer.batch.pages import Pages
from qa_analyzer.batch.plan import Choices
from qa_analyzer.batch.run import here
from qa_analyzer.batch.summary import Summary
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.ledger.store.opening import Ledger

from .hostile import FIXTURES
from .nights import SETTINGS, archive, opened


def paged(ledger: Ledger, folder: Path, out: Path) -> Summary:
    found = find_calls([folder]).calls
    pages = Pages(out, found)
    pages.prepare()
    night = Night(ledger, replace(SETTINGS, with_page_audio=True), "none", pages, executor=here)
    night.prepare(found, Choices())
    for _ in night.outcomes(1):
        pass
    night.end()
    return night.summary


def refuse(*_: object, **__: object) -> None:
    raise AssertionError("this was not to be done again")


def refused(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Steps of the pipeline that fail the test when they are taken, wherever they are called from."""
    steps = [sys.modules[f"{pipeline.__name__}.{part}"] for part in ("analysing", "judging", "reading")]
    for name in names:
        found = [place for place in (pipeline, *steps) if hasattr(place, name)]
        assert len(found) > 1
        for place in found:
            monkeypatch.setattr(place, name, refuse)


def test_of_given_words_nothing_is_read_or_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, folder, out = opened(tmp_path), archive(tmp_path / "calls", "f03", "f09"), tmp_path / "out"
    assert paged(ledger, folder, out).analysed == 2
    page = out / "calls" / "f09.html"
    before = page.read_bytes()
    page.unlink()
    refused(monkeypatch, "listen", "judge", "read_call")
    found = paged(ledger, folder, out)
    assert (found.pages, found.unchanged, found.judged_again, found.errors) == (1, 1, 0, [])
    assert page.read_bytes() == before
    assert paged(ledger, folder, out).unchanged == 2


def test_of_a_recording_only_the_sound_for_the_page_is_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, folder, out = opened(tmp_path), tmp_path / "calls", tmp_path / "out"
    folder.mkdir()
    shutil.copy(FIXTURES.parent / "audio" / "f09.wav", folder)
    shutil.copy(FIXTURES / "f09.json", folder / "f09.transcript.json")
    assert paged(ledger, folder, out).analysed == 1
    page = out / "calls" / "f09.html"
    before = page.read_bytes()
    page.unlink()
    refused(monkeypatch, "listen", "judge", "verdicts_of")
    found = paged(ledger, folder, out)
    assert (found.pages, found.judged_again, found.errors) == (1, 0, [])
    assert len(page.read_bytes()) == len(before) and b"data:audio" in before


def test_a_page_that_fails_takes_nothing_from_its_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, folder, out = opened(tmp_path), archive(tmp_path / "calls", "f09"), tmp_path / "out"
    paged(ledger, folder, out)
    (out / "calls" / "f09.html").unlink()
    monkeypatch.setattr("qa_analyzer.batch.outcome.for_page", refuse)
    found = paged(ledger, folder, out)
    assert (found.pages, found.failed, len(found.errors)) == (0, 1, 1)
    monkeypatch.undo()
    assert paged(ledger, folder, out).pages == 1, "the call is done still"


def test_a_clock_that_goes_back_keeps_no_old_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, folder, out = opened(tmp_path), archive(tmp_path / "calls", "f09"), tmp_path / "out"
    paged(ledger, folder, out)
    for module in ("writing", "going.files", "nights.nights"):
        monkeypatch.setattr(f"qa_analyzer.ledger.{module}.now", lambda: "2001-01-01T00:00:00+00:00")
    other = replace(SETTINGS, standard=replace(SETTINGS.standard, sha256="0" * 64, version="2"))
    assert [keep(ledger, [j]) for j in judged_again(ledger, other)] == [None]
    monkeypatch.setattr("tests.batch.test_pages_alone.SETTINGS", other)
    assert paged(ledger, folder, out).pages == 1, "its page is of the first standard"
    assert '"version":"2"' in (out / "calls" / "f09.json").read_text().replace(" ", "")
