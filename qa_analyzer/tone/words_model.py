"""How likely each of the member's turns is frustrated, by the words: learnt from sentences and calls written by hand.

Two steps, both in `models/tone` (CARD.md says what taught them): a linear model over the words of a turn and the end of
the agent's before it (`model.npz`), and a logistic regression over how the turn stands in the course of the call
(`course.json`), which also weighs what the phrases of `acts.anger` found.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from qa_analyzer.acts.pieces import whole_turns
from qa_analyzer.core.call import Call
from qa_analyzer.core.errors import StartError
from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.text.sentence_model import Said, SentenceModel

from .course import NAMES, Read, standing

SURE_PHRASE, EVEN_ODDS = 0.8, 1.0
"""A phrase of this strength (`acts.anger.LEVEL`) flags by itself, however even the rest of the call, where the words of
its turn read like frustration.  Chosen on 470 calls of writers left out: from 0.7 and even odds on 19 more of the 263
calm ones would be flagged and two fewer of the 207 frustrated ones missed; with no lift three fewer and four more."""


@dataclass(frozen=True, slots=True)
class Course:
    """Weights of the numbers of `course.NAMES`, and the probabilities that mean something.

    `moment`: from it on a turn is part of a moment; `flag`: from it on it flags its call.
    """

    weights: tuple[float, ...]
    bias: float
    moment: float
    flag: float

    def chance(self, numbers: Sequence[float]) -> float:
        """The probability of frustration of a turn with these numbers, 0-1."""
        total = self.bias + sum(w * x for w, x in zip(self.weights, numbers, strict=True))
        found = 1 / (1 + exp(-max(-30.0, min(30.0, total))))
        named = dict(zip(NAMES, numbers, strict=True))
        plain = named["phrase"] >= SURE_PHRASE and named["odds"] >= EVEN_ODDS
        return max(found, self.flag) if plain else found


@cache
def model() -> SentenceModel:
    """The fitted model of a turn's words that ships; raises StartError where it is missing."""
    return SentenceModel(model_folder("tone") / "model.npz")


@cache
def course() -> Course:
    """The fitted weights of a call's course that ship; raises StartError where they are missing or of other numbers."""
    path = model_folder("tone") / "course.json"
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if tuple(stored["weights"]) != NAMES:
            raise ValueError("it weighs other numbers than this program reads")
        weights = tuple(float(w) for w in stored["weights"].values())
        return Course(weights, float(stored["bias"]), float(stored["moment"]), float(stored["flag"]))
    except (OSError, KeyError, ValueError) as error:
        hint = "install the package again; in a checkout, restore the folder models/ or train anew"
        raise StartError(f"the model {path.name} cannot be read ({error})", hint=hint, path=str(path)) from None


def read(call: Call) -> dict[int, Read]:
    """What the words of each of the member's turns say, beside the agent's right before."""
    said = said_of(call)
    return {turn: Read(*row) for turn, row in zip(said, model().odds(list(said.values())).tolist(), strict=True)}


def said_of(call: Call) -> dict[int, Said]:
    """The member's turns as the model of words reads them, with what phrases found and no more, by turn."""
    return whole_turns(call.turns, [a for a in call.acts if not a.learnt], role="member")


def chances(call: Call) -> dict[int, float]:
    """The probability of frustration of each of the member's turns, 0-1, in the course of the call.

    A sure phrase lifts it to that of a flag.
    """
    return {turn: course().chance(numbers) for turn, numbers in standing(call, read(call)).items()}
