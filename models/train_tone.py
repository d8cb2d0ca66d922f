"""Fit the tone of words from hand-written sentences and calls: `python models/train_tone.py`.

Reads tone/sentences/*.csv, the ordinary talk of acts/sentences/*.csv, and tone/calls/*.csv (whole calls, each turn
marked).  Fits the words of a turn, then its standing in the course of the call, the odds of the first step always by a
fit that had not seen the writer.  Writes tone/model.npz, course.json, figures.csv and calls.csv (by writer of calls
left out).  The same rows give the same figures.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import train_sentences as sentences_
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.preprocessing import StandardScaler

from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.call import Call
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Role, Turn
from qa_analyzer.text.sentence_model import LEVELS, Said, store
from qa_analyzer.tone.course import NAMES, Read, standing
from qa_analyzer.tone.words_model import Course, said_of

HERE = Path(__file__).parent / "tone"
SOFTNESS, COURSE_SOFTNESS = 3.0, 0.1
"""Inverse strength of the penalties.  Words: 1 to 30 are alike by average precision on calls of writers left out
(within 0.02).  Course (numbers of unit variance): set by hand."""
CALL_WEIGHT = 10.0
"""A turn of a call counts as so many sentences: 3 to 30 are alike by the same measure, 1 is worse (0.72; 0.77)."""
FLAG = 0.5
"""A call is flagged from this probability of one turn on.  The flag's F1 on writers left out is within 0.02 of its best
from 0.4 to 0.7; within that chosen on labelled calls that taught nothing (40 development calls and 67 by others)."""
LABELS = ("frustrated", "warm")
FOLDS = 6
"""Writers of calls are left out in so many groups."""
WORDS_PER_SECOND = 2.5


class Mark(NamedTuple):
    """What a listener heard in a turn."""

    frustrated: bool
    warm: bool


def calls() -> dict[str, list[tuple[Call, list[Mark]]]]:
    """Calls by writer, each with what was heard in each of its turns, as `pipeline` would hand them on."""
    reader, found = Reader(), {}
    for path in sorted((HERE / "calls").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        ids = list(dict.fromkeys(r["call"] for r in rows))
        found[path.stem] = [_call(reader, [r for r in rows if r["call"] == one]) for one in ids]
    return found


def _call(reader: Reader, rows: Sequence[dict[str, str]]) -> tuple[Call, list[Mark]]:
    now, turns = 0.0, []
    for row in rows:
        lasts = max(0.6, len(row["text"].split()) / WORDS_PER_SECOND)
        role: Role = "agent" if row["speaker"] == "agent" else "member"
        turns.append(Turn(role, now, now + lasts, row["text"]))
        now += lasts + 0.4
    record = Record("call")
    acts = reader.read(turns, record)
    marks = [Mark(r["frustrated"] == "1", r["warm"] == "1") for r in rows]
    return Call(record, tuple(turns), now, acts=tuple(acts)), marks


class Words:
    """The model of a turn's words, fitted on sentences and on the calls of some writers."""

    def __init__(self, rows: list[dict[str, str]], taught: Sequence[tuple[Call, list[Mark]]]) -> None:
        heard = [sentences_.said(r) for r in rows]
        truth = [(r["frustrated"] == "1", False) for r in rows]
        weight = [sentences_.MISTAKE if r["source"] == "mistake" else 1.0 for r in rows]
        for call, marks in taught:
            for turn, said in said_of(call).items():
                heard.append(said)
                truth.append((marks[turn].frustrated, marks[turn].warm))
                weight.append(CALL_WEIGHT)
        copied, labels = sentences_.copies(heard, np.array(truth, float))
        self.known = sentences_.vocabulary(copied)
        x, weights = sentences_.matrix(copied, self.known), np.tile(weight, len(copied) // len(heard))
        of_calls = np.flatnonzero(np.tile(np.arange(len(heard)) >= len(rows), len(copied) // len(heard)))
        hot = sentences_.fit(x, labels[:, :1], weights, SOFTNESS)
        warm = sentences_.fit(x[of_calls], labels[of_calls, 1:], weights[of_calls], SOFTNESS)
        self.weights, self.bias = (np.concatenate(both, axis=-1) for both in zip(hot, warm, strict=True))

    def odds(self, said: list[Said]) -> Any:
        """Log-odds of sentences or turns, shape (turns, LABELS)."""
        return sentences_.matrix(said, self.known) @ self.weights + self.bias

    def standing(self, call: Call) -> dict[int, tuple[float, ...]]:
        """The numbers of the course of a call, by turn."""
        said = said_of(call)
        if not said:
            return {}
        return standing(call, {i: Read(*row) for i, row in zip(said, self.odds(list(said.values())), strict=True)})


def main() -> None:
    """Report, fit, write."""
    rows = sentences_.rows_of("tone")
    by_writer = calls()
    _sentence_figures(rows, [c for cs in by_writer.values() for c in cs])
    folds = [list(by_writer)[i::FOLDS] for i in range(FOLDS)]
    left_out: dict[str, list[tuple[Any, Any]]] = {}
    for fold in folds:
        words = Words(rows, [c for w, cs in by_writer.items() if w not in fold for c in cs])
        for writer in fold:
            left_out[writer] = [_table(words, call, marks) for call, marks in by_writer[writer]]
    chance = {}
    for fold in folds:
        fitted = _course([t for w, ts in left_out.items() if w not in fold for t in ts])
        chance |= {w: [(_chance(fitted, x), y[:, 0]) for x, y in left_out[w]] for w in fold}
    everything = [one for w in by_writer for one in chance[w]]
    everyone = [one for w in by_writer for one in left_out[w]]
    moment = max((p for p in _grid() if p <= FLAG), key=lambda p: (_f1(*_turns(everything, p)), p))
    _call_figures(chance, moment, {w: _warmth(ts) for w, ts in left_out.items()} | {"all": _warmth(everyone)})
    print({p: round(_f1(*_flags(everything, p)), 3) for p in _grid()})
    weights, bias = _course([t for ts in left_out.values() for t in ts])
    course = {"weights": dict(zip(NAMES, weights.round(4).tolist(), strict=True)), "bias": round(float(bias), 4)}
    (HERE / "course.json").write_text(json.dumps(course | {"moment": moment, "flag": FLAG}, indent=1) + "\n")


def _table(words: Words, call: Call, marks: list[Mark]) -> tuple[Any, Any]:
    """Numbers of shape (the member's turns, NAMES), marks of shape (turns, LABELS)."""
    numbers = words.standing(call)
    heard = np.array([marks[i] for i in numbers], bool).reshape(-1, len(LABELS))
    return np.array(list(numbers.values())).reshape(-1, len(NAMES)), heard


def _course(tables: Sequence[tuple[Any, Any]]) -> tuple[Any, float]:
    """Weights and bias over the numbers as they are."""
    x, y = np.concatenate([t[0] for t in tables]), np.concatenate([t[1][:, 0] for t in tables])
    scale = StandardScaler().fit(x)
    fitted = LogisticRegression(C=COURSE_SOFTNESS, max_iter=2000).fit(scale.transform(x), y)
    weights = fitted.coef_[0] / scale.scale_
    return weights, float(fitted.intercept_[0] - weights @ scale.mean_)


def _chance(fitted: tuple[Any, float], x: Any) -> Any:
    """As the program says it; what a sure phrase lifts is above every level that could be chosen."""
    course = Course(tuple(fitted[0]), fitted[1], moment=1.0, flag=1.0)
    return np.array([course.chance(numbers) for numbers in x])


def _grid() -> list[float]:
    return [round(0.1 + 0.025 * n, 3) for n in range(33)]


def _flags(found: Sequence[tuple[Any, Any]], level: float) -> tuple[int, int, int]:
    """Calls flagged rightly, wrongly, missed."""
    pairs = [(bool((p >= level).any()), bool(y.any())) for p, y in found]
    return sum(a and b for a, b in pairs), sum(a and not b for a, b in pairs), sum(b and not a for a, b in pairs)


def _turns(found: Sequence[tuple[Any, Any]], level: float) -> tuple[int, int, int]:
    """Turns called rightly, wrongly, missed."""
    p, y = np.concatenate([a for a, _ in found]) >= level, np.concatenate([b for _, b in found])
    return int((p & y).sum()), int((p & ~y).sum()), int((~p & y).sum())


def _f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / max(1, 2 * right + wrong + missed)


def _warmth(tables: Sequence[tuple[Any, Any]]) -> float:
    """Average precision of warmth, by the words of a turn alone."""
    odds = np.concatenate([x[:, NAMES.index("warmth")] for x, _ in tables])
    return float(average_precision_score(np.concatenate([y[:, 1] for _, y in tables]), odds))


def _call_figures(chance: dict[str, list[tuple[Any, Any]]], moment: float, warmth: dict[str, float]) -> None:
    groups = chance | {"all": [one for ones in chance.values() for one in ones]}
    with (HERE / "calls.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["writer", "calls", "frustrated", "flag_f1", "flagged_wrongly", "missed",
                        "turn_recall", "turn_precision", "average_precision", "warmth_average_precision"])  # fmt: skip
        for name, found in groups.items():
            right, wrong, missed = _flags(found, FLAG)
            hit, false, lost = _turns(found, moment)
            p, y = np.concatenate([a for a, _ in found]), np.concatenate([b for _, b in found])
            table.writerow([name, len(found), right + missed, round(_f1(right, wrong, missed), 3), wrong, missed,
                            round(hit / max(1, hit + lost), 3), round(hit / max(1, hit + false), 3),
                            round(float(average_precision_score(y, p)), 3), round(warmth[name], 3)])  # fmt: skip


def _sentence_figures(rows: list[dict[str, str]], taught: Sequence[tuple[Call, list[Mark]]]) -> None:
    """By writers of sentences left out; fits the model that ships and writes it with the levels so found."""
    own = [r for r in rows if "kind" in r and r["source"] == "written"]
    chance = np.zeros(len(own))
    for writer in sorted({r["writer"] for r in own}):
        words = Words([r for r in rows if r["writer"] != writer], taught)
        at = [i for i, r in enumerate(own) if r["writer"] == writer]
        chance[at] = 1 / (1 + np.exp(-words.odds([sentences_.said(own[i]) for i in at])[:, 0]))
    found = sentences_.figures(own, ["frustrated"], chance[:, None], chance[:, None])
    sentences_.write_figures(HERE, found)
    words = Words(rows, taught)
    levels = {level: [f[level] for f in found] + [sentences_.NEVER] for level in LEVELS}
    store(HERE / "model.npz", LABELS, words.known, words.weights, words.bias, levels)


if __name__ == "__main__":
    main()
