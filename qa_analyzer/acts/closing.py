"""The close: anything else, thanks, appreciation, farewell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from ._closing_phrases import APPRECIATION, NO_APPRECIATION, NO_THANKS, THANKS
from ._else_phrases import ELSE, NO_ELSE, RAISE
from ._farewell_phrases import BYE, COURTEOUS, NO_FAREWELL
from ._more_asked import asks_for_more
from ._parting import partings
from .rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(ActKind.ANYTHING_ELSE, ELSE, unless=NO_ELSE, speaker="agent", mode="asks"),
    Rule(ActKind.ANYTHING_ELSE, RAISE, speaker="agent", mode="asks", name="raise"),
    Rule(ActKind.THANKS, THANKS, unless=NO_THANKS),
    Rule(ActKind.APPRECIATION, APPRECIATION, unless=NO_APPRECIATION, speaker="agent"),
    Rule(ActKind.FAREWELL, COURTEOUS, slots={"courteous": "yes"}, unless=NO_FAREWELL),
    Rule(ActKind.FAREWELL, BYE, slots={"courteous": "no"}, name="bye"),
)

_MATTERS = frozenset(
    "call calling called ringing rang phoning reaching getting contacting picking answering taking speaking "
    "talking".split()
)


_IF = re.compile(r"\b(?:if|should) (?:you|there|anything)\b", re.IGNORECASE)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds leave-taking and the question for more by their form; says what thanks are for.

    A bare "bye" in a turn with thanks, a wish or a kind word is courteous.
    """
    acts = [a for a in acts if a.kind is not ActKind.ANYTHING_ELSE or not _invites(a, turns[a.turn])]
    found = [_thanked(a) if a.kind is ActKind.THANKS else _bye(a, acts, turns) for a in acts]
    found += partings(turns, found)
    return [*found, *asks_for_more(turns, found)]


def _invites(act: Act, turn: Turn) -> bool:
    """Whether what was taken for the question only says what to do if there is more ("shout if you need anything")."""
    after = turn.text[turn.text.find(act.quote) + len(act.quote) :]
    return "learnt" in act.found_by and not re.match(r"[^.!]*\?", after) and _IF.search(act.quote) is not None


def _thanked(act: Act) -> Act:
    words = act.slots.get("for", "").split() or act.quote.casefold().split()[2:]
    what = "other" if words else "nothing"
    if any(w in ("waiting", "holding", "hold", "wait") for w in words):
        what = "waiting"
    elif any(w in ("patience", "patient", "bearing") for w in words):
        what = "patience"
    elif "time" in words:
        what = "time"
    elif any(w in _MATTERS for w in words):
        what = "call"
    return replace(act, slots={**act.slots, "for": what})


def _bye(act: Act, acts: Sequence[Act], turns: Sequence[Turn]) -> Act:
    if act.kind is not ActKind.FAREWELL or act.slots.get("courteous") != "no":
        return act
    kind = (ActKind.THANKS, ActKind.APPRECIATION, ActKind.ADDRESSES_BY_NAME, ActKind.APOLOGY)
    said = tokens(turns[act.turn].text)
    warm = any(a.turn == act.turn and a.kind in kind for a in acts) or any(
        t.text in {"welcome", "pleasure", "please", "lovely", "luck", "dear", "sir", "maam", "madam"} for t in said
    )
    return replace(act, slots={"courteous": "yes"}, score=0.7) if warm else act
