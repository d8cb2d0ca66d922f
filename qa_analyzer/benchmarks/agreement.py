"""Verdicts held against labels."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qa_analyzer.core.document import Analysis, CriterionOut

from .figure import Figure

SLACK_S = 2.0
DECIDED = ("pass", "fail", "na")


def labels_in(folder: Path) -> dict[str, dict[str, Any]]:
    """The label files of a folder by call id."""
    read = (json.loads(p.read_text(encoding="utf-8")) for p in sorted(folder.glob("*.json")))
    return {truth["call_id"]: truth for truth in read}


def agreement(analyses: Iterable[Analysis], labels: dict[str, dict[str, Any]]) -> list[Figure]:
    """Accuracy (`unsure` is wrong), share decided, agreement of the decided, wrong fails, evidence, flag F1."""
    n: Counter[str] = Counter()
    flags: Counter[tuple[bool, bool]] = Counter()
    for a in analyses:
        truth = labels.get(a.call.call_id)
        if truth is None:
            continue
        said = {c.id: c for c in a.criteria}
        flags[bool(truth["frustrated"]["member"]), a.tone.flagged] += 1
        for criterion, label in truth["labels"].items():
            c = said.get(criterion)
            verdict, want = (c.verdict if c else "unsure"), label["verdict"]
            n["pairs"] += 1
            n["right"] += verdict == want
            n["decided"] += verdict in DECIDED
            n["fails"] += verdict == "fail"
            n["wrong fails"] += verdict == "fail" != want
            n["missed fails"] += want == "fail" and verdict in ("pass", "na")
            if c and verdict == want != "na" and label.get("evidence"):
                n["cited"] += 1
                n["cited right"] += _cited(c, label["evidence"])
    tp, fp, fn = flags[True, True], flags[False, True], flags[True, False]
    return [
        Figure("calls", sum(flags.values())),
        Figure("verdicts labelled", n["pairs"]),
        Figure("accuracy (unsure counts as wrong)", _share(n["right"], n["pairs"])),
        Figure("decided", _share(n["decided"], n["pairs"])),
        Figure("right among the decided", _share(n["right"], n["decided"])),
        Figure("wrong among the called fails", _share(n["wrong fails"], n["fails"]), f"of {n['fails']}"),
        Figure("labelled fails decided otherwise", n["missed fails"]),
        Figure("evidence within 2 s", _share(n["cited right"], n["cited"])),
        Figure("flag F1", _share(2 * tp, 2 * tp + fp + fn), f"{tp} right, {fp} wrong, {fn} missed"),
    ]


def _cited(c: CriterionOut, labelled: list[list[float]]) -> bool:
    first = c.evidence[0] if c.evidence else None
    return first is not None and any(first.start - SLACK_S <= b and a - SLACK_S <= first.end for a, b in labelled)


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else float("nan")
