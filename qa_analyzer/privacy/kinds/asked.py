"""What is left where a secret was asked for: digits of it in any form, whatever their number; and what nobody names.

The other kinds know how a whole secret looks.  This one knows only the conversation: from the moment in which a secret
is asked for until it was told, all digits are of it that nothing around them explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..amounts import without_amount
from ..asking import KINDS, LONGEST, MASKS, WHOLE, Asked
from ..belonging import after_expiry, divided_by_and, divided_by_pauses, named_after, of_it
from ..beside import alone
from ..code_again import with_slip
from ..code_beside import is_expiry
from ..cues import AGAIN, OTHER, PART, Cue, cues
from ..explained import explained
from ..finding import THING_LABEL, Finding, called_otherwise, finding, outside
from ..groups import Atom, runs, spelled
from ..hints import either, may_be_code, named_then
from ..number_words import FILLERS
from ..talk import Talk
from ..true_digits import ONE, hard_enough
from ..unnamed import A_CARDS, thing_is, told_like_a_secret
from ..whole_told import beside_whole

MASK, ORDER = "[number]", 90

LOOK_BACK = 10
"""Turns before a number in which what was asked for is listened to."""
LONG = 10
"""Digits from which a number is no other thing's that was spoken of before and has been told."""
_SOCIAL = re.compile(r"\bsocial|\bs\W?s\W?n\b")
"""The end of a social security number is not harmless, as that of a card is."""
_ASKS = re.compile(r"[.,;!]\s[^.]*\bcard\b[^.]*\?")
"""The question for a card behind a number: that was what is to be paid."""
_WITHIN = FILLERS | frozenset("no i mean scratch actually not".split())
"""Words within a number that somebody takes back or says twice."""
_NEW_SENTENCE = re.compile(r"[.?!].*[a-z]|[a-z].*[.?!]", re.S)
Heard = Cue | tuple[int, int, str] | list[Atom]
"""What is heard: a cue; a stretch that another kind masked (first, last, its mask); a row of digits."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """Turn by turn, in the order in which cues and numbers are heard."""
    if not any(talk.loose):
        return
    free, asked = outside(talk.loose, found), Asked()
    taken: dict[int, list[tuple[int, int, str]]] = {}
    for one in found:
        for turn, first, last in one.stretches:
            taken.setdefault(turn, []).append((first, last, one.mask))
    rows = {
        turn: [g for run in runs(text, free[turn], _WITHIN) for g in _sentences(text, without_amount(text, run))]
        for turn, text in enumerate(talk.texts)
    }
    doubtful = [turn for turn in rows if any(_doubtful(talk, group) for group in rows[turn])]
    for turn in sorted({t for d in doubtful for t in range(max(0, d - LOOK_BACK), d + 1)}):
        text = talk.texts[turn]
        named = list(cues(text))
        heard: list[tuple[int, Heard]] = [(c.start, c) for c in named]
        heard += [(first, (first, last, mask)) for first, last, mask in taken.get(turn, ())]
        heard += [(g[0].start, g) for g in rows[turn]]
        for _, event in sorted(heard, key=lambda h: h[0]):
            if isinstance(event, Cue):
                asked.hear(event, turn)
            elif isinstance(event, tuple):
                first, last, mask = event
                readings = (spelled([a for a in r[turn] if first <= a.start < last]) for r in (talk.whole, talk.loose))
                digits = max(readings, key=len)
                asked.tell(digits, turn, last, KINDS.get(mask, OTHER))
            else:
                yield from _weighed(talk, asked, turn, event, named)


def _doubtful(talk: Talk, group: list[Atom]) -> bool:
    """A row that its own words do not explain; a digit by itself only where its clause says nothing else."""
    text, turn = talk.texts[group[0].turn], group[0].turn
    if len(spelled(group)) < 2:
        return alone(text, group, 0, clause=True) and not ONE.search(text[: group[0].end])
    return _SOCIAL.search(text) is not None or (
        not explained(text, group) and not called_otherwise(talk.texts, turn, group[0].start, THING_LABEL)
    )


def _like_a_secret(text: str, group: list[Atom], asked: Asked) -> bool:
    """Whether nobody names it and it is told as a secret; as few digits as a code's are a price before the asking."""
    before_asking = len(spelled(group)) == WHOLE["code"] and not asked.kind and _ASKS.match(text, group[-1].end)
    return told_like_a_secret(text, group, asked.kind) and not before_asking


