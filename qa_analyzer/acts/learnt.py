"""Acts that no phrase names but that sentences written by hand have taught: `models/acts`.

A sentence is read whole and, where it is long or unpunctuated, in windows, beside what the rules found in it.  The
model only adds what the rules did not find, and only acts that speak for the agent: what a missed courtesy would have
excused.  Each act has its own probabilities, chosen on writers left out of the fit.  From `sure` on (`likely` in a
recogniser's words, where everything is said less plainly) it counts like one found by rule.  From `faint` on nine of
ten that were performed and misheard are in: they are for the kind reading, a sign among
others (`scoring.believe`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Literal

from qa_analyzer.core.acts import LEARNT, Act, ActKind
from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import Token
from qa_analyzer.text.sentence_model import Said, SentenceModel
from qa_analyzer.text.timing import span_of

from ._told_facts import facts_told
from .pieces import pieces_of

Level = Literal["sure", "likely", "faint"]
SURE = frozenset({
    ActKind.THANKS_FOR_CALLING, ActKind.ASKS_NAME, ActKind.HOW_ARE_YOU, ActKind.OFFERS_HELP,
    ActKind.IDENTITY_QUESTION, ActKind.EMPATHY, ActKind.APOLOGY, ActKind.RESTATEMENT, ActKind.FINDS_OUT,
    ActKind.HOLD_REQUEST, ActKind.HOLD_RETURN, ActKind.CALLBACK_NUMBER, ActKind.THANKS_FOR_WAITING,
    ActKind.TRANSFER_OFFER, ActKind.UNAVAILABLE, ActKind.URGENCY_OR_MESSAGE, ActKind.TIME_GIVEN, ActKind.ANYTHING_ELSE,
    ActKind.EMAIL_PROMISE, ActKind.SUMMARY, ActKind.THANKS, ActKind.APPRECIATION, ActKind.FAREWELL, ActKind.CONCERN,
    ActKind.UPSET,
})  # fmt: skip
"""What an agent does well, and what carries no slot that a criterion needs; a concern only where the agent took it for
one (SOOTHING in the next ANSWERED_WITHIN agent turns): then the first of a call may be found, and was acknowledged.
No greeting: the words for one are few, and the house's bare name is none.  Displeasure, which spares the agent the
question how they are, is never more than weak (WEAK)."""
WEAK = 0.55
"""Below the level from which one moment flags a call (`tone.hear.FLAG_LEVEL`)."""
FACTS = 0.52
"""Probability from which facts told without asking for anything (`_told_facts`) may be a concern; its score is the
probability, at least WEAK.  Chosen on 100 openings written for it, half of them plain news."""
SOOTHING = frozenset({ActKind.EMPATHY, ActKind.APOLOGY, ActKind.RESTATEMENT})
ANSWERED_WITHIN = 2
DOUBTED = SURE | {
    ActKind.GREETING, ActKind.SELF_INTRODUCTION, ActKind.HOLD_TIME, ActKind.INTRODUCES_PERSON, ActKind.CONSENT,
    ActKind.IDENTITY_ANSWER, ActKind.TRANSFER_REQUEST,
}  # fmt: skip
MEMBERS = frozenset(
    {ActKind.CONCERN, ActKind.UPSET, ActKind.CONSENT, ActKind.IDENTITY_ANSWER, ActKind.TRANSFER_REQUEST}
)
_BESIDE = {ActKind.THANKS_FOR_CALLING: ActKind.COMPANY}
"""Thanks for calling as it was taught names the house."""
_SETTLED = {
    ActKind.HOLD_REQUEST: ActKind.HOLD_ANNOUNCEMENT, ActKind.TRANSFER_OFFER: ActKind.TRANSFER_ANNOUNCEMENT,
    ActKind.IDENTITY_QUESTION: ActKind.CALLBACK_NUMBER,
}  # fmt: skip
"""Asking is told from announcing, and one number from another, better by rule: where a turn has the second act by
rule, the first is not added."""
_UNREAD: dict[ActKind, dict[str, str]] = {
    ActKind.UPSET: {"cue": "reads like displeasure"},
    ActKind.SELF_INTRODUCTION: {"name": "?"}, ActKind.HOLD_TIME: {"minutes": "0"},
    ActKind.INTRODUCES_PERSON: {"name": "?", "extension": "?"},
}  # fmt: skip
_ASKING = frozenset({
    ActKind.ASKS_NAME, ActKind.HOW_ARE_YOU, ActKind.OFFERS_HELP, ActKind.IDENTITY_QUESTION, ActKind.HOLD_REQUEST,
    ActKind.TRANSFER_OFFER, ActKind.ANYTHING_ELSE,
})  # fmt: skip


@cache
def model() -> SentenceModel:
    """The fitted model that ships; raises StartError where it is missing."""
    return SentenceModel(model_folder("acts") / "model.npz")


def learnt(turns: Sequence[Turn], found: Sequence[Act], level: Level) -> list[Act]:
    """The acts of a call that the model hears at this level and that `found`, by rule, does not have in that turn."""
    have = {(a.turn, a.kind) for a in found}
    have |= {(turn, asking) for asking, settled in _SETTLED.items() for turn, kind in have if kind is settled}
    pieces = pieces_of(turns, found)
    chances = model().probabilities([p.said for p in pieces])
    best: dict[tuple[int, ActKind], tuple[float, tuple[Token, ...]]] = {}
    facts: frozenset[int] = frozenset() if level == "faint" else facts_told(turns, found)
    for column, label in enumerate(model().labels):
        kind = ActKind(label)
        if kind not in (DOUBTED if level == "faint" else SURE):
            continue
        least = model().threshold("likely" if kind in (ActKind.CONCERN, ActKind.UPSET) else level, column)
        told = facts if kind is ActKind.CONCERN else frozenset()
        for row in (chances[:, column] >= (min(least, FACTS) if told else least)).nonzero()[0]:
            index, part = pieces[row].turn, pieces[row].part
            its = turns[index].role == ("member" if kind in MEMBERS else "agent")
            chance = float(chances[row, column])
            its = its and (chance >= least or index in told)
            if its and (index, kind) not in have and chance > best.get((index, kind), (0.0, ()))[0]:
                best[index, kind] = (chance, part)
    soothed = {a.turn for a in found if a.kind in SOOTHING} | {i for i, kind in best if kind in SOOTHING}
    best = {(i, kind): b for (i, kind), b in best.items()
            if kind is not ActKind.CONCERN or i in facts or _answered(i, turns, soothed)}  # fmt: skip
    acts = [_act(kind, turns[i], i, *b) for (i, kind), b in best.items()]
    acts = [_facts(a) if a.kind is ActKind.CONCERN and a.turn in facts else a for a in acts]
    return acts + [replace(a, kind=_BESIDE[a.kind]) for a in acts if level == "faint" and a.kind in _BESIDE]


def chances_of(call_turns: Sequence[Turn], found: Sequence[Act]) -> dict[ActKind, dict[int, float]]:
    """For each act the highest probability (0-1) in each turn of its speaker; `found`: all acts."""
    pieces = pieces_of(call_turns, [a for a in found if not a.learnt])
    table = model().probabilities([p.said for p in pieces]).tolist()
    by_turn: dict[int, list[float]] = {}
    for piece, row in zip(pieces, table, strict=True):
        known = by_turn.get(piece.turn)
        by_turn[piece.turn] = row if known is None else list(map(max, known, row))
    best: dict[ActKind, dict[int, float]] = {}
    for column, label in enumerate(model().labels):
        kind = ActKind(label)
        role = "member" if kind in MEMBERS else "agent"
        best[kind] = {i: max(0.0, row[column]) for i, row in by_turn.items() if call_turns[i].role == role}
    return best


def said_in(turns: Sequence[Turn]) -> list[Said]:
    """The pieces of all turns as the model reads them, without what rules found."""
    return [piece.said for piece in pieces_of(turns, ())]


def _facts(act: Act) -> Act:
    """A concern that rests on the words' likeness and on what the turn does: it tells, and asks for nothing."""
    score = max(act.score, WEAK)
    return replace(act, score=score, slots={"by": "facts"}, found_by="concern: tells facts, asks for nothing")


def _answered(index: int, turns: Sequence[Turn], soothed: set[int]) -> bool:
    after = [i for i in range(index + 1, len(turns)) if turns[i].role == "agent"][:ANSWERED_WITHIN]
    return any(i in soothed for i in after)


def _act(kind: ActKind, turn: Turn, index: int, chance: float, part: tuple[Token, ...]) -> Act:
    first, last = part[0].start, part[-1].end
    span = span_of(turn, first, last)
    score = min(chance, WEAK) if kind is ActKind.UPSET else chance
    return Act(
        kind=kind, turn=index, speaker=turn.role, start=span.start, end=span.end, quote=turn.text[first:last],
        mode="asks" if kind in _ASKING else "states", slots=_UNREAD.get(kind, {}), score=round(score, 3),
        found_by=f"{kind}: {LEARNT} ({chance:.2f})",
    )  # fmt: skip
