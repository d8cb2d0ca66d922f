"""What the agent answers to a concern beside empathy: an apology, or the concern said back."""

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
            "(pardon|forgive|excuse) (me|us|the|my|our|that)", "my bad", "mea culpa", "i owe you an apology",
            "i regret",
        ),
        unless=(
            "sorry (what|say|could|can|come again|who|which|how was that|would|is that|where|one more|once)",
            "sorry *1 i (did not|missed|could not) *1 (catch|hear|get|that|quite)",
            "sorry (did not|missed) (catch|hear|get|that)",
            "sorry (you|your) (said|say|mean|meant|name|email|number|last name|first name|surname|date|were saying|"
            "would like|want)",
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
        speaker="agent", slots={"for": "wait"}, name="wait",
    ),
    Rule(
        ActKind.RESTATEMENT,
        (
            "(so|okay|right|if i understand|what i hear|i hear|sounds like|it sounds like|you are saying|you are "
            "telling|to make sure|let me make sure|let me see if) *3 (you are|you have|you were|your|you can not|you "
            "could not|you did not|you want|you need|it is|it has|they|it) *3 "
            "(not|been|having|trying|getting|locked|stuck|charged|waiting|missing|wrong|twice|told|unable|seeing|"
            "told|out|never|still|lost|without|worried)",
            "(you are saying|what you are saying|what i am hearing|if i understand|if i have understood|if i am "
            "hearing|let me make sure i|let me see if i|what i understand|my understanding is|i understand that "
            "your)",
            "i understand that you (are|were|have|can)",
        ),
        unless=("i understand that you (signed|agreed)",), speaker="agent", question=None, score=0.85,
    ),
)  # fmt: skip

_COMMON = frozenset(
    "about after again agent also another anything back because been before being call called calling came come "
    "could does doing "
    "done down email even from gave getting give given going good great have hear hello help here into just know "
    "later like "
    "little look looking made make many maybe more much name need never next number okay only other over phone "
    "please really right "
    "said same says should some something still sure take tell than thank thanks that their them then there these "
    "they thing things "
    "think this time today told very want wanted well were what when where which while will with would yeah your "
    "yours account "
    "morning afternoon evening sorry website profile member membership company people trying there's first last year "
    "years month day days "
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth three four five seven eight nine "
    "eleven twelve twenty thirty forty fifty hundred thousand january february march april june july august september "
    "october november december monday tuesday wednesday thursday friday saturday sunday".split()
)
_ASKS = re.compile(
    r"^(and |okay |right |well |so )*(what|which|when|where|who|why|how|did|do|is|are|was|were|have|can|could|may)\b"
)
_DENIES = re.compile(
    r"\b(you (clicked|signed|agreed|did not|should)|did you (try|read|check)|your (fault|mistake)|(that|this|it) is "
    r"(\w+ ){0,2}?on you|no (note|record)|then you|(per|under|by|according to|it is|that is) "
    r"(\w+ ){0,2}?(policy|policies|terms|agreement|section|clause|"
    r"contract|guidelines?|rules?|fine print|regulations?))\b"
)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds RESTATEMENT where the agent soon says the member's own telling words: two, or the one for how it felt.

    Not as a question, and not where the agent denies it.
    """
    acts = [_for_a_slip(a, turns) for a in acts]
    have = {a.turn for a in acts if a.kind is ActKind.RESTATEMENT}
    added: list[Act] = []
    for concern in (a for a in acts if a.kind is ActKind.CONCERN):
        theirs = telling(
            " ".join(
                Spoken.of(i, turns[i]).text
                for i in range(max(0, concern.turn - 1), concern.turn + 1)
                if turns[i].role != "agent"
            )
        )
        agents = [i for i in range(concern.turn + 1, min(len(turns), concern.turn + 6)) if turns[i].role != "member"][
            :3
        ]
        for i in agents:
            spoken = Spoken.of(i, turns[i])
            if i in have or _DENIES.search(spoken.text) or (_ASKS.search(spoken.text) and len(spoken.tokens) < 12):
                continue
            said = telling(spoken.text)
            if len(theirs & said) >= 2 or (telling(concern.quote) & said & _FEELINGS and not _ASKS.search(spoken.text)):
                have.add(i)
                added.append(spoken.act(ActKind.RESTATEMENT, None, "the member's own words", score=0.75))
    return [*acts, *added]


_CORRECTS = re.compile(
    r"^(no |oh |well |actually |ha |and )*"
    r"((it|that|this|the name|my name) is (actually |not )?|i am |i said |call me )\w+"
)
MOST_CORRECTING_WORDS = 7
"""A turn of at most so many words that begins like a correction is one (set by hand)."""


def _for_a_slip(act: Act, turns: Sequence[Turn]) -> Act:
    """An apology right after the member put the agent right about a name is for that, and for no concern."""
    if act.kind is not ActKind.APOLOGY or act.turn == 0 or turns[act.turn - 1].role == "agent":
        return act
    before = Spoken.of(act.turn - 1, turns[act.turn - 1])
    opens = turns[act.turn].text.lower().find("sorry") < 12
    if not opens or len(before.tokens) > MOST_CORRECTING_WORDS or _CORRECTS.match(before.text) is None:
        return act
    if any(w.text in _STATES for w in before.tokens):
        return act
    return replace(act, slots={**act.slots, "for": "mishearing"})


_STATES = frozenset(
    "wrong broken late down gone stuck missing not frustrating annoying bad awful terrible expired declined "
    "locked upset "
    "worried disappointed disappointing unhappy charged confused urgent frustrated angry annoyed anxious sad "
    "lost".split()
)
"""Words after which such a turn is a complaint and no correction."""


_FEELINGS = frozenset(
    "disap frust annoy worry worri upset stres confu embar incon unacc ridic unfai shock conce alarm exhau maddi infur "
    "anger angry livid nerve anxio scare night heart painf sadde unhap aggra irrit".split()
)
"""How a member says that it felt, cut as `telling` cuts: "disappointing" and "disappointed" are one."""


def telling(text: str) -> set[str]:
    """The content words of normalised text, cut to five letters so that "charge" and "charged" are one."""
    return {w[:5] for w in text.split() if len(w) >= 4 and w not in _COMMON}
