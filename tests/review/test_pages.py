"""Nothing that was said, or that anybody is called, becomes markup; what people do is shown."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sqlalchemy import delete

from qa_analyzer.ledger.queue import searching
from qa_analyzer.ledger.queue.wanted import VIEWS
from qa_analyzer.ledger.queue.word_marks import fill
from qa_analyzer.ledger.tables import word_marks
from qa_analyzer.review.users import User

from ..reports import sample
from .desk import ADA, Desk, add, wav
from .hostile import XSS, laced


class Seen(HTMLParser):
    """All tags with their attributes, and the text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(sorted(name for name, _ in attrs))))
        self.links += [v or "" for n, v in attrs if n in ("href", "src", "action", "formaction")]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_two_hundred_strings_stay_text_wherever_they_stand(desk: Desk) -> None:
    assert len(XSS) >= 200
    plain = desk.client(User("Rosa", "reviewer"))
    add(desk.ledger, "calm", analysis=laced("said"))
    plain.post("/call/3/deeds", kind="comment", note="said")
    plain.post("/call/3/deeds", kind="override", criterion="greeting", value="fail", reason="other", note="said")
    shape = Seen(plain.get("/call/3").text).tags
    links = {_without_numbers(x) for x in Seen(plain.get("/call/3").text).links}
    for start in range(0, len(XSS), 40):
        text = " ".join(XSS[start : start + 40])
        number = add(desk.ledger, f"x{start} {text[:60]}", analysis=laced(text), agent=f"a-9 {text[:60]}")
        who = desk.client(User(text[:90], "reviewer"))
        assert who.post(f"/call/{number}/deeds", kind="comment", note=text[:2000]).status_code == 303
        deed = {"kind": "override", "criterion": "greeting", "value": "fail", "reason": "other"}
        assert who.post(f"/call/{number}/deeds", note=text[:2000], **deed).status_code == 303
        page = plain.get(f"/call/{number}")
        assert page.status_code == 200
        seen = Seen(page.text)
        assert set(seen.tags) <= set(shape), "no tag and no attribute that a harmless call does not have"
        assert [t for t in seen.tags if t[0] == "script"] == [t for t in shape if t[0] == "script"]
        assert not [a for t in seen.tags for a in t[1] if a.startswith("on")]
        assert {_without_numbers(x) for x in seen.links} <= links
        for path in (
            "/?view=all",
            f"/?view=sample&seed={XSS[start]}&criterion={XSS[start + 1]}",
            "/trust",
            "/find?id=<b>",
        ):
            seen = Seen(plain.get(path).text)
            assert not [a for t in seen.tags for a in t[1] if a.startswith("on")]
            assert {t for t, _ in seen.tags} <= _KNOWN, path
            assert all(x.startswith(("/", "?", "#")) and not x.startswith("//") for x in seen.links), path


def _without_numbers(link: str) -> str:
    return re.sub(r"(/call/|from=)\d+", r"\1N", link)


_KNOWN = set(
    "html head meta title link script body svg symbol use circle path rect g line pattern defs text a div header nav"
    " span bdi button kbd form input main h1 h2 h3 ul li label select option table thead tbody tr th td p b dialog dl"
    " dt dd section details summary textarea".split()
)


def test_an_override_shows_both_scores_and_who_did_it(desk: Desk) -> None:
    rosa = desk.client()
    machine = Seen(rosa.get("/call/1").text).text
    assert "nothing overruled" in machine
    deed = {"kind": "override", "criterion": "summarizes", "value": "pass", "reason": "other_words", "note": "at 3:20"}
    answer = rosa.post("/call/1/deeds?view=all", **deed)
    assert answer.status_code == 303 and answer.headers["location"] == "/call/1?view=all"
    shown = Seen(rosa.get("/call/1").text).text
    assert "with 1 overruled" in shown and "Summarises: fail → pass" in shown and "at 3:20" in shown
    assert "machine" in Seen(rosa.get("/?view=all").text).text
    rosa.post("/call/1/deeds", kind="undo", undoes="1")
    shown = Seen(rosa.get("/call/1").text).text
    assert "nothing overruled" in shown and "(taken back)" in shown


