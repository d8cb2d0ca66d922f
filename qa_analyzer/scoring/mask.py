"""What a document shows of a call's words: masked, or (where a person asked for it) as they were said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.words import Turn, Word
from qa_analyzer.privacy.redact import Masker
from qa_analyzer.text.timing import words_in


class Mask:
    """Masks one call's texts, words and quotes."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        texts = [t.text for t in turns]
        self._quoted: dict[tuple[str, int | None], str] = {}
        self._times = [(t.start, t.end) for t in turns]
        self._masker = Masker(texts)
        self._texts = {id(t): masked for t, masked in zip(turns, self._masker.texts, strict=True)}
        self._cuts = {id(turns[i]): spans for i, spans in self._masker.characters.items()}

    def text(self, turn: Turn) -> str:
        """The turn's text."""
        return self._texts[id(turn)]

    def words(self, turn: Turn) -> tuple[Word, ...]:
        """The turn's words; one that is masked shows only that it was there."""
        cuts = self._cuts.get(id(turn))
        if not cuts:
            return turn.words
        hidden = {w for c in cuts for w in words_in(turn, int(c.start), int(c.end))}
        if not hidden:
            return ()  # the words do not spell the text, so it cannot be told which of them to hide
        return tuple(replace(w, text="[…]") if w in hidden else w for w in turn.words)

    def quote(self, words: str, start: float | None = None) -> str:
        """Words cited from the call, `start`: when they were said (s), so that their turn tells what they are."""
        turn = None
        if start is not None:
            turn = next((i for i, (a, b) in enumerate(self._times) if a - 0.05 <= start < b), None)
        if (words, turn) not in self._quoted:
            self._quoted[words, turn] = self._masker.quote(words, turn)
        return self._quoted[words, turn]


class NoMask(Mask):
    """Everything as it was said (`--no-redact`)."""

    def __init__(self) -> None:
        super().__init__(())

    def text(self, turn: Turn) -> str:
        """The turn's text."""
        return turn.text

    def words(self, turn: Turn) -> tuple[Word, ...]:
        """The turn's words."""
        return turn.words

    def quote(self, words: str, start: float | None = None) -> str:
        """The words themselves."""
        return words
