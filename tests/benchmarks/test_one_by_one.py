"""Rules and model find the same in one go and one by one."""

from __future__ import annotations

from qa_analyzer.acts.learnt import model, said_in
from qa_analyzer.benchmarks.one_by_one import _acts_one_by_one, _rules_at_once, _rules_one_by_one
from qa_analyzer.core.words import Turn
from qa_analyzer.text.phrases import Pattern, PhraseBook

TURNS = [Turn("agent", 0, 4, "Good morning. How may I help you?"), Turn("member", 5, 8, "My card was charged twice.")]
PATTERNS = [Pattern("greets", ("good morning",)), Pattern("offers", ("how may i help",)), Pattern("twice", ("twice",))]


def test_rules() -> None:
    found = _rules_at_once(PhraseBook(PATTERNS), TURNS)
    assert found == [{"greets", "offers"}, {"twice"}]
    assert _rules_one_by_one([PhraseBook([p]) for p in PATTERNS], TURNS) == found


def test_learnt_acts() -> None:
    at_once = model().probabilities(said_in(TURNS))
    assert abs(_acts_one_by_one(model(), TURNS) - at_once).max() < 1e-6
