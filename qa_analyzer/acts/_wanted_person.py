"""A colleague whom the member wants: by name, by rank, or by what they did, in whatever words the wish is put."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from ._persons import name_in

RANK = (
    "(?:manager|supervisor|boss|superior|lead|leader|director|adviser|advisor|coach|concierge|coordinator|specialist|"
    "colleague|assistant|head|chief|owner)"
)
_WHO = (
    rf"(?:(?:your |the |my |a |that |this |our )(?:\w+ ){{0,2}}?(?:{RANK}|lady|gentleman|chap|fellow|fella|guy|girl|"
    r"gal|lad|lass|woman|man|bloke)(?: \w+)?|(?:mr |mister |mrs |ms |miss |doctor |dr )?(?P<NAME>[a-z]+(?: [a-z]+)?))"
)
_WISHES = re.compile(
    r"\b(?:(?:speak|talk|chat|natter|deal|word|words|appointment|meeting|call booked|call|session) (?:to|with)|"
    r"(?:catch|reach|ask for|asking for|looking for|hold of|touch with|after|ringing for|calling for|here for|phoning "
    r"for|trying for|get me|find me|lend me|give me|calling|ringing|phoning|where is|get|put|fetch|find|see|grab|want|"
    r"like|put me (?:on|through|across|over)(?: to)?|pass me (?:on |over )?to|connect me (?:to|with)|(?<!\w )for)|"
    r"(?:can|could|would|will) you (?:please |just )?\w+(?: down| up| out)?) " + _WHO.replace("NAME", "wished")
)
_IS_THERE = re.compile(
    r"\b(?:is|are|would|will|if|whether|might) "
    + _WHO.replace("NAME", "there")
    + r"(?: is| be| \w+ing)?(?: \w+){0,2}? "
    r"(?:in|about|around|there|available|free|back|handy|working|on|out|off|still (?:in|about|around|there|here|with|"
    r"on|working)|at (?:his|her|their) desk|here|reachable|gone|away|on shift|left|by any chance|today)\b"
)
_BARE = re.compile(
    r"(?:^(?:(?:hi|hello|good|morning|afternoon|evening|hey|yes|yeah|oh|er) )*|\b(?:for|here) )"
    + _WHO.replace("NAME", "bare")
    + r"(?: (?:in|from|at|over in) \w+)?(?: please| about| around| there| in| free| available)$"
)
_SOMEBODY = re.compile(
    r"\b(?:(?:speak|talk|get|through|deal|word|after|catch|reach) (?:to |with |me )?(?:whoever|the (?:person|one)|"
    r"somebody who|someone who|him|her)|ask for (?:him|her)|(?:is|if|will|would|whether) (?:he|she) (?:be )?(?:in|"
    r"there|about|around|free|available|back|here|at (?:his|her) desk|on today|working))\b"
)
"""Somebody by what they do, or whom the member has just named: "is she in?"."""
_YES_OR_NO = re.compile(r"\b(?:in|about|around|there|available|free|back|at (?:his|her|their) desk|here)(?: (?:today|"
                        r"now|yet|please|at all|right now|this \w+|by any chance|at the moment|still))?$")  # fmt: skip
SHORT = 12
"""A bare name with "please" asks for somebody in a turn of at most so many words (set by hand)."""


def wanted(turn: Turn) -> tuple[str, ...] | None:
    """The names by which the member wants somebody, () for somebody without a name; None where nobody is wanted."""
    names: list[str] = []
    found = False
    for clause in _clauses(turn):
        shapes = (_WISHES, _IS_THERE, *((_BARE,) if len(clause.split()) <= SHORT else ()))
        for hit in (h for shape in shapes for h in _all(shape, clause)):
            given = next((v for v in hit.groupdict().values() if v), None)
            name = name_in(given, turn.text) if given else None
            if given is None or name:
                found = True
                names += [name] if name else []
        found = found or _SOMEBODY.search(clause) is not None
    if found and turn.text[:1].isupper():
        capitals = re.findall(r"[A-Z][\w’'-]+", turn.text)
        names += [n for c in capitals if (n := name_in(c.casefold().split("'")[0].split("’")[0], turn.text))]
    return tuple(dict.fromkeys(names)) if found else None


def whether_there(turn: Turn) -> bool:
    """Whether the member's last clause asks if somebody is there, so that a bare "no" tells that they are not."""
    clauses = _clauses(turn)
    shapes = (_IS_THERE, _SOMEBODY)
    return bool(clauses) and any(s.search(clauses[-1]) for s in shapes) and bool(_YES_OR_NO.search(clauses[-1]))


def _all(shape: re.Pattern[str], clause: str) -> Iterator[re.Match[str]]:
    """Every place where a shape matches, overlapping ones too: "like a word with your manager" holds two."""
    at = 0
    while (hit := shape.search(clause, at)) is not None:
        yield hit
        at = hit.start() + 1


def _clauses(turn: Turn) -> list[str]:
    cut = re.split(r"[.;!?]+\s+|[.;!?]+$", turn.text)
    return [said for clause in cut if (said := " ".join(t.text for t in tokens(clause)))]
