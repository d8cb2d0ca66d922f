"""`qa-analyzer schema`: the JSON schema of what `score --json` prints."""

from __future__ import annotations

import json


def schema() -> None:
    """Print the JSON schema of `score --json` (each of its `calls` is one analysis file)."""
    from qa_analyzer.core.document import ScoreDocument

    print(json.dumps(ScoreDocument.model_json_schema(by_alias=True), indent=2))
