"""Saying back, near the close, what was done or agreed: announced as such, or by place, form and shared words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._saying_back import ENOUGH, Place, points, tells_outcome
from .rule import Rule

_SAID = (
    "(to|just|quick|let me|i will) (recap|summarize|summarise|sum up|recapitulate|go over)",
    "recap|recapping|summarizing|summarising", "in summary|short", "to (sum|wrap) (it|this|that|things|everything)? up",
    "let me (just)? (go over|run through|run over|read back|repeat|confirm) what",
    "(here is|this is|that is) (what|where) (we|i) (did|have|are|stand|agreed)",
    "(so)? what (we|i) (have|did|found|agreed|will do|are doing) (done|today|is|so far|was)?",
    "just to (confirm|be clear|make sure|double check) (then|what|we|i|so|everything)",
    "to confirm (then|what|we|i|so|everything|again)",
    "^ (all right|okay|right|perfect|great)? so (today|to confirm|just to confirm|we have|i have|in all|all "
    "in all|overall)",
    "as (a|agreed|discussed|promised) (recap|reminder|summary)", "quick recap|summary",
    "(long and (the)? short of (it|this)|in a nutshell|to boil it (all)? down|the upshot (is|of)|the short version is)",
    "(where|so) (that|this|it) leaves (us|you) (is|with)?",
)  # fmt: skip
RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.SUMMARY,
        _SAID,
        unless=(
            "what (we|i) (have|did|do|are|will) (to|not|want|need|here)",
            "email|write|send|sending *4 recap|summary|recapping|summarizing|summarising",
        ),
        speaker="agent",
        slots={"form": "announced"},
        question=False,
    ),
)  # fmt: skip

_PARTING = (ActKind.ANYTHING_ELSE, ActKind.THANKS, ActKind.APPRECIATION, ActKind.FAREWELL)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Drops announced summaries of the first half; adds what the last turns say back.

    A stretch of the agent counts in the close (from the question for anything else, or the last turns) when it
    opens with "so" or "then", or tells an outcome, and shares words with the call before it.
    """
    last = [i for i, t in enumerate(turns) if t.role != "member"]
    if not last:
        return acts
    kept = [a for a in acts if a.kind is not ActKind.SUMMARY or (a.turn >= len(turns) * 0.45 and not _mailed(a, turns))]
    asked = [a.turn for a in acts if a.kind is ActKind.ANYTHING_ELSE and a.turn >= len(turns) * 0.5]
    close = min([*asked[-1:], *last[-3:]])
    if any(a.kind is ActKind.SUMMARY and a.turn >= close - 1 for a in kept):
        return kept
    scored = [(found, i) for i in last if i >= close - 1 for found in [points(i, turns, bool(asked) and i >= close)]]
    most, best = max(scored, default=(0, 0))
    if most >= ENOUGH:
        return [*kept, _said_back(best, turns, f"{most} points of place, form and shared words")]
    have = {a.turn for a in kept if a.kind is ActKind.SUMMARY}
    told = [
        i for i, place in _places(turns, acts, last, asked[-1:]) if i not in have and tells_outcome(i, turns, place)
    ]
    return [*kept, *(_said_back(i, turns, "how the matter stands, told in the close") for i in told[-1:])]


def _said_back(index: int, turns: Sequence[Turn], how: str) -> Act:
    turn = turns[index]
    return Act(ActKind.SUMMARY, index, turn.role, turn.start, turn.end, turn.text,
               slots={"form": "said back"}, score=0.7, found_by=f"summary: {how}")  # fmt: skip


def _mailed(act: Act, turns: Sequence[Turn]) -> bool:
    """Whether it is announced as what an email will hold ("I'll e-mail you what we did"): then nothing is said back."""
    text = turns[act.turn].text
    before = re.split(r"[.?!]", text[: max(0, text.find(act.quote))])[-1]
    return (
        re.search(r"\b(?:e ?-?mail|send|write|drop|text|pop|put)\w*\b(?: [\w']+){0,5} ?$", before.casefold())
        is not None
    )


def _places(
    turns: Sequence[Turn], acts: Sequence[Act], last: Sequence[int], asked: Sequence[int]
) -> list[tuple[int, Place]]:
    """The agent's turns of the second half, each with where it stands."""
    parting = {a.turn for a in acts if a.kind in _PARTING and a.speaker != "member" and a.turn in last[-3:]} | {*asked}
    first = min(parting, default=last[-1])
    before: list[tuple[int, Place]] = [(i, "before") for i in last if i < first][-1:]
    after = asked[-1] if asked else len(turns)
    earlier: list[tuple[int, Place]] = [(i, "earlier") for i in last if len(turns) * 0.4 <= i < first]
    return earlier[:-1] + before + [(i, "after" if i > after else "closing") for i in last if i >= first]
