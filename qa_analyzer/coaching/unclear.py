"""Where the standard itself may be unclear: much that cannot be decided, much that people overrule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qa_analyzer.core.document import CriterionOut
from qa_analyzer.core.team_report import Unclear

from .wilson import wilson_percent

UNCLEAR_PERCENT = 20.0
"""From here on unsure verdicts, or overruled ones, are many: one decision in five; set by hand.  The lower end of the
95 % interval must lie above it, so that three of four do not make a criterion unclear."""
SAID_SO = 2
"""Reviewers' verdicts with the reason that the standard is unclear, from which on it is listed; set by hand."""


@dataclass(frozen=True, slots=True)
class Doubts:
    """Of one criterion: verdicts that were asked for, those unsure; those reviewed, those overruled; and how often a
    reviewer gave the standard as the reason."""

    asked: int = 0
    unsure: int = 0
    reviewed: int = 0
    overruled: int = 0
    said_so: int = 0


def unclear(ids: Sequence[str], forms: Mapping[str, CriterionOut], doubts: Mapping[str, Doubts]) -> tuple[Unclear, ...]:
    """The criteria that are unclear, what most people said so of first."""
    found = []
    for id_ in ids:
        d = doubts.get(id_, Doubts())
        why = tuple(_why(d))
        if why:
            form = forms.get(id_)
            title, sentence = (form.title or id_, form.sentence) if form else (id_, "")
            counts = (d.asked, d.unsure, d.reviewed, d.overruled, d.said_so)
            found.append((d, Unclear(id_, title, sentence, *counts, why)))
    found.sort(key=lambda f: (-f[0].said_so, -_share(f[0].overruled, f[0].reviewed), -_share(f[0].unsure, f[0].asked)))
    return tuple(u for _, u in found)


def _why(d: Doubts) -> list[str]:
    many = [("unsure", d.unsure, d.asked), ("overruled", d.overruled, d.reviewed)]
    why = [name for name, part, of in many if of and wilson_percent(part, of)[0] > UNCLEAR_PERCENT]
    return [*why, "said so"] if d.said_so >= SAID_SO else why


def _share(part: int, of: int) -> float:
    return part / of if of else 0.0
