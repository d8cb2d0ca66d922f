"""Reads every turn for acts: the families' rules, then their refinements."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn, recognised
from qa_analyzer.text.normalise import Sentence, sentences
from qa_analyzer.text.phrases import Hit, Pattern, PhraseBook
from qa_analyzer.text.timing import span_of

from .learnt import learnt
from .rule import Rule

Refine = Callable[[list[Act], Sequence[Turn], Record], list[Act]]
"""A family's own pass over all acts found by rule: may add, drop or fill slots; must be pure."""

NOT_FAMILIES = frozenset({"rule", "reader", "learnt", "pieces"})


@cache
def families() -> tuple[tuple[str, tuple[Rule, ...], Refine | None], ...]:
    """Name, rules and refinement of every family in this room, by name."""
    package = importlib.import_module(__package__)
    found = []
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        if info.name in NOT_FAMILIES or info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{__package__}.{info.name}")
        found.append((info.name, tuple(module.RULES), getattr(module, "refine", None)))
    return tuple(found)


class Reader:
    """Finds acts by rule and by what was learnt; built once per standard (`wordings`: its own phrases for an act)."""

    def __init__(self, wordings: Mapping[str, Iterable[str]] | None = None) -> None:
        rules = [(f"{family}/{i}", rule) for family, rows, _ in families() for i, rule in enumerate(rows)]
        rules += [(f"standard/{kind}", Rule(ActKind(kind), tuple(p))) for kind, p in (wordings or {}).items()]
        self._rules = {f"{r.kind}:{r.name or name}:{name}": r for name, r in rules}
        book = PhraseBook(Pattern(n, r.phrases, r.unless) for n, r in self._rules.items())
        self._find = lru_cache(maxsize=4096)(book.find)

    def read(self, turns: Sequence[Turn], record: Record) -> tuple[Act, ...]:
        """All acts of a call, in order of turn and time."""
        by_rule = [a for i, turn in enumerate(turns) for a in self.by_rule(i, turn)]
        acts = by_rule + learnt(turns, by_rule, "likely" if recognised(turns) else "sure")
        for _, _, refine in families():
            if refine is not None:
                acts = refine(acts, turns, record)
        return tuple(sorted(acts, key=lambda a: (a.turn, a.start, a.end, a.kind)))

    def by_rule(self, index: int, turn: Turn) -> list[Act]:
        """The acts that phrases find in one turn, number `index` of its call, before any family looks at the whole."""
        found: list[Act] = []
        for sentence in sentences(turn.text):
            for hit in self._find(sentence):
                rule = self._rules[hit.pattern]
                if turn.role != "unknown" and rule.speaker is not None and rule.speaker != turn.role:
                    continue
                if rule.question is not None and sentence.question is not None and rule.question != sentence.question:
                    continue
                found.append(_act(rule, hit, sentence, index, turn))
        return _without_twins(found)


def _act(rule: Rule, hit: Hit, sentence: Sentence, index: int, turn: Turn) -> Act:
    first, last = sentence.tokens[hit.first].start, sentence.tokens[hit.last - 1].end
    span = span_of(turn, first, last)
    return Act(
        kind=rule.kind, turn=index, speaker=turn.role, start=span.start, end=span.end, quote=turn.text[first:last],
        mode=rule.mode, slots={**rule.slots, **hit.slots}, score=rule.score, found_by=f"{rule.kind}: {hit.phrase}",
    )  # fmt: skip


def _without_twins(acts: list[Act]) -> list[Act]:
    """Of acts of one kind that overlap in time in a turn, the longest, with the slots of all and the top score."""
    kept: list[Act] = []
    for act in sorted(acts, key=lambda a: (a.kind, a.start - a.end)):
        twin = next(
            (i for i, k in enumerate(kept) if k.kind == act.kind and k.start < act.end and act.start < k.end), None
        )
        if twin is None:
            kept.append(act)
        else:
            slots, score = {**act.slots, **kept[twin].slots}, max(act.score, kept[twin].score)
            kept[twin] = replace(kept[twin], slots=slots, score=score)
    return kept
