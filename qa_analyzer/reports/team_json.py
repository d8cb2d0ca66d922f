"""A team's report as JSON."""

from __future__ import annotations

import json

from qa_analyzer.core.team_report import TeamReport


def team_json(report: TeamReport) -> str:
    """One JSON document, `"schema": "qa-analyzer/team/1"`, ending in a line feed."""
    return json.dumps(report.as_json(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
