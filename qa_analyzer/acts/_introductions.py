"""The agent's own introduction, by phrase or by the bare name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.names import find_names, first_and_last, likeness, plausible, variants
from qa_analyzer.text.normalise import Sentence, sentences
from qa_analyzer.text.timing import span_of

from ._given_names import cut, slot_words
from ._persons import NOT_NAMES, OFFICES

OPENING_TURNS = 4
"""Agent turns in which the bare own name ("AdvisoryCloud, Marek") counts as an introduction."""


SURE_TURNS = 2
"""Agent turns in which "this is ..." introduces, whatever name follows."""
SURE_FORMS = (
    "(this|that) is <name>",
    "name (is|",
    "name is <name>",
    "names <name>",
    "(speaking|here",
    "(have|have got|are|got)",
    "from|with",
)
"""Phrases after which hardly anything but a name comes from the agent in the opening."""


SMALL_WORDS = frozenset("the a an da de to duh di do at la le".split())
MIN_REST = 3
"""Letters that must be left of a name behind a small word (set by hand)."""
LIKE, LIKE_REST = 0.8, 0.55
"""Likeness to the own name from which a small word and the next are that name, and the next word's alone (set by hand
on names written for it: Dwayne, Elena, Derek, Delia, Tobias against desks, teams and offices)."""


def agent_names(record: Record) -> tuple[str, ...]:
    """Names by which the agent may introduce themselves."""
    first, _ = first_and_last(record.agent.name)
    spoken = [first_and_last(n)[0] or n for n in record.agent.spoken_names]
    return tuple(v for n in [first, *spoken] if n for v in variants(n))


def introductions(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """The introductions that hold a name, and the agent's bare own name in the first turns."""
    own, kept = agent_names(record), []
    for act in acts:
        name = cut(act, turns[act.turn], own)
        if name and likeness(name, record.company or "AdvisoryCloud") < 0.7 and not name.startswith(("advis", "cloud")):
            kept.append(replace(act, slots={"name": name}))
    opening = [i for i, t in enumerate(turns) if t.role == "agent"][:SURE_TURNS]
    for act in acts:
        heard = (
            _split(act, turns[act.turn], own) or _unknown(act)
            if act.turn in opening and not any(k.turn == act.turn for k in kept)
            else None
        )
        if heard:
            kept.append(replace(act, slots={"name": heard}, score=0.7))
    have = {a.turn for a in kept}
    agents = [i for i, t in enumerate(turns) if t.role == "agent"][:OPENING_TURNS]
    for index in agents:
        if index in have or not own:
            continue
        for sentence in sentences(turns[index].text):
            found = next(
                (f for f in find_names(sentence.words, own, 0.9) if _bare(sentence, f[0], f[1], turns[index])), None
            )
            if found:
                kept.append(named_act(ActKind.SELF_INTRODUCTION, index, turns[index], sentence, found[0], found[1],
                                 {"name": found[3]}, 0.8, "the agent's own name"))  # fmt: skip
                break
    return kept


def _split(act: Act, turn: Turn, own: Sequence[str]) -> str | None:
    """The own name where a recogniser wrote its first sound as a small word: "this is the wayne" for Dwayne."""
    first, second, *_ = *slot_words(act, turn)[:2], "", ""
    if first not in SMALL_WORDS or len(second) < MIN_REST or not any(p in act.found_by for p in SURE_FORMS):
        return None
    return next((n for n in own if likeness(first + second, n) >= LIKE and likeness(second, n) >= LIKE_REST), None)


def _unknown(act: Act) -> str | None:
    """A name unlike the record's after a sure phrase ("this is ..."): another form of it, or misheard."""
    words = act.slots.get("name", "").split()
    word = words[0] if words else ""
    if not any(p in act.found_by for p in SURE_FORMS) or not word.isalpha() or len(word) < 2:
        return None
    no_name = (
        not plausible(word)
        or word in NOT_NAMES
        or word in OFFICES
        or act.quote.casefold().startswith("that")  # "that's thrilling": nobody brings themselves in so
        or word.endswith(("ing", "ed", "ly"))
        or word.startswith(("advis", "cloud"))
    )
    return None if no_name else word


def _bare(sentence: Sentence, first: int, last: int, turn: Turn) -> bool:
    """Whether the agent's name here is their own, not the member's equal one ("hi Daniel") nor another person's."""
    before = sentence.words[first - 1] if first else ""
    return before not in {"hi", "hello", "hey", "thanks", "you", "morning,", "for", "with", "to", "ask", "mr", "is"}


def named_act(
    kind: ActKind, index: int, turn: Turn, sentence: Sentence, first: int, last: int, slots: dict[str, str],
    score: float, why: str,
) -> Act:  # fmt: skip
    """An act over tokens `[first, last)` of a sentence."""
    a, b = sentence.tokens[first].start, sentence.tokens[last - 1].end
    span = span_of(turn, a, b)
    return Act(kind, index, turn.role, span.start, span.end, turn.text[a:b], slots=slots, score=score, found_by=why)
