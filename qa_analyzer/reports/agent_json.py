"""An agent's report as JSON."""

from __future__ import annotations

import json

from qa_analyzer.core.agent_report import AgentReport


def agent_json(report: AgentReport) -> str:
    """One JSON document, `"schema": "qa-analyzer/agent/1"`, ending in a line feed."""
    return json.dumps(report.as_json(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
