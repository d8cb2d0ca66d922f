"""A fail in recognised words is doubted where a kind reading would not give it; nothing is passed by it."""

from __future__ import annotations

from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.core.words import Turn, Word, recognised
from qa_analyzer.scoring.second_look import kind_turns, second_look


def test_a_fail_that_the_kind_reading_turns_is_unsure() -> None:
    strict = [
        Verdict("a", "fail", "no thanks"),
        Verdict("b", "fail", "x"),
        Verdict("c", "pass", "y"),
        Verdict("d", "na", "z"),
    ]
    kind = [
        Verdict("a", "pass", "thanks"),
        Verdict("b", "fail", "x"),
        Verdict("c", "fail", "y"),
        Verdict("d", "pass", "z"),
    ]
    looked = second_look(strict, kind)
    assert [v.outcome for v in looked] == ["unsure", "fail", "pass", "na"]
    assert "misheard" in looked[0].reason and "no thanks" in looked[0].reason


def test_only_recognised_words_of_the_agent_are_read_kindly() -> None:
    words = (Word(0, 1, "cents", 0.9), Word(1, 2, "for", 0.9), Word(2, 3, "waiting", 0.9))
    agent, member = (Turn(role, 0, 3, "cents for waiting", words) for role in ("agent", "member"))  # type: ignore[arg-type]
    written = Turn("agent", 0, 3, "cents for waiting")
    assert [t.text for t in kind_turns((agent, member, written))] == [
        "thanks for waiting", "cents for waiting", "cents for waiting",
    ]  # fmt: skip
    assert recognised((agent,)) and not recognised((written,))
