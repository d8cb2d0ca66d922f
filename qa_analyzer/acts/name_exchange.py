"""Who is who: the agent's introduction, the question for the name, the name given.

A phrase alone ("this is ...", "it is ...") proves no name: what follows it is held against the
record's names by spelling and sound, against the capitals of a clean transcript, and against the
question that it answers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.name_words import TITLES
from qa_analyzer.text.names import find_names, first_and_last, likeness, plausible, variants
from qa_analyzer.text.normalise import sentences, tokens
from qa_analyzer.text.phrases import Pattern, PhraseBook

from ._answered_names import answered_names
from ._called_for import called_for
from ._given_names import cut, given_by_record
from ._introductions import OPENING_TURNS, agent_names, introductions, named_act
from ._last_names import is_last_name, without_first
from ._name_phrases import ASKS_FOR, ASKS_NAME, ASKS_NAME_UNLESS, CURT, CURT_UNLESS, I_AM, YOU_HAVE_ME, YOU_SPEAK_TO_ME
from .rule import Rule

NICKNAME = ("call me", "calls me", "(call|calls)", "(go|goes", "but ", "is fine", "would) do", "everyone", "for short",
            "short for", "|use|", "answer|", "(prefer|")  # fmt: skip
"""Parts of phrases that tell how somebody wants to be called."""

RULES: tuple[Rule, ...] = (
    Rule(ActKind.ASKS_NAME, ASKS_NAME, unless=ASKS_NAME_UNLESS, speaker="agent", mode="asks", name="asks"),
    Rule(ActKind.ASKS_NAME, CURT, unless=CURT_UNLESS, speaker="agent", mode="asks", question=True, name="curt"),
    Rule(ActKind.SELF_INTRODUCTION, I_AM + YOU_HAVE_ME, speaker="agent", unless=("is this is",
        "(tell|telling|told) (him|her|them) it is", "here (too|as well|also|either|neither)")),
    Rule(ActKind.GIVES_NAME, I_AM + YOU_SPEAK_TO_ME, speaker="member",
         unless=("(am|is) i am", "(are|is) you", "not (my name|me)", "is (this|that|it) <word>")),
)  # fmt: skip


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Keeps what really holds a name, and adds names given or asked for without a phrase."""
    kept = [a for a in acts if a.kind not in _OURS]
    introduced = introductions([a for a in acts if a.kind is ActKind.SELF_INTRODUCTION], turns, record)
    asks = _asks([a for a in acts if a.kind is ActKind.ASKS_NAME], turns, record)
    given = _given([a for a in acts if a.kind is ActKind.GIVES_NAME], asks, turns, record)
    return kept + introduced + asks + given


_OURS = frozenset({ActKind.SELF_INTRODUCTION, ActKind.ASKS_NAME, ActKind.GIVES_NAME})


