"""The agent asks for the caller's name.

Document 000: "Good morning (afternoon, etc), thank you for calling AdvisoryCloud, this is <your
name>, may I have your name please?"

Any question for the name passes, a curt "Name?" too; on an outbound call asking for the person by
name does.  `na` where the caller gave the name in their first words, before the agent let a turn of
their own go by, and on a voicemail.  Asking how a name that was volunteered is spelled asks for none.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.ending import FIRST
from qa_analyzer.timeline.opening import chance_turn, second_agent_turn

from . import change
from .cite import failed, first_words, not_applicable, passed, turn_evidence

LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name = "asks_member_name"
    if call.dialogue.ending == "voicemail" or call.first(ActKind.VOICEMAIL, turns=range(FIRST + 1)):
        return not_applicable(name, "A voicemail: nobody can be asked.")
    given = call.first(ActKind.GIVES_NAME, speaker="member")
    asks = call.first(ActKind.ASKS_NAME, speaker="agent")
    if asks and (given is None or asks.turn <= given.turn):
        return passed(name, f'Asks: "{asks.quote}".', [turn_evidence(call, asks.turn, asks.found_by)], confidence=0.95)
    if given:
        chance = chance_turn(call.turns, call.acts, given.turn)
        if chance is None:
            return not_applicable(name, "The caller gave the name before the agent could ask.")
        if asks and "spell" not in call.turns[asks.turn].text.casefold():
            return passed(
                name, "Asks, though the caller had given the name.", [turn_evidence(call, asks.turn)], confidence=0.55
            )
        return failed(name, "The caller had to volunteer the name.", [turn_evidence(call, chance)], confidence=0.8)
    called = call.first(ActKind.ADDRESSES_BY_NAME, speaker="agent")
    if not call.record.inbound and called:
        return not_applicable(name, "The agent called and knew whom they spoke to.", confidence=0.55)
    due = second_agent_turn(call.turns)
    opening = first_words(call)
    if due is None and not opening:
        return not_applicable(name, "No agent is heard.", confidence=0.6)
    return failed(
        name,
        "The name was neither asked for nor given.",
        [turn_evidence(call, due if due is not None else opening[0])],
        confidence=0.8,
    )


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    opening, given = first_words(call), call.first(ActKind.GIVES_NAME, speaker="member")
    asks = call.acts_of(ActKind.ASKS_NAME, speaker="agent")
    if verdict.outcome == "pass":
        return change.unsaid(asks, to=("fail", "na"))
    if call.dialogue.ending == "voicemail" or not opening:
        return (Change(change.JUDGED, "a person on the line to ask"),)
    window = call.turns[opening[0]].span | call.turns[given.turn if given else opening[-1]].span
    return change.said(call, "a question for the name", "May I have your name, please?", opening[-1], window=window)
