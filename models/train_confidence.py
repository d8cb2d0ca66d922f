"""Fit the probabilities of verdicts: `python models/train_confidence.py [--beside DIR]... DIR...`.

Each DIR holds `transcripts/` and `truth/` of labelled calls.  On those named `--beside` the rules were written, or
their mistakes were mended: there the rules look better than they are, so that as given they count less and choose no
threshold.  Writes models/confidence/model.json and prints what is believed of calls left out.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from qa_analyzer.benchmarks.calibrating import read_calls
from qa_analyzer.benchmarks.fitting import as_json, chosen, fit, left_out
from qa_analyzer.benchmarks.reliability import curve

HERE = Path(__file__).parent / "confidence"
BESIDE = 0.3
SEEDS = ("", "a")


def main() -> None:
    """Read, fit, write, report."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--beside", type=Path, action="append", default=[])
    asked.add_argument("corpora", type=Path, nargs="*")
    told = asked.parse_args()
    reads = [
        r for d in told.beside for r in read_calls(d / "transcripts", d / "truth", seeds=SEEDS, weight_given=BESIDE)
    ]
    reads += [r for d in told.corpora for r in read_calls(d / "transcripts", d / "truth", seeds=SEEDS)]
    model = chosen(fit(reads), reads)
    HERE.mkdir(exist_ok=True)
    (HERE / "model.json").write_text(as_json(model), encoding="utf-8")
    for figure in curve(left_out(reads, model)):
        print(f"{figure.name:50} {figure.value:8} {figure.unit}")


if __name__ == "__main__":
    main()
