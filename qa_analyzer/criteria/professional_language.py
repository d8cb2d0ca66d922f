"""Professional language.

"offer a warm and welcoming greeting, maintain a professional tone of voice, tactful demeanor, use professional word
choices, engage in active listening skills, and tact" (000)

Passes when the agent used no profanity, insult, sarcasm at the member, blame, dismissal, or slang that belittles;
fails on any of them.  It is never `na`.
"""

from __future__ import annotations

from math import log

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change
from .cite import failed, passage_evidence, passed, turn_evidence, undecided, within_limit

ID = "professional_language"
LIMITS: Limits = {}
_BY_EAR = frozenset({"sarcasm", "slang", "reproach"})
"""Types that the words alone do not settle: alone, and with nobody minding, they go to a reviewer."""


def judge(call: Call, limits: Limits) -> Verdict:
    """Any unprofessional word by the agent."""
    found = [a for a in call.acts_of(ActKind.UNPROFESSIONAL) if a.speaker == "agent"]
    if not found:
        if not call.turns:
            return undecided(ID, "Nothing was said.")
        cited = within_limit([passage_evidence(call, _most_tried(call), "nothing unprofessional found")])
        return passed(ID, "No unprofessional words were heard from the agent.", cited, confidence=0.9)
    found.sort(key=lambda a: (-a.score, a.turn))
    cited = within_limit(turn_evidence(call, i, f) for i, f in {a.turn: a.found_by for a in found}.items())
    kinds = {a.slots.get("type", "") for a in found}
    hurt = any(call.first(ActKind.UPSET, turns=range(a.turn - 1, a.turn + 4)) is not None for a in found)
    hurt = hurt or any(a.slots.get("minded") == "told" for a in found)
    if kinds <= _BY_EAR and not hurt and len(found) == 1:
        return undecided(ID, f"{found[0].quote!r} may be {found[0].slots.get('type')} or banter.", cited)
    reason = f"The agent said {found[0].quote!r} ({found[0].slots.get('type')})."
    return failed(ID, reason, cited, confidence=min(0.95, found[0].score + 0.03 * (len(found) - 1)))


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    rude = [a for a in call.acts_of(ActKind.UNPROFESSIONAL) if a.speaker == "agent"]
    if rude:
        return change.unsaid(rude, to=("pass",))
    agents = [i for i, _ in call.turns_of("agent")]
    what, words = "dismissal, blame, an insult or profanity by the agent", "Calm down, that is not my problem."
    return change.said(call, what, words, agents[-1] if agents else -1,
                       to=("fail",), window=Span(0.0, max(call.duration, call.end.end)))  # fmt: skip


def _most_tried(call: Call) -> int:
    """The agent's turn in answer to what the member told at most length, an earlier one first: there manners show.

    Reviewers cite such a turn oftenest: 77 of 143 labelled passes fall on it or on what it answers.
    """
    agents = [i for i, _ in call.turns_of("agent")]

    def told(index: int) -> float:
        before = call.turns[index - 1] if index and call.turns[index - 1].role == "member" else None
        words = len(before.text.split()) if before else 0
        return log(1 + words) - agents.index(index) / len(agents)

    return max(agents, key=told, default=0)
