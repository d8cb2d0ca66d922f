"""Verdicts on labelled calls with their signs, as given and damaged."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_analyzer.acts.learnt import chances_of
from qa_analyzer.core.call import Call
from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.core.words import recognised
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings, kindly_read, listen, mended_read, place, read_call
from qa_analyzer.scoring.believe import Again
from qa_analyzer.scoring.due import Chances
from qa_analyzer.scoring.judge import judge_all
from qa_analyzer.scoring.signs import signs
from qa_analyzer.standards.find import load
from qa_analyzer.timeline.handover import judged_part

from .agreement import labels_in
from .mishearing import misheard

SHARES = (0.0, 0.1, 0.2, 0.3)


@dataclass(frozen=True, slots=True)
class Read:
    """One labelled call as read: the verdicts, the two further readings, and the labels by criterion."""

    call_id: str
    share: float
    weight: float
    part: Call
    verdicts: tuple[Verdict, ...]
    again: Again | None
    chances: Chances
    labels: Mapping[str, str]

    def rows(self) -> Iterator[tuple[str, str, dict[str, float], str]]:
        """Criterion, verdict, signs and label, for each verdict that was decided."""
        for i, verdict in enumerate(self.verdicts):
            label = self.labels.get(verdict.criterion)
            if label is None or verdict.outcome == "unsure":
                continue
            others = (self.again.heard[i], self.again.kind[i]) if self.again else ()
            yield verdict.criterion, verdict.outcome, signs(self.part, verdict, self.chances, *others), label


def read_calls(
    transcripts: Path, labels: Path, *, seeds: Sequence[str] = ("",), weight_given: float = 1.0
) -> list[Read]:
    """Each call, as given (its verdicts weigh `weight_given`) and with shares of its words wrong, once a seed."""
    standard = load("advisorycloud-phone")
    settings = Settings(standard)
    told = {c: truth["labels"] for c, truth in labels_in(labels).items()}
    made = []
    for share in SHARES:
        for seed in seeds if share else ("",):
            with tempfile.TemporaryDirectory() as folder:
                for path in sorted(transcripts.glob("*.json")):
                    spoken = json.loads(path.read_text(encoding="utf-8"))
                    spoken = misheard(spoken, share, path.stem + seed) if share else spoken
                    (Path(folder) / path.name).write_text(json.dumps(spoken), encoding="utf-8")
                for found in find_calls(sorted(Path(folder).glob("*.json"))).calls:
                    heard = place(found.record, listen(found, None, None, settings), settings)
                    call = read_call(heard.record, heard.turns, heard.duration, hearing=heard.hearing)
                    wanted = {c: label["verdict"] for c, label in told.get(call.record.call_id, {}).items()}
                    weight = weight_given if not share else 1.0 / len(seeds)
                    made.append(_read(call, share, weight, standard, wanted))
    return made


def _read(call: Call, share: float, weight: float, standard: Any, labels: Mapping[str, str]) -> Read:
    read, again = call, None
    if recognised(call.turns):
        read = mended_read(call, standard)
        again = Again(judge_all(call, standard), judge_all(kindly_read(read, standard), standard))
    part = judged_part(read)
    chances = chances_of(part.turns, part.acts)
    return Read(call.record.call_id, share, weight, part, judge_all(read, standard), again, chances, labels)