def _asks(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Asking for a person by name only counts on outbound calls, and with a name: "is this Robert?"."""
    if record.direction != "outbound":
        return acts
    first, last = first_and_last(record.member_name)
    known = tuple(n for n in (*(variants(first) if first else ()), last) if n)
    kept = list(acts)
    for index in [i for i, t in enumerate(turns) if t.role == "agent"][:OPENING_TURNS]:
        for sentence in sentences(turns[index].text):
            for hit in _asks_for().find(sentence):
                where = (index, turns[index], sentence, hit.first, hit.last)
                act = named_act(ActKind.ASKS_NAME, *where, dict(hit.slots), 0.8, f"asks_name: {hit.phrase}")
                name = cut(act, turns[index], known)
                if name:
                    kept.append(replace(act, mode="asks", slots={"name": name}))
    return [*kept, *called_for(turns, known, {a.turn for a in kept})]


@cache
def _asks_for() -> PhraseBook:
    return PhraseBook([Pattern("asks for", ASKS_FOR)])


def _given(acts: list[Act], asks: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    first, last = first_and_last(record.member_name)
    known = variants(first) if first else ()
    kept: list[Act] = []
    behind = [a for a in acts if ": <name>" in a.found_by]  # "Dolores Vega here" leaves only the last name in the slot
    recorded = given_by_record([a for a in acts if a not in behind], turns, record)
    for act in acts:
        if (act in behind and any(r.turn == act.turn for r in recorded)) or _belongs(act, turns[act.turn]):
            continue
        name = cut(act, turns[act.turn], known, asked=_asked_before(act.turn, asks, turns))
        again = any(k.turn == act.turn for k in kept) and not any(w in act.found_by for w in NICKNAME)
        if name and is_last_name(name, last, known):
            continue  # "that's Petrossian with a double S"
        if name and not again and not any(likeness(name, n) >= 0.95 and n not in known for n in agent_names(record)):
            kept.append(replace(act, slots=_slots(name, act, turns[act.turn], known)))
    kept += [a for a in given_by_record(kept, turns, record) if not _belongs(a, turns[a.turn])]
    answers = answered_names(kept, asks, turns, record)
    return kept + [without_first(a) if is_last_name(a.slots["name"], last, known) else a for a in answers]


_BELONGS = re.compile(
    r"(?:(?:i['’]m|i am|this is|it['’]s|it is)\s+)?[\w’'-]+(?:\s[\w’'-]+)?(?<=['’]s)\s+(?:\w+\s)?"
    r"(?:assistant|wife|husband|"
    r"daughter|son|secretary|mother|father|mom|dad|partner|carer|attorney|lawyer|bookkeeper|accountant|sister|brother|"
    r"nephew|niece|neighbou?r|friend|colleague|boss|office|widow|widower|caregiver|nurse)\b", re.IGNORECASE,
)  # fmt: skip


def _belongs(act: Act, turn: Turn) -> bool:
    """Whether the name is of somebody whose the speaker is: "I'm Ingrid's assistant"."""
    at = turn.text.find(act.quote)
    return at >= 0 and _BELONGS.match(turn.text, at) is not None


def _asked_before(index: int, asks: list[Act], turns: Sequence[Turn]) -> bool:
    """Whether the agent's last words before this turn asked for the name."""
    before = next((i for i in range(index - 1, -1, -1) if turns[i].role == "agent"), None)
    return before is not None and any(a.turn == before for a in asks)


def _slots(name: str, act: Act, turn: Turn, known: Sequence[str]) -> dict[str, str]:
    """Slots of a name given: `first`, and `nickname` or `for_other` where it was said so."""
    words = name.split()
    said = [t.text for t in tokens(turn.text)]
    at = said.index(words[0]) if words[0] in said else 0
    title = (act.slots.get("name", "").split()[0] in TITLES or (at and said[at - 1] in TITLES)) and words[
        0
    ] not in known
    if title:  # "Mrs. Vega, Dolores Vega": what follows the title is the last name
        first = first_before(said, words[0])
        return {"name": f"{first} {words[0]}" if first else words[0], **({"first": first} if first else {}),
                **({"for_other": "yes"} if _for_other(turn) else {})}  # fmt: skip
    hit = next(iter(find_names(words, known, 0.8)), None)
    first = " ".join(words[hit[0] : hit[1]]) if hit else words[0]
    slots = {"name": name, "first": first}
    if any(w in act.found_by for w in NICKNAME):
        slots["nickname"] = first
    if _for_other(turn):
        slots["for_other"] = "yes"
    return slots


def _for_other(turn: Turn) -> bool:
    text = " ".join(t.text for t in tokens(turn.text))
    return any(p in text for p in ("on behalf of", "calling for ", "ringing for ", "assistant", "my boss", "for my "))


def first_before(words: Sequence[str], last: str) -> str | None:
    """The plausible word right before a second saying of the last name: "mrs vega dolores vega" -> "dolores"."""
    places = [i for i, w in enumerate(words) if w == last]
    return next((words[i - 1] for i in places[1:] if plausible(words[i - 1]) and words[i - 1] not in TITLES), None)