def marks(page: str) -> tuple[list[str], list[str], list[str]]:
    """Titles of the cards under Fail, of the timeline's marks, and of the transcript's."""
    fails = page.split('<h3 class="group">Fail ')[1].split('<h3 class="group">')[0]
    timeline, transcript = page.split('id="timeline"')[1].split("</figure>")[0], page.split('id="turns"')[1]
    return (
        re.findall(r'data-criterion="([^"]+)"', fails),
        [t for t in re.findall(r"<title>([^<]+)</title>", timeline) if "Fail:" in t],
        re.findall(r'Fail: ([^<"]+)', transcript.split("</ol>")[0]),
    )


def test_an_overruled_fail_leaves_the_fails_the_timeline_and_the_transcript(desk: Desk) -> None:
    rosa = desk.client()
    cards, line, turns = marks(rosa.get("/call/1").text)
    assert "summarizes" in cards and any("Summarises" in t for t in line) and any("Summarises" in t for t in turns)
    rosa.post("/call/1/deeds", kind="override", criterion="summarizes", value="pass", reason="other_words")
    cards, line, turns = marks(rosa.get("/call/1").text)
    assert cards and "summarizes" not in cards
    assert not any("Summarises" in t for t in (*line, *turns))
    rosa.post("/call/1/deeds", kind="override", criterion="greeting", value="fail", reason="not_done")
    assert "greeting" in marks(rosa.get("/call/1").text)[0]


def test_an_overruled_fail_leaves_the_queue_of_fails_and_its_count(desk: Desk) -> None:
    rosa = desk.client()
    asked = "/?view=all&criterion=summarizes&verdict=fail"
    number = r'<td class="num less">(\d+)</td>\s*<td class="num less">'
    assert ">c1<" in rosa.get(asked).text
    before = re.findall(number, rosa.get("/?view=all&agent=a-1").text)
    rosa.post("/call/1/deeds", kind="override", criterion="summarizes", value="excused", reason="system")
    assert ">c1<" not in rosa.get(asked).text
    assert ">c1<" not in rosa.get("/?view=low&criterion=summarizes&verdict=fail").text
    after = re.findall(number, rosa.get("/?view=all&agent=a-1").text)
    assert int(after[0]) == int(before[0]) - 1
    rosa.post("/call/1/deeds", kind="undo", undoes="1")
    assert ">c1<" in rosa.get(asked).text


def test_a_struck_moment_leaves_the_line_and_an_added_one_comes(desk: Desk) -> None:
    rosa = desk.client()

    def drawn() -> list[str]:
        return re.findall(r'href="#(m-[^"]+)"', rosa.get("/call/1").text.split("</figure>")[0])

    (m, *_) = sample.rich().tone.member.moments
    assert drawn().count("m-member-0") == 1
    assert "the member sounds frustrated" in rosa.get("/call/1").text
    rosa.post("/call/1/deeds", kind="moment_strike", value="member", start=str(m.start), end=str(m.end))
    assert "m-member-0" not in drawn()
    assert "the member sounds frustrated" not in rosa.get("/call/1").text
    rosa.post("/call/1/deeds", kind="moment_add", value="member", start="0:05", end="0:09.5")
    assert drawn().count("m-member-0") == 1
    card = rosa.get("/call/1").text.split('id="m-member-0"')[1][:400]
    assert "by hand" in card


def test_the_next_calls_sound_is_prepared_where_there_is_one(desk: Desk, tmp_path: Path) -> None:
    rosa = desk.client()
    for n, day in ((3, "2026-03-07"), (4, "2026-03-06")):
        add(desk.ledger, f"c{n}", recording=wav(tmp_path / f"c{n}.wav", 2.0), day=day)
    assert 'data-ahead="/call/4/levels"' in rosa.get("/call/3?view=all").text
    assert "data-ahead" not in rosa.get("/call/4?view=all").text, "c2 follows, of which there is a transcript alone"
    (tmp_path / "c4.wav").unlink()
    assert "data-ahead" not in rosa.get("/call/3?view=all").text


