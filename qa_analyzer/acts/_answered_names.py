"""The name given as the bare answer to the question for it."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.name_words import TITLES
from qa_analyzer.text.names import plausible, spelled_out
from qa_analyzer.text.normalise import tokens
from qa_analyzer.text.timing import span_of

from ._given_names import LEADS


def answered_names(kept: list[Act], asks: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """The bare answer to a question for the name; also letters spelled out, as `spelled`."""
    have, found = {a.turn for a in kept}, []
    for ask in asks:
        index = next((i for i in range(ask.turn + 1, len(turns)) if turns[i].role == "member"), None)
        if index is None or index in have:
            continue
        turn = turns[index]
        words = tokens(turn.text)
        plain = [t.text for t in words]
        a = 0
        while a < len(plain) and plain[a] in LEADS:
            a += 1
        if ask.slots.get("name") and (
            not plain or {"speaking", "yes", "yeah", "yep", "he", "she", "me", "him", "her"} & set(plain[:4])
        ):
            slots = {"name": ask.slots["name"], "first": ask.slots["name"].split()[0]}  # "is this Robert?" "Speaking."
            found.append(Act(ActKind.GIVES_NAME, index, "member", turn.start, turn.end, turn.text, slots=slots,
                             score=0.8, found_by="answers to the name"))  # fmt: skip
            have.add(index)
            continue
        b = a
        while b < min(len(plain), a + 4) and (plausible(plain[b]) or len(plain[b]) == 1):
            b += 1
        spelled = spelled_out(plain)
        title = a < len(plain) and plain[a] in TITLES
        if b == a and not spelled and not (title and a + 1 < len(plain)):
            continue
        name = " ".join(plain[a:b]) or (spelled[0][2] if spelled else plain[a + 1])
        slots = (
            {"name": name}
            | ({} if title else {"first": name.split()[0]})
            | ({"spelled": spelled[0][2]} if spelled else {})
        )
        start, end = words[min(a, len(words) - 1)].start, words[max(a, b - 1, 0) if b > a else len(words) - 1].end
        span = span_of(turn, start, end)
        found.append(Act(ActKind.GIVES_NAME, index, "member", span.start, span.end, turn.text[start:end], slots=slots,
                         score=0.8, found_by="answers the question for the name"))  # fmt: skip
        have.add(index)
    return found
