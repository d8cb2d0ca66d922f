"""`qa-analyzer report` over a small ledger with sound beside it."""

from __future__ import annotations

import io
import json
import re
import wave
from base64 import b64decode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import select, update

from qa_analyzer.cli import report_folder, report_shelf
from qa_analyzer.cli.main import run_with
from qa_analyzer.cli.report_reading import Desk
from qa_analyzer.core.call import Hearing
from qa_analyzer.core.coaching_report import Period
from qa_analyzer.core.document import MomentOut
from qa_analyzer.core.errors import InputError, StartError
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Agent
from qa_analyzer.core.words import Segment, Word
from qa_analyzer.ledger.deeds import Done
from qa_analyzer.ledger.desk import agents_within
from qa_analyzer.ledger.going.files import reports_on
from qa_analyzer.ledger.reviews.review_deeds import Deed
from qa_analyzer.ledger.reviews.reviewing import write_deed
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.ledger.tables import calls, files
from qa_analyzer.ledger.writing import write_done

from ..ledger.postgres import new_ledger
from ..ledger.sample import done
from ..reports.test_clip import loudness
from ..reports.test_pages import Seen
from .running import qa

CARD = "four one one one one one one one one one one one one one one one".split()
WORDS = ["this", "is", "Ada", "your", "card", "number", "is", *CARD, "thanks"]


def tone(path: Path, seconds: int = 40) -> str:
    """Writes a steady tone; the hash of the file."""
    x = (8000 * np.sin(2 * np.pi * 440 * np.arange(seconds * 8000) / 8000)).astype(np.int16)
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", "not compressed"))
        file.writeframes(x.tobytes())
    return sha256(path.read_bytes()).hexdigest()


def heard() -> Listened:
    """Words half a second apart from 0 s on: the name at 1.0 s, the card's number from 3.5 to 11.4 s."""
    words = tuple(Word(i * 0.5, i * 0.5 + 0.4, w) for i, w in enumerate(WORDS))
    return Listened((Segment(0.0, 12.0, " ".join(WORDS), words, speaker="agent"),), Hearing("given"))


def summarized(call: Done) -> Done:
    """A call that summarizes well, from its beginning on."""
    summary = next(c for c in call.analysis.criteria if c.id == "summarizes")
    summary.verdict, summary.evidence[0].quote = "pass", "this is Ada, your card number"
    summary.evidence[0].start, summary.evidence[0].end = 0.0, 12.0
    return call


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.sqlite3"
    opened = open_ledger(address_of(str(path)))
    with opened.writing() as connection:
        for n in range(4):
            agent = "a-1" if n < 2 else "a-2"
            call = done(f"c{n}", agent=agent, day=f"2026-03-{9 + n:02d}", kind="rich" if n == 1 else "good")
            recording = tmp_path / f"c{n}.wav"
            asked = replace(call.asked, recording_path=str(recording), recording_sha=tone(recording, 40 + 2 * n))
            if n >= 2:
                summarized(call)
            write_done(connection, replace(call, asked=asked, listened=heard()))
    opened.close()
    return path


def report(ledger: Path, *words: str) -> int:
    return run_with(["report", "--ledger", str(ledger), "--out", str(ledger.parent / "out"), *words], debug=False)


