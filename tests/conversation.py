"""Annotated conversations: small calls written as text, for tests.

    ## fail: asked, but put on hold before the answer (near miss)
    @ started_at=2026-03-02T09:14:00-08:00 rings=2 hung_up_by=member agent=Jessica member="Leonard Okonkwo"
    A: Good morning, thank you for calling AdvisoryCloud.
    M: Hi.
    [hold 95]
    A: May I place you on hold? <<
    [transfer]

The heading gives the verdict that the file's criterion must have; `<<` marks the turn that the
verdict's first evidence must touch; `[hold 95] [silence 30] [ringing 3] [transfer] [transfer 6] [drop]` are events
of the record (`[silence]` only lets time pass).  Turns last as long as their words at 150 a minute,
with 0.4 s between them.  Lines starting with `#` followed by a space are remarks.
"""

from __future__ import annotations

import re
import shlex
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.core.words import Turn

FOLDER = Path(__file__).parent.parent / "fixtures" / "transcripts" / "criteria"
WORDS_PER_SECOND = 2.5
_EVENT = re.compile(r"^\[(hold|silence|ringing|transfer|drop)(?: ([\d.]+))?\]$")


@dataclass(frozen=True)
class Case:
    """One conversation and the verdict that is expected of it."""

    criterion: str
    title: str
    expected: str
    near_miss: bool
    record: Record
    turns: tuple[Turn, ...]
    events: tuple[Event, ...]
    marked: int | None
    duration: float


def cases(path: Path) -> list[Case]:
    """All conversations of a fixture file; its stem is the criterion's id."""
    blocks = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_case(path.stem, block) for block in blocks]


def _case(criterion: str, block: str) -> Case:
    heading, *lines = block.strip().splitlines()
    expected, _, title = heading.partition(":")
    assert expected.strip() in {"pass", "fail", "na", "unsure"}, f"{criterion}: {heading}"
    settings: dict[str, str] = {"direction": "inbound", "agent": "Jessica Moreno", "hung_up_by": "member"}
    now, turns, events, marked = 0.3, [], [], None
    for raw in lines:
        line = raw.strip()
        event = _EVENT.match(line)
        if not line or line.startswith("# "):
            continue
        if line.startswith("@"):
            settings |= dict(pair.split("=", 1) for pair in shlex.split(line[1:]))
        elif event:
            kind, number = event.groups()
            lasts = 6.0 * float(number) if kind == "ringing" else float(number or 0.0)
            rings = int(float(number)) if kind == "ringing" else None
            if kind != "silence":
                events.append(Event(kind, now, now + lasts, "record", rings))  # type: ignore[arg-type]
            now += lasts + 0.4
        else:
            who, text = line[0], line[2:].strip()
            assert who in "AM" and line[1] == ":", f"{criterion}: {title}: {line}"
            if text.endswith("<<"):
                text, marked = text[:-2].strip(), len(turns)
            lasts = max(0.6, len(text.split()) / WORDS_PER_SECOND)
            turns.append(Turn("agent" if who == "A" else "member", now, now + lasts, text))
            now += lasts + 0.4
    return Case(criterion, title.strip(), expected.strip(), "near miss" in title, _record(settings, events),
                tuple(turns), tuple(events), marked, now)  # fmt: skip


def _record(settings: dict[str, str], events: list[Event]) -> Record:
    started = settings.get("started_at")
    return Record(
        call_id="case",
        direction=settings["direction"],  # type: ignore[arg-type]
        started_at=datetime.fromisoformat(started) if started else None,
        agent=Agent("a-1", settings.get("agent") or None),
        member_name=settings.get("member") or None,
        company="AdvisoryCloud",
        rings=int(settings["rings"]) if "rings" in settings else None,
        hung_up_by=settings.get("hung_up_by") or None,  # type: ignore[arg-type]
        events=tuple(events),
    )


def read(case: Case) -> Call:
    """The case as the checker sees it."""
    from qa_analyzer.pipeline import read_call

    return read_call(case.record, case.turns, case.duration)
