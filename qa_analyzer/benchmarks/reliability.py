"""Whether confidence means what it says: bins of it against the share that was right, as given and misheard."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.scoring.believe import believed
from qa_analyzer.scoring.confidence import confidence

from .calibrating import SHARES, Read, read_calls
from .figure import Figure
from .fitting import left_out
from .verdicts import labels_of, transcripts_in

EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


def measure(corpus: Path | None) -> list[Figure]:
    """The model that ships, and one fitted to these calls alone with each tenth of the calls left out in turn."""
    reads = read_calls(transcripts_in(corpus), labels_of(corpus))
    shipped = confidence()
    as_is = [(r, believed(r.part, r.verdicts, r.chances, r.again, shipped)) for r in reads]
    return [
        *(Figure(f"as shipped: {f.name}", f.value, f.unit) for f in curve(as_is)),
        *(Figure(f"left out: {f.name}", f.value, f.unit) for f in curve(left_out(reads, shipped))),
    ]


def curve(judged: Iterable[tuple[Read, tuple[Verdict, ...]]]) -> list[Figure]:
    """Of decided verdicts the share right in each bin of confidence and the expected calibration error (distance of
    mean confidence and share right, weighted); by share of words wrong accuracy, decided and wrong fails."""
    rows = [
        (r.share, v.confidence, v.outcome, r.labels[v.criterion])
        for r, verdicts in judged for v in verdicts if v.criterion in r.labels
    ]  # fmt: skip
    decided = [(sure, said == label) for _, sure, said, label in rows if said != "unsure"]
    figures, error = [], 0.0
    for low, high in pairwise(EDGES):
        inside = [d for d in decided if low <= d[0] < high]
        if inside:
            mean, right = sum(s for s, _ in inside) / len(inside), sum(r for _, r in inside) / len(inside)
            error += abs(mean - right) * len(inside) / len(decided)
            told = f"right, of {len(inside)} with mean confidence {mean:.3f}"
            figures.append(Figure(f"confidence {low:.2f} to {min(high, 1.0):.2f}", round(right, 3), told))
    figures.append(Figure("expected calibration error", round(error, 4), f"{len(decided)} decided verdicts"))
    for share in SHARES:
        mine = [(said, label) for s, _, said, label in rows if s == share]
        fails = [label for said, label in mine if said == "fail"]
        if mine:
            name = f"{share:.0%} of words wrong" if share else "words given"
            figures += [
                Figure(f"{name}: accuracy", round(sum(a == b for a, b in mine) / len(mine), 3)),
                Figure(f"{name}: decided", round(sum(a != "unsure" for a, _ in mine) / len(mine), 3)),
                Figure(f"{name}: wrong among the called fails",
                       round(sum(x != "fail" for x in fails) / max(1, len(fails)), 3), f"of {len(fails)}"),
            ]  # fmt: skip
    return figures
