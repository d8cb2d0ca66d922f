"""Whether the agent speaks to the other by first name.

Place and likeness must agree: "thank you, Chidi" may be written "thank you cheaty", "Robert" said of
a third person must not count, nor the full name read back to confirm it.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.name_words import COMMON, TITLES
from qa_analyzer.text.names import find_names, first_and_last, letters, likeness, variants
from qa_analyzer.text.normalise import Sentence, fold, sentences, tokens
from qa_analyzer.text.timing import span_of

from ._given_names import cased
from ._name_places import ADDRESS, MENTIONED, MIDDLE, PLAIN, REFERENCE, SHORT, STRONG, SURE_ADDRESS
from ._names_said import names_said
from .rule import Rule

RULES: tuple[Rule, ...] = ()
_TO = frozenset("to with for about over".split())


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds an ADDRESSES_BY_NAME for each first name by which the agent addresses the member."""
    sure = first_names(acts, record)
    if not sure:
        return acts
    first, last = first_and_last(record.member_name)
    given = [a.slots.get("name", "").split() for a in acts if a.kind is ActKind.GIVES_NAME]
    lasts = tuple(n for n in [last, *(g[-1] for g in given if len(g) > 1)] if n)
    names = tuple(dict.fromkeys((*sure, *names_said(acts, turns, record, lasts))))
    own, _ = first_and_last(record.agent.name)
    others = _others(acts, turns)
    said = {
        fold(a.slots[s]) for a in acts if a.kind is ActKind.GIVES_NAME for s in ("first", "nickname") if s in a.slots
    }
    short = frozenset(names) - said - {fold(first or "")}
    begun = record.direction == "outbound"
    found = []
    for index, turn in enumerate(turns):
        if turn.role == "member":
            begun = True
        elif turn.role == "agent" and begun:
            asked = {a.quote for a in acts if a.turn == index and a.kind is ActKind.ASKS_NAME and "name" in a.slots}
            found += _addresses(index, turn, names, lasts, own or "", asked, others, short)
    return acts + found


def first_names(acts: Sequence[Act], record: Record) -> tuple[str, ...]:
    """Every form of the other's first name that the record, the giving or the spelling tells."""
    first, _ = first_and_last(record.member_name)
    given = [a for a in acts if a.kind is ActKind.GIVES_NAME]
    for_other = any(a.slots.get("for_other") for a in given)
    raw = [] if first is None or for_other else [first]
    for act in given:
        raw += [act.slots[s] for s in ("first", "nickname") if act.slots.get(s)]
        spelled = act.slots.get("spelled", "")
        if spelled and any(likeness(spelled, n) > 0.7 for n in raw):
            raw.append(spelled)
    return tuple(dict.fromkeys(v for n in raw for v in variants(n) if len(letters(v)) > 1))


def _others(acts: Sequence[Act], turns: Sequence[Turn]) -> frozenset[str]:
    """Words that the member says outside of giving their own name: people they speak of are among them."""
    given = {w for a in acts if a.kind is ActKind.GIVES_NAME for w in a.slots.get("name", "").split()}
    said = {t.text for turn in turns if turn.role == "member" for t in tokens(turn.text)}
    return frozenset(said - given)


def _addresses(
    index: int,
    turn: Turn,
    names: tuple[str, ...],
    lasts: tuple[str, ...],
    own: str,
    asked: set[str],
    others: frozenset[str],
    short: frozenset[str],
) -> list[Act]:
    found: list[Act] = []
    for sentence in sentences(turn.text):
        taken: list[tuple[int, int]] = []
        for a, b, score, name in find_names(sentence.words, names, STRONG):
            if any(a < y and x < b for x, y in taken):
                continue
            taken.append((a, b))
            least = _least(sentence, turn, a, b, lasts, fold(own) == name)
            start, end = sentence.tokens[a].start, sentence.tokens[b - 1].end
            other = b - a == 1 and sentence.words[a] in others and score < 0.95
            other = other or (name in short and score < SHORT)
            ends = {sentence.words[a], sentence.words[b - 1]}
            other = other or (score < 0.95 and b - a == 1 and a > 0 and cased(turn) and turn.text[start].islower())
            other = other or (b - a > 1 and bool(ends & COMMON) and score < 0.95)
            if least is None or score < least or other or any(turn.text[start:end] in q for q in asked):
                continue
            span = span_of(turn, start, end)
            found.append(Act(
                ActKind.ADDRESSES_BY_NAME, index, turn.role, span.start, span.end, turn.text[start:end],
                slots={"name": name}, score=round(min(0.97, score), 2), found_by=f"sounds like {name}, as an address",
            ))  # fmt: skip
    return found


def _least(sentence: Sentence, turn: Turn, a: int, b: int, lasts: tuple[str, ...], namesake: bool) -> float | None:
    """The likeness that this place asks for; None where it is no place to address somebody."""
    words = sentence.words
    before, after = words[a - 1] if a else "", words[b] if b < len(words) else ""
    comma_before = a > 0 and "," in turn.text[sentence.tokens[a - 1].end : sentence.tokens[a].start]
    comma_after = b < len(words) and "," in turn.text[sentence.tokens[b - 1].end : sentence.tokens[b].start]
    greets = before in ADDRESS and not (before == "you" and a > 1 and words[a - 2] in {"are", "is", "have", "call"})
    full = bool(lasts and after and any(likeness(after, n) >= 0.8 for n in lasts))
    titled = before in TITLES
    surname = any(likeness(words[i], n) >= 0.8 for i in (a, b - 1) for n in lasts)
    first_titled = titled and not full and not surname  # "Miss Geraldine"
    if (titled and not first_titled) or turn.text[sentence.tokens[b - 1].end :][:2] in {"'s", "’s"}:
        return None
    if full:  # read back to confirm, unless it is thanked or greeted: "thank you, Robert Kinsella"
        return STRONG if before in {"you", "thanks", "hello", "hi"} and sentence.question is not True else None
    if after in {"speaking", "here", "at", "dot"} or (namesake and not (greets or comma_before)):
        return None
    if any(w in {"spell", "spelled", "spelling", "letter", "as"} for w in words[max(0, a - 2) : a]):
        return None
    if first_titled:
        return PLAIN if not after or comma_after or after not in MENTIONED else None
    ends_with_it = not after and before in {"her", "him", "them", "that", "this"} and words[max(0, a - 2)] in _TO
    if before in REFERENCE and not comma_before and not ends_with_it:  # "put you through to her bernard" addresses
        return None
    if len(words) == b - a:  # nothing but the name
        return PLAIN
    if all(w in COMMON for w in words[a:b]) and b - a == 1 and not _capital_inside(turn, sentence, a):
        return 0.999 if (greets and not after) or comma_before or comma_after else None
    if greets and before not in SURE_ADDRESS and not comma_before:
        return None if after in MENTIONED and not comma_after else PLAIN
    if greets or (comma_before and (comma_after or not after)) or (a == 0 and comma_after):
        return STRONG
    if after in MENTIONED and not (after == "it" or comma_after):
        return None
    return PLAIN if a == 0 or not after or comma_before or comma_after else MIDDLE


def _capital_inside(turn: Turn, sentence: Sentence, a: int) -> bool:
    return a > 0 and turn.text[sentence.tokens[a].start].isupper()
