"""What people may say of a call: deeds, who may do them, and what they must bring.  No database here."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError

from .review_reasons import EXCUSES, REASONS, REASONS_FOR, VERDICT_WORDS

Kind = Literal[
    "override", "comment", "moment_confirm", "moment_strike", "moment_add", "coach_note", "sign_off", "acknowledge",
    "dispute", "dispute_outcome", "agreed", "undo", "calibrate",
]  # fmt: skip
Role = Literal["reviewer", "coach", "agent"]

_DESK = ("reviewer", "coach")
MAY: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(get_args(Kind), _DESK),
    "acknowledge": ("agent",), "dispute": ("agent",), "comment": ("reviewer", "coach", "agent"),
    "undo": ("reviewer", "coach", "agent"),
}  # fmt: skip
"""Which roles may do which deed; an undo only takes back what the same person did."""

VALUES: Mapping[str, tuple[str, ...]] = {
    "override": ("pass", "fail", "na", "excused"),
    "moment_confirm": ("member", "agent"), "moment_strike": ("member", "agent"), "moment_add": ("member", "agent"),
    "dispute_outcome": ("upheld", "rejected", "partly"),
}  # fmt: skip
"""The values of a deed; of a moment: who speaks."""

LONGEST_NOTE = 2000
"""Characters; a page of typescript, set by hand."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that somebody does; times in seconds of the call."""

    kind: str
    criterion: str | None = None
    value: str | None = None
    reason: str | None = None
    note: str | None = None
    start: float | None = None
    end: float | None = None
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A deed as it stands in the history: who did it when (ISO 8601, UTC), and what was shown `before` it."""

    id: int
    at: str
    who: str
    role: str
    deed: Deed
    before: str | None = None
    analysis: int | None = None


def check(deed: Deed, role: str, analysis: Analysis) -> None:
    """Raises InputError where this role may not do it, or where something is missing or cannot be."""
    if deed.kind not in MAY:
        raise InputError(f"{deed.kind!r} is nothing that can be done", hint=f"known: {', '.join(MAY)}")
    if role not in MAY[deed.kind]:
        raise InputError(f"{deed.kind.replace('_', ' ')} is not for the role {role}", hint=_for_whom(deed.kind))
    allowed = VALUES.get(deed.kind)
    if allowed is not None and deed.value not in allowed:
        raise InputError(f"{deed.kind}: the value is {deed.value!r}", hint=f"expected one of {', '.join(allowed)}")
    if len(deed.note or "") > LONGEST_NOTE:
        raise InputError(f"the note has {len(deed.note or '')} characters", hint=f"at most {LONGEST_NOTE}")
    verdicts = {c.id: c.verdict for c in analysis.criteria}
    if (deed.kind == "override" or deed.criterion is not None) and deed.criterion not in verdicts:
        raise InputError(f"{deed.criterion!r} is no criterion of this call's standard", hint="reload the page")
    if deed.kind == "override":
        _check_reason(deed, verdicts[deed.criterion or ""])
    if deed.kind in ("comment", "coach_note", "dispute", "agreed") and not (deed.note or "").strip():
        raise InputError(f"{deed.kind.replace('_', ' ')}: there are no words", hint="write a note")
    if deed.kind == "undo" and deed.undoes is None:
        raise InputError("undo: it does not say what", hint="name the deed")
    if deed.kind == "calibrate":
        _check_blind(deed, verdicts)
    if deed.kind.startswith("moment_"):
        _check_times(deed, analysis.duration)


def _for_whom(kind: str) -> str:
    return f"it is for: {', '.join(MAY[kind])}"


def _check_reason(deed: Deed, machine: str) -> None:
    fitting = REASONS_FOR[deed.value or ""]
    agrees = deed.value == machine and deed.reason is None
    if not agrees and deed.reason not in fitting:
        given = (EXCUSES | REASONS).get(deed.reason or "", deed.reason)
        verdict = VERDICT_WORDS.get(deed.value or "", deed.value)
        told = f"the reason “{given}” does not fit “{verdict}”" if given else "there is no reason"
        raise InputError(f"override: {told}", hint=f"expected one of: {'; '.join(fitting.values())}")
    if deed.reason == "other" and not (deed.note or "").strip():
        raise InputError("override: another reason needs a note", hint="say in the note what it is")


def _check_blind(deed: Deed, known: Mapping[str, str]) -> None:
    """`value` is JSON, criterion to verdict; `reason` the set that it belongs to."""
    try:
        said = json.loads(deed.value or "")
    except ValueError:
        said = None
    right = isinstance(said, dict) and said and set(said) <= set(known) and set(said.values()) <= {"pass", "fail", "na"}
    if not right or not deed.reason:
        raise InputError("calibrate: no verdicts, or not of this call", hint="judge at least one criterion")


def _check_times(deed: Deed, duration: float) -> None:
    start, end = deed.start, deed.end
    known = start is not None and end is not None and math.isfinite(start) and math.isfinite(end)
    if not known or not 0 <= start < end <= duration + 1:  # type: ignore[operator]
        hint = f"expected seconds within the call: 0 to {duration:.0f}, the end after the start"
        raise InputError(f"a moment from {start} to {end}", hint=hint)
