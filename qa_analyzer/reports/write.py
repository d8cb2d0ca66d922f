"""A run's folder: `calls/`, `agents/`, `summary.csv`, `index.html`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from qa_analyzer.core.agent_report import AgentReport
from qa_analyzer.core.document import Analysis, ErrorOut

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


def agent_stems(agent_ids: Sequence[str | None]) -> dict[str | None, str]:
    """File names without ending, by agent id; `unknown` is kept for None."""
    stems: dict[str | None, str] = {None: UNKNOWN}
    for id_, stem in file_stems([*(i for i in agent_ids if i), UNKNOWN]).items():
        stems[id_] = f"{stem}~agent" if stem.casefold() == UNKNOWN else stem
    return {id_ or None: stems[id_ or None] for id_ in agent_ids}


class Names:
    """File names and links of a run, known before its first call is done.

    `calls`, `agents`: file names without ending by id; an agent whose id is unknown is None.
    """

    def __init__(self, call_ids: Sequence[str], agent_ids: Sequence[str | None]) -> None:
        self.calls = file_stems(call_ids)
        self.agents = agent_stems(agent_ids)

    def call_links(self, prefix: str = "") -> dict[str, str]:
        """Each call's page as seen from a page whose way to the run's folder is `prefix`."""
        return {id_: f"{prefix}calls/{quote(stem)}.html" for id_, stem in self.calls.items()}

    def agent_links(self, prefix: str = "") -> dict[str | None, str]:
        """Each agent's page, likewise."""
        return {id_: f"{prefix}agents/{quote(stem)}.html" for id_, stem in self.agents.items()}

    def agent_link(self, analysis: Analysis, prefix: str) -> str | None:
        """The page of a call's agent."""
        agent_id = (analysis.call.agent.id or None) if analysis.call.agent else None
        return self.agent_links(prefix).get(agent_id)


def write_call(out: Path, analysis: Analysis, audio: AudioForPage | None, names: Names) -> Path:
    """Write `calls/<stem>.json` and `.html`; the page's path.  So a killed run keeps what is done."""
    name = names.calls[analysis.call.call_id]
    page = call_page(analysis, audio=audio, index_link="../index.html", agent_link=names.agent_link(analysis, "../"))
    write_whole(out / "calls" / f"{name}.json", call_json(analysis))
    return write_whole(out / "calls" / f"{name}.html", page)


def write_overview(
    out: Path, analyses: Sequence[Analysis], errors: Sequence[ErrorOut], agents: Sequence[AgentReport], names: Names
) -> Path:
    """Write what stands on all calls of a run: the agents' pages, `summary.csv`, `index.html`; the index's path."""
    for report in agents:
        base = out / "agents" / names.agents[report.agent_id]
        write_whole(base.with_name(f"{base.name}.json"), agent_json(report))
        page = agent_page(report, call_links=names.call_links("../"), index_link="../index.html")
        write_whole(base.with_name(f"{base.name}.html"), page)
    write_whole(out / "summary.csv", summary_csv(analyses))
    page = index_page(analyses, errors, agents, call_links=names.call_links(), agent_links=names.agent_links())
    return write_whole(out / "index.html", page)
