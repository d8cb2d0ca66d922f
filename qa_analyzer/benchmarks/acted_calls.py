"""Calls built from one speaker's acted clips, the other side's answers between them; with plain words, or none."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from .acted import ANGRY, CALM, HAPPY, Measured

if TYPE_CHECKING:
    from qa_analyzer.core.call import Call
    from qa_analyzer.core.voice import VoiceStretch

FIRST_CLIPS, THEN_CLIPS, FEWEST_CLIPS, PAUSE_S = 10, 6, 6, 4.0
"""Clips in a call's two parts, clips of an emotion below which a speaker has no such call, and the other side's answer
between clips; set by hand."""
VOICED_SHARE = 0.6
"""Of a clip's length, about so much is voiced (set by hand)."""
KINDS = {"angry": (CALM, ANGRY), "calm": (CALM, CALM), "happy": (HAPPY, HAPPY), "calm, then happy": (CALM, HAPPY)}
"""How a call begins and goes on."""
TALK = (
    ("Hello, I have a question about an invoice.", "Of course, which one is it?"),
    ("It is the one for the second quarter.", "Let me look for it."),
    ("The number is at the top on the right.", "Yes, I can see it here."),
    ("I would like to know where it was sent to.", "It went to the office on the fourth."),
    ("That is the address in the north of the town.", "Is that still the right one?"),
    ("Yes, we have been there since spring.", "Good, then I will leave it as it is."),
    ("There is also a second page with the details.", "I have that open now."),
    ("The third line is about the software.", "That one is for two users."),
    ("The office has three places for it.", "I can add the third from next month."),
    ("The third one is my colleague in accounts.", "What name shall I put down?"),
    ("I can send you that by email this afternoon.", "That works, the address is on the page."),
    ("And when is the next one due?", "It comes out at the end of June."),
    ("Does it go to the same account?", "Yes, to the one that you gave us."),
    ("I will make a note of that.", "I have put one here as well."),
    ("Could you send me a copy of this one?", "It is on its way to you."),
    ("I will look at it when it comes.", "All right."),
)
"""What a member says clip by clip, and the answers: nothing in it is for or against anger."""


class BuiltCall(NamedTuple):
    """One call's stretches, of which those from `place` on are the second part."""

    voices: tuple[VoiceStretch, ...]
    place: int


def built(own: Sequence[Measured], first: str, then: str, rng: random.Random) -> BuiltCall | None:
    """A call of one speaker's clips; None where there are too few of either kind."""
    from qa_analyzer.core.span import Span
    from qa_analyzer.core.voice import VoiceStretch

    before, after = ([m for m in own if m.clip.emotion == emotion] for emotion in (first, then))
    if min(len(before), len(after)) < FEWEST_CLIPS:
        return None
    if first == then:
        turns = rng.sample(before, min(FIRST_CLIPS + THEN_CLIPS, len(before)))
        place = max(len(turns) // 2, len(turns) - THEN_CLIPS)
    else:
        turns = rng.sample(before, min(FIRST_CLIPS, len(before)))
        place = len(turns)
        turns += rng.sample(after, min(THEN_CLIPS, len(after)))
    found, now = [], 0.0
    for m in turns:
        lasts = m.measures.voiced_s / VOICED_SHARE
        found.append(VoiceStretch(0, Span(now, now + lasts), m.measures))
        now += lasts + PAUSE_S
    return BuiltCall(tuple(found), place)


def as_call(voices: Sequence[VoiceStretch], *, words: bool) -> Call:
    """The call of these stretches: what is said in it is `TALK`, or nothing that could be used."""
    from qa_analyzer.core.call import Call, Hearing
    from qa_analyzer.core.record import Record
    from qa_analyzer.core.words import Turn

    turns: list[Turn] = []
    for voice, (said, answer) in zip(voices, TALK, strict=False):
        end = voice.span.end
        turns.append(Turn("member", voice.span.start, end, said))
        turns.append(Turn("agent", end + 0.1 * PAUSE_S, end + 0.9 * PAUSE_S, answer))
    end = voices[-1].span.end + PAUSE_S
    return Call(Record("built"), tuple(turns) if words else (), end, Hearing(words_usable=words))
