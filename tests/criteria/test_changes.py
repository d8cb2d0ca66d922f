"""What is told to change a verdict changes it: each change is made to its fixture, which is then judged anew."""

from __future__ import annotations

from functools import cache

import pytest

from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Outcome
from qa_analyzer.criteria.shelf import criteria
from qa_analyzer.pipeline import read_call
from qa_analyzer.scoring.edited import edited
from tests.conversation import FOLDER, Case, cases, read

ALL = [case for path in sorted(FOLDER.glob("*.txt")) for case in cases(path)]


@cache
def told(case: Case) -> tuple[Outcome, tuple[Change, ...]]:
    module, call = criteria()[case.criterion], read(case)
    verdict = module.judge(call, module.LIMITS)
    return verdict.outcome, module.what_would_change(call, verdict, module.LIMITS)


def after(case: Case, change: Change) -> Outcome:
    turns, record = edited(case.turns, case.record, change.edits)
    module = criteria()[case.criterion]
    return module.judge(read_call(record, turns, turns[-1].end + 0.4 if turns else 1.0), module.LIMITS).outcome


@pytest.mark.parametrize("case", ALL, ids=lambda c: f"{c.criterion}: {c.expected}: {c.title}"[:90])
def test_each_change_that_is_told_changes_the_verdict(case: Case) -> None:
    outcome, changes = told(case)
    for change in changes:
        assert outcome not in change.to, change.told
        assert change.start is None or (change.end is not None and 0 <= change.start <= change.end <= case.duration + 1)
        if change.edits:
            assert after(case, change) in change.to, change.told


@pytest.mark.parametrize("name", sorted(criteria()))
def test_a_fail_can_be_made_a_pass_and_a_pass_a_fail(name: str) -> None:
    mine = [(told(c)[0], change) for c in ALL if c.criterion == name for change in told(c)[1] if change.edits]
    assert any(outcome == "fail" and "pass" in change.to for outcome, change in mine)
    assert any(outcome == "pass" and "fail" in change.to for outcome, change in mine)


@pytest.mark.parametrize("name", sorted(criteria()))
def test_every_verdict_tells_what_would_have_changed_it(name: str) -> None:
    silent = [c.title for c in ALL if c.criterion == name and not told(c)[1]]
    assert not silent
