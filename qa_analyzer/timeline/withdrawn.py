"""A hold that was asked for and then not done: the silence after it is an open line, not a hold."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences
from qa_analyzer.text.phrases import Pattern, PhraseBook

STAYS = (
    "(skip|drop|forget) (it|that|the hold)", "no need (to hold|for a hold|for that|for it)",
    "never mind (the hold|that)", "i (will|can) (just)? (stay|remain|be) (right)? (here|on|with you)",
    "i am staying (right)? (here|on|with you)", "(keep|keeping) you (right)? (on|here)",
    "i (will|do) not (have to|need to)? (put|place) you", "without (a|the|putting|placing) (hold|you)",
    "you (will|may|might) (just|only)? hear me", "(keep|leave) the line open",
)  # fmt: skip
"""The agent stays on the line; enough by itself."""

YIELDS = (
    "not a problem", "no (problem|worries|trouble)", "of course", "that is (fine|okay|all right)", "fair enough",
    "(i|totally|completely) understand", "understood", "(sure|okay) then", "in that case", "as you (like|wish|prefer)",
    "(sorry|apologies)", "i will be quick", "let us (not|do it)", "(certainly|absolutely)",
)  # fmt: skip
"""The agent gives way; enough after the member has refused."""


@cache
def _book() -> PhraseBook:
    return PhraseBook([Pattern("stays", STAYS), Pattern("yields", YIELDS)])


def withdrawn(asked: Act, gap: Span, turns: Sequence[Turn], acts: Sequence[Act]) -> bool:
    """Whether the hold of `asked` was taken back before the gap: the agent stays, or gives way to a refusal.

    A later request or announcement, and thanks for waiting on the return, mean that it was done after all.
    """
    later = [a for a in acts if asked.end <= a.start < gap.start + 1]
    if any(a.kind in (ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT) and a.speaker != "member" for a in later):
        return False
    back = next((t for t in turns if t.start >= gap.end - 1 and t.role != "member"), None)
    if back is not None and any(
        a.kind is ActKind.THANKS_FOR_WAITING and back.start - 0.1 <= a.start <= back.end for a in acts
    ):
        return False
    refused = next((a.start for a in later if a.kind is ActKind.REFUSAL and a.speaker != "agent"), None)
    for turn in turns:
        if turn.role == "member" or not asked.end - 0.1 <= turn.start < gap.start:
            continue
        said = {hit.pattern for sentence in sentences(turn.text) for hit in _book().find(sentence)}
        if "stays" in said or ("yields" in said and refused is not None and turn.start >= refused):
            return True
    return False