def _sentences(text: str, run: list[Atom]) -> Iterator[list[Atom]]:
    """A row of digits, divided where a new sentence begins with words, without words that only sound like digits."""
    group: list[Atom] = []
    for atom in run:
        gap = text[group[-1].end : atom.start] if group else ""
        written_anew = "." in gap and len(atom.digits) > 2 and len(group[-1].digits) == 1
        no_digit = len(group) == 1 and "," in gap and ONE.search(text[: group[0].end]) is not None
        asked_back = len(group) == 1 and "?" in gap and len(group[0].digits) == 1
        if group and (_NEW_SENTENCE.search(gap) or written_anew or no_digit or asked_back):
            yield from hard_enough(text, group)
            group = []
        group.append(atom)
    yield from hard_enough(text, group)


def _weighed(talk: Talk, asked: Asked, turn: int, group: list[Atom], named: Sequence[Cue]) -> Iterator[Finding]:
    asked.forget(turn)
    text, digits = talk.texts[turn], spelled(group)
    kind = named_after(text, group, named) or named_then(talk.texts, group, turn)
    if asked.kind == OTHER and (parts := divided_by_and(text, group)):
        for number, part in enumerate(parts):
            if number and "," in text[parts[number - 1][-1].end : part[0].start] and after_expiry(text, parts[0]):
                asked.tell("", turn, part[0].start, "code")
            yield from _weighed(talk, asked, turn, part, named)
        return
    if asked.kind == "code" and len(digits) > LONGEST["code"] and (pauses := divided_by_pauses(text, group)):
        dated = text[: group[0].start].endswith("/")
        expiry = dated or (turn - asked.other_turn <= 1 and is_expiry(spelled(pauses[0])))
        if all(len(spelled(part)) in (3, 4) for part in pauses[expiry:]):
            for part in pauses[expiry:]:
                asked.tell(spelled(part), turn, part[-1].end)
                yield finding(MASKS["code"], part, "asked for")
            return
    labelled = called_otherwise(talk.texts, turn, group[0].start, THING_LABEL)
    harmless = explained(text, group) or digits in talk.things or (labelled and not (asked.open and asked.turn == turn))
    harmless |= beside_whole(talk.texts, asked, group)
    if not asked.open and len(digits) < A_CARDS:
        harmless |= digits in asked.things or thing_is(text, group) or either(text, asked, group, turn)
    if harmless and kind != "social":
        asked.pass_by(digits, turn, group[-1].end)
        return
    if kind:
        asked.tell("", turn, group[-1].end, kind)
    asked.again |= any(cue.kind in (AGAIN, PART) for cue in named)
    if asked.kind in MASKS and of_it(talk.texts, asked, group):
        asked.tell(digits, turn, group[-1].end)
        whole = with_slip(talk.texts, talk.loose, group) if asked.kind == "code" else group
        yield finding(MASKS[asked.kind], whole, "asked for")
    elif (_like_a_secret(text, group, asked) or may_be_code(text, asked, group, turn)) and (
        asked.kind != OTHER or (asked.told and len(digits) >= LONG)
    ):
        if not asked.open or asked.whole:
            behind_card = asked.kind == "card" and len(digits) <= LONGEST["code"]
            asked.tell("", turn, group[-1].end, "code" if behind_card else "unnamed")
        asked.tell(digits, turn, group[-1].end)
        yield finding(MASKS["code"] if asked.kind == "code" else MASK, group, "told like a secret")
    elif asked.kind == OTHER:
        asked.tell(digits, turn, group[-1].end)
