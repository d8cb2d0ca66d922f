"""Which long silences are holds: told by the words around them, timed by the sound where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa_analyzer.core.acts import Act
from qa_analyzer.core.span import Span, covered_s
from qa_analyzer.core.words import Turn

from .around_gap import Around, around
from .hold_cues import CHECK_IN, HELLO, plain
from .return_words import NAMED_HOLD, NAMED_WAIT
from .talk import gaps_between, worded

HOLD_GAP_S = 20.0
"""A gap this long after a hold that was asked for or announced is a hold (contract)."""
SHORT_S = 10.0
"""A shorter one is a hold where it was asked for, agreed to and thanked for; below this it is a pause (set by hand)."""
NAMED_GAP_S, WEAK_GAP_S = 25.0, 45.0
"""How long nobody must speak for a hold that was not asked for by name: where the return names a wait, and where only
"one moment, please" stood before it.  People look things up on the line for less (set by hand)."""
AGAIN_S = 30.0
"""An exchange between two holds of one asking lasts at most so long (set by hand)."""
VOICES_RATIO, VOICES_S = 0.3, 5.0
"""More sound of voices than this in a gap without words needs a hold that was asked for and agreed to or ended in
words: singing and announcements sound so, and so does talk that nobody wrote down (set by hand)."""
TOLD_BY_WORDS = "told by the words around it"
"""What the detail of such a hold says."""


@dataclass(frozen=True, slots=True)
class SilentHold:
    """A silence that is a hold; `named`: asked for or announced by name, not only told by what stands around it."""

    span: Span
    named: bool


def silent_holds(
    busy: Sequence[Span], turns: Sequence[Turn], acts: Sequence[Act], duration: float
) -> list[SilentHold]:  # fmt: skip
    """Gaps between the words that are holds, in order, each up to the agent's return.

    A gap is a hold where it was asked for or announced by name; where it was asked for less plainly, or not
    recognisably at all, and the agent's return names it; or where it goes on after the agent looked in on one.  None
    is a hold that was taken back (`withdrawn`), that is the member's own pause, or in which the agent said to be
    working on the line.  A member who speaks into the silence ("hello?") does not end it: the agent's return does.
    """
    talk = worded(busy, turns)
    gaps = [g for g in gaps_between(talk, Span(0.0, duration)) if g.duration >= SHORT_S and g.start > 0]
    found: list[SilentHold] = []
    for gap in gaps:
        if any(gap.start < f.span.end for f in found):
            continue
        whole = Span(gap.start, _return(gap, talk, turns, duration))
        said = around(whole, turns, acts, _since(gap, gaps, turns))
        before = [f.span for f in found]
        if _is_hold(whole, said, turns, before) and _quiet(whole, said, busy, talk):
            found.append(SilentHold(whole, said.strong))
    return found


def _is_hold(gap: Span, said: Around, turns: Sequence[Turn], before: Sequence[Span]) -> bool:
    if said.members:
        return False
    if said.strong:
        short = said.request and said.consent and said.returned >= NAMED_WAIT
        return gap.duration >= (SHORT_S if short else HOLD_GAP_S)
    after = next((t for t in turns if t.end > gap.end), None)
    if after is None or (after.role == "member" and not HELLO.match(plain(after.text))):
        return False
    if said.returned >= NAMED_HOLD:
        return gap.duration >= HOLD_GAP_S
    if said.on_line:
        return bool(said.weak and said.returned >= NAMED_WAIT and gap.duration >= WEAK_GAP_S)
    if said.returned >= NAMED_WAIT:
        return gap.duration >= (NAMED_GAP_S if said.weak or said.consent else WEAK_GAP_S)
    if said.weak:
        return gap.duration >= WEAK_GAP_S
    return gap.duration >= HOLD_GAP_S and _goes_on(gap, turns, before)


def _goes_on(gap: Span, turns: Sequence[Turn], before: Sequence[Span]) -> bool:
    """Whether the agent only looked in on the hold before and went away again."""
    if not before or gap.start - before[-1].end > AGAIN_S:
        return False
    between = [t for t in turns if t.role != "member" and before[-1].end - 1 <= t.start < gap.start]
    return any(CHECK_IN.search(plain(t.text)) for t in between)


def _quiet(gap: Span, said: Around, busy: Sequence[Span], talk: Sequence[Span]) -> bool:
    """Whether few voices without words lie in the gap, or the words around it are plain enough all the same."""
    voices = covered_s([part for s in busy if (part := s & gap)]) - covered_s([p for s in talk if (p := s & gap)])
    if voices < max(VOICES_S, VOICES_RATIO * gap.duration):
        return True
    return said.strong and (said.consent or said.returned > 0)


def _since(gap: Span, gaps: Sequence[Span], turns: Sequence[Turn]) -> float:
    """When the agent had last come back from a long silence: what was asked before that was done with."""
    earlier = [g for g in gaps if g.start < gap.start and g.duration >= HOLD_GAP_S]
    ends = [g.end - 1 for g in earlier if any(t.role != "member" and g.end - 1 <= t.start < gap.start for t in turns)]
    return max(ends, default=0.0)


def _return(gap: Span, talk: Sequence[Span], turns: Sequence[Turn], duration: float) -> float:
    """When the agent is back after a gap; the end of the call where nobody comes."""
    after = [t for t in turns if t.end > gap.end]
    if not after or after[0].role != "member":
        return gap.end
    back = next((t for t in after if t.role != "member"), None)
    if back is None:
        return duration
    if back.start - after[0].end < HOLD_GAP_S / 2 and back.start - gap.end < HOLD_GAP_S:
        return gap.end  # "are you still there?" - "yes, thanks for waiting": the member spoke first, the agent was back
    onset = [s.start for s in talk if abs(s.start - back.start) <= 2]
    return min(onset, key=lambda s: abs(s - back.start), default=back.start)
