"""`report --for-agent`, searched for whatever is of somebody else: words, notes, ids, files, sound, its tags."""

from __future__ import annotations

import io
import re
from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import pytest

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.record import Agent
from qa_analyzer.ledger.reviews.review_deeds import Deed
from qa_analyzer.ledger.reviews.reviewing import write_deed
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.ledger.writing import write_done

from ..ledger.sample import done
from ..reports.test_clip import loudness
from .test_report import heard, report, tone

FORBIDDEN = (
    "noor", "vale", "walker", "tess", "karen", "boyd", "rosa", "teodor", "colleague", "billing", "crew-nine", "a-2",
    "mate-",
)  # fmt: skip


def of(analysis: Analysis, agent: Agent, member: str) -> None:
    """Make it a call of these two, whose every quote names the member."""
    assert analysis.call.agent is not None and analysis.call.member is not None
    analysis.call.agent.id, analysis.call.agent.name, analysis.call.agent.team = agent.id, agent.name, agent.team
    analysis.call.member.name = member
    for c in analysis.criteria:
        for e in c.evidence:
            e.quote, e.start, e.end = f"this is {agent.name}, thank you {member}", 0.0, 3.0


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """Two calls of Ada Quill's with Tess Walker, one whose recording is no sound, and a colleague's."""
    path = tmp_path / "ledger.sqlite3"
    opened = open_ledger(address_of(str(path)))
    told = (("walker-1", "a-1", "Ada Quill"), ("plain-2", "a-1", "Ada Quill"), ("gone-3", "a-1", "Ada Quill"),
            ("mate-4", "a-2", "Karen Boyd"))  # fmt: skip
    with opened.writing() as connection:
        for n, (call_id, agent_id, name) in enumerate(told):
            call = done(call_id, agent=agent_id, day=f"2026-03-{9 + n:02d}", kind="rich" if n < 3 else "good")
            agent = Agent(agent_id, name, "crew-nine")
            of(call.analysis, agent, "Tess Walker")
            recording = tmp_path / f"tess-walker-{n}.wav"
            sha = tone(recording)
            record = replace(call.asked.record, agent=agent, member_name="Tess Walker")
            asked = replace(call.asked, record=record, recording_path=str(recording), recording_sha=sha)
            write_done(connection, replace(call, asked=asked, listened=heard()))
        note = "Thank Tess sooner, as Karen Boyd does."
        write_deed(connection, "walker-1", Deed("agreed", note=note), who="rosa", role="coach")
        write_deed(connection, "plain-2", Deed("comment", note="Walker was kind"), who="a-1", role="agent")
    opened.close()
    (tmp_path / "tess-walker-2.wav").unlink()
    return path


@pytest.mark.parametrize("ending", ["html", "json", "csv"])
def test_nothing_of_anybody_else_is_handed_over(ledger: Path, ending: str) -> None:
    assert report(ledger, "--agent", "a-1", "--for-agent", "--format", ending) == 0
    (path,) = (ledger.parent / "out").rglob(f"*.{ending}")
    page = path.read_text(encoding="utf-8")
    told = re.sub(r"base64,[^\"]*", "", page).casefold()
    for word in FORBIDDEN:
        assert not re.search(rf"\b{re.escape(word)}", told), word
    assert str(ledger.parent).casefold() not in told
    if ending == "html":
        assert "this is Ada Quill, thank you [name]" in page and "[name] was kind" in page
        assert "Thank [name] sooner, as [name] does." in page and "call-1" in page


def test_its_sound_is_of_own_calls_without_tags_and_names(ledger: Path) -> None:
    import av

    assert report(ledger, "--agent", "a-1", "--for-agent") == 0
    page = (ledger.parent / "out" / "for-agents" / "a-1.html").read_text(encoding="utf-8")
    sounds = [b64decode(s) for s in re.findall(r"base64,([^\"]+)", page)]
    assert sounds and "No clip: the recording is no longer where it lay" in page
    for sound in sounds:
        with av.open(io.BytesIO(sound)) as container:
            tags = {**container.metadata, **container.streams.audio[0].metadata}
            assert set(tags) <= {"encoder"}, tags
    own = loudness(sounds[0])
    assert own[1] > 0.5 * own[2], "the agent's own name, at the first second, is heard"
