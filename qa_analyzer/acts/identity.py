"""Who the member is, proven: the detail asked for, the answer; and what of the record is told or changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences, tokens

from ._account_deeds import MAYBE_CHANGES, MORE_CHANGES
from ._account_facts import FACTS
from ._account_phrases import ACCOUNT_UNLESS, CHANGES, READS_OUT
from ._account_plain import PLAIN_DEEDS, PLAIN_READS
from ._account_talk import GENERAL, MORE_READS
from ._detail_answers import answer_turn, withholds
from ._detail_phrases import DETAILS, FRAMES, FRAMES_UNLESS
from ._masked import told_masked
from ._read_out import VALUES, affirmed_values
from ._whose_matter import done_as_wished, without_story
from .rule import Rule

__all__ = ["RULES", "refine", "volunteers_detail", "withholds"]

LONGEST_BARE = 6
"""A sentence without punctuation that only ends in a detail asks for it up to so many words ("and the email")."""
RULES: tuple[Rule, ...] = (
    *(Rule(ActKind.IDENTITY_QUESTION, tuple(f.replace("{d}", nouns) for f in FRAMES), unless=FRAMES_UNLESS, speaker=
        "agent",
           mode="asks", slots={"detail": detail}, name=detail) for detail, nouns in DETAILS.items()),
    *(Rule(ActKind.IDENTITY_QUESTION, (f"{nouns}$",), unless=FRAMES_UNLESS, speaker="agent", mode="asks", question=True,
           slots={"detail": detail}, name=f"bare {detail}") for detail, nouns in DETAILS.items()),
    Rule(ActKind.ACCOUNT_MATTER, READS_OUT, unless=ACCOUNT_UNLESS, speaker="agent", mode="reports", question=False,
         score=0.8, name="reads out"),
    Rule(ActKind.ACCOUNT_MATTER, CHANGES, unless=ACCOUNT_UNLESS, speaker="agent", mode="announces", question=False,
         score=0.85, name="changes"),
    Rule(ActKind.ACCOUNT_MATTER, MORE_READS, unless=(*ACCOUNT_UNLESS, *GENERAL), speaker="agent", mode="reports",
         question=False, score=0.8, name="tells of the record"),
    Rule(ActKind.ACCOUNT_MATTER, PLAIN_READS, unless=(*ACCOUNT_UNLESS, *GENERAL), speaker="agent", mode="reports",
         question=False, score=0.8, name="tells of it plainly"),
    Rule(ActKind.ACCOUNT_MATTER, FACTS, unless=(*ACCOUNT_UNLESS, *GENERAL), speaker="agent", mode="reports",
         question=False, score=0.8, name="tells a fact of it"),
    Rule(ActKind.ACCOUNT_MATTER, PLAIN_DEEDS, unless=(*ACCOUNT_UNLESS, *GENERAL), speaker="agent", mode="announces",
         question=False, score=0.85, name="changes it plainly"),
    Rule(ActKind.ACCOUNT_MATTER, MORE_CHANGES, unless=(*ACCOUNT_UNLESS, *GENERAL), speaker="agent", mode="announces",
         question=False, score=0.85, name="changes the record"),
    Rule(ActKind.ACCOUNT_MATTER, MAYBE_CHANGES, unless=(*ACCOUNT_UNLESS, *GENERAL), speaker="agent", mode="announces",
         question=False, score=0.6, name="perhaps changes the record"),
)  # fmt: skip


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds the member's answers to identity questions; drops questions whose turn is about calling back or mailing."""
    kept = [a for a in acts if a.kind is not ActKind.IDENTITY_QUESTION or not _elsewhere(a, turns[a.turn])]
    answers: dict[int, Act] = {}
    for ask in (a for a in kept if a.kind is ActKind.IDENTITY_QUESTION):
        index = answer_turn(ask.turn, turns)
        if index is not None and index not in answers:
            turn = turns[index]
            answers[index] = Act(
                ActKind.IDENTITY_ANSWER, index, turn.role, turn.start, turn.end, turn.text,
                slots={"detail": ask.slots.get("detail", ""), "question_turn": str(ask.turn)}, score=0.85,
                found_by="answers the question for a detail",
            )  # fmt: skip
    for ask, yes in affirmed_values(turns):
        if yes.turn not in answers:
            kept.append(ask)
            answers[yes.turn] = yes
    have = {a.turn for a in kept if a.kind is ActKind.ACCOUNT_MATTER}
    kept += [a for a in done_as_wished(turns) if a.turn not in have]
    kept = without_story(kept, turns)
    return [replace(a, score=0.9) if a.kind is ActKind.IDENTITY_QUESTION else a for a in kept] + list(answers.values())


def volunteers_detail(turn: Turn) -> bool:
    """Whether a profile's detail (an email address, digits, a birth date, ...) is said in this turn, asked or not."""
    said = " ".join(t.text for t in tokens(turn.text))
    return told_masked(turn.text) or any(shape.search(said) for shape in VALUES.values())


def _elsewhere(act: Act, turn: Turn) -> bool:
    """Whether the sentence (or the one before) speaks of being cut off or of where to send something."""
    found = sentences(turn.text)
    at = turn.text.find(act.quote)
    here = next((i for i, s in enumerate(found) if s.start <= at < s.end), None)
    if here is None:
        return False
    bare = "your" not in act.quote.lower() and act.found_by.endswith(")$")
    if bare and found[here].question is None and len(found[here].words) > LONGEST_BARE:
        return True  # "... about the email": no question
    words = set(found[here].words) | (set(found[here - 1].words) if here else set())
    if act.slots.get("detail") not in {"phone", "digits"}:
        words &= {"send", "sent"} if "for" not in found[here].words else set()
        return bool(words)
    return bool(words & {"disconnected", "separated", "callback", "drops", "drop", "dropped"}) or (
        bool(words & {"cut", "call", "reach", "ring", "lose"}) and bool(words & {"back", "off", "case", "you", "best"})
        and not words & {"profile", "file", "account", "record"}
    )  # fmt: skip
