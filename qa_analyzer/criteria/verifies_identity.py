"""The member confirms a profile detail before the account is discussed or changed.

Document 000: "Could you please confirm the email address associated with your profile?" and "Once
the member verifies their identity, listen carefully to the reason why they called AdvisoryCloud today".

Passes when a detail (email, phone, birth date, digits, address, ...) was asked for and given, or read
out and affirmed, before the agent read out or changed what the record holds.  A number for calling
back is no verification; repeating the member's own story is no discussion; on a voicemail nobody can
confirm anything, so account matters left there fail.  `na` where nothing account-specific is discussed
or changed, as with a wrong number.
"""

from __future__ import annotations

import re

from qa_analyzer.acts.identity import volunteers_detail, withholds
from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Evidence, Limits, Verdict
from qa_analyzer.timeline.opening import spoke_to_a_machine

from . import change
from .cite import SURE_MATTER, failed, not_applicable, passed, turn_evidence, undecided

LIMITS: Limits = {}
_TOLD = re.compile(
    r"\d|\b(\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|declined|refused|renewed|expired|overdue|"
    r"past due|lapsed|signed in|ran out|locked|wrong password|platinum|gold|premium|january|february|march|april|"
    r"june|july|"
    r"august|september|october|november|december)\b",
    re.IGNORECASE,
)
"""What an account matter tells when it stands alone: a figure, a date, a state."""
_NEW = re.compile(r"\bnew (one|e-?mail|address|number|phone|mobile|card|mail|details?)\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:change|update|switch|move|replace|set|put) (?:\w+ ){1,4}?(?:to|with|for)\b|\b(?:going to|will) be\b|"
    r"'ll be\b|\bmy new\b|\bfrom now on\b|\binstead\b|\bto be (?:changed|updated|switched)\b|"
    r"\buse (?:the|my|this|another|a different)\b",
    re.IGNORECASE,
)
"""The member tells what a detail shall be."""
LEFT_MATTER = 0.6
"""The same on a voicemail, where only what is left for the member is said at all."""


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name, dialogue = "verifies_identity", call.dialogue
    machine = dialogue.ending == "voicemail" or spoke_to_a_machine(call)
    least = LEFT_MATTER if machine else SURE_MATTER
    matters = [a for a in call.acts_of(ActKind.ACCOUNT_MATTER, speaker="agent") if a.score >= least]
    answer = None if machine else call.first(ActKind.IDENTITY_ANSWER, speaker="member")
    proven = answer and matters
    if (dialogue.wrong_number or dialogue.third_person) and not proven and len({a.turn for a in matters}) < 2:
        return not_applicable(name, "A wrong number or no member: nothing of an account was told.", confidence=0.85)
    if answer:
        asked = int(answer.slots.get("question_turn", answer.turn))
        early = [a for a in matters if a.turn < asked]
        if len({a.turn for a in early}) == 1 and not any(_TOLD.search(call.turns[a.turn].text) for a in early):
            early = []  # one passing word of an account tells nothing
        shown = [turn_evidence(call, asked, "asks for a profile detail"), Evidence.of_act(answer)]
        if not early:
            first = f"The member confirmed a detail ({answer.slots.get('detail', '')}) first."
            return passed(name, first, shown, confidence=0.93)
        return failed(
            name,
            "The account was discussed before a detail was confirmed.",
            [turn_evidence(call, early[0].turn, early[0].found_by), *shown],
            confidence=0.6 if len({a.turn for a in early}) > 1 else 0.55,
        )
    if not matters:
        return not_applicable(name, "Nothing of the account was told or changed.", confidence=0.75)
    asks = [a for a in call.acts_of(ActKind.IDENTITY_QUESTION, speaker="agent") if a.turn <= matters[-1].turn]
    if asks and not machine and not _withheld(call, asks[-1].turn):
        shown = [turn_evidence(call, asks[0].turn)]
        return undecided(name, f'Asks "{asks[0].quote}", but no answer was made out.', shown)
    told = next((i for i, t in call.turns_of("member") if i < matters[-1].turn and volunteers_detail(t)), None)
    if told is not None and not machine and not (_called_back_on(call, told) or _new_one(call, told)):
        return undecided(name, "The member gave a detail unasked.", [turn_evidence(call, told)])
    sure = sorted(matters, key=lambda a: (-a.score, a.turn))[0]
    cited = [matters[0], *[m for m in (sure, *matters) if m.turn != matters[0].turn][:1]]
    return failed(
        name,
        f'The account is discussed with no detail confirmed: "{sure.quote}".',
        [turn_evidence(call, m.turn, m.found_by) for m in cited],
        confidence=0.75 if len({m.turn for m in matters}) > 1 else 0.6,
    )


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    asked = ["A: Could you please confirm the email address associated with your profile?",
             "M: Sure, it is robert dot hale at example dot com."]  # fmt: skip
    if verdict.outcome == "pass":
        shown = call.acts_of(ActKind.IDENTITY_ANSWER, ActKind.IDENTITY_QUESTION)
        return change.unsaid(shown, to=("fail", "na", "unsure"))
    if verdict.outcome == "na":
        told = ["A: I see on your account that the membership renewed on the ninth.", "M: Okay.",
                "A: Your last payment was forty dollars."]  # fmt: skip
        return change.exchange(call, "account matters told by the agent", told, len(call.turns) // 2,
                               to=change.JUDGED)  # fmt: skip
    if call.dialogue.ending == "voicemail" or spoke_to_a_machine(call):
        matters = [a for a in call.acts_of(ActKind.ACCOUNT_MATTER, speaker="agent") if a.score >= LEFT_MATTER]
        return change.unsaid(matters, to=("na",), what="nothing of the account left on the machine")
    matter = call.first(ActKind.ACCOUNT_MATTER, speaker="agent")
    until = matter.turn if matter else 0
    window = call.turns[0].span | call.turns[until].span
    return change.exchange(call, "a profile detail asked for and confirmed before the account is discussed", asked,
                           until, window=window, first=True)  # fmt: skip


def _called_back_on(call: Call, index: int) -> bool:
    """Whether the agent's turn before asked for a number to call back on."""
    return any(a.turn in (index - 1, index) for a in call.acts_of(ActKind.CALLBACK_NUMBER))


def _withheld(call: Call, asked: int) -> bool:
    """Whether the member answered the agent's last question for a detail that they have not got it."""
    reply = call.next_turn(asked, "member")
    return reply is not None and withholds(call.turns[reply])


def _new_one(call: Call, index: int) -> bool:
    """Whether it is what shall stand on the profile from now on, by the agent's question or the member's wish."""
    asked = index > 0 and _NEW.search(call.turns[index - 1].text) is not None
    return asked or any(_CHANGE.search(call.turns[i].text) for i in (index, max(0, index - 2)))
