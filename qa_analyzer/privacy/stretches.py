"""Stretches of number talk: rows of digits that follow each other with little else said, over turns.

Bounds: chosen on 150 passages by a writer who knew none of the rules, and on made number talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .card_parts import beside_the_matter
from .digit_rows import Row, harmless, rows_of
from .finding import Finding
from .talk import Talk

MOST_TURNS = 3
"""Turns from one row to the next: an acknowledgement, a question, an answer."""
MOST_WORDS = 14
"""Words between two rows, acknowledgements and fillers not counted; in three turns twice as many."""
ANOTHER_NUMBER = re.compile(
    r"\b(?:expir\w*|exp|valid (?:thru|through|until|to)|c\W?v\W?[vc]|security|code|zip|post\s?code"
    r"|(?<!on the )phone|telephone|mobile|(?:reach|call) (?:me|you|us)|address|birth\w*|born|order|total"
    r"|amount|dollars?|euros?|pounds|extension|social|pin|routing|street|bill|fees?|deposit|fare|back of|ending"
    r"|ends in|last (?:four|4)|ticket|tracking|invoice|confirmations?|policy|percent)\b"
    r"|[$€£%]"
)
"""Words between two rows that make the second one another number."""
SHORTEST_PART = 4
"""Digits of a part of a known number that is one whatever words stand around it ("sixty eleven so far")."""
COVERED_CHARACTERS = 60
"""What is said between two parts of a reading in one turn is masked with them up to so many characters."""
_LETTER = re.compile(r"[a-z]")
Stretch = list[Row]


def stretches(talk: Talk, found: Sequence[Finding], shortest: int) -> Iterator[Stretch]:
    """The stretches of a call that hold something found, or so many digits, in order.

    What the words around explain (a price, a date) ends one.
    """
    rows = list(rows_of(talk, found))
    known = " ".join(row.digits for row in rows if row.known)
    for following in _following(talk.texts, rows):
        if not any(row.known for row in following) and sum(len(row.digits) for row in following) < shortest:
            continue
        stretch: Stretch = []
        for row in following:
            if row.atoms[0].slip and len(row.digits) > SHORTEST_PART and row.digits[1:] in known:
                row = Row(row.atoms[1:], row.known)
            said_again = len(row.digits) >= SHORTEST_PART and row.digits in known
            if row.known or said_again or not harmless(talk, row):
                stretch.append(row)
            elif stretch:
                yield stretch
                stretch = []
        if stretch:
            yield stretch


def _following(texts: Sequence[str], rows: Sequence[Row]) -> Iterator[Stretch]:
    """The rows that follow each other with little said between."""
    stretch: Stretch = []
    for row in rows:
        if stretch and between(texts, stretch[-1], row) is None:
            yield stretch
            stretch = []
        stretch.append(row)
    if stretch:
        yield stretch


def between(texts: Sequence[str], one: Row, other: Row) -> int | None:
    """How many words stand between two rows; None where it is too much, or another matter."""
    if other.turn - one.turn > MOST_TURNS:
        return None
    said = words_between(texts, one, other)
    words = beside_the_matter(said)
    return None if words > MOST_WORDS * (1 + (other.turn > one.turn)) or ANOTHER_NUMBER.search(said) else words


def words_between(texts: Sequence[str], one: Row, other: Row) -> str:
    """What is said between two rows."""
    if one.turn == other.turn:
        return texts[one.turn][one.end : other.start]
    return " ".join([texts[one.turn][one.end :], *texts[one.turn + 1 : other.turn], texts[other.turn][: other.start]])


def newly(talk: Talk, mask: str, rows: Sequence[Row], why: str) -> Iterator[Finding]:
    """What the rows add to the known ones among them, with short talk between two that follow each other in a turn."""
    made: list[tuple[int, int, int, bool]] = []
    """turn, first character, last + 1, whether there is anything new in it"""
    for row in sorted(rows, key=lambda r: (r.turn, r.start)):
        turn, first, last, new = made[-1] if made else (-1, 0, 0, False)
        gap = talk.texts[turn][last : row.start] if turn == row.turn else ""
        joined = len(gap) <= COVERED_CHARACTERS and (not row.known or new or _LETTER.search(gap))
        if turn == row.turn and joined and not ANOTHER_NUMBER.search(gap):
            made[-1] = (turn, first, row.end, new or not row.known or bool(_LETTER.search(gap)))
        else:
            made.append((row.turn, row.start, row.end, not row.known))
    for turn, first, last, new in made:
        if new:
            yield Finding(mask, ((turn, first, last),), why)
