"""Yes and no: the member's answers to what the agent just asked.  An "mm" or silence is neither."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._spoken import Spoken, run_before
from .rule import Rule

RULES: tuple[Rule, ...] = ()
"""Whether "no" agrees depends on the question ("would you mind?"), so answers are read in `refine`."""

_MIND = re.compile(
    r"\b((you|they|not) mind|mind (if|hold|wait|hang|me|giving|staying|be|go)\w*|objections?|object (to|if)|"
    r"(problem|issue|trouble) (if|with|for you)|be (a|any) (problem|trouble|bother))\b"
)

_SOFT = re.compile(
    r"\b(no|nope|nah|na)( no)*( (it|that|this) is| you are| i am)? (problem|worries|worry|bother|trouble|rush|sweat|"
    r"issue|objections?|hurry|fine|okay|"
    r"all right|good|go (ahead|on|for it|right)|of course|please do(?! not)|by all means|not at all|that works|take "
    r"your time)\b|"
    r"\b(no|nope|nah)( no)* i (will|can|am happy to|would rather|had rather) (just )?(wait|hold|stay)|"
    r"\b(not at all|i do not mind|do not mind|would not mind|not a (problem|bother)|it is fine)\b|"
    r"\bno (\w+ ){1,3}(is|would be|will be|works|sounds) (good|fine|okay|great|perfect|better|best)\b"
)
"""Agreement that holds a "no"."""
_NO = re.compile(
    r"^(well |oh |um |look |actually |sorry |honestly |yeah |um |i mean )*(no|nope|nah|negative|never)\b|"
    r"\b(rather|prefer|preferably) (you |that you )?(did |would |do )?not\b|\b(i would|i had|would) (rather|prefer|"
    r"sooner) (you|just|to|that|stay|not|i|we|be|have|"
    r"get|call|an|a|if you|talk|speak)\b|\bi prefer\b|\brather you\b|"
    r"\bplease (do not|no)\b|\bno please (do )?not\b|\bi said no\b|\bdo not (put|place|leave|do that|hold|you dare|"
    r"want|think so|have time)\b|\bnot again\b|"
    r"\b(absolutely|certainly|definitely|really|of course) not\b|\b(i )?can not (hold|wait|stay)\b|\bi will not "
    r"(hold|wait)\b|"
    r"\bnot (going|willing|happy|prepared|able) to (hold|wait|be put|sit)\b|\bno (thank you|thanks|way|more holds?|"
    r"holds?|please|no no)\b|"
    r"\b(just|can you|could you) (just )?(tell|call|email|ring) me (now|here|back|instead)\b|\bi do not (have|got) "
    r"(the )?time\b|\bnot (on )?hold\b|\bnot if i can help\b|\bforget it\b|\bwhile i am (here|on|still)\b|"
    r"\bactually no\b|\bcan (you|we) not\b|\bcan not (you|we)\b"
)
_YES = re.compile(
    r"\b(yes|yeah|yep|yup|yah|yea|ya|aye|ja|si|sure|surely|certainly|absolutely|definitely|totally|course|okay|fine|"
    r"please do(?! not)|go (right )?(ahead|on|for it)|"
    r"(take|have) (all|as much|as long) (of )?(the )?(time|as) (that )?you|as long as you (need|like|want)|"
    r"be my guest|by all means|you (may|can|could)|i (suppose|guess)|"
    r"i (can|will|could) (hold|hang on|wait|do that|do it|stay|manage|live)|"
    r"if you (must|have to|need to|want|like|think|really|absolutely|gotta|got to|do come)|if (that is|it is) (what|"
    r"necessary|quick|needed)|if (it|that) helps|why not|"
    r"whatever (you need|it takes|works|helps)|do what(ever)? you|take your time|works for me|feel free|knock "
    r"yourself out|"
    r"all right|no problem|no worries|sounds (good|great|fine)|suits me|happy to|perfect|great|please|cool|good|"
    r"affirmative|you bet|you got it|that (works|will do|does it)|that is (okay|fine)|"
    r"that would be (okay|all right|great)|correct|right|very well|do it|right you are|righto|as you (wish|like)|"
    r"granted|permission|as long as)\b|^(well |oh |why )?(i am|we are|i would|i will|it is|that is so)$"
)
_WEAK_YES = re.compile(r"^(mm ?hm+|mhm+|mm hmm|uh huh|uhuh|m hm|hmm hm|huh huh)\b")
_MINDS = re.compile(r"\b(i (do|would|kind of|actually|really) (actually |really )?(mind|object)|yes i (do|would))\b")


_WAITING = re.compile(r"\b(hold|holding|wait|waiting|minutes?|moments?|mute|longer|while i|bear with|hang on)\b")
_CARRY_ON = re.compile(
    r"\b(?:(?:carry|crack|press|plug) on|keep (?:going|at it|looking|digging|trying)|get on with it|stay (?:at|on) it|"
    r"work away|fire away|do what(?:ever)? you (?:need|must|have|like|want)|take (?:two|five|another|all the|"
    r"as long|as many)|have your (?:two |five )?minutes?|see it through)\b"
    r"(?! (?:\w+ )?(?:while i|without|with me|talking|but (?:do )?not|here))"
)
"""Sends the agent on with a wait that was asked for, whatever "no" stands before; no answer to other questions."""
_OR_ELSE = re.compile(r"\bor (?:would|shall|should|do|had|will|may|can|could) (?:you|i|we) ")
_BARE_NO = re.compile(r"^(?:(?:no|nope|nah|oh|well|er|thank you|thanks|it is fine) ?)+$")


def answer(text: str, minding: bool = False) -> tuple[ActKind | None, re.Match[str] | None, float]:
    """What normalised words answer: CONSENT, REFUSAL or None; where; and how sure (0-1).

    `minding`: the question asked whether they mind, so that "no" agrees.  Where both are said, the last holds
    ("I'd rather not, but go ahead").
    """
    if minding and (objects := _MINDS.search(text)):
        return ActKind.REFUSAL, objects, 0.85
    soft = list(_SOFT.finditer(text))
    noes = [m for m in _NO.finditer(text) if not any(s.start() <= m.start() < s.end() for s in soft)]
    if minding and (none := re.match(r"(?:oh |well )*(?:none|not in the least|not a bit|not one bit)\b", text)):
        return ActKind.CONSENT, none, 0.85
    if minding and noes and noes[-1].group().endswith(("no", "nope", "nah", "never")):
        return ActKind.CONSENT, noes[-1], 0.85
    yeses = soft + [m for m in _YES.finditer(text) if not any(n.start() <= m.start() < n.end() for n in noes)]
    yeses = [m for m in yeses if not text[: m.start()].endswith(("not ", "is that ", "are you ", "how "))]
    if not noes and not yeses:
        weak = _WEAK_YES.search(text)
        return (ActKind.CONSENT, weak, 0.5) if weak else (None, None, 0.0)
    last_yes = max(yeses, key=lambda m: m.start(), default=None)
    if noes and (last_yes is None or not _gives_in(text, noes[-1], last_yes)):
        return ActKind.REFUSAL, noes[-1], 0.9
    return ActKind.CONSENT, min(yeses, key=lambda m: m.start()), 0.9


def _gives_in(text: str, no: re.Match[str], yes: re.Match[str]) -> bool:
    """Whether agreement follows the no, past a "but", or opens the turn before it."""
    if yes.start() > no.start():
        between = text[no.end() : yes.start()]
        return bool(
            re.search(r"\b(but|though|still|well|i suppose|i guess|then)\b", f"{between} {yes.group()}")
            or re.match(r"(if you (must|have|need|gotta|got)|go (ahead|on)|fine|i (will|can) (wait|hold))", yes.group())
        )
    return False


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds CONSENT and REFUSAL to member turns that follow the agent's."""
    added: list[Act] = []
    for i, turn in enumerate(turns):
        before = run_before(turns, i, "agent")
        if turn.role == "agent" or not turn.text.strip() or not (before or (i and turns[i - 1].role == turn.role)):
            continue
        asked = " ".join(Spoken.of(k, turns[k]).text for k in before[-2:])
        spoken = Spoken.of(i, turn)
        kind, where, score = answer(spoken.text, _MIND.search(asked) is not None)
        if kind is not ActKind.CONSENT and _WAITING.search(asked) and (on := _CARRY_ON.search(spoken.text)):
            kind, where, score = ActKind.CONSENT, on, 0.85
        if kind is ActKind.REFUSAL and _OR_ELSE.search(asked) and _BARE_NO.match(spoken.text):
            continue  # "two more minutes, or shall I ring you?" "No.": to which of the two cannot be told
        if kind is not None:
            slots = {"minding": "yes"} if _MIND.search(asked) else {}
            added.append(spoken.act(kind, where, "answer", score=score, slots=slots))
    return [*acts, *added]
