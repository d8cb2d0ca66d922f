"""Each hold and what was said around it: asked, answered, timed, kept, thanked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.dialogue import Dialogue, HoldStory
from qa_analyzer.core.events import Event
from qa_analyzer.core.words import Turn

from .hold_answers import answer_to, invited
from .wait_thanks import thanks_for_the_wait

SLACK_S = 1.5
"""Turns and holds are measured apart: a word that ends this much inside a hold was still before it (set by hand)."""
LATE_END_S = 4.0
"""Music's end is found up to so much late: a turn that begins before it and outlasts it is the return (set by hand)."""
HELLO_WORDS = 2
"""A return of at most so many words ("hello?") is no turn yet; the next agent turn counts too (set by hand: thanks that
come only after "hello, are you still there?" - "yes" are labelled as missing)."""


def with_holds(dialogue: Dialogue, turns: Sequence[Turn], acts: Sequence[Act], events: Sequence[Event]) -> Dialogue:
    """The dialogue with one HoldStory per hold, in order of time."""
    holds = sorted((e for e in events if e.type == "hold"), key=lambda e: (e.start, e.end))
    stories: list[HoldStory] = []
    since = 0.0
    for n, hold in enumerate(holds):
        until = holds[n + 1].start if n + 1 < len(holds) else float("inf")
        stories.append(_after(_before(hold, since, turns, acts), until, turns, acts))
        since = hold.end - SLACK_S
    return replace(dialogue, holds=tuple(stories))


def _before(hold: Event, since: float, turns: Sequence[Turn], acts: Sequence[Act]) -> HoldStory:
    """Request, answer and length, between the hold before (or the beginning) and this one."""
    onset = hold.start + SLACK_S
    near = [(i, a) for i, a in enumerate(acts) if a.start >= since and a.start < onset - SLACK_S / 2 and a.end > since]
    asked = [(i, a) for i, a in near if a.kind is ActKind.HOLD_REQUEST and a.speaker != "member"]
    told = [(i, a) for i, a in near if a.kind is ActKind.HOLD_ANNOUNCEMENT and a.speaker != "member"]
    chosen = asked[-1] if asked else told[-1] if told else None
    story = HoldStory(hold, request=chosen[0] if chosen else None, asked=bool(asked))
    times = [(i, a) for i, a in near if a.kind is ActKind.HOLD_TIME and a.speaker != "member"]
    if times:
        promised = 60 * max(float(a.slots.get("minutes", "0")) for _, a in times)
        beside = [i for i, a in times if chosen is not None and a.turn == chosen[1].turn]
        story = replace(story, time=(beside or [times[-1][0]])[-1], promised_s=promised or None)
    answers = [(i, a) for i, a in near if a.kind in (ActKind.CONSENT, ActKind.REFUSAL) and a.speaker != "agent"]
    if chosen is not None:
        found = answer_to(chosen[1], answers, turns, [a for _, a in near])
        if found is not None:
            agreed = found[1].kind is ActKind.CONSENT
            story = replace(story, answer=found[0], agreed=None if found[1].score < 0.6 else agreed)
    if not asked:
        offer = invited(chosen[1] if chosen else None, answers, turns)
        if offer is not None:
            story = replace(story, asked=True, answer=offer[0], agreed=True)
    return story


def _after(story: HoldStory, until: float, turns: Sequence[Turn], acts: Sequence[Act]) -> HoldStory:
    """The agent's return and the thanks in it, before the next hold begins at `until`."""
    end = story.event.end
    back = next((i for i, t in enumerate(turns) if t.role != "member" and _returns(t, end) and t.start < until), None)
    if back is None:
        return story
    runs = [_run(back, turns)]
    after = runs[0].stop
    if sum(len(turns[i].text.split()) for i in runs[0]) <= HELLO_WORDS:
        again = next(
            (i for i in range(after, len(turns)) if turns[i].role != "member" and turns[i].start < until), None
        )
        if again is not None:
            runs.append(_run(again, turns))
    thanks = next(
        (
            i
            for i, a in enumerate(acts)
            if a.kind is ActKind.THANKS_FOR_WAITING and a.speaker != "member" and any(a.turn in run for run in runs)
        ),
        None,
    )
    silent = not any(t.role == "member" and story.event.start < t.start < turns[back].start for t in turns)
    meant = thanks_for_the_wait(turns[back].text) if silent and thanks is None else ""
    return replace(story, return_turn=back, thanks=thanks, meant=meant)


def _returns(turn: Turn, end: float) -> bool:
    """Whether a turn begins after a hold, or begins shortly before its measured end and goes on behind it."""
    return turn.start >= end - SLACK_S or (turn.start >= end - LATE_END_S and turn.end > end + SLACK_S)


def _run(first: int, turns: Sequence[Turn]) -> range:
    """The unbroken run of the agent's turns from `first` on: a recogniser may cut one turn into several."""
    end = first + 1
    while end < len(turns) and turns[end].role == turns[first].role and turns[first].role != "unknown":
        end += 1
    return range(first, end)
