"""What was said before and after one long silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn

from .hold_cues import ASKING, BACK, HELLO, ON_LINE, OWN_PAUSE, RETURN_HOLD, RETURN_WAIT, TASK, WAITS, plain
from .withdrawn import withdrawn

ONSET_S = 75.0
"""How long after the asking the gap may begin: an answer and a number to call back on lie between (set by hand)."""
ANSWER_S = 20.0
"""A consent counts for the silence where it ends at most so long before (set by hand: "okay" - "thank you, one
moment")."""
NAMED_SCORE = 0.9
"""Acts that name a hold are this sure by their rule; "one moment, please" and lengths without the word are less."""
HELLO_WORDS = 5
"""A return of at most so many words ("hello, are you there?") only checks the line; the next agent turn counts too."""
NAMED_HOLD, NAMED_WAIT, SORRY = 3, 2, 1
"""How plainly a return names a hold: "thanks for holding"; "I'm back", "thanks for waiting"; "sorry for the wait"."""


@dataclass(frozen=True, slots=True)
class Around:
    """One gap's evidence.

    `strong`, `weak`: the agent asked for or announced a hold by name, or only asked for a moment; `request`: asked,
    not announced; `consent`: the member said yes right before, to words that may have asked; `returned`: 0 to 3, how
    plainly the agent's first words after it name a hold; `on_line`: the agent said to be working on the line;
    `members`: the pause is the member's own.
    """

    strong: bool
    weak: bool
    request: bool
    consent: bool
    returned: int
    on_line: bool
    members: bool


def around(gap: Span, turns: Sequence[Turn], acts: Sequence[Act], since: float) -> Around:
    """The evidence around `gap`; what was said before `since` (seconds) belonged to an earlier silence."""
    kinds = (ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT)
    asked = [
        a for a in acts
        if a.kind in kinds and a.speaker != "member" and a.mode != "refuses"
        and since <= a.start < gap.start <= a.end + ONSET_S and not withdrawn(a, gap, turns, acts)
    ]  # fmt: skip
    own = _members_own(gap, turns, since)
    if own is not None:
        asked = [a for a in asked if a.start >= own]
    named = [a for a in asked if a.score >= NAMED_SCORE]
    consent = any(
        a.kind is ActKind.CONSENT and a.speaker != "agent" and max(since, gap.start - ANSWER_S) <= a.start < gap.start
        and any(t.role != "member" and ASKING.search(plain(t.text)) for t in turns[max(0, a.turn - 3) : a.turn])
        for a in acts
    )  # fmt: skip
    last = [t for t in turns if t.role != "member" and max(since, gap.start - ANSWER_S) <= t.end <= gap.start + 1]
    return Around(
        strong=bool(named),
        weak=bool(asked) and not named,
        request=any(a.kind is ActKind.HOLD_REQUEST for a in asked),
        consent=consent,
        returned=_returned(gap, turns, acts),
        on_line=any(ON_LINE.search(plain(t.text)) for t in last[-2:]),
        members=own is not None and not asked,
    )


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


def _returned(gap: Span, turns: Sequence[Turn], acts: Sequence[Act]) -> int:
    run = agents_return(gap, turns)
    if not run or turns[run[0]].start > gap.end + ANSWER_S:
        return 0
    said = " ".join(plain(turns[i].text) for i in run if turns[i].role != "member")
    if RETURN_HOLD.search(said):
        return NAMED_HOLD
    if BACK.search(said) or any(a.kind is ActKind.THANKS_FOR_WAITING and a.turn in run for a in acts):
        return NAMED_WAIT
    return SORRY if RETURN_WAIT.search(said) else 0


def _members_own(gap: Span, turns: Sequence[Turn], since: float) -> float | None:
    """When the member began a pause of their own: asked for it, or was given something to do and came back first."""
    before = [t for t in turns if since <= t.start < gap.start]
    after = next((t for t in turns if t.end > gap.end), None)
    first = after is not None and after.role == "member" and not HELLO.match(plain(after.text))
    for turn in before[-3:]:
        said = plain(turn.text)
        if turn.role == "member" and OWN_PAUSE.search(said) and not WAITS.search(said):
            return turn.start
        if turn.role != "member" and first and TASK.search(said):
            return turn.start
    if first and before and not any(t.role != "member" for t in before[-2:]):
        return before[-1].start
    return None
