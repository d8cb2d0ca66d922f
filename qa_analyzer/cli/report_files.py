"""Makes reports in the format asked for and lays them down: an agent's, a team's, the page that leads to all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from qa_analyzer.core.coaching_report import CoachingReport, Period
from qa_analyzer.core.errors import StartError
from qa_analyzer.reports.files import file_stems

from .report_clips import Key, Source, clips, wanted
from .report_reading import Desk
from .report_shelf import Shelf
from .report_team import team_report_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from qa_analyzer.ledger.desk import Someone
    from qa_analyzer.ledger.store.opening import Ledger
    from qa_analyzer.reports.clip import Clip


@dataclass(frozen=True, slots=True)
class Manner:
    """How reports are written."""

    out: Path
    format: str
    for_agent: bool
    with_clips: bool


class Writer:
    """One run's reports."""

    def __init__(
        self, ledger: Ledger, connection: Connection, period: Period, manner: Manner, people: Sequence[Someone],
        advisory: frozenset[str],
    ) -> None:  # fmt: skip
        self._manner, self._period = manner, period
        self._desk = Desk(connection, period, _company(), advisory)
        self._shelf = Shelf(ledger, manner.out, manner.format)
        self._stems = file_stems(s.agent_id for s in people)
        self._teams: dict[str, str] = {}

    def team(self, team: str, stem: str) -> Path:
        """Write one team's report under a file name without ending; its path.  Agents written later link to it."""
        from qa_analyzer.ledger.going.files import REVIEWS, Covered
        from qa_analyzer.reports.pdf import pdf
        from qa_analyzer.reports.team_csv import team_csv
        from qa_analyzer.reports.team_json import team_json
        from qa_analyzer.reports.team_page import team_page

        report = team_report_of(self._desk, team)
        since = (report.before or self._period).since
        covered = Covered([a.agent_id for a in report.agents], team, since, self._period.until, [REVIEWS])
        if self._manner.format in ("json", "csv"):
            made = (team_json if self._manner.format == "json" else team_csv)(report)
            return self._shelf.put("teams", stem, made, covered)
        ending = self._manner.format
        page = team_page(report, {i: f"../agents/{quote(s)}.{ending}" for i, s in self._stems.items()})
        self._teams[team] = f"../teams/{quote(stem)}.{ending}"
        return self._shelf.put("teams", stem, pdf(page) if ending == "pdf" else page, covered)

    def agent(self, who: Someone) -> Path:
        """Write one agent's report; its path.  Raises InputError where it cannot be written."""
        from qa_analyzer.coaching.for_agent import for_the_agent, handed_ids
        from qa_analyzer.ledger.going.files import Covered

        from .report_names import names_for

        report, real_ids = self._desk.report(who)
        said = [s.call_id for s in (*report.agreed, *report.comments) if s.call_id]
        own = [c.call_id for c in report.agent.calls]
        since, until = self._period.since, self._period.until
        covered = Covered([who.agent_id], who.team, since, until, [*own, *said, *real_ids.values()])
        if self._manner.for_agent:
            names = names_for(self._desk.connection, report, self._desk.company)
            real_ids = {new: old for old, new in handed_ids(report, names).items()}
            report = for_the_agent(report, names)
        folder = "for-agents" if self._manner.for_agent else "agents"
        team_link = None if self._manner.for_agent else self._teams.get(who.team)
        made = self._made(report, real_ids, team_link)
        return self._shelf.put(folder, self._stems[who.agent_id], made, covered)

    def index(self, people: Sequence[Someone], teams: Sequence[str]) -> Path:
        """Write the page that leads to all reports written so far; its path.  Raises InputError where it cannot be."""
        from qa_analyzer.reports.coaching_index import Entry, Group, coaching_index

        def entries(team: str | None) -> list[Entry]:
            found = [s for s in people if (s.team if s.team in teams else None) == team]
            folder = "for-agents" if self._manner.for_agent else "agents"
            link = self._shelf.link
            return [
                Entry(s.name or s.agent_id, link(folder, self._stems[s.agent_id]), s.agent_id, s.calls) for s in found
            ]

        stems = file_stems(teams)
        groups = [Group(Entry(t, self._shelf.link("teams", stems[t])), entries(t)) for t in teams]
        rest = entries(None)
        made = coaching_index(self._period, [*groups, Group(None, rest)] if rest else groups)
        return self._shelf.keep(self._manner.out / "index.html", made)

    def _made(self, report: CoachingReport, real_ids: Mapping[str, str], team_link: str | None) -> str | bytes:
        from qa_analyzer.reports.coaching_csv import coaching_csv
        from qa_analyzer.reports.coaching_json import coaching_json
        from qa_analyzer.reports.coaching_page import coaching_page
        from qa_analyzer.reports.pdf import pdf

        match self._manner.format:
            case "json":
                return coaching_json(report)
            case "csv":
                return coaching_csv(report)
            case "pdf":
                return pdf(coaching_page(report, {}, team_link=team_link))
        clips = self._clips(report, real_ids) if self._manner.with_clips else {}
        return coaching_page(report, clips, team_link=team_link)

    def _clips(self, report: CoachingReport, real_ids: Mapping[str, str]) -> dict[Key, Clip]:
        from qa_analyzer.ledger.kept import kept_of

        asked = wanted(report, real_ids)
        desk = self._desk
        sources = {w.call_id: Source(kept_of(desk.connection, w.call_id), desk.company) for w in asked}
        return clips(asked, sources)


def _company() -> tuple[str, ...]:
    """The company's names by the standard in force: words that are no person's name."""
    from .chosen_standard import chosen_standard

    try:
        standard = chosen_standard(None)
    except StartError:
        return ()
    return standard.company, *standard.company_names
