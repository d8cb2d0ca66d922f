"""Names given in a turn: after a phrase, or as the record has them."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.names import find_names, first_and_last, likeness, plausible, spelled_out, variants
from qa_analyzer.text.normalise import sentences, tokens
from qa_analyzer.text.timing import span_of

LEADS = frozenset("my name is this it i am the yes yeah hi hello hey good morning afternoon evening sure okay oh well "
                  "so sir maam of course that would be thank you thanks and yep hiya speaking".split())  # fmt: skip
"""What may stand before a name in an answer."""
FIRST_TURNS = 8
"""Member turns in which a bare name of the record counts as given."""
SPELLED = 0.7
"""Likeness of letters spelled to the word said before them (as in `names.first_names`)."""
SURE_PHRASES = ("my (first|full)? name", "name is", "by the way", "call me", "calls me", "goes", "go by", "first name",
                "nickname")  # fmt: skip


def cut(act: Act, turn: Turn, known: Sequence[str], *, asked: bool = False) -> str | None:
    """The name in an act's `name` slot, or None where it holds none ("this is about", "I am calling")."""
    words = slot_words(act, turn)
    hit = next(iter(find_names(words, known, 0.78)), None)
    if act.kind is ActKind.GIVES_NAME and {"at", "dot"} & set(words[1:3]):  # an address being spelled
        return None
    if hit and hit[0] <= 1:
        surname = next((w for w in words[hit[1] : hit[1] + 1] if plausible(w)), "")
        return f"{' '.join(words[hit[0] : hit[1]])} {surname}".strip()
    while words and words[0] in {"just", "actually", "a", "mr", "mister", "mrs", "miss", "ms", "doctor", "dr"}:
        words = words[1:]
    name: list[str] = []
    for word in words:
        if not plausible(word):
            break
        name.append(word)
    if not name:
        return None
    if cased(turn):
        return " ".join(name) if _capital(turn, name[0]) else None
    sure = asked or any(p in act.found_by for p in SURE_PHRASES) or _spelled(name[0], turn)
    ends_ing = name[0].endswith(("ing", "ed", "ly")) or name[0].isdigit()
    usual = act.kind is ActKind.SELF_INTRODUCTION and not known
    return " ".join(name) if (sure or usual) and not ends_ing else None


def _spelled(name: str, turn: Turn) -> bool:
    """Whether the turn spells the word out as well: "i'm trinh, t r i n h"."""
    return any(likeness(letters, name) >= SPELLED for _, _, letters in spelled_out([t.text for t in tokens(turn.text)]))


def slot_words(act: Act, turn: Turn) -> list[str]:
    """The slot's words; with the three that follow them where the phrase ends in the name."""
    words = act.slots.get("name", "").split()
    at = turn.text.find(act.quote)
    if not words or at < 0 or not act.found_by.endswith("<name>"):
        return words
    sentence = next((s for s in sentences(turn.text) if s.start <= at < s.end), None)
    after = [t.text for t in sentence.tokens if t.start >= at + len(act.quote)] if sentence else []
    return words + after[:3]


def given_by_record(kept: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """The record's name in the member's early turns, by spelling and sound."""
    first, last = first_and_last(record.member_name)
    if not first:
        return []
    have, found = {a.turn for a in kept}, []
    early = [i for i, t in enumerate(turns) if t.role == "member"][:FIRST_TURNS]
    for index in (i for i in early if i not in have):
        for sentence in sentences(turns[index].text):
            words = sentence.words
            passed: list[tuple[int, int]] = []
            for a, b, score, _ in find_names(words, variants(first), 0.8):
                if any(a < y and x < b for x, y in passed):
                    continue
                passed.append((a, b))
                nearby = find_names(words[b : b + 5], [last], 0.7) if last else []
                led = all(w in LEADS for w in words[:a]) or (a and words[a - 1] in {"is", "am", "under"})
                before = words[a - 1] if a else ""
                other = before in {"for", "of", "with"} or (
                    before in {"hi", "hello", "hey", "at", "thanks"} and not nearby
                )
                domain = {"at", "dot"} & {*words[b : b + 1], *words[max(0, a - 1) : a]}
                if (nearby or (led and score >= 0.85)) and not other and not domain:
                    start, end = sentence.tokens[a].start, sentence.tokens[b - 1].end
                    span = span_of(turns[index], start, end)
                    said = " ".join(words[a:b])
                    found.append(Act(
                        ActKind.GIVES_NAME, index, "member", span.start, span.end, turns[index].text[start:end],
                        slots={"name": said, "first": said}, score=min(0.9, score), found_by="the record's name",
                    ))  # fmt: skip
                    break
            else:
                continue
            break
    return found


def cased(turn: Turn) -> bool:
    """Whether the turn is written with capitals, so that a name has one."""
    return any(c.isupper() for c in turn.text.replace("I", ""))


def _capital(turn: Turn, word: str) -> bool:
    return any(t.text == word and turn.text[t.start].isupper() for t in tokens(turn.text))
