"""The shelf of criteria: every module of this room that judges."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Protocol

from qa_analyzer.core.call import Call
from qa_analyzer.core.verdicts import Limits, Verdict

NOT_CRITERIA = frozenset({"shelf", "cite", "phrase_rule"})


class Criterion(Protocol):
    """A criterion's module."""

    LIMITS: Limits

    def judge(self, call: Call, limits: Limits) -> Verdict:
        """The verdict on one call."""
        ...


@cache
def criteria() -> dict[str, Criterion]:
    """Every criterion by id (its module's name)."""
    package = importlib.import_module(__package__)
    names = sorted(m.name for m in pkgutil.iter_modules(package.__path__) if m.name not in NOT_CRITERIA)
    return {name: importlib.import_module(f"{__package__}.{name}") for name in names}
