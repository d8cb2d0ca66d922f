"""The run as a table for a spreadsheet: one row per call."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from qa_analyzer.core.document import Analysis

Cell = str | float | int | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that spreadsheets may take for a formula (OWASP, "CSV Injection"), full-width ones too."""


def summary_csv(analyses: Sequence[Analysis]) -> str:
    """CSV with a heading (RFC 4180, lines end in CR LF).

    Texts that a spreadsheet could run as a formula begin with an apostrophe; numbers stay numbers and
    what is unknown stays empty.  After the fixed columns come the measures by their names, then each
    criterion's verdict as `verdict_<id>`.
    """
    measures = list(dict.fromkeys(name for a in analyses for name in a.measures))
    criteria = list(dict.fromkeys(c.id for a in analyses for c in a.criteria))
    heading = [*_FIXED, *measures, *(f"verdict_{id_}" for id_ in criteria)]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(map(safe, heading))
    for a in analyses:
        verdicts = {c.id: c.verdict for c in a.criteria}
        more = [*(a.measures.get(m) for m in measures), *(verdicts.get(c) for c in criteria)]
        writer.writerow([safe(v) for v in [*_fixed(a), *more]])
    return text.getvalue()


def safe(value: Cell) -> Cell:
    """Numbers as they are; a text that begins like a formula with an apostrophe before it."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


_FIXED = (
    "call_id agent_id agent_name team member_name direction started_at duration_s scorable why_not percent earned "
    "possible auto_failed passed failed unsure not_applicable failed_criteria unsure_criteria flagged onset moments "
    "engine standard standard_version"
).split()


def _fixed(a: Analysis) -> list[Cell]:
    agent, member = a.call.agent, a.call.member
    ids = {v: [c.id for c in a.criteria if c.verdict == v] for v in ("pass", "fail", "unsure", "na")}
    return [
        a.call.call_id,
        agent.id if agent else None,
        agent.name if agent else None,
        agent.team if agent else None,
        member.name if member else None,
        a.call.direction,
        a.call.started_at,
        a.duration,
        _truth(a.scorable),
        a.why_not,
        a.score.percent,
        a.score.earned,
        a.score.possible,
        _truth(a.score.auto_failed),
        *(len(ids[v]) for v in ("pass", "fail", "unsure", "na")),
        " ".join(ids["fail"]),
        " ".join(ids["unsure"]),
        _truth(a.tone.flagged),
        a.tone.onset,
        len(a.tone.member.moments),
        a.transcript.engine,
        a.standard.name,
        a.standard.version,
    ]


def _truth(value: bool) -> str:
    return "true" if value else "false"
