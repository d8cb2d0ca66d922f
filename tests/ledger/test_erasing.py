from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.deeds import Failed
from qa_analyzer.ledger.going import erasing
from qa_analyzer.ledger.going.erasing import calls_of, erase, overwrite
from qa_analyzer.ledger.going.files import register
from qa_analyzer.ledger.going.retention import mark
from qa_analyzer.ledger.nights.sources import Sources
from qa_analyzer.ledger.reading import day_sums
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import calls, listenings, reviews, tombstones
from qa_analyzer.ledger.writing import write_done, write_failed

from .postgres import data_folder
from .sample import asked, content_of, done

MARKS = (b"zebra-77", b"Zebedee Quux", b"the zebra bit me", b"zebra.wav")


@pytest.fixture
def filled(empty: Ledger, tmp_path: Path) -> Ledger:
    """A call full of marks, beside an ordinary one; the marked one has files, reviews and failures."""
    opened = empty
    marked = done("zebra-77")
    marked.analysis.transcript.turns[0].text = "the zebra bit me"
    record = marked.asked.record
    object.__setattr__(record, "member_name", "Zebedee Quux")
    object.__setattr__(marked.asked, "path", "/archive/zebra.wav")
    with opened.writing() as connection:
        write_done(connection, done("other"))
        write_failed(connection, Failed(marked.asked, "read", "the zebra bit me", ""), None)
        call = write_done(connection, marked)
        told = {"at": "t", "who": "w", "role": "coach", "kind": "comment", "note": "the zebra bit me"}
        connection.execute(insert(reviews).values(call=call, **told))
        for name, call_id in (("zebra-77.html", "zebra-77"), ("index.html", None), ("other.html", "other")):
            (tmp_path / name).write_text("the zebra bit me")
            register(connection, tmp_path / name, call_id)
    return opened


def left(opened: Ledger, folder: Path) -> list[str]:
    """Which marks are left in which file; of a server: in the files of this database."""
    files = [p for p in folder.rglob("*") if p.is_file() and p.name != "other.html"]
    if opened.shared:
        opened.alone("CHECKPOINT")
        with opened.reading() as connection:
            number = connection.execute(text("SELECT oid FROM pg_database WHERE datname = current_database()")).scalar()
        files += list((data_folder() / "base" / str(number)).iterdir())
    return [f"{p.name}: {m!r}" for p in files for m in MARKS if m in p.read_bytes()]


def test_no_byte_is_left(filled: Ledger, tmp_path: Path) -> None:
    with filled.reading() as connection:
        assert calls_of(connection, member="zebedee  QUUX") == ["zebra-77"]
    if filled.shared:  # as the server does by itself, sooner or later: its statistics hold values of columns
        filled.alone("ANALYZE")
    erased = erase(filled, ["zebra-77"], "asked for")
    assert erased.left == []
    assert {p.name for p in erased.files} == {"zebra-77.html", "index.html"}
    assert not (tmp_path / "index.html").exists() and (tmp_path / "other.html").exists()
    assert left(filled, tmp_path) == []
    with filled.reading() as connection:
        assert connection.execute(select(calls.c.call_id)).scalars().all() == ["other"]
        assert [r.calls for r in day_sums(connection)] == [1]
        assert connection.execute(select(tombstones.c.content_sha)).scalars().all() == [content_of("zebra-77")]
        assert list(findings(connection)) == []


def test_before_an_erasure_the_marks_are_there(filled: Ledger, tmp_path: Path) -> None:
    """So that the test above can fail: names stand plainly in the rows."""
    if filled.shared:
        filled.alone("ANALYZE calls")
    assert any("zebra-77" in line for line in left(filled, tmp_path))


def test_a_file_that_cannot_go_is_told_and_stays_known(
    filled: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    erased = erase(filled, ["zebra-77"], "asked for")
    assert any("zebra-77.html: Permission denied" in line for line in erased.left)
    monkeypatch.undo()
    again = erase(filled, ["zebra-77"], "asked for")
    assert {p.name for p in again.files} >= {"zebra-77.html"}


def test_what_another_call_rests_on_stays(empty: Ledger) -> None:
    opened = empty
    with opened.writing() as connection:
        write_done(connection, done("one", listening="same"))
        write_done(connection, done("two", listening="same"))
    erase(opened, ["one"], "asked for")
    with opened.reading() as connection:
        assert list(findings(connection)) == []
        assert connection.execute(select(func.count()).select_from(calls)).scalar() == 1


def test_a_call_that_never_got_so_far(empty: Ledger, tmp_path: Path) -> None:
    opened = empty
    with opened.writing() as connection:
        write_failed(connection, Failed(asked("zebra-77"), "read", "zebra.wav: no sound", ""), None)
    assert erase(opened, ["zebra-77"], "asked for").calls == ["zebra-77"]
    assert left(opened, tmp_path) == []


def test_an_erasure_that_was_cut_short_is_finished(
    filled: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Ledger) -> None:
        raise StartError("the ledger: database or disk is full")

    monkeypatch.setattr(erasing, "overwrite", full)
    erased = erase(filled, ["zebra-77"], "asked for")
    assert len(erased.left) == 1 and "disk is full" in erased.left[0] and "--overwrite" in erased.left[0]
    monkeypatch.undo()
    overwrite(filled)
    assert left(filled, tmp_path) == []


def test_the_paths_of_all_its_files_go(empty: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    recording, transcript = Path("zebra.wav"), Path("the zebra bit me.json")
    for path in (recording, transcript):
        path.write_text(path.name)
    with empty.writing() as connection:
        sources = Sources.load(connection)
        shas = {"recording_sha": sources.sha(recording), "transcript_sha": sources.sha(transcript)}
        sources.write(connection)
        write_done(connection, done("zebra-77", path=str(recording.absolute()), **shas))
        assert Sources.load(connection).remembered(tmp_path / "zebra.wav") == shas["recording_sha"]
    recording.unlink()
    transcript.unlink()
    erase(empty, ["zebra-77"], "asked for")
    assert left(empty, tmp_path) == []


def test_whatever_holds_the_same_content_goes_too(empty: Ledger) -> None:
    with empty.writing() as connection:
        write_done(connection, done("one"))
        write_done(connection, done("copy", recording_sha=content_of("one")))
        write_done(connection, done("other"))
        assert calls_of(connection, call="one") == ["copy", "one"]


def test_a_call_on_legal_hold_stays(empty: Ledger) -> None:
    with empty.writing() as connection:
        write_done(connection, done("held"))
        mark(connection, "held", "legal_hold")
    with empty.reading() as connection, pytest.raises(StartError, match="legal hold"):
        calls_of(connection, call="held")


def test_another_content_leaves_nothing_of_the_first(empty: Ledger) -> None:
    """A recording was replaced: what was heard of the first goes at once, and no erasure has to find it."""
    with empty.writing() as connection:
        write_done(connection, done("one", listening="first"))
        write_done(connection, done("one", listening="second", recording_sha="s" * 64))
        assert connection.execute(select(listenings.c.key)).scalars().all() == ["second"]


def test_files_are_found_where_only_they_are_left(empty: Ledger, tmp_path: Path) -> None:
    page, part = tmp_path / "gone.html", tmp_path / ".gone.html.77.part"
    for file in (page, part):
        file.write_text("the zebra bit me")
    with empty.writing() as connection:
        register(connection, page, "gone")
        assert calls_of(connection, call="gone") == ["gone"]
    erase(empty, ["gone"], "asked for")
    assert not page.exists() and not part.exists()
