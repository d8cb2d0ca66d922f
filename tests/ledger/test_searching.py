"""Calls are found by words said in them; numbers never are, and what is erased leaves nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import delete, func, select, update

from qa_analyzer.ledger.going.erasing import erase
from qa_analyzer.ledger.queue import searching, word_marks
from qa_analyzer.ledger.queue.queue import following
from qa_analyzer.ledger.queue.searching import said
from qa_analyzer.ledger.queue.wanted import Wanted
from qa_analyzer.ledger.queue.word_marks import fill, read_marks
from qa_analyzer.ledger.queue.words import Asked, Marks, marks, words_of
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import Ledger, open_ledger
from qa_analyzer.ledger.tables import word_marks as table
from qa_analyzer.ledger.writing import write_done

from .sample import done

SAID = {
    "c1": ["I want to speak to your manager.", "Let me put you on hold then."],
    "c2": ["The manager isn’t here. Hold on, I am on it.", "My number is 4417 [card number]"],
    "c3": ["Nothing of the sort, café is closed."],
}


def put(opened: Ledger, call_id: str, texts: list[str], *, key: str = "k1", agent: str = "a-1") -> None:
    made = done(call_id, kind="rich", key=key, agent=agent)
    turns = made.analysis.transcript.turns
    made.analysis.transcript.turns = [
        t.model_copy(update={"text": x, "words": None}) for t, x in zip(turns, texts, strict=False)
    ]
    with opened.writing() as connection:
        write_done(connection, made)


@pytest.fixture
def opened(empty: Ledger) -> Ledger:
    for call_id, texts in SAID.items():
        put(empty, call_id, texts)
    return empty


def found(opened: Ledger, words: str, **asked: object) -> list[str]:
    with opened.reading() as connection:
        wanted = Wanted(view="all", words=words, **asked)  # type: ignore[arg-type]
        return [i.row.call_id for i in said(connection, wanted, read_marks(connection))]


def test_all_words_and_phrases_in_a_turn(opened: Ledger) -> None:
    assert found(opened, "MANAGER") == ["c2", "c1"]
    assert found(opened, "manager hold") == ["c2", "c1"] and found(opened, "hold speak") == ["c1"]
    assert found(opened, '"on hold"') == ["c1"] and found(opened, "“hold on” manager") == ["c2"]
    assert found(opened, "isn't") == ["c2"] and found(opened, "Café") == ["c3"]
    assert found(opened, "man") == [], "whole words"
    assert found(opened, "manager", agent="a-2") == [] and found(opened, "unheard") == []
    with opened.reading() as connection:
        (item,) = said(connection, Wanted(view="all", words='"on hold"'), read_marks(connection))
    assert item.passage is not None and (item.passage.turn, item.passage.text) == (1, SAID["c1"][1])


SPELT = {
    "caf": ["The café in Zürich, naïve as it was, is shut. Señor Łukasz Bjørn asked.", "Re\u0301sume\u0301, she said."],
    "dont": ["I dont know, it isnt here. Oconnor rang."],
    "don't": ["I don't know, it isn't here. O'Connor rang."],
    "don’t": ["I don’t know, it isn‘t here. OʼConnor rang."],
}


@pytest.mark.parametrize(
    ("typed", "calls"),
    [
        *((t, {"caf"}) for t in ("cafe", "CAFÉ", "café", "cafe\u0301", "zurich", "ZÜRICH", "naive", "senor", "señor")),
        *((t, {"caf"}) for t in ("lukasz", "Łukasz", "bjorn", "Bjørn", "resume", "résumé", '"cafe in zurich"')),
        *((t, {"dont", "don't", "don’t"}) for t in ("dont", "don't", "don’t", "DON`T", "don´t", "o'connor", "OConnor")),
        *((t, {"dont", "don't", "don’t"}) for t in ('"it isnt here"', "“it isn’t here”", "isn't don’t")),
        *((t, set[str]()) for t in ("don", "t", "caf", "connor", "o", '"isnt it"')),
    ],
)
def test_accents_case_and_apostrophes_are_as_anybody_types_them(empty: Ledger, typed: str, calls: set[str]) -> None:
    for call_id, texts in SPELT.items():
        put(empty, call_id, texts)
    assert set(found(empty, typed)) == calls


def test_a_long_turn_is_cut_around_the_word_as_it_was_said(empty: Ledger) -> None:
    put(empty, "long", [f"{'well ' * 80}the ﬁnal Café {'and so on ' * 40}"])
    with empty.reading() as connection:
        (item,) = said(connection, Wanted(view="all", words="cafe"), read_marks(connection))
    assert item.passage is not None and "Café" in item.passage.text and len(item.passage.text) < 170


def test_signs_of_other_scripts_stay_letters() -> None:
    assert words_of("Привет, Ёлка й") == ["привет", "елка", "и"] and words_of("καλημέρα") == ["καλημερα"]
    assert words_of("हिन्दी") != words_of("हन्द"), "vowels are no accents"
    assert words_of("한국어") == ["한국어"] and words_of("Straße") == ["strasse"]


def test_marks_of_earlier_programs_are_made_anew(tmp_path: Path) -> None:
    address = address_of(str(tmp_path / "old.sqlite3"))
    opened = open_ledger(address)
    put(opened, "caf", SPELT["caf"])
    with opened.writing() as connection:
        connection.execute(update(table).values(marks=b"\0" * 128))
        connection.exec_driver_sql("DROP TABLE standards")  # of a later form
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0006'")
    opened.close()
    opened = open_ledger(address)
    with opened.reading() as connection:
        assert read_marks(connection).missing == 1, "and the console says so"
    assert fill(opened) == 1 and found(opened, "cafe") == ["caf"]
    opened.close()


def test_numbers_are_never_found(opened: Ledger) -> None:
    for words in ("4417", "441", "“4417”", "7", "x4417", "4417x", "١٢٣", "４４１７", "m²", "①", "don't4"):
        assert found(opened, words) == [] and not Asked.of(words).words
    assert words_of("call 4417 room b2 or 3rd floor, e_1") == ["call", "room", "or", "floor"]


def test_pages_and_the_next_call(opened: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    for i in range(30):
        put(opened, f"d{i:02}", ["every manager here", "agrees" if i % 7 == 0 else "differs"])
    monkeypatch.setattr(searching, "_CHUNK", 4)
    monkeypatch.setattr(searching, "_LOOKED_UP", 3)
    for few in (2000, 1):
        monkeypatch.setattr(searching, "FEW", few)
        with opened.reading() as connection:
            wanted, known = Wanted(view="all", words="agrees manager"), read_marks(connection)
            whole = [i.row.call_id for i in said(connection, wanted, known)]
            assert whole == ["d28", "d21", "d14", "d07", "d00"]
            first = said(connection, wanted, known, limit=2)
            rest = said(connection, wanted, known, after=[str(p) for p in first[-1].place])
            assert [i.row.call_id for i in first + rest] == whole
            walked, at = [], 0
            look = partial(said, marks=known)
            while item := following(connection, wanted, at, look):
                walked.append(item.row.call_id)
                at = item.row.id
            assert walked == whole


def test_a_search_that_opens_too_many_calls_goes_on_another_page(
    opened: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    for i in range(12):
        put(opened, f"d{i:02}", ["the manager is on it"])
    for name, value in (("_CHUNK", 4), ("LOOKUPS", 8), ("FEW", 1)):
        monkeypatch.setattr(searching, name, value)
    with opened.reading() as connection:
        wanted, known = Wanted(view="all", words='"your manager"'), read_marks(connection)
        monkeypatch.setattr(known, "candidates", lambda words: set(range(100)))
        first = said(connection, wanted, known)
        assert list(first) == [] and first.on is not None
        rest = said(connection, wanted, known, after=[str(p) for p in first.on])
        assert [i.row.call_id for i in rest] == ["c1"] and rest.on is None


def test_an_analysis_anew_is_found_by_its_own_words(opened: Ledger) -> None:
    put(opened, "c3", ["The supervisor said so."], key="k2")
    assert found(opened, "supervisor") == ["c3"] and found(opened, "café") == []


def test_calls_of_earlier_programs_are_marked_though_it_is_cut_short(
    opened: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened.writing() as connection:
        connection.execute(delete(table))
    assert found(opened, "manager") == []
    with opened.reading() as connection:
        assert read_marks(connection).missing == 3
    monkeypatch.setattr(word_marks, "CHUNK", 1)
    once = iter([True])
    assert fill(opened, lambda: next(once, False)) == 1
    with opened.reading() as connection:
        assert read_marks(connection).missing == 2
    assert fill(opened) == 2 and fill(opened) == 0
    assert found(opened, "manager") == ["c2", "c1"]


def test_an_erased_call_leaves_no_mark(opened: Ledger) -> None:
    with opened.reading() as connection:
        known = read_marks(connection)
    erase(opened, ["c1"], "asked for")
    with opened.reading() as connection:
        assert connection.execute(select(func.count()).select_from(table)).scalar() == 2
        wanted = Wanted(view="all", words="manager")
        assert [i.row.call_id for i in said(connection, wanted, known)] == ["c2"], "also where marks were read before"


def test_few_calls_are_looked_up_in_vain_and_none_is_missed() -> None:
    rng = Random(1)
    words = ["".join(rng.choices("abcdefghijklmnop", k=6)) for _ in range(3000)]
    calls = {n: set(rng.sample(words, rng.choice((20, 300, 1500)))) for n in range(400)}
    known = Marks((n, marks([" ".join(sorted(said))])) for n, said in calls.items())
    for asked in (rng.sample(words, 1) for _ in range(40)):
        have = {n for n, said in calls.items() if set(asked) <= said}
        may = known.candidates(asked)
        assert have <= may and len(may - have) <= 0.03 * len(calls), "0.65 % are to be expected"
