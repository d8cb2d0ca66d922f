"""What the agent says on coming back from a silence."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn

from .hold_cues import BACK, RETURN_HOLD, RETURN_WAIT, plain
from .wait_thanks import thanks_for_doing

ANSWER_S = 20.0
"""How long before a silence a consent, and how long after it a return, may lie to be about it (set by hand: "okay" -
"thank you, one moment")."""
HELLO_WORDS = 5
"""A return of at most so many words ("hello, are you there?") only checks the line; the next agent turn counts too."""
FIRST_WORDS = 6
"""Thanks for waiting that open a return stand in its first words; later ones may be for anything (set by hand)."""
NAMED_HOLD, NAMED_WAIT, SORRY = 3, 2, 1
"""How plainly a return names a hold: "thanks for holding"; "I'm back", "thanks for waiting"; "sorry for the wait"."""


def agents_return(gap: Span, turns: Sequence[Turn]) -> range:
    """Indices of the agent's turns right after a gap; two runs of them where the first only checks the line."""
    back = next((i for i, t in enumerate(turns) if t.role != "member" and t.start >= gap.end - 1), None)
    if back is None:
        return range(0)
    end = _run_end(back, turns)
    if sum(len(turns[i].text.split()) for i in range(back, end)) <= HELLO_WORDS:
        again = next((i for i in range(end, len(turns)) if turns[i].role != "member"), None)
        end = end if again is None else _run_end(again, turns)
    return range(back, end)


def _run_end(first: int, turns: Sequence[Turn]) -> int:
    end = first + 1
    while end < len(turns) and turns[end].role == turns[first].role != "unknown":
        end += 1
    return end


def returned_by(gap: Span, turns: Sequence[Turn], acts: Sequence[Act]) -> int:
    """How plainly the agent's first words after a gap name a hold, 0 to 3; 0 where they come late or open a call."""
    run = agents_return(gap, turns)
    if not run or turns[run[0]].start > gap.end + ANSWER_S:
        return 0
    opens = (ActKind.GREETING, ActKind.SELF_INTRODUCTION, ActKind.THANKS_FOR_CALLING)
    if any(a.kind in opens and a.turn in run for a in acts):
        return 0  # "thanks for holding, this is Jessica" after the queue opens a call
    texts = [plain(turns[i].text) for i in run if turns[i].role != "member"]
    said = " ".join(texts)
    if RETURN_HOLD.search(said):
        return NAMED_HOLD
    thanks = (ActKind.THANKS_FOR_WAITING,)
    first = any(
        a.kind in thanks and a.turn in run and len(turns[a.turn].text[: _at(a, turns)].split()) <= FIRST_WORDS
        for a in acts
    )
    if BACK.search(said) or first or thanks_for_doing(said):
        return NAMED_WAIT
    return SORRY if RETURN_WAIT.search(said) else 0


def _at(act: Act, turns: Sequence[Turn]) -> int:
    """Where in its turn's text an act begins, in characters."""
    return max(0, turns[act.turn].text.find(act.quote))
