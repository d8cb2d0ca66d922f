"""A coaching report as JSON."""

from __future__ import annotations

import json

from qa_analyzer.core.coaching_report import CoachingReport


def coaching_json(report: CoachingReport) -> str:
    """One JSON document, `"schema": "qa-analyzer/agent/1"` with the period's fields beside; ends in a line feed."""
    return json.dumps(report.as_json(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
