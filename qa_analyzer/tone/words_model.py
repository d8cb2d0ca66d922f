"""How far each of the member's turns reads like frustration: learnt from sentences written by hand, `models/tone`.

The phrases of `acts.anger` name what they find and are seldom wrong; the model knows what no phrase names, and is wrong
more often.  So it speaks beside them (`words.by_words`): near a turn that a phrase found, or twice within few turns.
"""

from __future__ import annotations

from functools import cache

from qa_analyzer.acts.pieces import pieces_of
from qa_analyzer.core.acts import LEARNT
from qa_analyzer.core.call import Call
from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.text.sentence_model import SentenceModel


@cache
def model() -> SentenceModel:
    """The fitted model that ships; raises StartError where it is missing."""
    return SentenceModel(model_folder("tone") / "model.npz")


def chances(call: Call) -> dict[int, float]:
    """The probability of frustration in each of the member's turns, by the highest of its pieces (0-1).

    All pieces are read at once, beside what rules found in them.
    """
    pieces = pieces_of(call.turns, [a for a in call.acts if LEARNT not in a.found_by], only="member")
    found: dict[int, float] = {}
    for piece, row in zip(pieces, model().probabilities([p.said for p in pieces]), strict=True):
        found[piece.turn] = max(found.get(piece.turn, 0.0), float(row[0]))
    return found
