"""The member confirms a profile detail before the account is discussed or changed.

Document 000: "Could you please confirm the email address associated with your profile?" and "Once
the member verifies their identity, listen carefully to the reason why they called AdvisoryCloud today".

Passes when a detail (email, phone, birth date, digits, address, ...) was asked for and given, or read
out and affirmed, before the agent read out or changed what the record holds.  A number for calling
back is no verification; repeating the member's own story is no discussion.  `na` where nothing
account-specific is discussed or changed.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.verdicts import Evidence, Limits, Verdict

from .cite import failed, not_applicable, passed, turn_evidence

LIMITS: Limits = {}
SURE_MATTER = 0.8
"""Below this score an account matter alone accuses nobody."""


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name = "verifies_identity"
    answer = call.first(ActKind.IDENTITY_ANSWER, speaker="member")
    matters = [a for a in call.acts_of(ActKind.ACCOUNT_MATTER, speaker="agent") if a.score >= SURE_MATTER]
    if answer:
        asked = int(answer.slots.get("question_turn", answer.turn))
        early = [a for a in matters if a.turn < asked]
        shown = [turn_evidence(call, asked, "asks for a profile detail"), Evidence.of_act(answer)]
        if not early or len(early) < 2:
            return passed(
                name,
                f"The member confirmed a detail ({answer.slots.get('detail', '')}) first.",
                shown,
                confidence=0.93 if not early else 0.7,
            )
        return failed(
            name,
            "The account was discussed before a detail was confirmed.",
            [turn_evidence(call, early[0].turn, early[0].found_by), *shown],
            confidence=0.6,
        )
    if not matters:
        return not_applicable(name, "Nothing of the account was told or changed.", confidence=0.75)
    sure = sorted(matters, key=lambda a: (-a.score, a.turn))[0]
    return failed(
        name,
        f'The account is discussed with no detail confirmed: "{sure.quote}".',
        [turn_evidence(call, m.turn, m.found_by) for m in (sure, *[m for m in matters if m.turn != sure.turn][:1])],
        confidence=0.75 if len({m.turn for m in matters}) > 1 else 0.6,
    )
