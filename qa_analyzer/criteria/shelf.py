"""The shelf of criteria: every module of this room that judges."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Protocol

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict

NOT_CRITERIA = frozenset({"shelf", "cite", "change", "change_hold", "change_close", "phrase_rule"})


class Criterion(Protocol):
    """A criterion's module; a test fails while `what_would_change` is missing."""

    LIMITS: Limits

    def judge(self, call: Call, limits: Limits) -> Verdict:
        """The verdict on one call."""
        ...

    def what_would_change(self, call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
        """What would have changed its verdict on this call: of several, each by itself."""
        ...


@cache
def criteria() -> dict[str, Criterion]:
    """Every criterion by id (its module's name)."""
    package = importlib.import_module(__package__)
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.name not in NOT_CRITERIA)
    return {name: importlib.import_module(f"{__package__}.{name}") for name in names}
