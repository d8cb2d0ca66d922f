"""Each report format made from the samples, and the command that renews the golden files.

    python -m tests.reports.formats

writes them anew; look at the difference before it is committed.
"""

from __future__ import annotations

import io
import json
import math
from collections.abc import Callable
from pathlib import Path

from qa_analyzer.coaching.agents import agent_reports
from qa_analyzer.coaching.for_agent import Names, for_the_agent
from qa_analyzer.reports.agent_json import agent_json
from qa_analyzer.reports.agent_page import agent_page
from qa_analyzer.reports.call_json import call_json
from qa_analyzer.reports.call_page import call_page
from qa_analyzer.reports.coaching_csv import coaching_csv
from qa_analyzer.reports.coaching_index import Entry, Group, coaching_index
from qa_analyzer.reports.coaching_json import coaching_json
from qa_analyzer.reports.coaching_page import coaching_page
from qa_analyzer.reports.index_page import index_page
from qa_analyzer.reports.page_audio import AudioForPage
from qa_analyzer.reports.summary_csv import summary_csv
from qa_analyzer.reports.team_csv import team_csv
from qa_analyzer.reports.team_json import team_json
from qa_analyzer.reports.team_page import team_page
from qa_analyzer.reports.terminal import show_run
from qa_analyzer.reports.trace import trace
from qa_analyzer.reports.transcript_json import transcript_of

from . import coaching_sample, sample

GOLDEN = Path(__file__).parent / "golden"

LINKS = {a.call.call_id: f"../calls/{i}.html" for i, a in enumerate(sample.all_calls())}
AGENT_LINKS: dict[str | None, str] = {"a-imogen": "agents/a-imogen.html", None: "agents/unknown.html"}
LEVELS = [[round(abs(math.sin(i / 5 + k)), 3) for i in range(60)] for k in (0, 1)]


def audio(*, whole: bool = True) -> AudioForPage:
    sound = b"OggS not really"
    return AudioForPage(sound if whole else None, {} if whole else {(20.0, 25.0): sound}, LEVELS, "audio/ogg")


def terminal(width: int = 100) -> str:
    text = io.StringIO()
    show_run(sample.all_calls(), sample.errors(), file=text, width=width)
    return text.getvalue()


def _index() -> str:
    links = {k: v.removeprefix("../") for k, v in LINKS.items()}
    reports = agent_reports(sample.all_calls())
    return index_page(sample.all_calls(), sample.errors(), reports, call_links=links, agent_links=AGENT_LINKS)


MADE: dict[str, Callable[[], str]] = {
    "agent_json.json": lambda: agent_json(agent_reports(sample.all_calls())[0]),
    "agent_page.html": lambda: agent_page(
        agent_reports(sample.all_calls())[0], call_links=LINKS, index_link="../index.html"
    ),
    "call_json.json": lambda: call_json(sample.rich()),
    "call_page.html": lambda: call_page(sample.rich(), audio=None, index_link="../index.html"),
    "call_page.audio.html": lambda: call_page(sample.rich(), audio=audio()),
    "call_page.not_scorable.html": lambda: call_page(sample.not_scorable(), audio=None),
    "coaching_csv.csv": lambda: coaching_csv(coaching_sample.report()),
    "coaching_index.html": lambda: coaching_index(
        coaching_sample.report().period,
        [
            Group(
                Entry("billing", "teams/billing.html"), [Entry("Imogen <b>Vale</b> & Co", "agents/a-1.html", "a-1", 14)]
            ),
            Group(None, [Entry("a-9", None, "a-9", 2)]),
        ],
    ),
    "coaching_json.json": lambda: coaching_json(coaching_sample.report()),
    "coaching_page.html": lambda: coaching_page(coaching_sample.report(), coaching_sample.clips()),
    "coaching_page.for_agent.html": lambda: coaching_page(for_the_agent(coaching_sample.report(), Names()), {}),
    "index_page.html": _index,
    "summary_csv.csv": lambda: summary_csv(sample.all_calls()),
    "team_csv.csv": lambda: team_csv(coaching_sample.team()),
    "team_json.json": lambda: team_json(coaching_sample.team()),
    "team_page.html": lambda: team_page(coaching_sample.team(), {"a-1": "../agents/a-1.html"}),
    "terminal.txt": terminal,
    "trace.txt": lambda: trace(sample.rich(), sample.rich().criteria) + "\n",
    "transcript_json.json": lambda: json.dumps(transcript_of(sample.rich()), ensure_ascii=False, indent=1) + "\n",
}
"""Golden file by name: `<module of the format>.<variant, if any>.<ending>`."""


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for name, make in MADE.items():
        (GOLDEN / name).write_bytes(make().encode("utf-8"))
        print(GOLDEN / name)
