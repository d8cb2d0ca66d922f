"""A call's analysis as JSON: the contract's form."""

from __future__ import annotations

import json

from qa_analyzer.core.document import Analysis


def call_json(analysis: Analysis) -> str:
    """One JSON document, `"schema": "qa-analyzer/analysis/1"`, ending in a line feed."""
    return json.dumps(analysis.as_json(), ensure_ascii=False, indent=2, allow_nan=False) + "\n"
