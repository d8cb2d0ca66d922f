"""One criterion over a team: people's verdicts in place of the program's, and the program's where they are others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_analyzer.core.coaching_report import Against
from qa_analyzer.core.document import CriterionOut
from qa_analyzer.core.team_report import Cell, TeamRow

from .apart import rates_apart
from .corrected import Counts
from .wilson import wilson_percent


def team_row(
    id_: str, form: CriterionOut | None, counts: Mapping[str, tuple[Mapping[str, Counts], Mapping[str, Counts]]],
    comparisons: int,
) -> TeamRow:  # fmt: skip
    """The row from each agent's counts of all criteria: the program's, and as people left them.

    `comparisons`: how many cells of the report are compared at once.
    """
    machine, shown = ([c[k].get(id_, (0, 0)) for c in counts.values()] for k in (0, 1))
    told = zip(_apart(machine, comparisons), _apart(shown, comparisons), strict=True)
    cells = [
        Cell(agent, *_rate(now), now_told if now_told == was_told else _neither(now_told, was_told), *_other(was, now))
        for agent, was, now, (was_told, now_told) in zip(counts, machine, shown, told, strict=True)
    ]
    was, now = ((sum(p for p, _ in of), sum(f for _, f in of)) for of in (machine, shown))
    passed, decided, percent = _rate(now)
    low, high = wilson_percent(passed, decided) if decided else (None, None)
    title, section = (form.title or id_, form.section) if form else (id_, "")
    return TeamRow(id_, title, section, passed, decided, percent, low, high, tuple(cells), *_other(was, now))


def _apart(counts: Sequence[Counts], comparisons: int) -> list[Against]:
    return [told.against for told in rates_apart([(p, p + f) for p, f in counts], comparisons)]


def _neither(now: Against, was: Against) -> Against:
    """People corrected some agents more than others: who stands out must do so without them too, and with them."""
    return "too few calls" if "too few calls" in (now, was) else "not distinguishable"


def _rate(counts: Counts) -> tuple[int, int, float | None]:
    passed, failed = counts
    decided = passed + failed
    return passed, decided, 100 * passed / decided if decided else None


def _other(was: Counts, now: Counts) -> tuple[int, int] | tuple[None, None]:
    """The program's counts, where they are others."""
    return (None, None) if was == now else (was[0], was[0] + was[1])
