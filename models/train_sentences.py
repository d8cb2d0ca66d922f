"""Fit the sentence model of the acts from hand-written sentences: `python models/train_sentences.py`.

With a file behind it nothing is fitted: the stored model is tried on those sentences.

Reads acts/sentences/*.csv, reports every writer left out in turn, then fits on all rows and writes acts/model.npz and
acts/figures.csv.  The same rows give the same figures.  `train_tone.py` builds on it.
"""

from __future__ import annotations

import csv
import random
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.base import clone
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

from qa_analyzer.acts.reader import Reader
from qa_analyzer.benchmarks.mishearing import struck
from qa_analyzer.core.words import Role, Turn
from qa_analyzer.text.normalise import tokens
from qa_analyzer.text.sentence_model import LEVELS, Said, SentenceModel, features, store

HERE = Path(__file__).parent
LEAST_ROWS = 3
"""A feature must occur in so many rows."""
SOFTNESS = 100.0
"""Inverse strength of the penalty: of 30 to 1000 all are alike by left-out writers (within 0.005)."""
SURE_PRECISION, LIKELY_PRECISION, FAINT_RECALL = 0.96, 0.8, 0.9
"""What a label's thresholds are chosen for on writers left out; `likely` and `faint` on rows misheard by FAINT_SHARE.
A third of the rows are lures, far more than in calls: there more of what is called is right."""
LEAST_SURE, LEAST_LIKELY, LEAST_FAINT, NEVER = 0.95, 0.3, 0.05, 2.0
FAINT_SHARE = 0.2
MISTAKE = 4.0
"""Weight of a row written against a mistake that was seen (`source` mistake): there are few, and they are meant."""
MISHEARD = (0.1, 0.15, 0.2, 0.25, 0.3)
"""Shares of words wrong in the copies of each row that are fitted beside it: recognisers' slips are learnt too."""


