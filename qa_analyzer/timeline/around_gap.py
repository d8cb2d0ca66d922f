"""What was said before and after one long silence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn

from .hold_cues import ASKING, EITHER_SAYS, HELLO, NAMES_HOLD, ON_LINE, OWN_PAUSE, TASK, own_pause, plain
from .return_words import ANSWER_S, NAMED_WAIT, returned_by
from .withdrawn import withdrawn

ONSET_S = 75.0
"""How long after the asking the gap may begin: an answer and a number to call back on lie between (set by hand)."""
NAMED_SCORE = 0.9
"""Acts that name a hold are this sure by their rule; "one moment, please" and lengths without the word are less."""
LENGTH_ALONE = "a length right before a hold"
"""How the acts room marks "two minutes" with no word of waiting: evidence only with a return that names the hold."""
SOON_TURNS = 3
"""An answer comes within so many turns of the asking (set by hand: "how long?" - "two minutes" - "okay")."""
LEAST_SURE = 0.9
"""A role less sure than this, 0-1, does not tell whose "hold on a second" it was: either side says so (set by hand;
words alone make few roles as sure, words and voices most)."""
SHORT_WORDS, MOST_OTHER = 6, 2
"""So many longer turns of the agent about something else after the asking, and its hold is not this gap (set by
hand)."""


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
    asked = [a for a in asked if a.turn >= len(turns) or not _anybodys(turns[a.turn])]
    returned = returned_by(gap, turns, acts)
    own = None if returned >= NAMED_WAIT and _agent_back_first(gap, turns) else _members_own(gap, turns, since)
    if own is not None:
        asked = [a for a in asked if a.start >= own]
    if returned < NAMED_WAIT:
        asked = [a for a in asked if LENGTH_ALONE not in a.found_by and not _moved_on(a, gap, turns, acts)]
    named = [a for a in asked if a.score >= NAMED_SCORE or NAMES_HOLD.search(plain(a.quote))]
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
        returned=returned,
        on_line=any(ON_LINE.search(plain(t.text)) for t in last[-2:]),
        members=own is not None and not asked,
    )


def _anybodys(turn: Turn) -> bool:
    """Whether a turn asks for a pause in words that the member uses too, and who speaks is not sure."""
    said = EITHER_SAYS.sub("hang on", plain(turn.text))
    return turn.role_confidence < LEAST_SURE and bool(OWN_PAUSE.search(said)) and not NAMES_HOLD.search(said)


def _moved_on(asked: Act, gap: Span, turns: Sequence[Turn], acts: Sequence[Act]) -> bool:
    """Whether the agent had gone on to other things between the asking and the gap."""
    soon = range(asked.turn + 1, asked.turn + SOON_TURNS + 1)
    agreed = any(a.kind is ActKind.CONSENT and a.speaker != "agent" and a.turn in soon for a in acts)
    if gap.start - asked.end > ANSWER_S and not agreed:
        return True
    numbers = {a.turn for a in acts if a.kind is ActKind.CALLBACK_NUMBER}
    other = [
        i for i, t in enumerate(turns)
        if i > asked.turn and t.start < gap.start and t.role != "member" and i not in numbers
        and len(t.text.split()) > SHORT_WORDS and not ASKING.search(plain(t.text))
    ]  # fmt: skip
    return len(other) >= MOST_OTHER


def _agent_back_first(gap: Span, turns: Sequence[Turn]) -> bool:
    """Whether it surely is the agent who ends a silence: whoever thanks for waiting had the other one wait."""
    after = next((t for t in turns if t.end > gap.end), None)
    return after is not None and after.role == "agent" and after.role_confidence >= LEAST_SURE


def _members_own(gap: Span, turns: Sequence[Turn], since: float) -> float | None:
    """When the member began a pause of their own: asked for it, or was given something to do and came back first."""
    before = [t for t in turns if since <= t.start < gap.start]
    after = next((t for t in turns if t.end > gap.end), None)
    first = after is not None and after.role == "member" and not HELLO.match(plain(after.text))
    for turn in before[-3:]:
        said = plain(turn.text)
        if turn.role == "member" and own_pause(turn.text):
            return turn.start
        if turn.role != "member" and first and TASK.search(said):
            return turn.start
    if first and before and not any(t.role != "member" for t in before[-2:]):
        return before[-1].start
    return None
