"""Fills the standard in: points per line, the score, auto-fail."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.scorecard import Line, Scorecard
from qa_analyzer.core.standard import Standard
from qa_analyzer.core.verdicts import Verdict


def fill(standard: Standard, verdicts: Sequence[Verdict], why_not: str | None) -> Scorecard:
    """The scorecard; `why_not`: why the call should not be judged at all (then there is no pass and no fail).

    `na` and `unsure` leave the denominator; an auto-fail makes `percent` 0 and keeps what was earned.
    """
    if why_not is not None:
        verdicts = [_withdrawn(v, why_not) for v in verdicts]
    lines = tuple(_line(s.weight, v, standard) for s, v in zip(standard.criteria, verdicts, strict=True))
    earned = sum(line.points or 0 for line in lines)
    possible = sum(line.max_points for line in lines if line.points is not None)
    failed = any(line.setting.auto_fail and line.verdict.outcome == "fail" for line in lines)
    percent = None if not possible else 0.0 if failed else round(100 * earned / possible, 1)
    return Scorecard(lines, earned, possible, percent, failed, why_not is None, why_not)


def _line(weight: int, verdict: Verdict, standard: Standard) -> Line:
    setting = standard.setting(verdict.criterion)
    assert setting is not None
    points = {"pass": weight, "fail": 0}.get(verdict.outcome)
    return Line(setting, verdict, points, weight)


def _withdrawn(verdict: Verdict, why_not: str) -> Verdict:
    if verdict.outcome == "unsure":
        return verdict
    return replace(
        verdict, outcome="na", reason=f"the call is not scored: {why_not}", evidence=(), window=None, changes=()
    )
