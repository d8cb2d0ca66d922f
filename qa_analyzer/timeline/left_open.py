"""Whether the member asked when, and the agent left it open."""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act
from qa_analyzer.core.call import Call

SOON_AFTER = 4
"""Turns after leaving it open within which a time beside what comes is for the same (set by hand)."""

_NOT_OF_WORK = re.compile(
    r"\bwhen (?:was|were|did|had|have|has|i|you|we)\b|\bwhen(?:'s| is| are| will| would) (?!it\b|that\b|this\b|the\b|"
    r"my\b)"
    r"\w+(?: \w+)? (?:be )?(?:back|in|around|free|available|due back)\b|\bhow long (?:has|have|was|were|did|ago|is "
    r"(?:the|it) "
    r"(?:event|session|webinar|call))\b"
)
"""A question of the past, or of when somebody is in, is not for the work."""


def left_open(call: Call, unclear: list[Act], exact: list[Act], work: list[Act]) -> list[Act]:
    """What leaves open when, the last two at most: answers to the member's "when?", or beside the work told of.

    A time that is given later counts where it answers "when?" or stands beside work itself; one given before counts
    for work told of without a question.
    """
    strong = {a.turn for a in work if a.slots.get("strength") == "strong"}
    working = {a.turn for a in work if a.slots.get("work") != "coming"}
    promised = {a.turn for a in work if a.slots.get("work") not in ("coming", "owed")}
    coming = {a.turn for a in work}
    timed = {t.turn for t in exact}
    found: list[Act] = []
    for act in unclear:
        asked = answers_when(call, act)
        if act.turn in timed or not (asked or act.turn in strong):
            continue
        later = any(
            t.turn > act.turn
            and (t.turn in promised or answers_when(call, t) or (t.turn in coming and t.turn - act.turn <= SOON_AFTER))
            for t in exact
        )
        before = not asked and any(t.turn < act.turn and t.turn in working for t in exact)
        if not later and not before:
            found.append(act)
    return list({a.turn: a for a in found}.values())[-2:]


def then_asks_when(call: Call, act: Act) -> bool:
    """Whether the member then asks when."""
    nxt = call.next_turn(act.turn, "member")
    text = call.turns[nxt].text.casefold() if nxt is not None else ""
    return any(w in text.split() or text.startswith(w) for w in ("when", "when?")) or "how long" in text


def answers_when(call: Call, act: Act) -> bool:
    """Whether the turn answers the member's "when?" or "how long?"."""
    before = call.turns[act.turn - 1] if act.turn else None
    if before is None or before.role != "member":
        return False
    text = f" {_NOT_OF_WORK.sub(' ', before.text.casefold())} "
    return any(
        w in text
        for w in (
            "how long",
            "how soon",
            "how many days",
            "how many weeks",
            "how many hours",
            "what time",
            "by when",
            "and when",
            "when will",
            "when do",
            " when?",
            " when ",
        )
    )
