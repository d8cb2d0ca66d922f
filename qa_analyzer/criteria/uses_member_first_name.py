"""The agent addresses the member by first name at least once after learning it.

Document 000: "We will identify ourselves when we answer inbound calls and use the customer's first
name to personalize the call."

A nickname that the member gave counts, as does a recogniser's spelling of the name; a title with
the last name, or the full name read back to confirm it, does not.  `na` where the name was never learnt.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.text.name_words import TITLES
from qa_analyzer.text.normalise import tokens

from . import change
from .cite import acts_evidence, failed, not_applicable, passed, turn_evidence, two_turns_evidence, within_limit

LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name = "uses_member_first_name"
    said = sorted(call.acts_of(ActKind.ADDRESSES_BY_NAME, speaker="agent"), key=lambda a: -a.score)
    if said:
        shown = sorted(said[:3], key=lambda a: a.start)
        return passed(
            name,
            f'Says "{shown[0].quote}" to the member.',
            acts_evidence(shown),
            confidence=min(0.95, 0.55 + 0.4 * said[0].score),
        )
    learnt = call.dialogue.name_turn
    if learnt is None or not call.dialogue.known_first_names:
        return not_applicable(name, "The first name was never learnt.", confidence=0.75)
    after = [i for i, t in call.turns_of("agent") if i > learnt]
    if not after:
        return not_applicable(name, "The agent said nothing after learning the name.", confidence=0.6)
    titled = [i for i in after if {t.text for t in tokens(call.turns[i].text)} & (TITLES - {"sir", "madam"})]
    window = call.turns[after[0]].span | call.turns[after[-1]].span
    return failed(
        name,
        "The first name was not heard as an address.",
        within_limit([two_turns_evidence(call, after[:2][-1]), *(turn_evidence(call, i) for i in titled[:1])]),
        confidence=0.8,
        window=window,
    )


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "pass":
        return change.unsaid(call.acts_of(ActKind.ADDRESSES_BY_NAME, speaker="agent"), to=("fail", "na"))
    learnt, names = call.dialogue.name_turn, call.dialogue.known_first_names
    if verdict.outcome == "na" or learnt is None or not names:
        told = ["A: May I have your name?", "M: My name is Robert Hale.", "A: I see."]
        return change.exchange(call, "a name given by the member", told, 0, to=change.JUDGED)
    after = [i for i, _ in call.turns_of("agent") if i > learnt]
    words = f"Thank you, {names[0].title()}."
    return change.said(call, "the first name as an address", words, after[-1], window=verdict.window, first=True)
