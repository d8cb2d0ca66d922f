"""Only recognised words of the agent are read kindly."""

from __future__ import annotations

from qa_analyzer.core.words import Turn, Word, recognised
from qa_analyzer.scoring.kind_reading import kind_turns


def test_only_recognised_words_of_the_agent_are_read_kindly() -> None:
    words = (Word(0, 1, "cents", 0.9), Word(1, 2, "for", 0.9), Word(2, 3, "waiting", 0.9))
    agent, member = (Turn(role, 0, 3, "cents for waiting", words) for role in ("agent", "member"))  # type: ignore[arg-type]
    written = Turn("agent", 0, 3, "cents for waiting")
    assert [t.text for t in kind_turns((agent, member, written))] == [
        "thanks for waiting", "cents for waiting", "cents for waiting",
    ]  # fmt: skip
    assert recognised((agent,)) and not recognised((written,))