def test_calls_are_found_by_what_was_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rosa = desk.client()
    page = rosa.get("/?view=all&words=%22fed+up%22").text
    assert ">c1<" in page and ">c2<" not in page
    seen = Seen(page)
    assert "honestly fed up" in seen.text
    assert any(link.startswith("/call/1?view=all&words=") and link.endswith("#t-1") for link in seen.links)
    assert "No call waits here" in rosa.get("/?view=all&words=nobodysaidthis").text
    told = rosa.get("/?view=all&words=4417").text
    assert "numbers cannot be searched for" in told and "No call waits here" in told
    assert "4417 is left out" in rosa.get("/?view=all&words=fed+4417").text
    assert "The first 12 words" in rosa.get(f"/?view=all&words={'+'.join('abcdefghijklm')}").text
    assert "The first" not in rosa.get(f"/?view=all&words={'+'.join('abcdefghijkl')}").text
    assert rosa.get("/next?view=all&words=fed&from=0").headers["location"].startswith("/call/1?")
    assert "ended=1" in rosa.get("/next?view=all&words=fed&from=1").headers["location"]
    with desk.ledger.writing() as connection:
        connection.execute(delete(word_marks))
    desk.console.kept.clear()
    assert "2 calls are still being read" in rosa.get("/?view=all&words=fed").text
    ada = desk.client(ADA)
    fill(desk.ledger)
    monkeypatch.setattr(searching, "LOOKUPS", 1)
    monkeypatch.setattr(searching, "_CHUNK", 1)
    desk.console.kept.clear()
    page = rosa.get("/?view=all&words=%22fed+is+honestly%22").text
    assert "not all calls are searched yet" in page and "No call waits" not in page
    desk.console.kept.clear()
    assert ">c1<" in ada.get("/?words=fed").text and ">c2<" not in ada.get("/?words=thank").text


@pytest.mark.parametrize("view", VIEWS)
def test_every_list_and_the_call_after(desk: Desk, view: str) -> None:
    rosa = desk.client()
    assert rosa.get(f"/?view={view}").status_code == 200
    assert rosa.get(f"/next?view={view}").status_code == 303
    assert rosa.get(f"/next?view={view}&from=1").headers["location"].startswith(("/call/", "/?"))


def test_signing_off_takes_it_from_the_queue_and_goes_on(desk: Desk) -> None:
    rosa = desk.client()
    assert ">c1<" in rosa.get("/?view=all").text
    answer = rosa.post("/call/2/deeds?view=all", kind="sign_off", then="next", reason="all")
    assert answer.headers["location"] == "/next?view=all&from=2"
    assert rosa.get(answer.headers["location"]).headers["location"] == "/call/1?view=all"
    assert ">c2<" not in rosa.get("/?view=all").text and ">c2<" in rosa.get("/?view=all&signed=1").text
    rosa.post("/call/1/deeds", kind="sign_off")
    assert "ended=1" in rosa.get("/next?view=all&from=2").headers["location"]
    trust = Seen(rosa.get("/trust").text).text
    assert "Summarises" in trust and "summarizes" not in trust and "of 1" in trust


def test_what_cannot_be_done_is_told_on_the_page(desk: Desk) -> None:
    rosa = desk.client()
    answer = rosa.post("/call/1/deeds", kind="override", criterion="greeting", value="fail")
    assert answer.status_code == 400 and "there is no reason" in answer.text and 'id="scorecard"' in answer.text
    assert rosa.post("/call/1/deeds", kind="undo", undoes="x").status_code == 400
    assert rosa.post("/call/1/deeds", kind="moment_add", value="member", start="a", end="nan").status_code == 400
    assert rosa.get("/find?id=nobody").status_code == 404


def test_moments_leave_as_a_file_for_training(desk: Desk) -> None:
    rosa = desk.client()
    (m, *_) = sample.rich().tone.member.moments
    rosa.post("/call/1/deeds", kind="moment_strike", value="member", start=str(m.start), end=str(m.end))
    rosa.post("/call/1/deeds", kind="moment_add", value="agent", start="0:05", end="0:09.5")
    head, *rows = rosa.get("/moments.csv").text.splitlines()
    assert head == "path,start,end,speaker,frustrated" and len(rows) == 2
    assert rows[0].endswith(f"c1.wav,{m.start:.2f},{m.end:.2f},member,0") and rows[1].endswith(",5.00,9.50,agent,1")