def test_an_agents_page_holds_its_clips_and_asks_nobody(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(ledger, "--agent", "a-1") == 0
    path = ledger.parent / "out" / "agents" / "a-1.html"
    assert capsys.readouterr().out.strip() == str(path)
    page = path.read_text(encoding="utf-8")
    seen = Seen(page)
    players = [a["src"] or "" for t, a in seen.tags if t == "audio"]
    assert len(players) >= 6 and len(page) < 3_000_000
    assert all(p.startswith("data:audio/ogg;base64,") for p in players)
    assert not re.search(r"(?:src|href|action|data|poster)=\"(?!data:|#)", page)
    assert "http://" not in page and "https://" not in page and "url(" not in page.replace("url(#", "")


def test_card_numbers_are_silent_and_so_is_a_colleagues_name(ledger: Path) -> None:
    assert report(ledger, "--agent", "a-1") == 0
    page = (ledger.parent / "out" / "agents" / "a-1.html").read_text(encoding="utf-8")
    at = page.index("Done well, by a colleague")
    assert "this is [name], your card number" in page[at:] and "Ada" not in page[at : at + 400]
    source = re.search(r'src="data:audio/ogg;base64,([^"]+)"', page[at:])
    assert source is not None
    levels = loudness(b64decode(source[1]))  # the clip begins with the call
    assert max(levels[4:10]) < 0.01 * levels[2], "the number"
    quiet = loudness_at(b64decode(source[1]), 1.05, 1.35)
    assert quiet < 0.01 * levels[2], "the name"


def loudness_at(sound: bytes, start: float, end: float) -> float:
    import av

    with av.open(io.BytesIO(sound)) as container:
        x = np.concatenate([f.to_ndarray().astype(float).reshape(-1) for f in container.decode(audio=0)])
    part = x[int(start * 48000) : int(end * 48000)]
    return float(np.sqrt(np.mean(part**2)))


def test_a_recording_that_is_gone_or_another_costs_its_clips_alone(ledger: Path) -> None:
    (ledger.parent / "c0.wav").unlink()
    tone(ledger.parent / "c1.wav", seconds=41)
    assert report(ledger, "--agent", "a-1") == 0
    page = (ledger.parent / "out" / "agents" / "a-1.html").read_text(encoding="utf-8")
    assert "No clip: the recording is no longer where it lay when the call was analysed." in page
    assert "No clip: another recording lies in its place now." in page


def test_the_agents_version_is_another_file_with_nothing_of_colleagues(ledger: Path) -> None:
    assert report(ledger, "--agent", "a-1", "--for-agent") == 0
    page = (ledger.parent / "out" / "for-agents" / "a-1.html").read_text(encoding="utf-8")
    assert "colleague" not in Seen(page).text and "billing" not in Seen(page).text
    assert not (ledger.parent / "out" / "agents").exists()


def test_every_file_is_in_the_register(ledger: Path) -> None:
    assert report(ledger, "--team", "billing", "--format", "json") == 0
    opened = open_ledger(address_of(str(ledger)), create=False)
    with opened.reading() as connection:
        noted = set(connection.execute(select(files.c.path)).scalars())
    opened.close()
    written = {str(p) for p in (ledger.parent / "out").rglob("*.*")}
    assert written and written == noted


def test_an_erasure_takes_the_reports_that_hold_or_count_the_call_and_leaves_the_others(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    opened = open_ledger(address_of(str(path)))
    told = (("mine", "a-1", "billing", "02"), ("mate", "a-2", "billing", "20"), ("far", "a-3", "service", "20"))
    with opened.writing() as connection:
        for call_id, agent, team, day in told:
            call = done(call_id, agent=agent, day=f"2026-03-{day}")
            record = replace(call.asked.record, agent=Agent(agent, None, team))
            write_done(connection, replace(call, asked=replace(call.asked, record=record)))
    opened.close()
    assert report(path, "--all", "--format", "json") == 0  # all days: the team's figures count the call
    late = ("--all", "--since", "2026-03-17", "--until", "2026-03-31", "--format", "csv")  # before them: 2 to 16 March
    assert report(path, *late) == 0
    assert qa("ledger", "erase", "--call", "mine", "--ledger", str(path)).returncode == 0
    left = {str(p.relative_to(tmp_path / "out")) for p in (tmp_path / "out").rglob("*.*")}
    assert left == {"agents/a-2.csv", "agents/a-3.csv", "agents/a-3.json", "teams/service.csv", "teams/service.json"}
    assert qa("ledger", "erase", "--call", "mate", "--ledger", str(path)).returncode == 0
    assert not (tmp_path / "out" / "agents" / "a-2.csv").exists()
    assert (tmp_path / "out" / "agents" / "a-3.csv").exists()


def test_an_erasure_takes_the_report_that_quotes_the_call_of_another_team(ledger: Path) -> None:
    opened = open_ledger(address_of(str(ledger)))
    with opened.writing() as connection:
        connection.execute(update(calls).where(calls.c.agent_id == "a-2").values(team="service"))
    opened.close()
    assert report(ledger, "--agent", "a-1", "--no-clips") == 0  # none of the own team does it well
    page = ledger.parent / "out" / "agents" / "a-1.html"
    assert "Done well, by a colleague" in page.read_text(encoding="utf-8")
    opened = open_ledger(address_of(str(ledger)), create=False)
    with opened.reading() as connection:
        assert reports_on(connection, ["c3"]) == [str(page)]
        assert reports_on(connection, ["c2"]) == []
    opened.close()


def test_a_colleagues_harsh_turn_is_no_example(ledger: Path) -> None:
    opened = open_ledger(address_of(str(ledger)))
    with opened.writing() as connection:
        call = summarized(done("c3", agent="a-2", day="2026-03-12"))
        call.analysis.tone.agent.moments = [MomentOut(start=5.0, end=7.0, score=0.9, cues=["curt"], quote="")]
        write_done(connection, replace(call, listened=heard()))
        (who,) = agents_within(connection, agent="a-1")
        _, real_ids = Desk(connection, Period()).report(who)
    opened.close()
    assert real_ids["colleague/summarizes"] == "c2"


def test_the_teams_page_says_what_the_agents_pages_say(ledger: Path) -> None:
    opened = open_ledger(address_of(str(ledger)))
    with opened.writing() as connection:
        for call_id, verdict, note in (("c1", "fail", None), ("c2", "excused", "system"), ("c3", "na", None)):
            deed = Deed("override", criterion="greeting", value=verdict, reason=note or "misheard")
            write_deed(connection, call_id, deed, who="rosa", role="reviewer")
    opened.close()
    assert report(ledger, "--team", "billing", "--format", "json") == 0
    out = ledger.parent / "out"
    team = json.loads((out / "teams" / "billing.json").read_text(encoding="utf-8"))
    assert team["corrected_calls"] == 3 and team["machine"] is not None
    for line in team["agents"]:
        own = json.loads((out / "agents" / f"{line['agent_id']}.json").read_text(encoding="utf-8"))
        for score in ("score", "machine"):
            assert line[score] == pytest.approx(own[score])
        assert line["flagged"] == len(own["flagged"])
        rates = {c["id"]: (c["passed"], c["decided"]) for c in own["criteria"]}
        for row in team["criteria"]:
            (cell,) = [c for c in row["cells"] if c["agent_id"] == line["agent_id"]]
            assert (cell["passed"], cell["decided"]) == rates.get(row["id"], (0, 0)), row["id"]
    (greeting,) = [r for r in team["criteria"] if r["id"] == "greeting"]
    assert greeting["machine_decided"] is not None
    assert {r["machine_decided"] for r in team["criteria"] if r["id"] != "greeting"} == {None}


def test_a_period_with_an_erased_call_has_a_report_without_it(ledger: Path) -> None:
    assert qa("ledger", "erase", "--call", "c0", "--ledger", str(ledger)).returncode == 0
    assert report(ledger, "--agent", "a-1", "--since", "2026-03-09", "--until", "2026-03-12") == 0
    page = (ledger.parent / "out" / "agents" / "a-1.html").read_text(encoding="utf-8")
    told = Seen(page).text
    assert "mean of 1 scored call" in told and "c0" not in told and "1 call\n" in told


def test_json_and_csv_of_some_days(ledger: Path) -> None:
    assert report(ledger, "--agent", "a-1", "--since", "2026-03-10", "--until", "2026-03-10", "--format", "json") == 0
    document = json.loads((ledger.parent / "out" / "agents" / "a-1.json").read_text(encoding="utf-8"))
    assert [c["call_id"] for c in document["calls"]] == ["c1"]
    assert document["before"] == {"since": "2026-03-09", "until": "2026-03-09"}
    assert document["score_before"]["calls"] == 1
    assert report(ledger, "--agent", "a-1", "--format", "csv") == 0
    assert (ledger.parent / "out" / "agents" / "a-1.csv").read_text().startswith("agent_id,")


def test_a_first_day_alone_reaches_to_the_latest_call(ledger: Path) -> None:
    assert report(ledger, "--agent", "a-1", "--since", "2026-03-10", "--format", "json") == 0
    document = json.loads((ledger.parent / "out" / "agents" / "a-1.json").read_text(encoding="utf-8"))
    assert document["period"] == {"since": "2026-03-10", "until": "2026-03-12"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "who is the report about"),
        (("--agent", "a-1", "--all"), "who is the report about"),
        (("--team", ""), "who is the report about"),
        (("--agent", "nobody"), "it knows: a-1, a-2"),
        (("--team", "nobody"), "it knows: billing"),
        (("--agent", "a-1", "--until", "2020-01-01"), "it has calls of 2026-03-09 to 2026-03-10"),
        (("--all", "--since", "2027-01-01"), "it has calls of 2026-03-09 to 2026-03-12"),
        (("--agent", "a-1", "--since", "today"), "expected a day"),
        (("--agent", "a-1", "--since", "2026-03-02", "--until", "2026-03-01"), "is after"),
    ],
)
def test_what_cannot_be_started_says_what_to_do(
    ledger: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], told: str
) -> None:
    assert report(ledger, *words) == 2
    assert told in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_told(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (ledger.parent / "out").write_text("a file")
    for words in (("--agent", "a-1", "--no-clips"), ("--all",)):
        assert report(ledger, *words) == 2
        told = capsys.readouterr()
        assert told.err.count("cannot write") == 1 and not told.out


def test_a_disk_that_is_full_is_told_once(
    ledger: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    full = iter([True])

    def check(folder: Path) -> None:
        if not next(full, False):
            raise StartError("no room")

    def write(path: Path, content: str | bytes) -> Path:
        raise InputError(f"cannot write {path}: No space left on device")

    monkeypatch.setattr(report_folder, "check_folder", check)
    monkeypatch.setattr(report_shelf, "write_whole", write)
    assert report(ledger, "--all", "--no-clips") == 1
    assert capsys.readouterr().err.count("No space left") == 1


def test_all_has_a_page_that_leads_to_every_report(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(ledger, "--all", "--no-clips") == 0
    out = ledger.parent / "out"
    assert str(out / "index.html") in capsys.readouterr().out.split()
    seen = Seen((out / "index.html").read_text(encoding="utf-8"))
    links = [a["href"] or "" for t, a in seen.tags if t == "a" and not (a["href"] or "").startswith("#")]
    assert links == ["teams/billing.html", "agents/a-1.html", "agents/a-2.html"]
    assert all((out / link).is_file() for link in links)
    assert report(ledger, "--all", "--no-clips", "--for-agent") == 0
    seen = Seen((out / "index.html").read_text(encoding="utf-8"))
    assert [a["href"] for t, a in seen.tags if t == "a"][1:] == ["for-agents/a-1.html", "for-agents/a-2.html"]


def test_there_is_no_ledger() -> None:
    ended = qa("report", "--all", "--ledger", "/nonexistent/ledger.sqlite3")
    assert ended.returncode == 2 and "no ledger there" in ended.stderr and "Traceback" not in ended.stderr


def test_a_team_has_its_page_and_its_agents_lead_back_to_it(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert report(ledger, "--team", "billing", "--no-clips") == 0
    out = ledger.parent / "out"
    assert capsys.readouterr().out.split() == [
        str(out / p) for p in ("teams/billing.html", "agents/a-1.html", "agents/a-2.html")
    ]
    for page in out.rglob("*.html"):
        for tag, attributes in Seen(page.read_text(encoding="utf-8")).tags:
            href = attributes.get("href") or ""
            if tag == "a" and not href.startswith("#"):
                assert (page.parent / href).is_file(), href
    assert 'href="../teams/billing.html"' in (out / "agents" / "a-1.html").read_text(encoding="utf-8")


def test_all_means_every_team_and_agent(ledger: Path) -> None:
    assert report(ledger, "--all", "--format", "csv") == 0
    written = sorted(str(p.relative_to(ledger.parent / "out")) for p in (ledger.parent / "out").rglob("*.csv"))
    assert written == ["agents/a-1.csv", "agents/a-2.csv", "teams/billing.csv"]
    team = (ledger.parent / "out" / "teams" / "billing.csv").read_text(encoding="utf-8")
    assert "a-1" in team and "criterion,greeting" in team


def test_nobody_gets_a_teams_page_with_the_agents_version(ledger: Path) -> None:
    assert report(ledger, "--team", "billing", "--for-agent", "--no-clips") == 0
    assert sorted(p.name for p in (ledger.parent / "out").iterdir()) == ["for-agents"]


def test_names_with_slashes_and_markup_stay_within_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    opened = open_ledger(address_of(str(path)))
    with opened.writing() as connection:
        for n, agent in enumerate(("../../x", "a/b <i>", "A/b <i>")):
            call = done(f"c{n}", agent=agent, day="2026-03-09")
            record = replace(call.asked.record, agent=replace(call.asked.record.agent, team='../"t'))
            write_done(connection, replace(call, asked=replace(call.asked, record=record)))
    opened.close()
    assert report(path, "--all", "--no-clips") == 0
    written = list(tmp_path.rglob("*.html"))
    assert len(written) == 5 and {p.parent.parent for p in written if p.name != "index.html"} == {tmp_path / "out"}
    assert all("<i>" not in p.read_text(encoding="utf-8") for p in written)


def test_a_shared_ledger_too(tmp_path: Path) -> None:
    url = new_ledger()
    opened = open_ledger(address_of(url))
    with opened.writing() as connection:
        write_done(connection, done("c1"))
    opened.close()
    assert run_with(["report", "--ledger", url, "--all", "--out", str(tmp_path), "--format", "json"], debug=False) == 0
    assert sorted(p.name for p in tmp_path.rglob("*.json")) == ["a-1.json", "billing.json"]


def test_what_people_said_changes_what_is_shown(ledger: Path) -> None:
    opened = open_ledger(address_of(str(ledger)), create=False)
    with opened.writing() as connection:
        override = Deed("override", "hold_permission", "pass", "other_words")
        write_deed(connection, "c1", override, who="rosa", role="reviewer")
        write_deed(connection, "c1", Deed("agreed", note="Ask before each hold."), who="carl", role="coach")
        write_deed(connection, "c0", Deed("comment", note="I was new."), who="a-1", role="agent")
        write_deed(connection, "c0", Deed("comment", note="For reviewers."), who="rosa", role="reviewer")
    with opened.reading() as connection:
        (who,) = agents_within(connection, agent="a-1")
        made, _ = Desk(connection, Period()).report(who)
        without, _ = Desk(connection, Period(), advisory=frozenset({"summarizes"})).report(who)
    opened.close()
    assert made.corrected_calls == 1 and made.machine is not None
    assert made.score.mean_percent > made.machine.mean_percent  # type: ignore[operator]
    assert made.agent.rate("hold_permission").failed == 0
    assert ([s.text for s in made.agreed], [s.text for s in made.comments]) == (
        ["Ask before each hold."],
        ["I was new."],
    )
    assert without.score.mean_percent > made.score.mean_percent  # type: ignore[operator]
    assert without.machine == made.machine and without.advisory == ("summarizes",)