def rows_of(name: str) -> list[dict[str, str]]:
    """All rows of a model, in order of file name; to those of tone the ordinary talk of the acts is added."""
    found = []
    for path in sorted((HERE / name / "sentences").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found += list(csv.DictReader(file))
    if name == "tone":
        found += [_as_tone(r) for r in rows_of("acts") if "unprofessional" not in r["acts"].split()]
    return found


def _as_tone(row: dict[str, str]) -> dict[str, str]:
    heat = "1" if "upset" in row["acts"].split() else "0"
    return {k: row[k] for k in ("text", "speaker", "before", "writer", "source")} | {"frustrated": heat}


@cache
def reader() -> Reader:
    """Of what rules find in a sentence, the model reads the kinds."""
    return Reader()


def said(row: dict[str, str]) -> Said:
    """A row as the model reads it."""
    return _heard(row["text"], _words(row.get("before") or ""), row["speaker"])


def _heard(text: str, before: tuple[str, ...], speaker: str) -> Said:
    role: Role = "agent" if speaker == "agent" else "member"
    found = {str(a.kind) for a in reader().by_rule(0, Turn(role, 0.0, 1.0, text))}
    return Said(_words(text), before, speaker, tuple(sorted(found)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(t.text for t in tokens(text))


def labels_of(row: dict[str, str]) -> set[str]:
    """The acts of a row; for tone, `frustrated` or nothing."""
    if "acts" in row:
        return set(row["acts"].split())
    return {"frustrated"} if row["frustrated"] == "1" else set()


def vocabulary(rows: list[Said]) -> dict[str, int]:
    """Features that occur in LEAST_ROWS rows, by number."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(set(features(row)))
    return {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= LEAST_ROWS))}


def matrix(rows: list[Said], known: dict[str, int]) -> Any:
    """Rows as counts over the root of the number of features."""
    values, columns, starts = [], [], [0]
    for row in rows:
        names = list(features(row))
        scale = len(names) ** -0.5
        for name in names:
            if name in known:
                columns.append(known[name])
                values.append(scale)
        starts.append(len(columns))
    made = csr_matrix((values, columns, starts), shape=(len(rows), len(known)), dtype=np.float64)
    made.sum_duplicates()
    return made


def fit(x: Any, y: Any, weight: Any, softness: float) -> tuple[Any, Any]:
    """Weights (features, labels) and bias: one logistic regression a label; `weight` of each row."""
    one = LogisticRegression(C=softness, solver="liblinear", random_state=0, max_iter=300, tol=1e-3)
    fitted = Parallel(n_jobs=2)(delayed(_fitted)(one, x, y[:, column], weight) for column in range(y.shape[1]))
    return np.array([w for w, _ in fitted]).T.astype(np.float32), np.array([b for _, b in fitted], np.float32)


def _fitted(model: LogisticRegression, x: Any, y: Any, weight: Any) -> tuple[Any, float]:
    if not y.any():  # only the writer left out has it
        return np.zeros(x.shape[1]), -10.0
    fitted = clone(model).fit(x, y, sample_weight=weight)
    return fitted.coef_[0], float(fitted.intercept_[0])


def left_out(rows: list[dict[str, str]], labels: list[str]) -> tuple[Any, Any]:
    """Probabilities of every row by the model that never saw its writer, shape (rows, labels): as written, misheard."""
    heard = [said(r) for r in rows]
    rng = random.Random(1)
    struck_ = [_misheard(h, FAINT_SHARE, rng) for h in heard]
    writers = np.array([r["writer"] for r in rows])
    y = truth(rows, labels)
    out, faint = np.zeros(y.shape), np.zeros(y.shape)
    for writer in sorted(set(writers)):
        inside, outside = np.flatnonzero(writers != writer), np.flatnonzero(writers == writer)
        taught, labelled = copies([heard[i] for i in inside], y[inside])
        known = vocabulary(taught)
        weights, bias = fit(matrix(taught, known), labelled, weight_of([rows[i] for i in inside]), SOFTNESS)
        for source, target in ((heard, out), (struck_, faint)):
            odds = matrix([source[i] for i in outside], known) @ weights + bias
            target[outside] = 1 / (1 + np.exp(-odds))
    return out, faint


def truth(rows: list[dict[str, str]], labels: list[str]) -> Any:
    """0 or 1, shape (rows, labels)."""
    return np.array([[name in labels_of(r) for name in labels] for r in rows], float)


def figures(rows: list[dict[str, str]], labels: list[str], p: Any, faint: Any) -> list[dict[str, Any]]:
    """Per label, on sentences of writers left out."""
    y = truth(rows, labels)
    found = []
    for i, name in enumerate(labels):
        called, real = p[:, i] >= 0.5, y[:, i] > 0
        near = np.array([r.get("near") == name for r in rows])
        right = int((called & real).sum())
        found.append({
            "label": name, "positives": int(real.sum()), "lures": int(near.sum()),
            "accuracy": round(float((called == real).mean()), 4),
            "precision": round(right / max(1, int(called.sum())), 3),
            "recall": round(right / max(1, int(real.sum())), 3),
            "average_precision": round(float(average_precision_score(real, p[:, i])), 3),
            "lures_taken": round(float(called[near & ~real].mean()), 3) if (near & ~real).any() else "",
            **thresholds(real, p[:, i], faint[:, i]),
        })  # fmt: skip
    return found


def thresholds(real: Any, p: Any, misheard: Any) -> dict[str, float]:
    """The probability from which a label is `sure`, `likely` and `faint`."""
    sure = max(LEAST_SURE, right_from(real, p, SURE_PRECISION))
    likely = min(sure, max(LEAST_LIKELY, right_from(real, misheard, LIKELY_PRECISION)))
    faint = min(likely, max(LEAST_FAINT, float(np.quantile(misheard[real], 1 - FAINT_RECALL))))
    return {"sure": round(sure, 3), "likely": round(likely, 3), "faint": round(faint, 3)}


def right_from(real: Any, p: Any, precision: float) -> float:
    """The lowest probability from which all above are right in this share; NEVER where none is."""
    order = np.argsort(-p)
    right = np.cumsum(real[order])
    good = np.flatnonzero((right / np.arange(1, len(p) + 1) >= precision) & (right >= 5))
    return float(p[order][good[-1]]) if good.size else NEVER


def copies(rows: list[Said], y: Any) -> tuple[list[Said], Any]:
    """The rows, and behind them each as a recogniser may mishear it."""
    rng = random.Random(0)
    made, truths = list(rows), [y]
    for share in MISHEARD:
        made += [_misheard(r, share, rng) for r in rows]
        truths.append(y)
    return made, np.concatenate(truths)


def weight_of(rows: list[dict[str, str]]) -> Any:
    """How much each row and each of its copies counts."""
    once = np.array([MISTAKE if r["source"] == "mistake" else 1.0 for r in rows])
    return np.tile(once, 1 + len(MISHEARD))


def _misheard(row: Said, share: float, rng: random.Random) -> Said:
    return _heard(" ".join(w for w, _ in struck(list(row.words), share, rng)), row.before, row.speaker)


def heldout(path: Path) -> None:
    """Print how the stored model does on sentences that it was not fitted on."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    model = SentenceModel(HERE / "acts" / "model.npz")
    p, real = model.probabilities([said(r) for r in rows]), truth(rows, list(model.labels)) > 0
    rules = np.array([[label in said(r).found for label in model.labels] for r in rows])
    for what, called in (("rules alone", rules), ("model", p >= 0.5)):
        right = int((called & real).sum())
        print(f"{len(rows)} sentences, {what}: accuracy {np.mean(called == real):.4f}, "
              f"precision {right / max(1, called.sum()):.3f}, recall {right / max(1, real.sum()):.3f}")  # fmt: skip


def main() -> None:
    """Report, fit, write."""
    rows = rows_of("acts")
    labels = sorted(set().union(*(labels_of(r) for r in rows)))
    found = figures(rows, labels, *left_out(rows, labels))
    write_figures(HERE / "acts", found)
    taught, labelled = copies([said(r) for r in rows], truth(rows, labels))
    known = vocabulary(taught)
    weights, bias = fit(matrix(taught, known), labelled, weight_of(rows), SOFTNESS)
    levels = {level: [f[level] for f in found] for level in LEVELS}
    store(HERE / "acts" / "model.npz", labels, known, weights, bias, levels)
    mean = {k: float(np.mean([f[k] for f in found])) for k in ("precision", "recall", "average_precision", "accuracy")}
    print(f"{len(rows)} rows, {len(known)} features; left-out writers, mean over labels:", mean)


def write_figures(folder: Path, found: list[dict[str, Any]]) -> None:
    """The table of figures of a model."""
    with (folder / "figures.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(found[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(found)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        heldout(Path(sys.argv[1]))
    else:
        main()
