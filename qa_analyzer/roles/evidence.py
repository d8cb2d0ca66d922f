"""How much a stretch of words speaks for the agent (> 0) or the member (< 0), in natural log-odds."""

from __future__ import annotations

from qa_analyzer.core.record import Record
from qa_analyzer.text.normalise import sentences, tokens
from qa_analyzer.text.role_cues import leaning, role_cues

MOST = 5.0
"""One stretch never weighs more: it may be a quotation, or misheard."""

OWN_NAME, OTHERS_NAME, COMPANY = 3.0, 1.8, 1.0
"""Saying one's own name in a self-introduction, the other's anywhere, the company's: set by hand, like the cues."""

INTRODUCTIONS = ("this is", "my name is", "i am", "it is", "you are speaking with", "you have")
ASKING = frozenset(
    "what who when where why how which may can could would will do did does is are was were have has shall".split()
)
ANSWERS = frozenset("yes yeah yep no nope sure okay right correct certainly absolutely fine".split())


def word_evidence(text: str, record: Record) -> float:
    """Log-odds that the agent said this, by cues, plain words and the names that the record knows; within +-MOST."""
    total = leaning(text) + sum(c.weight for c in role_cues(text)) + _names(text, record)
    return max(-MOST, min(MOST, total))


def _names(text: str, record: Record) -> float:
    said = [t.text for t in tokens(text)]
    plain = f" {' '.join(said)} "
    agents = _first_names(record.agent.name, *record.agent.spoken_names)
    members = _first_names(record.member_name)
    total = 0.0
    for names, sign in ((agents - members, 1.0), (members - agents, -1.0)):
        for name in names & set(said):
            own = any(f" {lead} {name} " in plain for lead in INTRODUCTIONS)
            total += sign * OWN_NAME if own else -sign * OTHERS_NAME
    house = " ".join(t.text for t in tokens(record.company or ""))
    if house and house in plain.replace(" ", "") + plain:
        total += COMPANY
    return total


def _first_names(*names: str | None) -> set[str]:
    return {tokens(n)[0].text for n in names if n and tokens(n)}


def is_question(text: str) -> bool:
    """Whether the last sentence asks, by its mark or, unpunctuated, by its first word."""
    found = sentences(text)
    if not found:
        return False
    last = found[-1]
    return text.rstrip().endswith("?") or (last.question is None and last.words[0] in ASKING)


def is_answer(text: str) -> bool:
    """Whether it begins as an answer does ("yes", "sure", "no")."""
    said = tokens(text)
    return bool(said) and said[0].text in ANSWERS
