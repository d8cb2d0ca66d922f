"""A turn as normalised text with the way back to its characters, for refinements that search with expressions."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa_analyzer.core.acts import Act, ActKind, Mode
from qa_analyzer.core.words import Role, Turn
from qa_analyzer.text.normalise import Token, tokens
from qa_analyzer.text.timing import span_of


@dataclass(frozen=True, slots=True)
class Spoken:
    """One turn: its normalised words joined by blanks, and each word's token."""

    index: int
    turn: Turn
    text: str
    tokens: tuple[Token, ...]

    @classmethod
    def of(cls, index: int, turn: Turn) -> Spoken:
        """The turn, normalised."""
        return cls(index, turn, *_plain(turn.text))

    def act(
        self, kind: ActKind, match: re.Match[str] | None, name: str, *, mode: Mode = "states", score: float = 0.9,
        slots: Mapping[str, str] | None = None,
    ) -> Act:  # fmt: skip
        """An act where the expression matched; over the whole turn without a match."""
        first, last = 0, len(self.turn.text)
        if match is not None and self.tokens:
            a = self.text.count(" ", 0, match.start())
            b = self.text.count(" ", 0, max(match.start(), match.end() - 1))
            first, last = self.tokens[a].start, self.tokens[min(b, len(self.tokens) - 1)].end
        span = span_of(self.turn, first, last)
        return Act(
            kind, self.index, self.turn.role, span.start, span.end, self.turn.text[first:last], mode,
            dict(slots or {}), score, f"{kind}: {name}",
        )  # fmt: skip


@lru_cache(maxsize=1024)
def _plain(text: str) -> tuple[str, tuple[Token, ...]]:
    """The normalised words of a turn in one string, and their tokens; a dozen families ask for each turn's."""
    found = tuple(tokens(text))
    return " ".join(t.text for t in found), found


def run_before(turns: Sequence[Turn], index: int, role: Role) -> list[int]:
    """The unbroken run of `role`'s turns right before turn `index`, in order; turns of unknown role count as both."""
    found: list[int] = []
    for i in range(index - 1, -1, -1):
        if turns[i].role not in (role, "unknown"):
            break
        found.insert(0, i)
    return found


QUESTION = re.compile(
    r"\b(what|when|where|who|whom|whose|which|why|how (much|many|long|often|soon|do|does|is|come|will|would|can|far|"
    r"big|"
    r"about)|"
    r"(do|does|did|is|are|was|were|will|would|can|could|should|has|have|am) (i|you|it|that|they|there|we|he|she|this|"
    r"the|my|your|somebody|someone|anybody|any|not (i|you|it|they|we|he|she|there)))\b"
)
"""A question by its words, for text without question marks."""
