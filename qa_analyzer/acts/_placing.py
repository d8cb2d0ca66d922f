"""An act from the words of a turn that perform it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_analyzer.core.acts import Act, ActKind, Mode
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import Token
from qa_analyzer.text.timing import span_of


def placed(
    kind: ActKind, index: int, turn: Turn, words: Sequence[Token], how: str, *, score: float,
    slots: Mapping[str, str] | None = None, mode: Mode = "states",
) -> Act:  # fmt: skip
    """The act that `words`, in a row, perform in turn number `index`; `how` tells the reviewer what found it."""
    first, last = words[0].start, words[-1].end
    span = span_of(turn, first, last)
    return Act(kind, index, turn.role, span.start, span.end, turn.text[first:last],
               mode=mode, slots=slots or {}, score=score, found_by=f"{kind}: {how}")  # fmt: skip
