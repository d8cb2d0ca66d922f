"""A security code is being given: what is said of it beside what was found, in the answer to its question, or unasked.

The other paths take a number that looks as a code does.  This one follows the conversation: digits that are told beside
a code are of it (said again, unsure, one by one), and the answer to the question for one is it, however it is worded.

Bounds: chosen on 150 passages by a writer who knew none of the rules, and on made number talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..beside import alone, bare
from ..code_beside import behind_a_month
from ..code_unasked import is_amex, unasked
from ..cues import OTHER, cues
from ..digit_rows import Row, harmless, rows_of
from ..finding import Finding
from ..groups import Atom, spelled
from ..matters import OTHER_MATTER, TAKEN_BACK
from ..number_words import SMALL_WORDS
from ..stretches import newly
from ..talk import Talk

MASK, ORDER = "[security code]", 95
BESIDE_CHARACTERS = 60
"""Between two parts of a code in one turn."""
SHORTEST, LONGEST = 3, 4
LONGEST_ANSWER = 8
"""Digits of an answer: a code of four, once more."""
AGAIN_TURNS = 3
"""Turns from a code in which it is said again, and from the question to its answer."""
_CARD = "[card number]"
_ONE = re.compile(r"\b(?:one|1|oh)$")
_HUNDRED = re.compile(r"\b(?:an?|one) hundred(?: and)? $")
_CODE_TALK = frozenset(("security", "code", "cvv", "cvc", "back of"))
_STOP = re.compile(r"[.?!…]")
_WORD_BEFORE = re.compile(r"[a-z]\s*$")
_MAY_ASK = re.compile(
    r"code|back|secur|\bc\W?v|cid\b|digits|(?:three|four|[34])\b|signa|strip|verif|flip|rear\b|reverse|side\b|printed"
)
"""Without any of these nobody asks for a code."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The rows of digits that are of a code, with what is said between them in one turn."""
    mine = [one for one in found if one.mask == MASK]
    codes = [row for row in rows_of(talk, mine) if row.known] if mine else []
    told = [stretch for one in mine for stretch in one.stretches]
    cards = [(turn, last, is_amex(talk, one)) for one in found if one.mask == _CARD for turn, _, last in one.stretches]
    by_turn: dict[int, list[Row]] = {}
    for row in rows_of(talk, found):
        if not row.known and len(row.digits) <= LONGEST_ANSWER:
            by_turn.setdefault(row.turn, []).append(_without_lead(talk.texts[row.turn], row))
    for turn in sorted(by_turn.keys() | {code.turn for code in codes}):
        near = [code for code in codes if abs(code.turn - turn) <= AGAIN_TURNS]
        if not near and not (cards or _may_answer(talk, by_turn[turn])):
            continue
        rows = [row for row in by_turn.get(turn, ()) if not harmless(talk, row)]
        own = [code for code in near if code.turn == turn]
        taken = [part for row in rows for part in _of_codes(talk, row, own, near)]
        if not taken and not near:
            taken = _answer(talk, rows) or [row for row in rows if unasked(talk, row, cards)]
            codes += taken
        if taken or len(own) > 1:
            yield from newly(talk, MASK, [*own, *taken], "given as a security code")
        yield from behind_a_month(talk, rows)
    for code in codes:
        hundred = _HUNDRED.search(talk.texts[code.turn], 0, code.start) if len(code.digits) < SHORTEST else None
        start = hundred.start() if hundred else code.start
        ends = [last for turn, first, last in told if turn == code.turn and first <= code.start]
        if hundred or (ends and code.end > max(ends)):
            yield Finding(MASK, ((code.turn, start, code.end),), "with all its digits")


def _without_lead(text: str, row: Row) -> Row:
    """Without an "oh" or a small word before a code that is none of its digits: "oh, 4417", "it'll want 417"."""
    first, rest = row.atoms[0], row.atoms[1:]
    small = first.slip and text[first.start : first.end] in SMALL_WORDS and _WORD_BEFORE.search(text[: first.start])
    enough = SHORTEST <= len(spelled(rest)) <= LONGEST
    return Row(rest, row.known) if enough and (first.aside or small) else row


def _of_codes(talk: Talk, row: Row, own: Sequence[Row], near: Sequence[Row]) -> list[Row]:
    """A row that is of a code; of one too long for it those sentences that are: "... or eight. Two one eight."."""
    if _of_code(talk, row, own, near):
        return [row]
    text = talk.texts[row.turn]
    parts: list[list[Atom]] = [[]]
    for atom in row.atoms:
        if len(row.digits) > LONGEST and parts[-1] and _STOP.search(text[parts[-1][-1].end : atom.start]):
            parts.append([])
        parts[-1].append(atom)
    told = [Row(tuple(part), row.known) for part in parts[: len(parts) * (len(parts) > 1)]]
    return [part for part in told if _of_code(talk, part, own, near)]


def _of_code(talk: Talk, row: Row, own: Sequence[Row], near: Sequence[Row]) -> bool:
    """Whether a row stands beside a code as a part of it, or says one again."""
    told = row.digits
    if len(told) == 1 and not bare(talk.texts[row.turn], row.atoms[0]) and _ONE.search(talk.texts[row.turn][: row.end]):
        return False
    if any(len(code.digits) >= SHORTEST and code.digits in told for code in near):
        return True
    if len(told) >= SHORTEST and any(told in code.digits for code in near):
        return True
    for code in own:
        first, last = sorted((row, code), key=lambda r: r.start)
        gap = talk.texts[row.turn][first.end : last.start]
        if row is first and TAKEN_BACK.search(gap) and alone(talk.texts[row.turn], row.atoms):
            return True
        if len(code.digits) < SHORTEST <= len(told) <= LONGEST and told.startswith(code.digits):
            return True
        matters = {m.group() for m in OTHER_MATTER.finditer(gap)}
        whole = len(code.digits) >= SHORTEST
        if len(told) < SHORTEST:
            part = not whole or alone(talk.texts[row.turn], row.atoms, 0)
        else:
            part = set(told) <= set(code.digits)
        if part and len(told) <= LONGEST and len(gap) <= BESIDE_CHARACTERS and matters <= _CODE_TALK:
            return True
    return False


def _answer(talk: Talk, rows: list[Row]) -> list[Row]:
    """All digits of a turn that answers the question for a code; none where another matter came between."""
    if (
        not rows
        or not _may_answer(talk, rows)
        or any(len(row.digits) > LONGEST and not any(a.slip for a in row.atoms) for row in rows)
    ):
        return []
    turn = rows[0].turn
    for place in range(turn, max(-1, turn - AGAIN_TURNS - 1), -1):
        kinds = [cue.kind for cue in cues(talk.texts[place]) if place < turn or cue.end <= rows[0].start]
        kinds = [kind for kind in kinds if kind in ("code", OTHER, "card", "phone", "social", "bank", "birth", "pin")]
        if kinds:
            return rows if kinds[-1] == "code" else []
        if place < turn and spelled(talk.plain[place]):
            return []
    return []


def _may_answer(talk: Talk, rows: Sequence[Row]) -> bool:
    """A cheap look: whether a turn has as many digits as a code, and may be asked for one."""
    turn = rows[0].turn
    few = 2 <= sum(len(row.digits) for row in rows) <= LONGEST_ANSWER
    return few and any(_MAY_ASK.search(text) for text in talk.texts[max(0, turn - AGAIN_TURNS) : turn + 1])
