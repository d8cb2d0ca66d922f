"""A call's tone: where the member is frustrated or the agent impatient, with the cues that show it."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.moments import Moment, SpeakerTone, Tone, Trigger
from qa_analyzer.core.words import Role

from .words import WordsOfTurn, by_words

FLAG_LEVEL = 0.7
"""A member moment this strong flags the call: one plain cue alone, or several weak ones (set by hand)."""
OPENING_TURNS = 3
"""Displeasure within the member's first turns was brought along (set by hand)."""
JUST_BEFORE_S = 45.0
"""What happened at most so long before the first moment may have caused it (set by hand)."""
_NEAR_GAP_S = 6.0
_WORDS_DECIDE = "Decided by the words alone: the voice has not been read."
_NO_WORDS = "The words could not be used, so nothing was decided."


def hear(call: Call) -> Tone:
    """The tone of a call.  Without usable words nothing is flagged, and `note` says so."""
    if not call.hearing.words_usable or not call.turns:
        return Tone(note=call.hearing.note or _NO_WORDS)
    member, agent = (_tone(call, role) for role in ("member", "agent"))
    flagged = any(m.score >= FLAG_LEVEL for m in member.moments)
    if not flagged:
        return Tone(False, None, None, member, agent, _WORDS_DECIDE)
    first = next(m for m in member.moments if m.score >= FLAG_LEVEL)
    members = [t.start for t in call.turns if t.role == "member"]
    arrived = sum(start < first.end for start in members) <= OPENING_TURNS
    trigger = None if arrived else _trigger(call, first)
    return Tone(True, "arrived" if arrived else "became", trigger, member, agent, _WORDS_DECIDE)


def _tone(call: Call, role: Role) -> SpeakerTone:
    groups: list[list[WordsOfTurn]] = []
    own = [i for i, t in enumerate(call.turns) if t.role == role]
    place = {i: n for n, i in enumerate(own)}
    for found in by_words(call, role):
        last = groups[-1][-1] if groups else None
        if last is not None and place[found.turn] - place[last.turn] == 1 and _near(call, last.turn, found.turn):
            groups[-1].append(found)
        else:
            groups.append([found])
    moments = tuple(_moment(call, g) for g in groups)
    return SpeakerTone(max((m.score for m in moments), default=0.0), moments)


def _near(call: Call, a: int, b: int) -> bool:
    """Whether two turns of one speaker follow so closely that they are one moment."""
    return call.turns[b].start - call.turns[a].end <= _NEAR_GAP_S


def _moment(call: Call, group: Sequence[WordsOfTurn]) -> Moment:
    rest = 1.0
    for found in group:
        rest *= 1 - found.score
    score = round(min(0.99, 1 - rest), 3)
    strongest = max(group, key=lambda f: f.score)
    return Moment(
        start=call.turns[group[0].turn].start,
        end=call.turns[group[-1].turn].end,
        score=score,
        cues=tuple(dict.fromkeys(c for f in group for c in f.cues)),
        quote=call.turns[strongest.turn].text,
        words_score=score,
    )


def _trigger(call: Call, moment: Moment) -> Trigger | None:
    """What came just before: a hold, a transfer, a question asked again, hard words, a hold or number refused."""
    since = moment.start - JUST_BEFORE_S
    found: list[tuple[float, str, float]] = [
        (min(e.end, moment.start), e.type, e.start)
        for e in call.events
        if e.type in ("hold", "transfer", "silence") and since <= e.end and e.start < moment.start
    ]
    kinds = {
        ActKind.ASKS_AGAIN: "repeated_question",
        ActKind.UNPROFESSIONAL: "agent_words",
        ActKind.TRANSFER_ANNOUNCEMENT: "transfer",
        ActKind.TRANSFER_OFFER: "transfer",
        ActKind.NO_IDEA: "no_answer",
        ActKind.GUESS: "no_answer",
    }
    found += [
        (a.end, kinds[a.kind], a.start)
        for a in call.acts_of(*kinds, speaker="agent")
        if since <= a.start < moment.start
    ]
    if not found:
        return None
    _, kind, start = max(found)
    return Trigger(kind, start)
