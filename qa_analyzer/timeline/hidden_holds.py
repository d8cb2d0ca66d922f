"""Long silences that may have been holds though the words do not make them any: nobody can be sure that none was."""

from __future__ import annotations

import re
from itertools import pairwise

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn

from .hold_cues import BACK, HELLO, RETURN_HOLD, RETURN_WAIT, TASK, own_pause, plain
from .silent_holds import WEAK_GAP_S
from .talk import without
from .wait_thanks import thanks_for_the_wait

LONG_SILENCE_S = 20.0
"""The contract's gap from which a silence may be a hold."""
ONE_SIDED_S, SPOKEN_RATIO, ANSWER_S = 30.0, 0.5, 0.3
"""One side speaks half of so long and the other says nothing (less than 0.3 s): adverts and announcements of a hold
without music sound so.  Of 40 labelled calls one has such a stretch outside its holds (set by hand)."""
BEFORE_S = 20.0
"""How long before a silence the agent's leaving may have been told (set by hand: an answer lies between)."""

_OTHERS = (
    r"(?:them|him|her|they|he|she|someone|somebody|anyone|supervisor|manager|lead|boss|colleagues?|teams?|desk|"
    r"department|people|folks|crowd|lot|billing|finance|accounts|legal|events|support|upstairs|downstairs|"
    r"across|next "
    r"door|away|room|floor|hall|corridor|lawyer|specialist|expert|engineer|archive|cabinet|paper file)"
)
_LEAVES = re.compile(
    r"\b(?:let me|i will|i am(?: just)?(?: off| going)?(?: to)?|i have(?: got)? to|i need to|i would|i must|i "
    r"should|off to|"
    r"got to|shall i|can i|could i) (?:\w+ ){0,4}?(?:go|pop|nip|run|step|slip|dash|hop|head|walk|wander|fetch|find|"
    r"grab|get|ask|ring|call|phone|speak|talk|check|chase|consult|word|chat|confer|see|track|reach|raise|catch|"
    r"bother|bug|"
    rf"wake)\b (?:\w+ ){{0,6}}?{_OTHERS}\b|"
    r"\bi will (?:just |only )?(?:be (?:as )?(?:quick|right back|back|straight back)|not be (?:long|a)|be gone)\b|"
    r"\b(?:won not|will not|shall not) be (?:a |two |long)\b"
)
"""The agent tells of leaving the line, or of asking somebody who is not on it."""
_STAYS = re.compile(r"\b(?:stay|staying|still|right) (?:\w+ ){0,2}?(?:here|on the (?:line|phone|call)|with you)\b")

_OUTCOME = (ActKind.ACCOUNT_MATTER, ActKind.COMMITMENT, ActKind.SUMMARY)


def may_hide(call: Call) -> str | None:
    """Why nobody can be sure that the member was never on hold, where no hold is known; None where it is sure.

    Without words and record any long silence may be one.  With words it is a silence of `WEAK_GAP_S` that the agent's
    leaving goes before, or thanks or an apology for the wait come after.
    """
    if not call.hearing.words_usable:
        return None if call.record.events else _by_sound(call)
    gap = hidden_gap(call)
    if gap is None:
        return None
    return (
        f"Nobody speaks from {gap.start:.0f} to {gap.end:.0f} s: the agent may have been away, and the words do "
        f"not tell "
        "whether this was a hold."
    )


def hidden_gap(call: Call) -> Span | None:
    """The first silence between the words that may have been a hold, where no hold is known."""
    if not call.hearing.words_usable or call.hearing.times == "estimated" or call.dialogue.holds:
        return None
    return next((Span(a.end, b.start) for a, b in pairwise(call.turns) if _hides(call, a, b)), None)


def _by_sound(call: Call) -> str | None:
    if any(e.span.duration >= LONG_SILENCE_S for e in call.events_of("silence")):
        return "Without words nobody can tell whether the long silences were holds."
    if (span := _one_sided(call)) is not None:
        said = f"From {span.start:.0f} to {span.end:.0f} s one side alone speaks"
        return f"{said}: without words nobody can tell whether it is an announcement in a hold."
    return None


def _one_sided(call: Call) -> Span | None:
    if call.sound is None:
        return None
    sides = [c.speech for c in call.sound.channels]
    if len(sides) == 1:
        sides = [tuple(v.span for v in call.sound.voices if v.voice == n) for n in (0, 1)]
    if not all(sides):
        return None
    whole = Span(min(s[0].start for s in sides), max(s[-1].end for s in sides))
    taken = [e.span for e in call.events if e.type in ("hold", "ringing")]
    for own, other in (sides, sides[::-1]):
        answers = [s for s in other if s.duration >= ANSWER_S]
        for gap in without(whole, [*answers, *taken]):
            spoken = sum(both.duration for s in own if (both := s & gap))
            if gap.duration >= ONE_SIDED_S and spoken >= SPOKEN_RATIO * gap.duration:
                return gap
    return None


def _hides(call: Call, last: Turn, back: Turn) -> bool:
    if back.start - last.end < WEAK_GAP_S or (back.role == "member" and not HELLO.match(plain(back.text))):
        return False
    at = call.turns.index(back)
    before = [t for t in call.turns[max(0, at - 4) : at] if t.end >= last.end - BEFORE_S]
    said = [plain(t.text) for t in before if t.role != "member"][-2:]
    if any(_STAYS.search(s) for s in said):
        return False
    returned = next((i for i in range(at, min(at + 3, len(call.turns))) if call.turns[i].role != "member"), None)
    if returned is not None and _thanks(call, returned):
        return True
    own = any(t.role == "member" and own_pause(t.text) for t in before)
    return not own and any(_LEAVES.search(s) for s in said) and not (said and TASK.search(said[-1]))


def _thanks(call: Call, index: int) -> bool:
    said = plain(call.turns[index].text)
    return bool(
        call.first(ActKind.THANKS_FOR_WAITING, turns=range(index, index + 1))
        or thanks_for_the_wait(call.turns[index].text)
        or RETURN_HOLD.search(said) or RETURN_WAIT.search(said) or BACK.search(said)
    )  # fmt: skip


def told_after_a_hold(call: Call) -> int:
    """Index of the agent's turn before which a hold would best have stood: what was found out, or the outcome, is told.

    Never the farewell, nor a turn before the business was stated, where there is another.
    """
    agents = [i for i, t in enumerate(call.turns) if i and t.role != "member"]
    bye = {a.turn for a in call.acts_of(ActKind.FAREWELL)}
    stated = call.dialogue.business_turn or 0
    open_until = call.dialogue.close_from
    talk = [i for i in agents if stated < i < open_until and i not in bye]
    talk = talk or [i for i in agents if i > stated and i not in bye] or [i for i in agents if i not in bye] or agents
    finds = [a.turn for a in call.acts_of(ActKind.FINDS_OUT) if a.speaker != "member"]
    found = [i for i in talk if finds and i > finds[-1]][:1]
    outcome = [a.turn for a in call.acts_of(*_OUTCOME) if a.turn in talk]
    return (found or outcome[-1:] or talk[-1:] or [0])[0]
