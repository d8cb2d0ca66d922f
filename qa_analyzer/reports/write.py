"""A run's folder: `calls/`, `agents/`, `summary.csv`, `index.html`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from urllib.parse import quote

from qa_analyzer.core.agent_report import AgentReport
from qa_analyzer.core.document import Analysis, ErrorOut
from qa_analyzer.imports.ids import file_name

from .agent_json import agent_json
from .agent_page import agent_page
from .call_json import call_json
from .call_page import call_page
from .files import file_stems, write_whole
from .index_page import index_page
from .page_audio import AudioForPage
from .summary_csv import summary_csv

UNKNOWN = "unknown"
"""File name of the calls whose record names no agent id; an agent of that very id gets another."""


def write_call(
    out: Path, analysis: Analysis, audio: AudioForPage | None, *, stem: str | None = None, agent_link: str | None = None
) -> Path:
    """Write `calls/<stem>.json` and `.html`; the page's path.  So a killed run keeps what is done.

    `stem` comes from `file_stems` of all call ids of the run; without it, it is the id percent-encoded.
    """
    name = stem if stem is not None else file_name(analysis.call.call_id)
    page = call_page(analysis, audio=audio, index_link="../index.html", agent_link=agent_link)
    write_whole(out / "calls" / f"{name}.json", call_json(analysis))
    return write_whole(out / "calls" / f"{name}.html", page)


def agent_stems(agents: Sequence[AgentReport]) -> dict[str | None, str]:
    """File names without ending, by agent id; `unknown` is kept for None."""
    stems: dict[str | None, str] = {}
    known = [r.agent_id for r in agents if r.agent_id is not None]
    for id_, stem in file_stems([*known, UNKNOWN]).items():
        stems[id_] = f"{stem}~agent" if stem.casefold() == UNKNOWN else stem
    return {r.agent_id: UNKNOWN if r.agent_id is None else stems[r.agent_id] for r in agents}


def write_all(
    out: Path,
    analyses: Sequence[Analysis],
    errors: Sequence[ErrorOut],
    audio_for: Callable[[Analysis], AudioForPage | None],
    *,
    agents: Sequence[AgentReport],
) -> Path:
    """Write the whole folder and return the index's path.

    `agents` are the coaching reports of these analyses (`coaching.agents.agent_reports`).  `audio_for`
    is asked once per call, so that no two recordings are held at a time.
    """
    calls = file_stems(a.call.call_id for a in analyses)
    people = agent_stems(agents)
    links = {id_: f"calls/{quote(stem)}.html" for id_, stem in calls.items()}
    people_links = {id_: f"agents/{quote(stem)}.html" for id_, stem in people.items()}
    for a in analyses:
        agent_id = (a.call.agent.id or None) if a.call.agent else None
        link = f"../{people_links[agent_id]}" if agent_id in people_links else None
        write_call(out, a, audio_for(a), stem=calls[a.call.call_id], agent_link=link)
    from_agents = {id_: f"../{link}" for id_, link in links.items()}
    for report in agents:
        base = out / "agents" / people[report.agent_id]
        write_whole(base.with_name(f"{base.name}.json"), agent_json(report))
        page = agent_page(report, call_links=from_agents, index_link="../index.html")
        write_whole(base.with_name(f"{base.name}.html"), page)
    write_whole(out / "summary.csv", summary_csv(analyses))
    page = index_page(analyses, errors, agents, call_links=links, agent_links=people_links)
    return write_whole(out / "index.html", page)
