"""The agent's apologies, and what each is for: the wait, a slip of their own, or what the member told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._spoken import Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.APOLOGY,
        (
            "(so|very|really|truly|terribly|awfully|deeply|extremely|sincerely|dreadfully|ever so|am|are|i|we|oh|ah|"
            "okay|yeah|right|well|and|but)? sorry", "(my|our|sincere|please accept|many|deepest) *1 apologies",
            "apologies", "(apologise|apologize|apologising|apologizing)",
            "(pardon|forgive|excuse) (me|us|the|my|our|that)", "beg your pardon (for|about|that|over)", "my bad",
            "mea culpa", "i owe you an apology", "i regret",
        ),
        unless=(
            "sorry (what|say|could|can|come again|who|which|how was that|would|is that|where|one more|once)",
            "sorry *1 i (did not|missed|could not) *1 (catch|hear|get|that|quite)",
            "sorry (did not|missed) (catch|hear|get|that)",
            "sorry (you|your) (said|say|mean|meant|name|email|number|last name|first name|surname|date|were saying|"
            "would like|want)",
            "sorry *2 (line|connection|signal|sound|audio|phone|headset) *3 (crackled|crackly|broke|breaking|cut|bad|"
            "dropped|fuzzy|dipped|faded|choppy|went)",
            "sorry *1 you (broke|were breaking|cut|faded|are breaking|went quiet)",
            "not sorry", "you will be sorry", "sorry state",
            "(better|rather) safe than sorry", "excuse me (sir|maam)?$",
        ),
        speaker="agent", slots={"for": "other"},
    ),
    Rule(
        ActKind.APOLOGY,
        (
            "(sorry|apologies|apologise|apologize|forgive|pardon|excuse) *5 (wait|hold|delay|holdup|waiting|holding|"
            "hanging|long)",
            "(sorry|apologies|apologise|apologize|forgive) *4 (took|taking|keeping|kept|keep) *2 (long|while|you|"
            "longer|forever)",
        ),
        unless=("(that|for) you (were|are|had|have|got) *3 (wait|waiting|hanging|on hold)",
                "sorry you (were|are|had|have|got) *3 (wait|waiting|hanging|on hold)"),
        speaker="agent", slots={"for": "wait"}, name="wait",
    ),
)  # fmt: skip

MOST_CORRECTING_WORDS = 7
"""A turn of at most so many words that begins like a correction is one (set by hand)."""
_CORRECTS = re.compile(
    r"^(no |oh |well |actually |ha |and )*"
    r"((it|that|this|the name|my name) is (actually |not )?|i am |i said |call me )\w+"
)
_COMPLAINS = frozenset(
    "wrong broken late down gone stuck missing not frustrating annoying bad awful terrible expired declined locked "
    "upset worried disappointed disappointing unhappy charged confused urgent frustrated angry annoyed anxious sad "
    "lost".split()
)
"""Words after which such a turn is a complaint and no correction."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Tells apologies for a slip apart; "I beg your pardon?" is none."""
    return [_for_a_slip(a, turns) for a in acts if not _asks_again(a, turns[a.turn])]


def _asks_again(act: Act, turn: Turn) -> bool:
    """Whether what reads like an apology asks to hear something again."""
    at = turn.text.find(act.quote)
    return act.kind is ActKind.APOLOGY and turn.text[at + len(act.quote) :].lstrip().startswith("?")


def _for_a_slip(act: Act, turns: Sequence[Turn]) -> Act:
    """An apology right after the member put the agent right about a name is for that, and for no concern."""
    if act.kind is not ActKind.APOLOGY or act.turn == 0 or turns[act.turn - 1].role == "agent":
        return act
    before = Spoken.of(act.turn - 1, turns[act.turn - 1])
    opens = turns[act.turn].text.lower().find("sorry") < 12
    if not opens or len(before.tokens) > MOST_CORRECTING_WORDS or _CORRECTS.match(before.text) is None:
        return act
    if any(w.text in _COMPLAINS for w in before.tokens):
        return act
    return replace(act, slots={**act.slots, "for": "mishearing"})
